import { amountOfOre, type Amount } from '#core/money/amount';
import { wordFinding } from '#core/findings/wording';
import { allocate } from '#jobs/allocate';
import { catalogue } from '#jobs/catalogue';
import { changeState } from '#jobs/change-state';
import { adoptScenario } from '#jobs/scenarios/scenario-adopt';
import { compareScenarios } from '#jobs/scenarios/scenario-compare';
import { saveScenario } from '#jobs/scenarios/scenario-save';
import { listScenarios } from '#jobs/scenarios/scenarios';
import type { Finding } from '#core/findings/finding';
import { exampleIn, hosts, writer, type Example } from '../example-in';

const tkr = (thousands: number): Amount => amountOfOre(thousands * 100_000);
const decided = { body: 'LG', decision: '§ 7', decidedOn: '2025-10-14' };

const words = (findings: readonly Finding[]) =>
  findings.map((finding) => wordFinding(finding, catalogue, 'sv').what.replaceAll('\u00a0', ' '));

/** Saves the allocation of 415 tkr under a name. */
async function save(
  example: Example,
  name: string,
  target: 'recipients' | 'posts',
  shares: Readonly<Record<string, number>>,
  replace = false,
) {
  const opened = await example.opened();
  const order = {
    ...({ source: 'ALF', amount: tkr(415), target } as const),
    shares: Object.entries(shares).map(([to, amount]) => ({ to, amount: tkr(amount) })),
  };
  const { proposal } = allocate(opened, order, writer);
  const prepared = saveScenario(opened, { name, proposal, replace }, writer);
  if (prepared.objections.length === 0) await example.write(prepared.request);
  return words(prepared.objections);
}

async function adopt(example: Example, name: string) {
  const { prepared, findings } = adoptScenario(await example.opened(), name, decided, writer);
  const objections = prepared?.objections ?? findings;
  if (prepared && objections.length === 0) await example.write(prepared.request);
  return { said: words(objections), events: prepared?.proposal.events ?? [] };
}

const amountOf = async (example: Example, id: string) =>
  (await example.reopened()).book.posts.find((post) => post.id === id)?.amount.ALF;

describe.each(hosts)('Allocation §14: scenarios, in $name', (subject) => {
  test('posts that nothing tells apart are not saved: no row would say of which of them it is', async () => {
    const example = await exampleIn(subject);
    for (const row of [5, 12]) {
      await example.type(`Poster!A${String(row)}`, null);
      await example.type(`Poster!D${String(row)}`, 'Drift');
    }
    const opened = await example.opened();
    const prepared = saveScenario(opened, { name: 'Läget', proposal: null }, writer);
    expect(words(prepared.objections)).toEqual([
      'Flera poster går under ”Drift”. Inget har skrivits.',
    ]);
  });

  test('a scenario touches neither posts nor frames until it is adopted; adopting writes its events', async () => {
    const example = await exampleIn(subject);
    const before = (await example.opened()).book;
    await save(example, 'Protokollet', 'posts', { 'UR-04': 65, 'FR-02': 350 });
    const { posts, recipientFrames, events } = (await example.reopened()).book;
    expect({ posts, recipientFrames, events }).toEqual({
      posts: before.posts,
      recipientFrames: before.recipientFrames,
      events: before.events,
    });
    const adopted = await adopt(example, 'protokollet');
    expect(adopted).toMatchObject({
      said: [],
      events: [
        { type: 'fördelning', from: 'ALF', to: 'FR-02', amount: tkr(350), status: 'beslutad' },
        { type: 'fördelning', from: 'ALF', to: 'UR-04', amount: tkr(65), status: 'beslutad' },
      ],
    });
    expect(await amountOf(example, 'FR-02')).toEqual(tkr(138_350));
  });

  test('a name that is taken is replaced with consent only, and rows that are too many are emptied', async () => {
    const example = await exampleIn(subject);
    await save(example, 'A', 'posts', { 'UR-04': 65, 'FR-02': 350 });
    expect(await save(example, 'a', 'recipients', { UR: 415 })).toEqual([
      'Scenariot ”A” finns redan. Inget har skrivits.',
    ]);
    await save(example, 'a', 'recipients', { UR: 415 }, true);
    await save(example, 'B', 'recipients', { FR: 415 });
    const { scenarios } = listScenarios(await example.reopened());
    expect(scenarios.map(({ name, entries }) => [name, entries.map(({ id }) => id)])).toEqual([
      ['A', ['FR', 'UR', 'LG']],
      ['B', ['FR', 'UR', 'LG']],
    ]);
  });
});

describe('Allocation §14: what scenarios tell', () => {
  const example = async () => {
    const [memory] = hosts;
    if (!memory) throw new Error('no host');
    return exampleIn(memory);
  };

  test('two scenarios side by side: the differences both ways, the sums, and bars that are all posts', async () => {
    const book = await example();
    await save(book, 'A', 'posts', { 'UR-04': 65, 'FR-02': 350 });
    await save(book, 'B', 'posts', { 'FR-02': 415 });
    const { comparison } = compareScenarios(await book.opened(), 'A', 'B');
    const rows = comparison?.rows.map(({ id, a, b, aToB, bToA }) => [
      ...[id, a, b, aToB, bToA].map((each) =>
        each !== null && typeof each === 'object' ? Number(each.ore) / 100_000 : each,
      ),
    ]);
    expect(rows).toEqual([
      ['FR', 504_350, 504_415, 65, -65],
      ['UR', 203_065, 203_000, -65, 65],
      ['LG', 20_085, 20_085, 0, 0],
      ['FR-02', 138_350, 138_415, 65, -65],
      ['UR-04', 8_065, 8_000, -65, 65],
    ]);
    const bars = comparison?.bars.map(({ of, total }) => [of, total]);
    expect(bars).toEqual([
      ['now', tkr(727_085)],
      ['a', tkr(727_500)],
      ['b', tkr(727_500)],
    ]);
  });

  test('one scenario beside the budget as it stands', async () => {
    const book = await example();
    await save(book, 'A', 'recipients', { FR: 415 });
    const { comparison } = compareScenarios(await book.opened(), 'A', null);
    expect(comparison?.b).toBeNull();
    expect(comparison?.rows[0]).toMatchObject({ id: 'FR', b: tkr(504_000), aToB: tkr(-415) });
  });

  test('a scenario is stale when a post that it changes has another amount, and is not adopted', async () => {
    const book = await example();
    await save(book, 'A', 'posts', { 'FR-02': 415 });
    await book.type('Poster!H6', 139_000);
    expect((await adopt(book, 'A')).said).toEqual([
      'FR-02 hade 138 000 tkr av ALF när scenariot ”A” sparades men har nu 139 000 tkr. Scenariot ger 138 415 tkr.',
    ]);
    // Somebody has typed what the scenario wants: that is no conflict.
    await book.type('Poster!H6', 138_415);
    expect((await adopt(book, 'A')).said).toEqual([]);
  });

  test('a scenario whose post is gone tells so', async () => {
    const book = await example();
    await save(book, 'A', 'posts', { 'FR-02': 415 });
    await book.type('Poster!A6', 'FR-22');
    expect((await adopt(book, 'A')).said).toEqual([
      'Scenariot ”A” ger FR-02 ett belopp av ALF, men FR-02 är ingen post eller mottagare.',
    ]);
    const [scenario] = listScenarios(await book.opened()).scenarios;
    expect(scenario?.stale.map(({ code }) => code)).toEqual(['scenarios/entry-gone']);
  });

  test('a frame that has changed since is told also by a scenario that leaves it alone', async () => {
    const book = await example();
    const { request } = saveScenario(await book.opened(), { name: 'Nu', proposal: null }, writer);
    await book.write(request);
    await book.type('Ramar!P5', 504_100);
    const [scenario] = listScenarios(await book.opened()).scenarios;
    expect(words(scenario?.stale ?? [])).toEqual([
      'FR hade 504 000 tkr av ALF när scenariot ”Nu” sparades men har nu 504 100 tkr.',
    ]);
    expect(scenario?.stale.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('posts saved as they stand are given back what they had, whatever was typed since', async () => {
    const book = await example();
    const { request } = saveScenario(await book.opened(), { name: 'Nu', proposal: null }, writer);
    await book.write(request);
    await book.type('Poster!H5', 219_000);
    await book.type('Poster!H6', 139_000);
    expect(await adopt(book, 'Nu')).toMatchObject({
      said: [],
      events: [{ type: 'omfördelning', from: 'FR-02', to: 'FR-01', amount: tkr(1000) }],
    });
    expect((await adopt(book, 'Nu')).said).toEqual([
      'Budgeten är redan som i scenariot ”Nu”. Inget har skrivits.',
    ]);
  });

  test('a row that somebody has written by hand needs no note; one without amount is told', async () => {
    const book = await example();
    await save(book, 'A', 'posts', { 'FR-02': 415 });
    for (const [column, content] of ['Hand', 'LG-01', 'ALF', 3400].entries()) {
      await book.type(`Scenarier!${'ABCD'.charAt(column)}9`, content);
    }
    // Below the table there is nothing of it: the rows above are the scenario.
    expect(listScenarios(await book.opened()).scenarios.map(({ name }) => name)).toEqual(['A']);
    await book.type('Scenarier!A8', 'Hand');
    await book.type('Scenarier!B8', 'LG-01');
    await book.type('Scenarier!D8', 3400);
    await book.type('Scenarier!G8', null);
    expect((await adopt(book, 'Hand')).said).toEqual([]);
    expect(await amountOf(book, 'LG-01')).toEqual(tkr(3400));
    await book.type('Scenarier!D8', null);
    expect(words(listScenarios(await book.opened()).findings)).toEqual([
      'Raden saknar Belopp och kan inte läsas.',
    ]);
  });

  test('a scenario may be saved while the budget is frozen, and not adopted', async () => {
    const book = await example();
    const opened = await book.opened();
    await book.write(saveScenario(opened, { name: 'Nu', proposal: null }, writer).request);
    await book.type('Poster!H5', 219_000);
    await book.type('Poster!H6', 139_000);
    await book.type('Ramar!D7', 727_085);
    await book.type('Händelser!G5', 0);
    await book.write(changeState(await book.opened(), 'propose', decided, writer).request);
    const again = saveScenario(await book.opened(), { name: 'Fryst', proposal: null }, writer);
    expect(again.objections).toEqual([]);
    expect((await adopt(book, 'Nu')).said.join()).toMatch('frusen');
  });
});
