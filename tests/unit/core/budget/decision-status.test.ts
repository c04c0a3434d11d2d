import {
  leastFirm,
  statusOfEvent,
  statusOfFrame,
  statusOfPost,
  statusOfRecipient,
  statusOfSource,
} from '#core/budget/decision-status';
import type { Book, BudgetEvent } from '#core/budget/book';
import type { IsoDate } from '#core/budget/date';
import { ledgerOf } from '#core/budget/ledger';
import { frameStatuses, type EventType, type Source } from '#core/budget/words';
import { bookOf } from '../../../cases/notation';
import { after } from './worked-example';

/** The frames of June, settled by the management group. */
const settledInJune = (book: Book): Book => ({
  ...book,
  frames: book.frames.map((frame) =>
    frame.status === 'preliminär' ? { ...frame, status: 'fastslagen' } : frame,
  ),
});

/** A step of the budget itself, decided as the allocation of the example. */
function step(type: EventType): BudgetEvent {
  const [, event] = after.events;
  if (!event) throw new Error('The example has events.');
  return {
    ...event,
    number: 8,
    type,
    from: null,
    to: null,
    source: null,
    amount: null,
    duration: null,
  };
}

describe('Budget §9: how firm a number is', () => {
  test('the state and the Region fix, the management group settles and endorses', () => {
    const [frame] = after.frames;
    if (!frame) throw new Error('The example has frames.');
    const firmness = frameStatuses.map((status) => [
      status,
      statusOfFrame({ ...frame, status }).firmness,
    ]);
    expect(firmness).toStrictEqual([
      ['preliminär', 'proposed'],
      ['fastställd av staten', 'fixed'],
      ['förslag', 'proposed'],
      ['fastslagen', 'endorsed'],
      ['tillstyrkt', 'endorsed'],
      ['fastställd', 'fixed'],
    ]);
    expect(statusOfFrame({ ...frame, status: null }).firmness).toBe('proposed');
  });

  test('an event says by whom, when and where it was decided', () => {
    const [, event] = after.events;
    expect(event && statusOfEvent(event)).toStrictEqual({
      firmness: 'fixed',
      body: 'LG',
      date: '2025-10-14',
      decision: '§ 7',
    });
  });

  test('a frame is no firmer than the least firm event that moved it', () => {
    const settled = settledInJune(after);
    expect(statusOfRecipient(settled, ledgerOf(settled), 'FR', 'ALF')?.firmness).toBe('endorsed');
    const events = after.events.map((event) =>
      event.to === 'FR' ? { ...event, status: 'föreslagen' as const } : event,
    );
    const proposed = { ...settled, events };
    expect(statusOfRecipient(proposed, ledgerOf(proposed), 'FR', 'ALF')?.firmness).toBe('proposed');
    expect(statusOfRecipient(proposed, ledgerOf(proposed), 'UR', 'ALF')?.firmness).toBe('endorsed');
  });

  test('the state fixes what a source gives, and nothing of how it is divided', () => {
    const june = { firmness: 'proposed', body: 'LG', date: '2025-06-12', decision: null };
    expect(statusOfRecipient(after, ledgerOf(after), 'FR', 'ALF')).toStrictEqual(june);
    const [, , slutlig] = after.frames;
    expect(slutlig && statusOfSource(after, slutlig).body).toBe('staten');
    // Nobody but the state has said anything: the events alone tell.
    const frames = after.frames.filter(({ version }) => version === 'fastställd av staten');
    const alone = { ...after, frames };
    expect(statusOfRecipient(alone, ledgerOf(alone), 'LG', 'ALF')).toBeNull();
  });

  test('a locked budget is fixed as a whole, but for what has come since', () => {
    const lock = {
      ...step('lås'),
      body: 'Region Stockholm',
      decision: '§ 1',
      decidedOn: '2025-12-01' as IsoDate,
    };
    const fixed = {
      firmness: 'fixed',
      body: 'Region Stockholm',
      date: '2025-12-01',
      decision: '§ 1',
    };
    const locked = { ...after, state: 'fastställd' as const, events: [...after.events, lock] };
    const statusIn = (book: Book, recipient = 'FR', source: Source = 'ALF') =>
      statusOfRecipient(book, ledgerOf(book), recipient, source);
    expect(statusIn(locked)).toStrictEqual(fixed);
    expect(statusIn(locked, 'LG', 'FoUU')).toStrictEqual(fixed);
    const [post] = locked.posts;
    expect(post && statusOfPost(locked, ledgerOf(locked), post, 'ALF')).toStrictEqual(fixed);
    const [, FoUU] = locked.frames;
    expect(FoUU && statusOfSource(locked, FoUU)).toStrictEqual(fixed);

    const [, move] = after.events;
    if (!move) throw new Error('The example has events.');
    const later = { ...move, number: 9, to: 'FR', status: 'föreslagen' as const };
    const moved = { ...locked, events: [...locked.events, later] };
    expect(statusIn(moved)?.firmness).toBe('proposed');
    expect(statusIn(moved, 'UR')).toStrictEqual(fixed);

    const unlocked = { ...after, events: [...after.events, lock, step('upplåsning')] };
    expect(statusIn(unlocked)?.firmness).toBe('proposed');
    // Typed in Inställningar, without its event.
    expect(statusIn({ ...after, state: 'fastställd' })?.firmness).toBe('proposed');
    const undecided = { ...lock, status: 'föreslagen' as const };
    expect(statusIn({ ...locked, events: [...after.events, undecided] })?.firmness).toBe(
      'proposed',
    );
  });

  test('a proposal that the management group has decided is endorsed, no more', () => {
    const proposal = { ...step('version'), body: 'LG', decision: '§ 7' };
    const book = { ...after, state: 'förslag' as const, events: [...after.events, proposal] };
    expect(statusOfRecipient(book, ledgerOf(book), 'UR', 'FoUU')).toStrictEqual({
      firmness: 'endorsed',
      body: 'LG',
      date: '2025-10-14',
      decision: '§ 7',
    });
    // Nobody has decided the lock: it takes nothing back.
    const lock = { ...step('lås'), number: 9, status: 'föreslagen' as const };
    const locked = { ...book, state: 'fastställd' as const, events: [...book.events, lock] };
    expect(statusOfRecipient(locked, ledgerOf(locked), 'UR', 'FoUU')).toStrictEqual(
      statusOfRecipient(book, ledgerOf(book), 'UR', 'FoUU'),
    );
  });

  test('a frame that no event has moved is as firm as its source', () => {
    expect(statusOfRecipient(after, ledgerOf(after), 'LG', 'FoUU')).toStrictEqual({
      firmness: 'proposed',
      body: 'LG',
      date: '2025-06-12',
      decision: null,
    });
  });

  test("a post is as firm as the events that name it, else as its payer's frame", () => {
    const [named, other] = after.posts;
    if (!named || !other) throw new Error('The example has posts.');
    const events = after.events.map((event) =>
      event.to === 'FR' ? { ...event, to: 'P1', status: 'tillstyrkt' as const } : event,
    );
    const book = { ...settledInJune(after), events };
    const statusOf = (post: typeof named) => statusOfPost(book, ledgerOf(book), post, 'ALF');
    expect(statusOf(named)?.firmness).toBe('endorsed');
    expect(statusOf({ ...other, recipient: 'UR' })?.firmness).toBe('endorsed');
    expect(statusOf({ ...other, recipient: null })).toBeNull();
    expect(statusOf({ ...other, id: null, recipient: 'UR' })?.firmness).toBe('endorsed');
  });

  test('nothing is said of a source without frame and events', () => {
    const book = bookOf(`
      Mottagarramar:
      Version | Mottagare | ALF
      preliminär | FR | 500
    `);
    expect(statusOfRecipient(book, ledgerOf(book), 'FR', 'ALF')).toBeNull();
    expect(leastFirm([])).toBeNull();
  });
});
