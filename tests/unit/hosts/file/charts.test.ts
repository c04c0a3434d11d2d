/** Charts in files: what is added, what is changed, and that nothing else is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { openXlsx } from '#hosts/file/open-xlsx';
import type { Chart } from '#sheet/chart';
import type { ChartOp } from '#workbook/host';

const rich = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../fixtures/rich.xlsx')));

const chart: Chart = {
  name: 'ALF-budget prov',
  kind: 'stacked columns',
  title: 'Ramar & källor <2026>',
  alternative: 'ALF 727 085 tkr, ”FoUU” 374 300 tkr.',
  source: { sheet: 'Ramar', top: 2, left: 0, bottom: 4, right: 2 },
  series: [
    { drawn: false, labels: null },
    { drawn: true, labels: '[>=40000]#,##0;;' },
  ],
  axis: { title: 'tkr', numberFormat: '#,##0', minimum: 300_000 },
  legend: true,
  position: { top: 20, left: 0, bottom: 37, right: 5 },
};

const put = (sheet: string, wanted: Chart | null): ChartOp => ({
  kind: 'chart',
  sheet,
  name: chart.name,
  chart: wanted,
  before: null,
});

async function drawn(bytes: Uint8Array, ...ops: readonly ChartOp[]): Promise<Uint8Array> {
  const file = openXlsx(bytes, 'bok.xlsx');
  const outcome = await file.host.write({ expects: [], ops, back: [] });
  expect(outcome.kind).toBe('written');
  return file.save();
}

const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, each]) => [name, strFromU8(each, true)]),
  );

const sheetWithDrawing = (): string => {
  const all = parts(rich);
  const owner = Object.keys(all).find(
    (name) => name.includes('worksheets/_rels') && all[name]?.includes('drawing1.xml'),
  );
  const part = owner?.replace('_rels/', '').replace('.rels', '') ?? '';
  const file = openXlsx(rich, 'rich.xlsx');
  const number = Number(/sheet(\d+)\.xml$/.exec(part)?.[1] ?? 0);
  return file.workbook.sheets[number - 1]?.name ?? '';
};

describe('Files §16: charts in a file', () => {
  test('beside other people’s chart and picture every other part stays, and every other character of the drawing', async () => {
    const sheet = sheetWithDrawing();
    const source = { ...chart.source, sheet };
    const [before, after] = [
      parts(rich),
      parts(await drawn(rich, put(sheet, { ...chart, source }))),
    ];
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/charts/chart2.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
    ]);
    const drawing = after['xl/drawings/drawing1.xml'] ?? '';
    const added =
      /<xdr:twoCellAnchor>(?:(?!<xdr:twoCellAnchor>).)*ALF-budget prov.*?<\/xdr:twoCellAnchor>/s.exec(
        drawing,
      )?.[0] ?? '';
    expect(added).not.toBe('');
    expect(drawing.replace(added, '')).toBe(before['xl/drawings/drawing1.xml']);
    expect(Buffer.from(added, 'latin1').toString('utf8')).toContain(
      '<xdr:cNvPr id="4" name="ALF-budget prov" descr="ALF 727 085 tkr, ”FoUU” 374 300 tkr."/>',
    );
  });

  test('what is read again is what was written', async () => {
    const again = openXlsx(await drawn(rich, put('Ramar', chart)), 'bok.xlsx');
    expect(again.workbook.sheet('Ramar')?.charts).toEqual([chart]);
  });

  test('asked for once more as it stands it changes no byte; changed, only its own part and its place do', async () => {
    const once = await drawn(rich, put('Ramar', chart));
    expect(await drawn(once, put('Ramar', chart))).toBe(once);
    const twice = await drawn(
      once,
      put('Ramar', { ...chart, title: 'Ny', alternative: 'Nya ord' }),
    );
    const [before, after] = [parts(once), parts(twice)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed).toHaveLength(2);
    expect(changed.every((name) => /(?:chart|drawing)\d+\.xml$/.test(name))).toBe(true);
    expect(Object.values(after).join('').split('name="ALF-budget prov"')).toHaveLength(2);
  });

  test('a chart that goes takes its part along and leaves the rest', async () => {
    const sheet = sheetWithDrawing();
    const source = { ...chart.source, sheet };
    const once = await drawn(rich, put(sheet, { ...chart, source }));
    expect(parts(await drawn(once, put(sheet, null)))).toEqual(parts(rich));
  });

  test('a workbook without a theme gets one with its first chart, and one only', async () => {
    const { blankXlsx } = await import('#hosts/file/blank-xlsx');
    const blank = blankXlsx('Ramar');
    const once = await drawn(blank, put('Ramar', chart));
    const twice = await drawn(once, put('Ramar', { ...chart, title: 'Ny' }));
    for (const bytes of [once, twice]) {
      expect(Object.keys(parts(bytes)).filter((name) => name.includes('theme'))).toEqual([
        'xl/theme/theme1.xml',
      ]);
    }
    expect(
      Object.keys(parts(await drawn(rich, put('Ramar', chart)))).filter((name) =>
        name.includes('theme'),
      ),
    ).toEqual(Object.keys(parts(rich)).filter((name) => name.includes('theme')));
  });
});
