/**
 * The notes under the table: what the group has written for the appendix, earmarks begun and ended, the events that
 * changed a row, and deviations that somebody has accepted. A note stands once and is numbered where it is first
 * referred to, reading down the page. Spec: appendix §6
 */
import type { Book, BudgetEvent, Post } from '#core/budget/book';
import { dateInProse } from '#core/budget/date-words';
import { earmarksOf, type Earmark } from '#core/budget/earmark';
import { movementOf } from '#core/budget/movement';
import type { Recipient } from '#core/budget/words';
import { formatAmount, formatChange } from '#core/money/format';

/** The notes of one row of the table, as texts. */
export interface NotesOf {
  readonly post: (post: Post) => readonly string[];
  readonly recipient: (recipient: Recipient) => readonly string[];
  readonly total: readonly string[];
}

export function notesOf(book: Book): NotesOf {
  const earmarks = new Map(earmarksOf(book).map((earmark) => [earmark.post, earmark]));
  const named = (name: string | null) =>
    name === null
      ? []
      : book.events.filter((event) => movesTo(event, name)).map((event) => eventNote(event));
  return {
    post: (post) => [
      ...(post.appendixNote ? [sentence(post.appendixNote)] : []),
      ...earmarkNote(earmarks.get(post), book.year, post.appendixNote ?? ''),
      ...named(post.id),
    ],
    recipient: named,
    total: [
      ...book.events.filter((event) => movementOf(event) === 'arrives').map(eventNote),
      ...book.events.filter(({ type }) => type === 'godtagen avvikelse').map(acceptanceNote),
    ],
  };
}

function movesTo(event: BudgetEvent, name: string): boolean {
  const movement = movementOf(event);
  return (
    (movement === 'allocated' && event.to === name) ||
    (movement === 'transferred' && (event.to === name || event.from === name))
  );
}

/** "Fördelning: ALF +350 tkr till FR, ledningsgruppen § 7 den 14 oktober 2025." */
export function eventNote(event: BudgetEvent): string {
  const what = [event.source ?? 'källa okänd', amountIn(event), parties(event)]
    .filter((word) => word !== '')
    .join(' ');
  const duration =
    event.duration === null || event.duration === 'ej beslutat' ? '' : `, ${event.duration}`;
  const text = event.text ? ` ${sentence(event.text)}` : '';
  return `${capital(event.type)}: ${what}${duration}${decided(event)}.${text}`;
}

function amountIn({ amount, type }: BudgetEvent): string {
  if (amount === null) return 'belopp okänt';
  return type === 'omfördelning' || type === 'flytt'
    ? formatAmount(amount, { unit: 'tkr' })
    : formatChange(amount, { unit: 'tkr' });
}

function parties({ type, from, to }: BudgetEvent): string {
  if (type === 'fördelning') return to === null ? '' : `till ${to}`;
  if (type !== 'omfördelning' && type !== 'flytt') return '';
  return `från ${from ?? 'okänd'} till ${to ?? 'okänd'}`;
}

function decided({ status, body, decision, decidedOn, date }: BudgetEvent): string {
  if (status !== 'beslutad') return `, ${status}`;
  // "Staten Statens besked": a decision that names its body needs it no more.
  const isNamed = body !== null && decision?.toLowerCase().startsWith(body.toLowerCase());
  const by = [isNamed ? null : body, decision].filter((word) => word !== null).join(' ');
  const on = decidedOn ?? date;
  const words = [by, on === null ? '' : dateInProse(on)].filter((word) => word !== '').join(' ');
  return words === '' ? '' : `, ${words}`;
}

/** Nothing where the group's own note already says it. */
function earmarkNote(
  earmark: Earmark | undefined,
  year: number | null,
  own: string,
): readonly string[] {
  if (!earmark || year === null) return [];
  const { post, status, isOneYear } = earmark;
  if (status === 'ends') {
    const until = post.to === null ? '' : `: gällde till och med ${post.to}`;
    return /upphör|avslut/i.test(own) ? [] : [`Upphör${until}.`];
  }
  if (isOneYear) return /ettårig/i.test(own) ? [] : [`Ettårig satsning ${String(year)}.`];
  if (status === 'new') return /(?<!\p{L})ny(?!\p{L})/iu.test(own) ? [] : [`Ny ${String(year)}.`];
  return post.to === null || own.includes(post.to) ? [] : [`Fortsätter till och med ${post.to}.`];
}

function acceptanceNote({ from, amount, text, decidedOn }: BudgetEvent): string {
  const reason = /:\s*(.+)$/s.exec(text ?? '')?.[1] ?? text ?? '';
  const much = amount === null ? '' : ` ${formatAmount(amount, { unit: 'tkr' })}`;
  const by = from === null ? '' : ` av ${from}`;
  const on = decidedOn === null ? '' : ` ${dateInProse(decidedOn)}`;
  return sentence(`Avvikelse${much} godtagen${by}${on}: ${reason}`);
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Numbers texts in the order in which they are first asked for. */
export class Numbering {
  private readonly numbers = new Map<string, number>();

  numbersOf(texts: readonly string[]): readonly number[] {
    return texts.map((text) => {
      const number = this.numbers.get(text) ?? this.numbers.size + 1;
      this.numbers.set(text, number);
      return number;
    });
  }

  all(): readonly { readonly number: number; readonly text: string }[] {
    return [...this.numbers].map(([text, number]) => ({ number, text }));
  }
}
