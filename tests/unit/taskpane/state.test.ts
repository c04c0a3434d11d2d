import fc from 'fast-check';
import type { AllocationEvent } from '../../../src/taskpane/forms/allocation-form';
import { readAllocation } from '../../../src/taskpane/forms/allocation-reading';
import { typedAmount } from '../../../src/taskpane/forms/typed-amount';
import { initialState, next, tabs, type PaneEvent } from '../../../src/taskpane/state';
import { defectReport } from '../../../src/taskpane/defect-report';
import { localMoment } from '../../../src/taskpane/local-moment';
import { add, equals, sum } from '#core/money/amount';
import { example, openDesk } from './example-desk';

const told = (events: readonly PaneEvent[]) => events.reduce(next, initialState);
const typed = (event: AllocationEvent): PaneEvent => ({ type: 'allocation', event });

describe('Pane §1: one way through', () => {
  test('choosing the view that is shown changes nothing at all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tabs), (tab) => {
        const shown = told([{ type: 'tab chosen', tab }]);
        expect(next(shown, { type: 'tab chosen', tab })).toBe(shown);
      }),
    );
  });

  test('no event changes the state that it is given', () => {
    const before = structuredClone(initialState);
    told([
      { type: 'tab chosen', tab: 'log' },
      { type: 'work begun', task: 'reading' },
      { type: 'work slow' },
      typed({ type: 'amount typed', text: '415' }),
      { type: 'form changed', form: 'log', change: { query: 'x' } },
      { type: 'broke', error: 1 },
    ]);
    expect(initialState).toEqual(before);
  });

  test('work is slow only while there is any', () => {
    expect(told([{ type: 'work slow' }]).work).toBeNull();
    const slow = told([{ type: 'work begun', task: 'writing' }, { type: 'work slow' }]);
    expect(slow.work).toEqual({ task: 'writing', slow: true });
    expect(next(slow, { type: 'work ended' }).work).toBeNull();
  });

  test('what was typed survives a re-reading, what was computed from it does not', async () => {
    const desk = openDesk(await example());
    const read: PaneEvent = { type: 'workbook read', ...desk };
    const preview = {
      ...{ recipients: [], posts: [], arising: [], unallocated: null },
      next: { kind: 'done' as const },
    };
    const state = told([
      read,
      typed({ type: 'share typed', to: 'UR', text: '65' }),
      typed({ type: 'previewed', preview }),
      { type: 'form changed', form: 'minutes', change: { text: '§ 7' } },
      { ...read },
    ]);
    expect(Object.fromEntries(state.allocation.shares)).toEqual({ UR: '65' });
    expect(state.allocation.preview).toBeNull();
    expect(state.forms.minutes).toMatchObject({ text: '§ 7', result: null });
  });

  test('a post that is added by hand stands first, and stays where it is while it is typed', () => {
    const state = told([
      typed({
        type: 'shared by key',
        ...{ key: 'Posternas belopp', target: 'posts', lines: [] },
        shares: new Map([
          ['FR-01', '300'],
          ['101', '115'],
        ]),
      }),
      typed({ type: 'share typed', to: 'constructor', text: '' }),
      typed({ type: 'share typed', to: '101', text: '100' }),
    ]);
    expect([...state.allocation.shares]).toEqual([
      ['constructor', ''],
      ['FR-01', '300'],
      ['101', '100'],
    ]);
  });

  test('what was said stays behind when another view or another page of Mer is turned to', () => {
    const said: PaneEvent = {
      type: 'noticed',
      notice: { kind: 'done', deed: 'recorded', undo: { plan: 1 } },
    };
    const page = (to: 'menu' | 'total'): PaneEvent => ({
      ...{ type: 'form changed', form: 'more' },
      change: { page: to },
    });
    expect(told([page('total'), said, page('total')]).notice).toBe(said.notice);
    expect(told([page('total'), said, page('menu')]).notice).toBeNull();
    expect(told([said, { type: 'tab chosen', tab: 'log' }]).notice).toBeNull();
  });

  test('a change of the workbook before it has been read is no news', () => {
    expect(told([{ type: 'workbook changed' }]).stale).toBe(false);
  });
});

describe('Pane §6: what is typed in Fördela', () => {
  test('the change that waits is filled in until somebody types', async () => {
    const desk = openDesk(await example());
    const read: PaneEvent = { type: 'workbook read', ...desk };
    const filled = told([read]).allocation;
    expect([filled.source, filled.amount]).toEqual(['ALF', '415\u00A0tkr']);
    const own = told([typed({ type: 'amount typed', text: '400' }), read]).allocation;
    expect(own.amount).toBe('400');
  });

  test('whatever is typed takes the preview away', () => {
    const preview = {
      ...{ recipients: [], posts: [], arising: [], unallocated: null },
      next: { kind: 'done' as const },
    };
    const changes: readonly AllocationEvent[] = [
      { type: 'amount typed', text: '1' },
      { type: 'source chosen', source: 'FoUU' },
      { type: 'share typed', to: 'FR', text: '1' },
      { type: 'target chosen', target: 'posts' },
      { type: 'decision typed', decision: { body: 'LG', decision: '', decidedOn: '' } },
    ];
    for (const change of changes) {
      const state = told([typed({ type: 'previewed', preview }), typed(change)]);
      expect(state.allocation.preview).toBeNull();
    }
  });

  test.each([
    ['415', 41_500_000],
    ['0,415 mkr', 41_500_000],
    ['+65 tkr', 6_500_000],
    ['−65', -6_500_000],
    ['415 000 kr', 41_500_000],
  ])('"%s" is read exactly', (text, ore) => {
    expect(typedAmount(text, 'sv')).toEqual({ kind: 'amount', amount: { ore } });
  });

  test.each([
    ['35O', 'unknown-words'],
    ['3 50', 'grouping'],
    ['upp till 65 tkr', 'not-decided'],
    ['cirka 65', 'not-decided'],
    ['65 tkr 350 tkr', 'unknown-words'],
    ['1.101', 'ambiguous-point'],
    ['0,0000001', 'below-ore'],
    ['9'.repeat(31), 'too-long'],
  ])('"%s" is no amount that somebody can decide: %s', (text, reason) => {
    expect(typedAmount(text, 'sv')).toEqual({ kind: 'unreadable', reason });
  });

  test('remainder and shares always make up the amount', () => {
    const tkr = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(tkr, fc.array(tkr, { maxLength: 5 }), (amount, parts) => {
        const to = parts.map((_, rank) => `R${rank}`);
        const form = {
          ...initialState.allocation,
          source: 'ALF' as const,
          amount: String(amount),
          shares: new Map(parts.map((part, rank) => [`R${rank}`, String(part)])),
        };
        const { remainder, shares, order } = readAllocation(form, to, 'sv');
        const given = sum(shares.flatMap((share) => share.amount ?? []));
        expect(order).not.toBeNull();
        expect(remainder && order && equals(add(remainder, given), order.amount)).toBe(true);
      }),
    );
  });

  test('an unreadable share leaves nothing to order', () => {
    const form = { ...initialState.allocation, source: 'ALF' as const, amount: '415' };
    const read = readAllocation({ ...form, shares: new Map([['UR', 'x']]) }, ['UR'], 'sv');
    expect([read.remainder, read.order]).toEqual([null, null]);
  });
});

describe('Pane §8: the report of a defect', () => {
  test('it says where in our code, and nothing of the budget', () => {
    const error = new TypeError('FR has 804 000 tkr');
    error.stack = [
      'TypeError: FR has 804 000 tkr',
      '    at allocate (https://host.example/budget-2026/taskpane.4f.js:10:20)',
      '    at https://host.example/x.js:1:2',
      '    FR har 804 000 tkr',
    ].join('\n');
    const report = defectReport(error, { version: '0.1.0', language: 'sv', tab: 'allocate' });
    expect(report).toBe(
      [
        'ALF-budget 0.1.0',
        'TypeError · allocate · sv',
        '  allocate taskpane.4f.js:10:20',
        '  – x.js:1:2',
      ].join('\n'),
    );
  });

  test('what was thrown need not be an error', () => {
    const report = defectReport('804 000', { version: '1', language: 'en', tab: 'log' });
    expect(report).toBe('ALF-budget 1\nstring · log · en');
  });
});

describe('Pane §7: when it was written', () => {
  test('the log keeps the time of the wall clock', () => {
    expect(localMoment(new Date(2025, 0, 4, 9, 5))).toBe('2025-01-04T09:05');
  });
});
