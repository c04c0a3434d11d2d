/** Taking back one line of the log. */
import { amountOfOre } from '#core/money/amount';
import { changeState } from '#jobs/change-state';
import { contractNamed } from '#jobs/contracts';
import { newBudget } from '#jobs/create';
import { importRows } from '#jobs/import-rows';
import { openWorkbook } from '#jobs/open';
import { restoreEntry, restoreInterrupted } from '#jobs/restore/restore';
import { transfer } from '#jobs/transfer';
import { hostOver } from '#hosts/memory/memory-host';
import { Workbook } from '#sheet/workbook';
import { commit } from '#workbook/write/commit';
import { gridOfCsv } from '#workbook/import/csv';
import type { WriteRequest } from '#workbook/host';
import { logEntries } from '#workbook/log/journal';
import type { Opened } from '#workbook/opened';

const writer = { who: 'Anna Ek', now: '2025-10-14T09:30' };
const decided = { body: 'LG', decision: '§ 9', decidedOn: '2025-11-18' };

async function budget() {
  const workbook = new Workbook();
  const host = hostOver(workbook);
  await host.write(newBudget({ year: 2026, example: true }));
  const open = () => openWorkbook(host);
  const write = async (plan: (opened: Opened) => WriteRequest | null) => {
    const request = plan(await open());
    expect(request && (await commit(host, request)).kind).toBe('written');
  };
  const posts = contractNamed('Poster');
  return {
    workbook,
    open,
    write,
    host,
    importPosts: (csv: string) =>
      write((opened) =>
        posts ? importRows(opened, posts, gridOfCsv(csv, 'p.csv'), writer).request : null,
      ),
    restore: async (number: number) => {
      const { objections, request } = restoreEntry(await open(), number, writer);
      if (objections.length === 0) await commit(host, request);
      return objections.map(({ code }) => code);
    },
    ids: async () => (await open()).book.posts.map(({ id }) => id).slice(-3),
    content: (row: number, column: number) => workbook.sheet('Poster')?.cell(row, column),
  };
}

const TWO = 'Post-id;Ram;Post;ALF (tkr);FoUU (tkr)\nNY-1;FR;Ny post;1;2\nNY-2;UR;En till;7;0\n';

describe('Workbook §9: an added row is taken back', () => {
  test('the last row of a table is emptied, and the next addition fills it', async () => {
    const { importPosts, restore, ids, workbook } = await budget();
    await importPosts(TWO);
    const bottom = workbook.sheet('Poster')?.tables[0]?.area.bottom;
    expect(await restore(2)).toEqual([]);
    expect((await ids()).at(-1)).toBe('NY-1');
    await importPosts('Post-id;Ram;Post;ALF (tkr)\nNY-3;UR;Tredje;7\n');
    expect((await ids()).slice(-2)).toEqual(['NY-1', 'NY-3']);
    expect(workbook.sheet('Poster')?.tables[0]?.area.bottom).toBe(bottom);
  });

  test('a row inside the table is emptied but for its formulas, and the rows below it stay', async () => {
    const { importPosts, restore, ids, content, workbook } = await budget();
    await importPosts(TWO);
    const row = (workbook.sheet('Poster')?.tables[0]?.area.bottom ?? 0) - 1;
    const sum = content(row, 9)?.formula;
    expect(sum).toMatch(/^=/);
    expect(await restore(1)).toEqual([]);
    expect((await ids()).at(-1)).toBe('NY-2');
    expect(content(row, 0)?.value).toBeNull();
    expect(content(row, 7)?.value).toBeNull();
    expect(content(row, 9)?.formula).toBe(sum);
    expect(content(row + 1, 0)?.value).toBe('NY-2');
  });

  test('a row that somebody has changed since is left as it is', async () => {
    const { importPosts, restore, workbook, ids } = await budget();
    await importPosts(TWO);
    const row = workbook.sheet('Poster')?.tables[0]?.area.bottom ?? 0;
    workbook.set('Poster', [{ row, column: 7, content: { value: 8 } }]);
    expect(await restore(2)).toEqual(['jobs/changed-again']);
    expect((await ids()).at(-1)).toBe('NY-2');
  });

  test('an ordinary range is not parted by a blank row: the restore is refused', async () => {
    const { importPosts, restore, workbook } = await budget();
    workbook.sheet('Poster')?.tables.splice(0);
    await importPosts(TWO);
    expect(await restore(1)).toEqual(['jobs/row-inside-range']);
    expect(await restore(2)).toEqual([]);
  });

  test('a cell that holds what it held before is told, and its line stays as it is', async () => {
    const { importPosts, restore, workbook, open } = await budget();
    await importPosts('Post-id;Ram;Post;ALF (tkr)\nFR-02;FR;;138100\n');
    workbook.set('Poster', [{ row: 5, column: 7, content: { value: 138_000 } }]);
    expect(await restore(1)).toEqual(['jobs/stands-as-before']);
    const { grids, layout } = await open();
    expect(logEntries(grids, layout).map(({ outcome }) => outcome)).toEqual(['klar']);
  });

  test('a line is restored once', async () => {
    const { importPosts, restore } = await budget();
    await importPosts(TWO);
    expect(await restore(2)).toEqual([]);
    expect(await restore(2)).toEqual(['jobs/already-restored']);
  });
});

describe('Workbook §9: what only a new event changes is not restored', () => {
  test('a decided event stands', async () => {
    const { write, restore, open } = await budget();
    const amount = amountOfOre(100_000);
    const order = { from: 'FR', to: 'UR', source: 'ALF', amount } as const;
    await write((opened) => transfer(opened, { ...order, ...decided }, writer).request);
    const lines = async () => (await open()).book.events.length;
    const before = await lines();
    const entries = [1, 2, 3, 4];
    const answers = [];
    for (const number of entries) answers.push(await restore(number));
    expect(answers.flat()).toContain('jobs/event-stands');
    expect(await lines()).toBe(before);
  });

  test("the budget's state and its events stand", async () => {
    const { workbook, write, restore, open } = await budget();
    await write((opened) => changeState(opened, 'propose', {}, writer).request);
    await write((opened) => changeState(opened, 'unlock', {}, writer).request);
    const { book } = await open();
    expect(book.state).toBe('arbetsmaterial');
    const table = workbook.sheet('Logg')?.tables[0]?.area;
    const numbers = Array.from(
      { length: (table?.bottom ?? 0) - (table?.top ?? 0) },
      (_, at) => at + 1,
    );
    const codes = new Set<string>();
    for (const number of numbers) for (const code of await restore(number)) codes.add(code);
    expect([...codes].sort()).toEqual([
      'jobs/event-stands',
      'jobs/nothing-to-restore',
      'jobs/state-by-event',
    ]);
    expect((await open()).book).toEqual(book);
  });
});

describe('Workbook §9: what is built on is not taken from under it', () => {
  test('a transfer with a later one below it is refused by name, and can be taken back once that is', async () => {
    const { write, restore, open } = await budget();
    const order = { from: 'FR', to: 'UR', source: 'ALF', amount: amountOfOre(100_000) } as const;
    const { book: start } = await open();
    await write((opened) => transfer(opened, order, writer).request);
    const one = await last(open);
    const { book: between } = await open();
    await write((opened) => transfer(opened, order, writer).request);
    const two = await last(open);
    expect(await restore(one)).toContain('jobs/built-upon');
    expect(await restore(two)).toEqual([]);
    expect((await open()).book.recipientFrames).toEqual(between.recipientFrames);
    expect(await restore(one)).toEqual([]);
    expect((await open()).book.recipientFrames).toEqual(start.recipientFrames);
  });
});

describe('Workbook §9: a new sheet is a line of the log', () => {
  const KEYS = 'Nyckel;Slag;Rad;Vikt\nAndel;proportionell;FR;3\nAndel;proportionell;UR;1\n';
  const imported = (opened: Opened) => {
    const keys = contractNamed('Nycklar');
    return keys ? importRows(opened, keys, gridOfCsv(KEYS, 'n.csv'), writer).request : null;
  };
  /** Everything but the commit mark, as when the browser is closed right before it. */
  const cutOff = async ({ host, open }: Awaited<ReturnType<typeof budget>>) => {
    const request = imported(await open());
    expect(request).not.toBeNull();
    if (request) await host.write({ ...request, ops: request.ops.slice(0, -1), back: [] });
  };

  test('rows brought into a table that the workbook does not have are told as its sheet', async () => {
    const { write, open } = await budget();
    await write(imported);
    const { grids, layout } = await open();
    const entries = logEntries(grids, layout);
    expect(entries.map(({ cell, action, outcome }) => [cell, action, outcome])).toEqual([
      ['Nycklar!', 'Inhämtning till Nycklar från n.csv', 'klar'],
    ]);
    expect(entries[0]?.after).toMatch(/^nytt blad, \d+ celler \([0-9a-z]+\)$/);
  });

  test('a sheet that was cut off goes with the restore, also when less stands on it than was meant', async () => {
    const example = await budget();
    await cutOff(example);
    const { workbook, open, host } = example;
    expect((await open()).findings.map(({ code }) => code)).toContain('workbook/interrupted-write');
    workbook.set('Nycklar', [{ row: 4, column: 2, content: { value: null } }]);
    const { objections, request } = restoreInterrupted(await open(), writer);
    expect(objections).toEqual([]);
    expect((await commit(host, request)).kind).toBe('written');
    expect(workbook.sheet('Nycklar')).toBeUndefined();
    expect((await open()).findings.map(({ code }) => code)).not.toContain(
      'workbook/interrupted-write',
    );
  });

  test.each([
    ['a cell beside the table', 20, 9],
    ['another word in a cell of ours', 4, 0],
  ])('a sheet on which somebody has written %s stands', async (_, row, column) => {
    const example = await budget();
    await cutOff(example);
    const { workbook, open } = example;
    workbook.set('Nycklar', [{ row, column, content: { value: 'egen anteckning' } }]);
    const { objections, request } = restoreInterrupted(await open(), writer);
    expect(objections.map(({ code }) => code)).toEqual(['jobs/sheet-stands']);
    expect(request.ops.filter(({ kind }) => kind === 'remove')).toEqual([]);
  });
});

/** The number of the newest line of the log. */
async function last(open: () => Promise<Opened>): Promise<number> {
  const { grids, layout } = await open();
  return logEntries(grids, layout).at(-1)?.number ?? 0;
}
