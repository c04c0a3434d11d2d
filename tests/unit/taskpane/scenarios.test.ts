import { amountOfOre } from '#core/money/amount';
import { kronorText } from '#core/money/plain-decimal';
import { listScenarios } from '#jobs/scenarios/scenarios';
import type { Bar } from '#jobs/scenarios/scenario-compare';
import {
  adopt,
  changeScenarios,
  isReady,
  saveProposal,
} from '../../../src/taskpane/actions/scenarios';
import { changeTotal, totalWish, writeTotal } from '../../../src/taskpane/actions/total';
import { readTotal } from '../../../src/taskpane/forms/total-reading';
import { stacksOf } from '../../../src/taskpane/parts/stacks';
import { example, openDesk, type Desk } from './example-desk';

/** "FR-03 45685" in tkr, for every post that would change. */
function moved(desk: Desk): string[] {
  const { controller } = desk;
  const reading = readTotal(controller.state.forms.total, openDesk(desk).opened, 'sv');
  return (reading?.lines ?? []).flatMap(({ post, before, after }) =>
    after && after.ore !== before.ore ? [`${post} ${kronorText(after).replace(/000$/, '')}`] : [],
  );
}

const ALF = (desk: Desk, id: string) => {
  const amount = openDesk(desk).opened.book.posts.find((post) => post.id === id)?.amount.ALF;
  return amount ? kronorText(amount) : null;
};

describe('Allocation §13: a total typed over in the pane', () => {
  test('until something is typed the field says what the posts have, and nothing would be written', async () => {
    const desk = await example();
    const { forms } = desk.controller.state;
    const reading = readTotal(forms.total, openDesk(desk).opened, 'sv');
    expect(reading).toMatchObject({ recipient: 'FR', source: 'ALF', wish: null });
    expect(reading?.text).toBe('504\u00A0000');
    expect(moved(desk)).toEqual([]);
  });

  test('with two posts held the others take the whole difference, each to the nearest tkr', async () => {
    const desk = await example();
    const turned = { 'FR-01': true, 'FR-02': true };
    changeTotal(desk.controller, { total: '503 000', turned });
    expect(moved(desk)).toEqual(['FR-03 45685', 'FR-04 25584', 'FR-05 19863', 'FR-07 53868']);
    await writeTotal(desk.controller);
    expect(desk.controller.state.notice).toMatchObject({ kind: 'done', deed: 'total-set' });
    expect([ALF(desk, 'FR-01'), ALF(desk, 'FR-07')]).toEqual(['220000000', '53868000']);
    expect(desk.controller.state.forms.total).toMatchObject({ total: null, turned: {} });
  });

  test('holds are kept by themselves, hold at the next total, and let go', async () => {
    const desk = await example();
    const { controller } = desk;
    changeTotal(controller, { turned: { 'FR-01': true, 'FR-07': true } });
    expect(totalWish(controller)?.kind).toBe('holds');
    await writeTotal(controller);
    expect(controller.state.notice).toMatchObject({ kind: 'done', deed: 'held' });
    changeTotal(controller, { total: '504 001' });
    expect(moved(desk)).toEqual(['FR-02 138001']);
    changeTotal(controller, { total: null, turned: { 'FR-01': false } });
    expect(totalWish(controller)).toMatchObject({ holds: [{ post: 'FR-01', held: false }] });
  });

  test('a total finer than 1 tkr is shared out in whole kronor when that is asked for', async () => {
    const desk = await example();
    changeTotal(desk.controller, { total: '504 000 001 kr' });
    const { forms } = desk.controller.state;
    const reading = readTotal(forms.total, openDesk(desk).opened, 'sv');
    expect(reading?.objections).toMatchObject([{ code: 'allocation/not-a-multiple' }]);
    changeTotal(desk.controller, { smallest: 'kr' });
    await writeTotal(desk.controller);
    expect(ALF(desk, 'FR-01')).toBe('220000001');
  });

  test('a text that is no amount moves nothing, and a total below the held posts says why', async () => {
    const desk = await example();
    const { controller } = desk;
    changeTotal(controller, { total: 'mycket' });
    expect(totalWish(controller)).toBeNull();
    changeTotal(controller, { total: '200 000', turned: { 'FR-01': true } });
    const reading = readTotal(controller.state.forms.total, openDesk(desk).opened, 'sv');
    expect(reading?.objections).toMatchObject([{ code: 'keys/holds-exceed-total' }]);
    expect(reading?.wish).toBeNull();
  });

  test('a recipient that has no posts gives way to the first who has', async () => {
    const desk = await example();
    changeTotal(desk.controller, { recipient: 'XX', source: 'FoUU', total: '1' });
    const reading = readTotal(desk.controller.state.forms.total, openDesk(desk).opened, 'sv');
    expect(reading?.recipient).toBe('FR');
    expect(reading?.source).toBe('FoUU');
  });
});

describe('Allocation §14: scenarios in the pane', () => {
  test('a new total is saved as a scenario, leaves the budget alone, and is adopted', async () => {
    const desk = await example();
    const { controller } = desk;
    changeTotal(controller, { total: '502 000' });
    changeScenarios(controller, { from: 'total', name: 'Lägre' });
    await saveProposal(controller);
    expect(controller.state.notice).toMatchObject({ kind: 'done', deed: 'scenario-saved' });
    expect(ALF(desk, 'FR-04')).toBe('25760000');
    await adopt(controller, 'Lägre');
    expect(controller.state.notice).toMatchObject({ kind: 'done', deed: 'scenario-adopted' });
    expect(ALF(desk, 'FR-04')).toBe('25658000');
  });

  test('what stands in Fördela is saved with the frames that it would give', async () => {
    const desk = await example();
    const { controller } = desk;
    for (const [to, text] of [
      ['UR', '65'],
      ['FR', '350'],
    ] as const) {
      controller.tell({ type: 'allocation', event: { type: 'share typed', to, text } });
    }
    changeScenarios(controller, { from: 'allocation', name: 'Som protokollet' });
    await saveProposal(controller);
    const [scenario] = listScenarios(openDesk(desk).opened).scenarios;
    const frames = scenario?.entries.map(({ id, amount }) => `${id} ${kronorText(amount)}`);
    expect(frames).toEqual(['FR 504350000', 'UR 203065000', 'LG 20085000']);
  });

  test('a name that is taken is replaced only with consent, and without a name nothing is saved', async () => {
    const desk = await example();
    const { controller } = desk;
    await saveProposal(controller);
    expect(controller.state.forms.scenarios.asked).toBe(true);
    expect(controller.state.notice).toBeNull();
    changeScenarios(controller, { name: 'Läget' });
    await saveProposal(controller);
    changeScenarios(controller, { name: 'läget' });
    await saveProposal(controller);
    expect(controller.state.notice).toMatchObject({ findings: [{ code: 'scenarios/exists' }] });
    changeScenarios(controller, { replace: true });
    await saveProposal(controller);
    expect(controller.state.notice).toMatchObject({ kind: 'done', deed: 'scenario-saved' });
  });

  test('shares that cannot be read and a total that nobody has typed are not ready to be saved', async () => {
    const { controller } = await example();
    expect([isReady(controller, 'posts'), isReady(controller, 'total')]).toEqual([true, false]);
    controller.tell({ type: 'allocation', event: { type: 'share typed', to: 'UR', text: 'x' } });
    expect(isReady(controller, 'allocation')).toBe(false);
  });
});

describe('Allocation §14: the bars', () => {
  const tkr = (number: number) => amountOfOre(BigInt(number) * 100_000n);
  const bar = (of: Bar['of'], parts: readonly number[]): Bar => ({
    ...{ of, source: 'ALF', total: tkr(parts.reduce((a, b) => a + b, 0)) },
    segments: parts.map((part, rank) => ({ id: `P${String(rank)}`, amount: tkr(part) })),
  });

  test('posts that are equal are left out and told; the longest bar is that of what is drawn', () => {
    const stacks = stacksOf('ALF', [bar('now', [100, 5, 7]), bar('a', [100, 6, 9])]);
    expect(stacks).toMatchObject({ names: ['P1', 'P2'], equal: tkr(100), longest: 1_500_000n });
    expect(stacks?.stacks.map(({ parts }) => parts)).toEqual([
      [tkr(5), tkr(7)],
      [tkr(6), tkr(9)],
    ]);
  });

  test('the five that differ most have names, in the order of the posts; the others are one', () => {
    const stacks = stacksOf('ALF', [
      bar('now', [0, 0, 0, 0, 0, 0, 0]),
      bar('a', [1, 7, 6, 5, 4, 3, 2]),
    ]);
    expect(stacks?.names).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', null]);
    expect(stacks?.stacks[1]?.parts[5]).toEqual(tkr(3));
  });

  test('nothing is drawn where nothing differs', () => {
    expect(stacksOf('ALF', [bar('now', [1, 2]), bar('b', [1, 2])])).toBeNull();
  });
});
