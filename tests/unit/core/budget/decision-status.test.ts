import {
  leastFirm,
  statusOfEvent,
  statusOfFrame,
  statusOfPost,
  statusOfRecipient,
} from '#core/budget/decision-status';
import { ledgerOf } from '#core/budget/ledger';
import { frameStatuses } from '#core/budget/words';
import { bookOf } from '../../../cases/notation';
import { after } from './worked-example';

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
    const ledger = ledgerOf(after);
    expect(statusOfRecipient(after, ledger, 'FR', 'ALF')?.firmness).toBe('fixed');
    const events = after.events.map((event) =>
      event.to === 'FR' ? { ...event, status: 'föreslagen' as const } : event,
    );
    const proposed = { ...after, events };
    expect(statusOfRecipient(proposed, ledgerOf(proposed), 'FR', 'ALF')?.firmness).toBe('proposed');
    expect(statusOfRecipient(proposed, ledgerOf(proposed), 'UR', 'ALF')?.firmness).toBe('fixed');
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
    const book = { ...after, events };
    const statusOf = (post: typeof named) => statusOfPost(book, ledgerOf(book), post, 'ALF');
    expect(statusOf(named)?.firmness).toBe('endorsed');
    expect(statusOf({ ...other, recipient: 'UR' })?.firmness).toBe('fixed');
    expect(statusOf({ ...other, recipient: null })).toBeNull();
    expect(statusOf({ ...other, id: null, recipient: 'UR' })?.firmness).toBe('fixed');
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
