import { contractNamed } from '#jobs/contracts';
import { newBudget } from '#jobs/create';
import { importRows } from '#jobs/import-rows';
import { openWorkbook } from '#jobs/open';
import { nextYear } from '#jobs/roll-over';
import { gridOfCsv } from '#workbook/import/csv';
import type { Opened } from '#workbook/opened';
import { blankHost, codesOf, writer, written } from './council-desk';

/** The worked example with these rows on the modules' sheets, and the workbook of the next year out of it. */
async function rolled(tables: Readonly<Record<string, string>>) {
  const budget = blankHost();
  await written(budget, newBudget({ year: 2026, example: true }));
  for (const [name, csv] of Object.entries(tables)) {
    const contract = contractNamed(name);
    if (!contract) throw new Error(`no table ${name}`);
    const rows = csv
      .trim()
      .split('\n')
      .map((line) => line.trim());
    const grid = gridOfCsv(rows.join('\n'), `${name}.csv`);
    await written(budget, importRows(await openWorkbook(budget), contract, grid, writer).request);
  }
  const prepared = await nextYear(await openWorkbook(budget));
  const next = blankHost();
  await written(next, prepared.request);
  return { ...prepared, next: await openWorkbook(next) };
}

/** The values of a table's rows, amounts in öre; blanks are left out. */
function rowsIn({ moduleTables }: Opened, table: string): readonly object[] {
  return (moduleTables.get(table) ?? []).map(({ values, open }) =>
    Object.fromEntries(
      [...Object.entries(values), ...open]
        .filter(([, value]) => value !== null)
        .map(([key, value]) => [key, typeof value === 'object' ? value?.ore : value]),
    ),
  );
}

describe('Modules §8: what goes on into the next year', () => {
  test('assumptions of the years to come, for the posts that go on', async () => {
    const { next, sheets } = await rolled({
      tblPlan: `Post-id;Källa;2026 (tkr);2027 (tkr);2028 (tkr)
        FR-01;ALF;220000;221000;222000
        FR-02;ALF;138000;;
        LG-04;ALF;0;5;5`,
    });
    expect(sheets).toEqual(['Flerårsplan']);
    expect(rowsIn(next, 'tblPlan')).toEqual([
      { post: 'FR-01', source: 'ALF', '2027': 22_100_000_000, '2028': 22_200_000_000 },
    ]);
  });

  test('grants for years two and three with their call, and nobody named', async () => {
    const { next } = await rolled({
      tblUtlysningar: `Utlysning;Ram (tkr)
        Höst;5000
        Vår;100`,
      tblAnsokningar: `Ansökan;Utlysning;Sökande;Kön;Utfall;Beviljat år 1 (tkr);Beviljat år 2 (tkr);Motivering
        A1;Höst;Anna Exempel;K;bevilja;500;400;bra
        A2;Höst;Bo Exempel;M;bevilja;300;0;
        A3;Vår;Cilla Exempel;K;avslå;;;`,
    });
    expect(rowsIn(next, 'tblUtlysningar')).toEqual([
      { name: 'Höst', frame: 500_000_000, firstYear: 2026 },
    ]);
    expect(rowsIn(next, 'tblAnsokningar')).toEqual([
      { id: 'A1', call: 'Höst', outcome: 'bevilja', granted1: 50_000_000, granted2: 40_000_000 },
    ]);
    const commitments = next.modules.find(({ name }) => name === 'grants');
    expect(commitments).toBeDefined();
  });

  test('an uplift of a later year goes on; one of the old year that nobody has recorded is told', async () => {
    const { next, findings } = await rolled({
      tblUpprakning: `Namn;År;Källa;Belopp (tkr);Varaktighet;Användning;Till;Belopp till (tkr)
        Höjning 2026;2026;FoUU;4800;nivåhöjande;Tjänster;FR-04;4800
        Höjning 2027;2027;FoUU;100;engång;Konferens;LG;100`,
    });
    expect(rowsIn(next, 'tblUpprakning')).toMatchObject([
      { name: 'Höjning 2027', used: 10_000_000 },
    ]);
    expect(findings.find(({ code }) => code === 'rollover/not-recorded')?.facts).toEqual({
      names: ['Höjning 2026'],
    });
  });

  test('committees with what they have as last year, indicators blank, and moves to come', async () => {
    const { next } = await rolled({
      tblKommitteer: `Kommitté;Föregående år (tkr);Artiklar;T.o.m.
        Norr;100;5;
        Söder;200;7;
        Väst;1;1;2026-06-30`,
      tblFlyttar: `Datum;Från;Till;Belopp (tkr);Pro rata
        2026-07-01;Norr;Söder;10;nej
        2027-02-01;Söder;Norr;4;nej`,
    });
    expect(rowsIn(next, 'tblKommitteer')).toEqual([{ name: 'Norr' }, { name: 'Söder' }]);
    expect(next.layout.get('tblKommitteer')?.columns.has('open/Artiklar')).toBe(true);
    expect(rowsIn(next, 'tblFlyttar')).toMatchObject([{ from: 'Söder', to: 'Norr' }]);
  });

  test('committees without indicators have last year after the moves', async () => {
    const { next } = await rolled({
      tblKommitteer: `Kommitté;Föregående år (tkr)
        Norr;100
        Söder;200`,
      tblFlyttar: `Datum;Från;Till;Belopp (tkr);Pro rata
        2026-07-01;Norr;Söder;10;nej`,
    });
    expect(rowsIn(next, 'tblKommitteer')).toEqual([
      { name: 'Norr', previous: 9_000_000 },
      { name: 'Söder', previous: 21_000_000 },
    ]);
  });

  test('the outcome of the old year, units with their ids, and nothing of a model', async () => {
    const { next, findings, sheets } = await rolled({
      tblUtfall: `Post-id;Källa;Månad;Utfall (tkr)
        FR-01;ALF;2026-01;10
        LG-04;ALF;2026-01;1
        FR-01;ALF;2025-12;9`,
      tblEnheter: `Enhet-id;Enhet;Fr.o.m.
        U1;Enhet ett;2020-01-01`,
      tblKI: `Institutionsgrupp;Bas (tkr)
        Klinisk;100`,
    });
    expect(sheets).toEqual(['Uppföljning', 'USV-enheter']);
    expect(rowsIn(next, 'tblUtfall')).toMatchObject([{ post: 'FR-01', month: '2026-01' }]);
    expect(rowsIn(next, 'tblEnheter')).toEqual([
      { id: 'U1', name: 'Enhet ett', from: '2020-01-01' },
    ]);
    expect(codesOf(findings)).toContain('rollover/sheets-left');
  });

  test('a workbook without modules rolls over as before', async () => {
    const { sheets, findings } = await rolled({});
    expect([sheets, codesOf(findings).filter((code) => code.includes('sheet'))]).toEqual([[], []]);
  });
});
