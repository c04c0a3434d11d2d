/**
 * Issue 6, each module done once in the pane as a user would: the sheet made from its page, rows typed or brought in,
 * the result read, a bad input told with its place, and the sheet beside holding it all.
 */
import { button, makeExample } from './pane';
import { expectSaid, goTo, textAt, type } from './person';
import {
  bringInFile,
  chooseTable,
  found,
  makeSheet,
  setParameters,
  standsInSettings,
  turnToModule,
  typeRow,
  writeRow,
} from './modules-steps';
import type { OpenPage } from './workbench';
import { workbenchOfFile } from './workbench-of-file';

const bench = workbenchOfFile();
let open: OpenPage;

beforeEach(async () => {
  open = await bench.open();
  await makeExample(open);
});
afterEach(() => open.page.context().close());

describe('Issue 6: the year, each module done in the pane', () => {
  test('positions: 4 600 tkr and 560 tkr have many answers, 46 from 460 and 92 from 510 among them', async () => {
    const { page } = open;
    await makeSheet(open, 'Tjänster');
    const post = { Slag: 'Klinisk postdoc', 'Ny nivå (tkr)': '560', 'Kostnad (tkr)': '4 600' };
    await writeRow(open, post);
    await expectSaid(open.pane.locator('main'), '46', '460', '92', '510');
    expect(await textAt(page, 'Tjänster!D5')).toBe('560');

    await writeRow(open, { Slag: 'Forskar-ST', Antal: '-12', 'Ny nivå (tkr)': '420' });
    await expectSaid(found(open), 'Tjänster!B6');
    const form = await typeRow(open, { Slag: 'Forskar-ST', Antal: 'tolv' });
    await expectSaid(form, 'Raden är inte skriven', 'tolv');
    expect(await textAt(page, 'Tjänster!A7')).toBe('');
    expect(open.complaints).toEqual([]);
  }, 240_000);

  test('reservations: 8,5 mkr and up to 3,5 leave at least 5,0; a draw on nothing is told; the draw is recorded', async () => {
    const { page, pane } = open;
    await makeSheet(open, 'Reservationer');
    const reservation = { Namn: 'Datainfrastruktur', Källa: 'ALF', 'Reserverat (tkr)': '8 500' };
    await writeRow(open, { ...reservation, År: '2026', Beslut: '§ 9' });
    await chooseTable(open, 'Avrop');
    const draw = { Reservation: 'Datainfrastruktur', Mottagare: 'Radiance' };
    await writeRow(open, { ...draw, 'Högst (tkr)': '3,5 mkr' });
    await expectSaid(pane.locator('main'), 'När alla tak räknas fullt återstår minst 5,0 mkr.');

    await writeRow(open, { Reservation: 'Datalager', Mottagare: 'FR', 'Utbetalt (tkr)': '100' });
    await expectSaid(found(open), 'Datalager', 'Reservationer!');
    await setParameters(open, { 'FoUU får föras över (ja/nej)': 'ja' });
    await standsInSettings(open, 'Reservationer/FoUU får föras över (ja/nej)');

    const record = pane.getByRole('form', { name: 'Bokför' });
    await record.getByLabel('Vad som ska bokföras').selectOption({ label: 'Datainfrastruktur' });
    await expectSaid(pane.getByRole('region', { name: 'Detta skrivs' }), 'reservation', '8 500');
    await button(open, 'Bokför').click();
    await pane.getByText('Bokfört: ').waitFor();
    expect(await textAt(page, 'Händelser!C6')).toBe('reservation');
    expect(open.complaints).toEqual([]);
  }, 240_000);

  test('follow-up: the accounts from a file, a method of forecast, an outcome that belongs to no post', async () => {
    const { page, pane } = open;
    await turnToModule(open, 'Uppföljning');
    await bringInFile(open, 'follow-up/tblUtfall.csv');
    await expectSaid(pane.locator('main'), '13 190 tkr', 'oförbrukat 41 370 tkr', '33 360');
    await setParameters(open, { 'Prognos/FR-04 (tkr)': '34 000' });
    await expectSaid(pane.locator('main'), '34 000');
    await writeRow(open, {
      'Post-id': 'XX-99',
      Källa: 'ALF',
      Månad: '2026-03',
      'Utfall (tkr)': '5',
    });
    await expectSaid(found(open), 'XX-99', 'Uppföljning!A');
    await goTo(page, 'Uppföljning!A5');
    expect(await textAt(page, 'Uppföljning!A5')).toBe('FR-04');
    expect(open.complaints).toEqual([]);
  }, 240_000);

  test('earmarks, plan, assignments and decision status, one after the other in one workbook', async () => {
    const { page, pane } = open;
    await turnToModule(open, 'Öronmärkta satsningar');
    await expectSaid(pane.locator('main'), 'Journaldata', 'har upphört', 'frigör 2 000 tkr');
    // Radiance gets an end before the year: its money of this year is then told.
    await type(page, 'Poster!L12', '2024-12-31');
    await button(open, 'Läs om').first().click();
    await expectSaid(found(open), 'Poster!');

    await turnToModule(open, 'Flerårsplan');
    await bringInFile(open, 'plan/tblPlan.csv');
    await expectSaid(pane.locator('main'), '139 000', '142 000');
    await writeRow(open, { 'Post-id': 'FR-99', Källa: 'ALF', '2027 (tkr)': '10' });
    await expectSaid(found(open), 'FR-99', 'Flerårsplan!A');

    await makeSheet(open, 'Uppdrag');
    const task = { Uppdrag: 'Redovisa rutinen för flytt', Till: 'FoUU-kommittéerna' };
    await writeRow(open, { ...task, Senast: '2026-03-31', Status: 'pågår' });
    await expectSaid(pane.locator('main'), 'Redovisa rutinen för flytt');
    expect(await textAt(page, 'Uppdrag!D5')).toBe('2026-03-31');

    await turnToModule(open, 'Beslutsläge');
    const route = 'ledningsgruppen; tillväxt- och innovationsutskottet';
    await setParameters(open, { Beslutsgång: route });
    await expectSaid(pane.locator('main'), 'tillväxt- och innovationsutskottet');
    await standsInSettings(open, 'Beslutsgång');
    expect(open.complaints).toEqual([]);
  }, 240_000);
});
