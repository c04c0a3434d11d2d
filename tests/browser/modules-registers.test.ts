/**
 * Issue 10, each register done once in the pane as a user would: the committees shared and moved, a call in a workbook of
 * its own, the units on any day, their bad inputs told with their places.
 */
import { makeExample } from './pane';
import { expectSaid, textAt } from './person';
import {
  bringInFile,
  chooseTable,
  exampleFile,
  found,
  makeSheet,
  pasteRows,
  setParameters,
  standsInSettings,
  tableOf,
  turnToModule,
  writeRow,
} from './modules-steps';
import { openFile } from './person';
import type { OpenPage } from './workbench';
import { workbenchOfFile } from './workbench-of-file';

const bench = workbenchOfFile();
let open: OpenPage;

beforeEach(async () => {
  open = await bench.open();
});
afterEach(() => open.page.context().close());

describe('Issue 10: the registers, each done in the pane', () => {
  test('committees: shared by indicators, moved in the year, the rules side by side', async () => {
    const { page, pane } = open;
    await makeExample(open);
    await turnToModule(open, 'Kommittéer');
    await bringInFile(open, 'committees/tblKommitteer.csv');
    await setParameters(open, {
      'Post-id': 'FR-01',
      'Vikt/Artiklar': '0,5',
      'Vikt/Disputationer': '0,2',
      'Vikt/Kliniska prövningar': '0,3',
    });
    await standsInSettings(open, 'Kommittéer/Vikt/Artiklar');
    await expectSaid(pane.locator('main'), '156 416', '310 000');
    await chooseTable(open, 'Flyttar');
    const move = { Från: 'Kommitté A (exempel)', Till: 'Kommitté C (exempel)' };
    await writeRow(open, {
      Datum: '2026-04-01',
      ...move,
      'Belopp (tkr)': '2 400',
      'Pro rata': 'ja',
    });
    await expectSaid(pane.locator('main'), '154 608', '−1 808', 'Är regeln funktionell?');
    await expectSaid(pane.locator('main'), 'Inga flyttar', 'Pro rata temporis', 'Lika vikter');
    expect(await textAt(page, 'Kommittéer!J5')).not.toBe('');

    await writeRow(open, {
      Datum: '2026-05-01',
      Från: 'Kommitté X',
      Till: 'Kommitté C (exempel)',
      'Belopp (tkr)': '1',
    });
    await expectSaid(found(open), 'Kommitté X', 'Kommittéer!');
    await setParameters(open, { 'Vikt/Artiklar': '0,6' });
    await expectSaid(found(open), '1,1', 'Inställningar!');
    expect(open.complaints).toEqual([]);
  }, 240_000);

  test('grants: a workbook of its own, no name unless it is asked for, two outcomes and a name that is a formula', async () => {
    const { page, pane } = open;
    await makeSheet(open, 'Ansökningar');
    const call = { Utlysning: 'Projekt 2026', 'Ram (tkr)': '2 000', 'Tak per år (tkr)': '1 000' };
    await writeRow(open, { ...call, 'Längsta tid (år)': '3', 'Första år': '2026' });
    await chooseTable(open, 'Ansökningar');
    await pasteRows(open, [
      'Ansökan;Utlysning;Sökande;Kön;Poäng;Sökt år 1 (tkr);Sökt år 2 (tkr);Utfall;Beviljat år 1 (tkr);Beviljat år 2 (tkr)',
      'A1;Projekt 2026;Exempel Ettan;k;6;1 000;800;bevilja;900;700',
      'A2;Projekt 2026;=Exempel Tvåan;m;5;1 000;;avslå;;',
      'A3;Projekt 2026;Exempel Trean;k;4;1 000;;bevilja;1 100;',
    ]);
    await expectSaid(pane.locator('main'), '66,7 %', '2027', '700', 'visas inte');
    await expectSaid(found(open), 'A3', 'A2', 'Ansökningar!');
    expect(await pane.locator('main').innerText()).not.toContain('Exempel Ettan');
    await pane.getByLabel(/namn och motiveringar/).check();
    await expectSaid(tableOf(open, 'Beslutslista'), 'Exempel Ettan');
    expect(await textAt(page, 'Ansökningar!I5')).toBe('Exempel Ettan');
    // A text that could be run stays a text.
    expect(await textAt(page, 'Ansökningar!I6')).toContain("'=");
    await setParameters(open, { 'Ram 2027 (tkr)': '500' });
    await expectSaid(found(open), '2027', '200 tkr');
    expect(open.complaints).toEqual([]);
  }, 240_000);

  test('units: 72 have become 70, one splits in two, a successor of nothing, a heading of another year', async () => {
    const { page, pane } = open;
    await openFile(page, exampleFile('units/units.xlsx'), 'units.xlsx');
    await turnToModule(open, 'USV-enheter');
    await expectSaid(pane.locator('main'), '72 enheter har blivit 70 den 1 januari 2026');
    await pane.getByLabel('Dagen att visa').fill('2025-12-31');
    await expectSaid(pane.locator('main'), 'Antal', '72');
    await pane.locator('.timeline-ends').first().waitFor();
    await pane.getByLabel('Dagen att visa').fill('');

    await writeRow(open, { 'Enhet-id': 'U01', 'T.o.m.': '2026-01-31' });
    const begins = {
      Kommitté: 'Kommitté B (exempel)',
      'Fr.o.m.': '2026-02-01',
      Föregångare: 'U01',
    };
    await writeRow(open, { 'Enhet-id': 'U75', Enhet: 'Norra delen', ...begins });
    await writeRow(open, { 'Enhet-id': 'U76', Enhet: 'Södra delen', ...begins });
    await pane.getByLabel('Dagen att visa').fill('2026-02-01');
    await expectSaid(pane.locator('main'), 'delas', 'Norra delen', 'Södra delen', '71');
    await writeRow(open, {
      'Enhet-id': 'U77',
      Enhet: 'Följer ingen',
      'Fr.o.m.': '2026-02-01',
      Föregångare: 'U99',
    });
    await expectSaid(found(open), 'U99', "USV-enheter'!F");
    await setParameters(open, { Rubrikår: '2025' });
    await expectSaid(found(open), '2025', 'Inställningar!');
    expect(open.complaints).toEqual([]);
  }, 240_000);
});
