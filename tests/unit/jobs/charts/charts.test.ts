/** Native charts of the frames and of scenarios, on sheets of their own. */
import { wantedCharts } from '#jobs/charts/charts';
import { chartsOnSheet } from '#jobs/charts/charts-on-sheet';
import { allocate } from '#jobs/allocate';
import { inspectWorkbook } from '#jobs/inspect';
import { restoreEntry, restorePlan } from '#jobs/restore/restore';
import { saveScenario } from '#jobs/scenarios/scenario-save';
import { amountOfOre } from '#core/money/amount';
import { gridOf } from '#workbook/grid';
import { logEntries } from '#workbook/log/journal';
import { exampleIn, hosts, writer, type Example } from '../example-in';

const tkr = (number: number) => amountOfOre(number * 100_000);
const allocation = {
  source: 'ALF',
  amount: tkr(415),
  shares: [
    { to: 'UR', amount: tkr(65) },
    { to: 'FR', amount: tkr(350) },
  ],
  target: 'recipients',
} as const;

async function prepare(example: Example, names: readonly string[] = []) {
  const opened = await example.opened();
  const { sheet, drawn, findings } = wantedCharts(opened, names);
  expect(findings).toEqual([]);
  return chartsOnSheet(opened, sheet, drawn, example.host, writer);
}

async function draw(example: Example, names: readonly string[] = []) {
  const { step, objections, request } = await prepare(example, names);
  expect(objections).toEqual([]);
  await example.write(request);
  return step;
}

async function titles(example: Example, sheet: string) {
  const area = { sheet, top: 0, left: 0, bottom: 0, right: 0 };
  const [block] = await example.host.read({ areas: [area], want: ['charts'] });
  return block?.charts?.map(({ title }) => title);
}

/** Label of a row in column A → its row on the sheet, below a heading. */
async function rowOf(example: Example, sheet: string, label: string): Promise<number> {
  const grid = gridOf((await example.opened()).grids, sheet);
  for (let row = 0; row < (grid?.end ?? 0); row += 1) if (grid?.value(row, 0) === label) return row;
  throw new Error(`no row ${label}`);
}

describe.each(hosts)('Charts §1–2: the frames as charts in $name', (subject) => {
  test('are drawn once on a sheet of their own, follow the cells, and are brought up to date in their place', async () => {
    const example = await exampleIn(subject);
    expect(await draw(example)).toBe('added');
    const both = ['Från preliminär till slutlig ram', 'Mottagarnas ramar per källa'];
    expect(await titles(example, 'Diagram')).toEqual(both);
    const words = gridOf((await example.opened()).grids, 'Diagram')?.value(4, 0);
    expect(words).toBe(
      'Preliminär: 1\u00a0101\u00a0385 tkr. ALF +415 tkr, FoUU oförändrat. Slutlig: 1\u00a0101\u00a0800 tkr.',
    );
    // The checks of formulas find nothing to say of the figures.
    const inspected = await inspectWorkbook(example.host, await example.opened());
    expect(inspected.filter(({ where }) => where.some(({ sheet }) => sheet === 'Diagram'))).toEqual(
      [],
    );
    await example.write(allocate(await example.opened(), allocation, writer).request);
    expect(await draw(example)).toBe('updated');
    expect(await titles(example, 'Diagram')).toEqual(both);
    const row = await rowOf(example, 'Diagram', 'UR');
    expect(await example.value(`Diagram!B${String(row + 1)}`)).toBe(203_065);
    // What somebody types into the frame reaches the chart's figure by itself.
    const grid = gridOf((await example.opened()).grids, 'Diagram');
    await example.type(grid?.formula(row, 1)?.slice(1) ?? '', 203_100);
    expect(await example.value(`Diagram!B${String(row + 1)}`)).toBe(203_100);
    const { grids } = await example.reopened();
    expect([...grids.values()].filter(({ name }) => name.startsWith('Diagram'))).toHaveLength(1);
  });

  test('asked for again when nothing differs they write nothing but what the log is asked for', async () => {
    const example = await exampleIn(subject);
    await draw(example);
    const before = logEntries(
      (await example.opened()).grids,
      (await example.opened()).layout,
    ).length;
    const { request } = await prepare(example);
    expect(request.ops.filter(({ kind }) => kind === 'chart')).toEqual([]);
    await example.write(request);
    const { grids, layout } = await example.opened();
    expect(logEntries(grids, layout)).toHaveLength(before);
  });

  test('an update is taken back: cells and charts as they were', async () => {
    const example = await exampleIn(subject);
    await draw(example);
    await example.write(allocate(await example.opened(), allocation, writer).request);
    const row = await rowOf(example, 'Diagram', 'UR');
    await draw(example);
    const opened = await example.opened();
    const plan = Math.max(...logEntries(opened.grids, opened.layout).map((each) => each.plan ?? 0));
    const { objections, request } = restorePlan(opened, plan, writer);
    expect(objections).toEqual([]);
    expect(request.ops.filter(({ kind }) => kind === 'chart')).toMatchObject([
      {
        chart: { alternative: expect.stringContaining('UR: ALF 203\u00a0000\u00a0tkr') as string },
      },
    ]);
    await example.write(request);
    expect(await example.value(`Diagram!B${String(row + 1)}`)).toBe(203_000);
    expect(await titles(example, 'Diagram')).toHaveLength(2);
  });

  test('an old entry of a chart that has been drawn otherwise since is not taken back, the newest is', async () => {
    const example = await exampleIn(subject);
    await draw(example);
    await example.write(allocate(await example.opened(), allocation, writer).request);
    await draw(example);
    const opened = await example.opened();
    const lines = logEntries(opened.grids, opened.layout).filter(
      ({ cell, after }) =>
        cell.startsWith('Diagram!') && typeof after === 'string' && after.includes('mottagarna'),
    );
    const [oldest, newest] = [lines.at(0), lines.at(-1)];
    expect(newest?.number).toBeGreaterThan(oldest?.number ?? 0);
    const codes = (number: number | undefined) =>
      restoreEntry(opened, number ?? 0, writer).objections.map(({ code }) => code);
    expect(codes(oldest?.number)).toEqual(['jobs/changed-again']);
    expect(codes(newest?.number)).toEqual([]);
  });

  test('an undo of the first drawing takes the sheet with its charts where sheets can go', async () => {
    const example = await exampleIn(subject);
    await draw(example);
    const { objections, request } = restorePlan(await example.opened(), 1, writer);
    expect(objections).toEqual([]);
    const gone = request.ops.some(({ kind }) => kind === 'remove');
    expect(gone).toBe(true);
    // The sheet takes its charts along.
    expect(request.ops.filter(({ kind }) => kind === 'chart')).toEqual([]);
    const codes = example.host.can.removesSheets ? [] : ['host error'];
    const written = await example.codes(request).catch(() => ['host error']);
    expect(written).toEqual(codes);
  });

  test('a chart that somebody has removed is drawn again, and a sheet with foreign content is not touched', async () => {
    const example = await exampleIn(subject);
    await draw(example);
    const name = 'ALF-budget ramarnas väg';
    const op = { kind: 'chart', sheet: 'Diagram', name, chart: null, before: null } as const;
    await example.write({ expects: [], ops: [op], back: [] });
    expect(await titles(example, 'Diagram')).toHaveLength(1);
    await draw(example);
    expect(await titles(example, 'Diagram')).toHaveLength(2);
    await example.type('Diagram!H3', 'min egen anteckning');
    const { objections } = await prepare(example);
    expect(objections.map(({ code }) => code)).toEqual(['jobs/sheet-foreign']);
  });

  test('an unknown frame is never drawn as nothing', async () => {
    const example = await exampleIn(subject);
    const opened = await example.opened();
    for (const { origin } of opened.book.frames) {
      await example.type(`Ramar!${origin.fields.get('amount')?.cell ?? ''}`, null);
    }
    const [first] = opened.book.recipientFrames;
    await example.type(`Ramar!${first?.origin.fields.get('ALF')?.cell ?? ''}`, null);
    const { objections } = await prepare(example);
    expect(objections.map(({ code }) => code)).toEqual(['jobs/nothing-to-draw']);
  });
});

describe.each(hosts)('Charts §3: scenarios as a chart in $name', (subject) => {
  test('each change against the budget beside that of the other, and other scenarios in the same place', async () => {
    const example = await exampleIn(subject);
    const shares = [
      { to: 'UR-04', amount: tkr(65) },
      { to: 'FR-02', amount: tkr(350) },
    ];
    const onPosts = { ...allocation, shares, target: 'posts' } as const;
    for (const [name, order] of [
      ['Ramarna', allocation],
      ['Posterna', onPosts],
    ] as const) {
      const opened = await example.opened();
      const { proposal } = allocate(opened, order, writer);
      await example.write(saveScenario(opened, { name, proposal }, writer).request);
    }
    await draw(example, ['Ramarna', 'posterna']);
    expect(await titles(example, 'Scenariodiagram')).toEqual([
      'Ramarna och Posterna: ändring mot budgeten',
    ]);
    const row = await rowOf(example, 'Scenariodiagram', 'Ram UR · ALF');
    const at = (column: string) => example.value(`Scenariodiagram!${column}${String(row + 1)}`);
    expect([await at('B'), await at('D'), await at('E')]).toEqual([65, 203_000, 203_065]);
    await draw(example, ['Posterna']);
    expect(await titles(example, 'Scenariodiagram')).toEqual(['Posterna: ändring mot budgeten']);
  });

  test('a change of an amount that is unknown in the budget is not drawn, and is told by name', async () => {
    const example = await exampleIn(subject);
    const opened = await example.opened();
    const shares = [
      { to: 'UR-04', amount: tkr(65) },
      { to: 'FR-02', amount: tkr(350) },
    ];
    const { proposal } = allocate(opened, { ...allocation, shares, target: 'posts' }, writer);
    await example.write(saveScenario(opened, { name: 'Posterna', proposal }, writer).request);
    const post = opened.book.posts.find(({ id }) => id === 'UR-04');
    await example.type(`Poster!${post?.origin.fields.get('ALF')?.cell ?? ''}`, null);
    await draw(example, ['Posterna']);
    const words = gridOf((await example.opened()).grids, 'Scenariodiagram')?.value(4, 0);
    expect(words).toBe(
      `Utelämnat, för att budgetens belopp är okänt: UR-04 ${post?.name ?? ''} · ALF.`,
    );
    await expect(
      rowOf(example, 'Scenariodiagram', `UR-04 ${post?.name ?? ''} · ALF`),
    ).rejects.toThrow('no row');
  });

  test('a scenario that is not there is told of by name', async () => {
    const example = await exampleIn(subject);
    const { drawn, findings } = wantedCharts(await example.opened(), ['Borta']);
    expect(drawn).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(['scenarios/unknown']);
  });
});
