import { wordFinding } from '#core/findings/wording';
import { hostOver } from '#hosts/memory/memory-host';
import { catalogue } from '#jobs/catalogue';
import { inspectWorkbook } from '#jobs/inspect';
import { openWorkbook } from '#jobs/open';
import { DependencyGraph } from '#sheet/formula/dependency-graph';
import { Directory } from '#sheet/formula/directory';
import { staleValues } from '#sheet/stale-values';
import type { Workbook } from '#sheet/workbook';
import type { Host } from '#workbook/host';
import { workbookFrom } from '../../../cases/formula-notation';

const stale = (): Workbook =>
  workbookFrom(
    'Budget:\nPost | ALF (tkr)\nBiobank | 900\nRadiance | 400\nSumma | 1 250 ← =SUM(B2:B3)\n',
  );

async function codesIn(host: Host): Promise<readonly string[]> {
  return (await inspectWorkbook(host, await openWorkbook(host))).map(({ code }) => code);
}

describe('Checks §9: a saved value that is not its formula’s is told', () => {
  test('of a file, and not of a workbook that Excel has open', async () => {
    const host = hostOver(stale());
    expect(await codesIn(host)).toEqual(['formulas/stale-value']);
    const live = Object.assign(Object.create(host) as Host, { can: { ...host.can, live: true } });
    expect(await codesIn(live)).toEqual([]);
  });

  test('in English too: where it begins, how many are like it, and how many follow', async () => {
    const chain = workbookFrom(
      'Budget:\nPost | ALF (tkr)\nBiobank | 900\nRadiance | 400\nSumma | 1 250 ← =SUM(B2:B3)\nHälften | 625 ← =B4/2\nRam | 1 250 ← =B4\n',
    );
    const host = hostOver(chain);
    const [only, ...more] = await inspectWorkbook(host, await openWorkbook(host));
    expect(more).toEqual([]);
    expect(only?.where.map(({ cell }) => cell)).toEqual(['B4', 'B5', 'B6']);
    expect(only && wordFinding(only, catalogue, 'en').what).toBe(
      'Budget!B4 shows 1\u00A0250 but its formula gives 1\u00A0300. 2 formulas count on it and so show old values too.',
    );
  });

  test('forty formulas that count on one old value are one thing to do, and all their places are kept', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, index) => `Del ${String(index)} | 1 250 ← =B${String(index + 2)}`,
    );
    const host = hostOver(
      workbookFrom(`Budget:\nPost | ALF (tkr)\nBiobank | 1 250 ← =B50\n${rows.join('\n')}\n`),
    );
    const found = await inspectWorkbook(host, await openWorkbook(host));
    const stale = found.filter(({ code }) => code === 'formulas/stale-value');
    expect(stale.map(({ facts }) => facts['following'])).toEqual([40]);
    expect(stale.map(({ where }) => where.length)).toEqual([41]);
  });

  test('a formula that was saved without any value does not make the others look right', async () => {
    const workbook = stale();
    workbook.sheet('Budget')?.cells.set(5, { value: null, formula: '=1+1' });
    expect(await codesIn(hostOver(workbook))).toContain('formulas/stale-value');
  });

  test('what has been learnt of the formulas serves again, and gives the same', () => {
    const workbook = stale();
    const directory = new Directory(workbook);
    const learnt = { directory, graph: new DependencyGraph(directory) };
    const first = staleValues(workbook, learnt);
    expect(first.stale).toEqual([
      { sheet: 'Budget', row: 3, column: 1, held: 1250, computed: 1300 },
    ]);
    expect(directory.sheet('budget')?.values.at(3, 1)).toBe(1250);
    expect(staleValues(workbook, learnt)).toEqual(first);
  });
});
