/** From Förslag on, what stands past the log is found. */
import { wordFinding } from '#core/findings/wording';
import { catalogue } from '#jobs/catalogue';
import { formatPlaces } from '#core/findings/place';
import { assess } from '#jobs/assess';
import { accept } from '#jobs/accept';
import { allocate } from '#jobs/allocate';
import { changeState } from '#jobs/change-state';
import { newBudget } from '#jobs/create';
import { openWorkbook } from '#jobs/open';
import { transfer } from '#jobs/transfer';
import { amountOfOre } from '#core/money/amount';
import { hostOver } from '#hosts/memory/memory-host';
import { cellAddress, parseReference } from '#sheet/address';
import type { CellValue } from '#sheet/cell';
import { Workbook } from '#sheet/workbook';
import { commit } from '#workbook/commit';
import { gridOf } from '#workbook/grid';
import type { WriteRequest } from '#workbook/host';
import type { Opened } from '#workbook/opened';

const writer = { who: 'Anna Ek', now: '2025-10-14T09:30' };
const decided = { body: 'LG', decision: '§ 9', decidedOn: '2025-11-18' };

/** The worked example, allocated, in memory. */
async function budget() {
  const workbook = new Workbook();
  const host = hostOver(workbook);
  await host.write(newBudget({ year: 2026, example: true }));
  const open = () => openWorkbook(host);
  const job = async (
    plan: (opened: Opened) => {
      readonly request: WriteRequest;
      readonly objections: readonly unknown[];
    },
  ) => {
    const { request, objections } = plan(await open());
    expect(objections).toEqual([]);
    expect((await commit(host, request)).kind).toBe('written');
  };
  await job((opened) =>
    allocate(
      opened,
      {
        source: 'ALF',
        amount: amountOfOre(41_500_000),
        shares: [{ to: 'FR', amount: amountOfOre(41_500_000) }],
        target: 'recipients',
        ...decided,
      },
      writer,
    ),
  );
  return {
    open,
    job,
    propose: () => job((opened) => changeState(opened, 'propose', {}, writer)),
    /** As a person types, past the program. */
    type: (reference: string, value: CellValue) => {
      const at = parseReference(reference);
      if (at) workbook.set(at.sheet, [{ row: at.top, column: at.left, content: { value } }]);
    },
    found: async () =>
      assess(await open())
        .findings.filter(
          ({ code, severity }) => code.startsWith('workbook/') && severity !== 'info',
        )
        .map((finding) =>
          `${finding.severity} ${formatPlaces(finding.where, 'sv')}: ${wordFinding(finding, catalogue, 'sv').what}`.replaceAll(
            '\u00a0',
            ' ',
          ),
        ),
  };
}

describe('Workbook §14: from Förslag on, a cell changed without a log entry is a finding', () => {
  test('in Arbetsmaterial typing by hand is normal work', async () => {
    const { type, found } = await budget();
    type('Poster!H5', 9000);
    expect(await found()).toEqual([]);
  });

  test('an untouched proposal has nothing to tell', async () => {
    const { propose, found } = await budget();
    await propose();
    expect(await found()).toEqual([]);
  });

  test('a typed-over amount is told with what the log says, what stands and the difference', async () => {
    const { propose, type, found, open } = await budget();
    await propose();
    type('Poster!H5', 219_000);
    expect(await found()).toEqual([
      'error Poster!H5: Poster!H5 är 219 000 men enligt loggen 220 000 (−1 000 tkr). Ändringen finns inte i loggen.',
    ]);
    const [finding] = (await open()).findings.filter(
      ({ code }) => code === 'workbook/changed-without-log',
    );
    expect(finding?.effect).toEqual(amountOfOre(100_000_000));
  });

  test('so is one that was emptied, one that became a formula, and one typed below the table', async () => {
    const { propose, type, found } = await budget();
    await propose();
    type('Poster!H6', null);
    type('Poster!H7', 'cirka 46 000');
    expect(await found()).toEqual(
      expect.arrayContaining([
        'error Poster!H6: Poster!H6 är tom men enligt loggen 138 000. Ändringen finns inte i loggen.',
        'error Poster!H7: Poster!H7 är cirka 46 000 men enligt loggen 46 000. Ändringen finns inte i loggen.',
      ]),
    );
  });

  test('what the program writes later is in the log, and only what differs from that is told', async () => {
    const { propose, job, type, found } = await budget();
    await propose();
    await job((opened) => changeState(opened, 'lock', decided, writer));
    const amount = amountOfOre(100_000);
    await job((opened) =>
      transfer(opened, { from: 'FR', to: 'UR', source: 'ALF', amount, ...decided }, writer),
    );
    expect(await found()).toEqual([]);
    type('Händelser!G6', 416);
    type('Ramar!P8', 504_415);
    expect(await found()).toEqual(
      expect.arrayContaining([
        'error Händelser!G6: Händelser!G6 är 416 men enligt loggen 415 (+1 tkr). Ändringen finns inte i loggen.',
        'error Ramar!P8: Ramar!P8 är 504 415 men enligt loggen 504 414 (+1 tkr). Ändringen finns inte i loggen.',
      ]),
    );
  });

  test('a log that somebody has sorted with the newest first says the same', async () => {
    const { open, propose, job, type, found } = await budget();
    await propose();
    await job((opened) => changeState(opened, 'lock', decided, writer));
    const amount = amountOfOre(100_000);
    await job((opened) =>
      transfer(opened, { from: 'FR', to: 'UR', source: 'ALF', amount, ...decided }, writer),
    );
    const { grids, layout } = await open();
    const log = layout.get('tblLogg');
    const grid = gridOf(grids, 'Logg');
    if (!log || !grid) throw new Error('the budget has a log');
    for (let row = log.firstRow; row <= log.lastRow; row += 1) {
      for (let column = log.left; column <= log.right; column += 1) {
        const from = log.firstRow + log.lastRow - row;
        type(`Logg!${cellAddress(row, column)}`, grid.value(from, column));
      }
    }
    expect(await found()).toEqual([]);
  });

  test('a named person may accept it with a reason, and locking fixes the amounts anew', async () => {
    const { propose, job, type, found } = await budget();
    await propose();
    type('Poster!H5', 219_000);
    await job((opened) => accept(opened, 'workbook/changed-without-log', 'rättat i mötet', writer));
    expect(await found()).toEqual([]);
    await job((opened) => changeState(opened, 'lock', decided, writer));
    expect(await found()).toEqual([]);
  });

  test('unlocking makes typing normal work again', async () => {
    const { propose, job, type, found } = await budget();
    await propose();
    type('Poster!H5', 219_000);
    await job((opened) => changeState(opened, 'unlock', {}, writer));
    expect(await found()).toEqual([]);
  });

  test('a state that was typed by hand has no amounts to compare with, and that is said', async () => {
    const { type, found } = await budget();
    type('Inställningar!B7', 'Förslag');
    expect(await found()).toEqual([
      expect.stringMatching(
        /^warning Logg: Det går inte att kontrollera om celler har ändrats för hand/,
      ),
    ]);
  });
});
