/**
 * Issue 11: a consequence analysis from import to table and picture in the pane, and the other models done once each, as a
 * user would: no budget beside them, their parameters typed, a bad input told with its cell.
 */
import { readFileSync } from 'node:fs';
import { readPdf } from '../unit/print/pdf/read-pdf';
import { expectSaid, textAt } from './person';
import {
  bringInFile,
  chooseTable,
  found,
  setParameters,
  standsInSettings,
  tableOf,
  turnToModule,
  writeRow,
} from './modules-steps';
import { button, makeExample } from './pane';
import type { OpenPage } from './workbench';
import { workbenchOfFile } from './workbench-of-file';

const bench = workbenchOfFile();
let open: OpenPage;

beforeEach(async () => {
  open = await bench.open();
});
afterEach(() => open.page.context().close());

const [fixed, shared] = ['Fasta andelar 2015 (potten är ett exempel)', '80/20 (exempel)'];

describe('Issue 11: the models, each done in the pane', () => {
  test('national: three files brought in, models compared to the krona, a weight swept, a weight too much told', async () => {
    const { page, pane } = open;
    await turnToModule(open, 'Nationell modell');
    await bringInFile(open, 'national/tblModeller.csv');
    await chooseTable(open, 'Indikatorer');
    await bringInFile(open, 'national/tblIndikatorer.csv');
    await chooseTable(open, 'Regionvärden');
    await bringInFile(open, 'national/tblRegionvarden.csv');

    await expectSaid(tableOf(open, 'Medel per region'), 'Stockholm', '427 723', '1 600 000');
    const compared = tableOf(open, `${shared} jämförd med ${fixed}`);
    await expectSaid(compared, 'Stockholm', '−7 674', '−1,79 %', 'Örebro', '17 902');
    await expectSaid(tableOf(open, 'Brytpunkter'), '0,3477', 'ingen');
    await expectSaid(found(open), 'bara kvotindikatorer', 'A7');

    // Only the pair that is asked for, and one weight in fine steps.
    await pane.getByLabel('Modellen att jämföra med').selectOption({ label: fixed });
    await pane.getByLabel('Modellen som jämförs').selectOption({ label: shared });
    await pane.getByLabel('Svep över').selectOption({ label: `${shared}/Ledda studier` });
    for (const [label, text] of [
      ['Från', '0'],
      ['Till', '1'],
      ['Steg', '0,05'],
    ] as const) {
      await pane.getByLabel(label, { exact: true }).fill(text);
    }
    const swept = tableOf(open, `Känslighet: ${shared}/Ledda studier`);
    await expectSaid(swept, '0,95', '454 269');
    expect(await swept.getByRole('row').count()).toBe(22);
    const lines = pane.locator('figure', { hasText: `Känslighet: ${shared}` });
    expect(await lines.locator('svg g.line').count()).toBe(7);

    // From import to printed table: what the page shows is what is printed.
    await pane.getByText('Skriv ut eller spara').click();
    const [pdf] = await Promise.all([
      page.waitForEvent('download'),
      button(open, 'Spara som PDF').click(),
    ]);
    const { drawn } = await readPdf(new Uint8Array(readFileSync(await pdf.path())));
    const printed = drawn.join(' ').replaceAll(/\s+/g, ' ');
    for (const told of ['Stockholm', '427 723', '−7 674', '454 269']) {
      expect(printed).toContain(told);
    }

    await chooseTable(open, 'Indikatorer');
    await writeRow(open, { Modell: shared, Indikator: 'Ledda studier', Vikt: '0,3' });
    await expectSaid(found(open), '1,1', "'Nationell modell'!");
    expect(await textAt(page, 'Nationell modell!A5')).toBe(fixed);
    expect(open.complaints).toEqual([]);
  }, 240_000);

  test('KI: groups from a file, pot and weights typed, a weight too much told', async () => {
    const { pane } = open;
    await makeExample(open);
    await turnToModule(open, 'KI-modell');
    await bringInFile(open, 'ki-model/tblKI.csv');
    await expectSaid(found(open), 'Prestationspotten är inte angiven');
    await setParameters(open, {
      'Prestationspott (tkr)': '40 mkr',
      'Vikt bibliometri': '0,5',
      'Vikt externa bidrag': '0,3',
      'Vikt ERC-anslag': '0,2',
    });
    await standsInSettings(open, 'KI/Prestationspott (tkr)');
    await expectSaid(tableOf(open, 'Bas, prestation och lokaler'), '40 000', '143 500');
    await expectSaid(pane.locator('main'), 'Vad en enhet till ger gruppen');
    await setParameters(open, { 'Vikt ERC-anslag': '0,3' });
    await expectSaid(found(open), '1,1', 'Inställningar!');
    expect(open.complaints).toEqual([]);
  }, 240_000);

  test('VFU and education: who gains and who loses, and scenarios year by year', async () => {
    const { page, pane } = open;
    await turnToModule(open, 'VFU');
    await bringInFile(open, 'placements/tblVFU.csv');
    await expectSaid(
      pane.locator('main'),
      '6 700',
      '−250',
      'Räknas inte: betalas av ALF',
      'Logoped',
    );
    await setParameters(open, { 'Klumpsumma (tkr)': '7 000' });
    await expectSaid(pane.locator('main'), '7 000', '300');
    await writeRow(open, {
      Vårdgivare: 'Sjukhus A (exempel)',
      Program: 'Läkare',
      Veckor: '10',
      'Pris per vecka (kr)': '1 000',
      'Finansieras av ALF': 'nej',
    });
    await expectSaid(found(open), 'Läkare', 'VFU!');

    await turnToModule(open, 'Utbildnings-ALF');
    await bringInFile(open, 'education/tblUtbildning.csv');
    await expectSaid(pane.locator('main'), 'Scenarierna år för år', '119 320,5', '12 123,06');
    await writeRow(open, { Scenario: 'Fler studenter (exempel)', År: '2028', Studenter: '1 700' });
    await expectSaid(pane.locator('main'), '137 934,6');
    await writeRow(open, {
      Scenario: 'Färre (exempel)',
      År: '2027',
      Studenter: '-5',
      Hp: '60',
      'Belopp per HST (kr)': '80 000',
    });
    await expectSaid(found(open), "Utbildnings-ALF'!C9");
    expect(await textAt(page, 'Utbildnings-ALF!C8')).toBe('1700');
    expect(open.complaints).toEqual([]);
  }, 240_000);
});
