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
import { restorePlan } from '#jobs/restore/restore';
import { spreadTotal } from '#jobs/spread-total';
import { transfer } from '#jobs/transfer';
import { amountOfOre } from '#core/money/amount';
import { hostOver } from '#hosts/memory/memory-host';
import { cellAddress, parseReference } from '#sheet/address';
import type { CellValue } from '#sheet/cell';
import { Workbook } from '#sheet/workbook';
import { commit } from '#workbook/write/commit';
import { fixedAreas } from '#workbook/log/fixed-point';
import { gridOf } from '#workbook/grid';
import type { WriteRequest } from '#workbook/host';
import { logEntries } from '#workbook/log/journal';
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
    workbook,
    open,
    job,
    propose: () => job((opened) => changeState(opened, 'propose', {}, writer)),
    /** What the rows below the headings of a sheet hold, its first columns. */
    rows: async (sheet: string, width = 9): Promise<CellValue[][]> => {
      const grid = gridOf((await open()).grids, sheet);
      return Array.from({ length: (grid?.end ?? 4) - 4 }, (_, down) =>
        Array.from({ length: width }, (_, column) => grid?.value(4 + down, column) ?? null),
      );
    },
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

  test('two posts that have changed Post-id or frame are told by the cells that say whose the money is', async () => {
    const { propose, type, found } = await budget();
    await propose();
    type('Poster!A5', 'FR-02');
    type('Poster!A6', 'FR-01');
    type('Ramar!O6', 'LG');
    expect(await found()).toEqual([
      'error Ramar!O6: Ramar!O6 är LG men enligt loggen UR. Ändringen finns inte i loggen.',
      'error Poster!A5: Poster!A5 är FR-02 men enligt loggen FR-01. Ändringen finns inte i loggen.',
      'error Poster!A6: Poster!A6 är FR-01 men enligt loggen FR-02. Ändringen finns inte i loggen.',
    ]);
  });

  test('rows that were sorted are one warning, and an amount that was changed among them is told where it stands', async () => {
    const { propose, type, found, rows } = await budget();
    await propose();
    const posts = await rows('Poster');
    posts.toReversed().forEach((row, down) => {
      row.forEach((value, column) => {
        type(`Poster!${cellAddress(4 + down, column)}`, value);
      });
    });
    const moved =
      'warning Poster!A5:I22: 18 rader i Poster står i en annan ordning än enligt loggen, som när de har sorterats.';
    expect(await found()).toEqual([moved]);
    type('Poster!H22', 219_000);
    expect(await found()).toEqual([
      'error Poster!H22: Poster!H22 är 219 000 men enligt loggen 220 000 (−1 000 tkr). Ändringen finns inte i loggen.',
      moved,
    ]);
  });

  test('a post that was taken out is one finding with its money, though all below it have moved up', async () => {
    const { propose, type, found, rows, open } = await budget();
    await propose();
    const posts = await rows('Poster');
    [...posts.slice(3), posts[0]?.map(() => null) ?? []].forEach((row, down) => {
      row.forEach((value, column) => {
        type(`Poster!${cellAddress(6 + down, column)}`, value);
      });
    });
    expect(await found()).toEqual([
      'error Poster: Raden FR-03 · FR · Sökbara medel · Klinisk forskare · Forskningsrådet (86 000 tkr) finns inte längre i Poster. Enligt loggen stod den på rad 7, och loggen säger inte varför den är borta.',
      // Its notes stand where the last post stood.
      'error Poster!D22: Raden saknar Post och kan inte läsas.',
    ]);
    const [finding] = (await open()).findings.filter(({ code }) => code === 'workbook/row-gone');
    expect(finding?.effect).toEqual(amountOfOre(8_600_000_000));
  });

  test('a post that was put in among the others is one finding with its money', async () => {
    const { propose, type, found, rows } = await budget();
    await propose();
    const posts = await rows('Poster');
    const added = ['FR-99', 'FR', null, 'Handskriven', null, null, null, 0, 7];
    [added, ...posts.slice(0, -1)].forEach((row, down) => {
      row.forEach((value, column) => {
        type(`Poster!${cellAddress(4 + down, column)}`, value);
      });
    });
    expect(await found()).toEqual(
      expect.arrayContaining([
        'error Poster!A5:I5: Raden FR-99 · FR · Handskriven (7 tkr) i Poster finns inte i loggen: den har skrivits för hand.',
        expect.stringMatching(/^error Poster: Raden LG-06 .*14 585 tkr\) finns inte längre/),
      ]),
    );
    expect((await found()).filter((each) => each.includes('enligt loggen'))).toEqual([]);
  });

  test('a row that moved up when one was taken out is known again when the program writes where it stood', async () => {
    const { propose, job, type, found, rows } = await budget();
    await propose();
    await job((opened) => changeState(opened, 'lock', decided, writer));
    const events = await rows('Händelser', 15);
    const at = events.findIndex((row) => row[2] === 'version');
    [...events.slice(at + 1), events[0]?.map(() => null) ?? []].forEach((row, down) => {
      row.forEach((value, column) => {
        type(`Händelser!${cellAddress(4 + at + down, column)}`, value);
      });
    });
    const gone = expect.stringMatching(/^error Händelser: Raden 3 · .*inte längre/) as string;
    expect(await found()).toEqual([gone]);
    const amount = amountOfOre(100_000);
    await job((opened) =>
      transfer(opened, { from: 'FR', to: 'UR', source: 'ALF', amount, ...decided }, writer),
    );
    expect((await rows('Händelser')).length).toBe(events.length);
    expect(await found()).toEqual([gone]);
  });

  describe('a writing among rows that were moved past the log tells where they stood', () => {
    async function locked() {
      const made = await budget();
      await made.propose();
      await made.job((opened) => changeState(opened, 'lock', decided, writer));
      const put = async (order: (posts: CellValue[][]) => (CellValue[] | undefined)[]) => {
        const posts = await made.rows('Poster', 15);
        for (const [down, row] of order(posts).entries()) {
          for (let column = 0; column < 15; column += 1) {
            // Summa is a formula.
            if (column !== 9)
              made.type(`Poster!${cellAddress(4 + down, column)}`, row?.[column] ?? null);
          }
        }
      };
      const place = (ore: number) =>
        made.job((opened) => {
          const order = { recipient: 'FR', source: 'ALF', total: amountOfOre(ore) } as const;
          const { prepared } = spreadTotal(opened, { ...order, ...decided }, writer);
          if (!prepared) throw new Error('the total can be shared');
          return prepared;
        });
      return { ...made, put, place };
    }

    test('sorted rows: nothing is told of what the program wrote, and what is typed later is told of its own post', async () => {
      const { found, put, place, type, rows } = await locked();
      await put((posts) => posts.toReversed());
      await place(50_441_500_000);
      expect(await found()).toEqual([]);
      const orders = (await rows('Logg', 10)).filter((line) => line[6] === 'ny ordning');
      expect(orders.map((line) => [line[5], line[7]])).toEqual([
        ['Poster!A5:O22', '[22,21,20,19,18,17,16,15,14,13,12,11,10,9,8,7,6,5]'],
      ]);
      type('Poster!A22', 'FR-77');
      expect(await found()).toEqual([
        'error Poster!A22: Poster!A22 är FR-77 men enligt loggen FR-01. Ändringen finns inte i loggen.',
      ]);
    });

    test('sorted a second time they are known again, and a writing that is undone leaves nothing to tell', async () => {
      const { found, put, place, job, open } = await locked();
      await put((posts) => posts.toReversed());
      await place(50_441_500_000);
      await put((posts) => [...posts.slice(4), ...posts.slice(0, 4)]);
      await place(50_440_000_000);
      expect(await found()).toEqual([]);
      const { grids, layout } = await open();
      const plan = Math.max(...logEntries(grids, layout).map((entry) => entry.plan ?? 0));
      await job((opened) => restorePlan(opened, plan, writer));
      expect(await found()).toEqual([]);
    });

    test('a post that was taken out stays told with its money, and is known when it comes back', async () => {
      const { found, put, place, rows } = await locked();
      const before = await rows('Poster', 15);
      await put((posts) => [...posts.slice(0, 9), ...posts.slice(10), undefined]);
      const gone = await found();
      expect(gone).toEqual([expect.stringMatching(/^error Poster: Raden UR-03 /)]);
      await place(50_441_500_000);
      expect(await found()).toEqual(gone);
      await put((posts) => [...posts.slice(0, 9), before[9], ...posts.slice(9, -1)]);
      expect(await found()).toEqual([]);
      await place(50_440_000_000);
      expect(await found()).toEqual([]);
    });

    test('a line of space above the headings is no row that was typed in, and each amount is told of its own row', async () => {
      const { found, place, type, rows, workbook } = await locked();
      const table = workbook.sheet('Poster')?.tables[0];
      if (!table) throw new Error('the budget has posts');
      const headings = [...table.headings];
      const posts = await rows('Poster', 15);
      [[], headings, ...posts].forEach((row, down) => {
        for (let column = 0; column < 15; column += 1) {
          const value = row[column] ?? null;
          if (column !== 9 || down < 2) type(`Poster!${cellAddress(3 + down, column)}`, value);
        }
      });
      const { area } = table;
      const moved = { ...area, top: area.top + 1, bottom: area.bottom + 1 };
      workbook.replaceTable(table.name, { ...table, area: moved });
      expect(await found()).toEqual([]);
      await place(50_441_500_000);
      expect(await found()).toEqual([]);
    });

    test.each([
      ['Poster', 'Poster 2026'],
      ['Ramar', 'Årets ramar'],
    ])('a sheet that was renamed is known again: %s', async (name, next) => {
      const { found, place, type, workbook } = await locked();
      workbook.renameSheet(name, next);
      expect(await found()).toEqual([]);
      await place(50_441_500_000);
      expect(await found()).toEqual([]);
      const cell = name === 'Poster' ? 'H5' : 'P8';
      type(`'${next}'!${cell}`, 1);
      expect((await found()).filter((each) => each.includes('enligt loggen'))).toEqual([
        expect.stringContaining(`'${next}'!${cell} är 1 men enligt loggen`),
      ]);
    });

    test('a post that was typed in among them stays told', async () => {
      const { found, put, place, rows } = await locked();
      const added = ['UR-99', 'UR', null, 'Handskriven', null, null, null, 0, 7];
      const last = (await rows('Poster')).at(-1);
      await put((posts) => [added, ...posts.slice(0, -1)]);
      const told = await found();
      expect(told).toEqual([
        expect.stringMatching(/^error Poster: Raden LG-06 /),
        expect.stringMatching(/^error Poster!A5:I5: Raden UR-99/),
      ]);
      expect(last?.[0]).toBe('LG-06');
      await place(50_441_500_000);
      expect(await found()).toEqual(told);
    });
  });

  test('what a log of an earlier version fixed, column by column and amounts alone, is still compared cell by cell', async () => {
    const { propose, type, found, rows } = await budget();
    await propose();
    for (const [down, line] of (await rows('Logg', 10)).entries()) {
      if (line[6] === 'fast punkt') {
        type(`Logg!${cellAddress(4 + down, 5)}`, 'Poster!H5:H6');
        type(`Logg!${cellAddress(4 + down, 7)}`, '[220000,138000]');
      }
    }
    type('Poster!A5', 'FR-02');
    type('Poster!H6', 1);
    const told = (await found()).filter((each) => /Poster!(A5|H5|H6)/.test(each));
    expect(told).toEqual([
      'error Poster!H6: Poster!H6 är 1 men enligt loggen 138 000 (−137 999 tkr). Ändringen finns inte i loggen.',
    ]);
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

describe('Workbook §9: the lines of the log are numbered from 1 without a gap', () => {
  test('a line that was taken out, or stands twice, is told; an error from Förslag on', async () => {
    const { type, found, propose } = await budget();
    type('Logg!A6', 1);
    expect(await found()).toEqual([
      'warning Logg!A6, Logg!A7: Loggen saknar Nr 2. Loggen har Nr 1 mer än en gång.',
    ]);
    type('Logg!A6', 2);
    expect(await found()).toEqual([]);
    await propose();
    type('Logg!A7', null);
    type('Logg!A8', null);
    expect(await found()).toEqual(['error Logg!A9: Loggen saknar Nr 3–4.']);
  });
});

describe('Workbook §14: what the modules follow up is no part of what is fixed', () => {
  test('a fixed point holds the four tables of the budget and nothing else', async () => {
    const { open, propose } = await budget();
    const { layout } = await open();
    const posts = layout.get('tblPoster');
    if (!posts) throw new Error('the budget has posts');
    const contract = { ...posts.contract, name: 'tblUtfall' };
    expect(fixedAreas(new Map([['tblUtfall', { ...posts, contract }]]))).toEqual([]);
    await propose();
    const { grids, layout: after } = await open();
    const fixed = logEntries(grids, after).filter(({ before }) => before === 'fast punkt');
    expect(fixed.map(({ cell }) => cell)).toEqual([
      'Ramar!A5:D7',
      'Ramar!M5:Q10',
      'Poster!A5:I22',
      'Händelser!A5:A6',
      'Händelser!C5:G6',
    ]);
  });
});
