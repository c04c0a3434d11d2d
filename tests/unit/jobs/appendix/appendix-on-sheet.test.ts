/** Bilaga 1 as a sheet of the open workbook. */
import { defaultChoices, type AppendixChoices } from '#core/appendix/choices';
import { appendixOf } from '#jobs/appendix/appendix';
import { appendixOnSheet } from '#jobs/appendix/appendix-on-sheet';
import type { PageSetup } from '#sheet/page-setup';
import { pagesNow } from '#jobs/restore/page-still-set';
import { restorePlan } from '#jobs/restore/restore';
import { appendixSheet } from '#print/sheet/appendix-sheet';
import { gridOf } from '#workbook/grid';
import { logEntries } from '#workbook/log/journal';
import { exampleIn, hosts, writer, type Example } from '../example-in';

const NAME = 'Bilaga 1';

describe.each(hosts)('Printing §8: the sheet Bilaga 1 in $name', (subject) => {
  const prepare = async (example: Example, choices: Partial<AppendixChoices> = {}) => {
    const opened = await example.opened();
    const { document } = appendixOf(opened, { ...defaultChoices, ...choices });
    return appendixOnSheet(opened, appendixSheet(document), example.host, writer);
  };
  const put = async (example: Example, choices: Partial<AppendixChoices> = {}) => {
    const { objections, request, step } = await prepare(example, choices);
    expect(objections).toEqual([]);
    await example.write(request);
    return step;
  };
  const sheets = async (example: Example) =>
    [...(await example.reopened()).grids.values()]
      .map(({ name }) => name)
      .filter((name) => name.startsWith(NAME));
  const plans = async (example: Example) => {
    const { grids, layout } = await example.opened();
    return logEntries(grids, layout);
  };

  test('is added once, and what it says is brought up to date in its place, with the log telling both', async () => {
    const example = await exampleIn(subject);
    expect(await put(example, { registry: 'LG 2025-0123' })).toBe('added');
    expect(await put(example, { registry: 'LG 2026-0456' })).toBe('updated');
    expect(await sheets(example)).toEqual([NAME]);
    const opened = await example.reopened();
    expect(gridOf(opened.grids, NAME)?.value(1, 0)).toContain('Dnr LG 2026-0456');
    const [page] = await example.host.read({
      areas: [{ sheet: NAME, top: 0, left: 0, bottom: 0, right: 0 }],
      want: ['print'],
    });
    expect(page?.page?.header).toContain('LG 2026-0456');
    const actions = new Set((await plans(example)).map(({ action }) => action));
    expect([...actions]).toEqual(
      expect.arrayContaining([`Bladet ${NAME} skrivet`, `Bladet ${NAME} uppdaterat`]),
    );
  });

  test('an update is taken back cell by cell', async () => {
    const example = await exampleIn(subject);
    await put(example, { registry: 'LG 2025-0123' });
    await put(example, { registry: 'LG 2026-0456' });
    const plan = Math.max(...(await plans(example)).map((each) => each.plan ?? 0));
    const { objections, request } = restorePlan(await example.opened(), plan, writer);
    expect(objections).toEqual([]);
    await example.write(request);
    expect(gridOf((await example.reopened()).grids, NAME)?.value(1, 0)).toContain('LG 2025-0123');
    expect(await put(example, { registry: 'LG 2027-0001' })).toBe('updated');
  });

  test('a part of the page that somebody has set since is not taken back with an update, other parts are no matter', async () => {
    const example = await exampleIn(subject);
    await put(example, { registry: 'LG 2025-0123' });
    await put(example, { registry: 'LG 2026-0456' });
    const plan = Math.max(...(await plans(example)).map((each) => each.plan ?? 0));
    const taken = async () => {
      const opened = await example.opened();
      return restorePlan(opened, plan, writer, await pagesNow(example.host, opened));
    };
    expect((await taken()).objections).toEqual([]);
    const setUp = (page: PageSetup) =>
      example.write({ expects: [], ops: [{ kind: 'page', sheet: NAME, page }], back: [] });
    await setUp({ footer: '&CEgen fot' });
    expect((await taken()).objections).toEqual([]);
    await setUp({ header: '&LEgen rubrik' });
    expect((await taken()).objections.map(({ code }) => code)).toEqual(['jobs/page-changed-again']);
  });

  test('with other rows it is made anew where sheets can be removed, and refused with a sentence elsewhere', async () => {
    const example = await exampleIn(subject);
    await put(example);
    await put(example, { registry: 'LG 2026-0456' });
    const made: string[] = [];
    for (let turn = 0; turn < 2; turn += 1) {
      const { step, objections, request } = await prepare(example, { grouping: 'source' });
      made.push(...objections.map(({ code }) => code));
      if (objections.length > 0) break;
      made.push(step);
      await example.write(request);
    }
    const isFile = subject.name === 'file';
    expect(made).toEqual(isFile ? ['jobs/sheet-other-shape'] : ['removed', 'added']);
    expect(await sheets(example)).toEqual([NAME]);
  });

  test('where other figures are to be marked its looks are others: it is not merely brought up to date', async () => {
    const example = await exampleIn(subject);
    await put(example);
    const opened = await example.opened();
    const op = appendixSheet(appendixOf(opened, defaultChoices).document);
    const cells = op.cells.map((cell) =>
      typeof cell.content === 'number' ? { ...cell, style: { numberFormat: '#,##0"†"' } } : cell,
    );
    expect((await appendixOnSheet(opened, op, example.host, writer)).step).toBe('updated');
    const { step, objections } = await appendixOnSheet(
      opened,
      { ...op, cells },
      example.host,
      writer,
    );
    const isFile = subject.name === 'file';
    expect(step).toBe(isFile ? 'updated' : 'removed');
    expect(objections.map(({ code }) => code)).toEqual(isFile ? ['jobs/sheet-other-shape'] : []);
  });

  test('what somebody has written on it, or a sheet of that name that is not ours, is left alone', async () => {
    const example = await exampleIn(subject);
    await put(example);
    await example.type(`'${NAME}'!B3`, 'egen anteckning');
    const { objections } = await prepare(example);
    expect(objections.map(({ code }) => code)).toEqual(['jobs/sheet-foreign']);
    const other = await exampleIn(subject);
    const op = { kind: 'sheet', name: NAME, tables: [], frozenRows: 0, page: {} } as const;
    const cells = [{ row: 0, column: 0, content: 'Min egen bilaga' }];
    await other.write({ expects: [], ops: [{ ...op, cells }], back: [] });
    const refused = await prepare(other);
    expect(refused.objections.map(({ code }) => code)).toEqual(['jobs/sheet-foreign']);
  });

  test('a sheet on which somebody has written since it was read is neither removed nor written over', async () => {
    const example = await exampleIn(subject);
    await put(example, { registry: 'LG 2025-0123' });
    const isFile = subject.name === 'file';
    const next: Partial<AppendixChoices> = isFile ? { registry: 'X' } : { grouping: 'source' };
    const { step, request } = await prepare(example, next);
    await example.type(isFile ? `'${NAME}'!A2` : `'${NAME}'!B3`, 'egen anteckning');
    expect(step).toBe(isFile ? 'updated' : 'removed');
    expect(await example.codes(request)).toEqual(['workbook/changed-meanwhile']);
    expect(await sheets(example)).toEqual([NAME]);
  });
});
