/**
 * Sets the budget out in lines: one group for each recipient, source or section, and one for what nobody has been
 * given. A group of a recipient sums to its frame, because what is on no post is a line of its own. Spec: appendix §3
 */
import type { Book, Post } from '#core/budget/book';
import { summarise, type Summary } from '#core/budget/summary';
import { sources as register, type Recipient, type Source } from '#core/budget/words';
import { isZero, subtract, sumKnown, ZERO, type Amount } from '#core/money/amount';
import type { Grouping } from './choices';
import type { Comparison } from './comparison';
import type { Group, Line, Lines } from './lines';
import { recipientName } from './recipient-names';

const NOT_ON_POSTS = 'Ej på post';
const WITHOUT_SECTION = 'Utan avsnitt';
const WITHOUT_RECIPIENT = 'Utan ram';

interface Setting {
  readonly book: Book;
  readonly summary: Summary;
  readonly comparison: Comparison;
  /** Of one line or of all. */
  readonly sources: readonly Source[];
}

/** The lines of the book; a source that gives nothing, and gave nothing in what it is compared with, is left out. */
export function groupedLines(book: Book, comparison: Comparison, grouping: Grouping): Lines {
  const summary = summarise(book);
  const isIn = (source: Source) =>
    summary.sources.some((each) => each.source === source) || comparison.sources.includes(source);
  // Where no source is known to give anything, each is as unknown as the other.
  const sources = register.some(isIn) ? register.filter(isIn) : register;
  const all: Setting = { book, summary, comparison, sources };
  if (grouping === 'source') {
    return summedUp(
      ['Budget'],
      sources.map((each) => ofSource(all, each)),
    );
  }
  return joined(all, grouping === 'recipient' ? byRecipient(all) : bySection(all));
}

/** The groups with their total, which a line for what nobody has been given makes agree with the sources' frames. */
function joined(setting: Setting, placed: readonly Group[]): Lines {
  const gap = gapLines(setting, placed);
  const groups = gap.length === 0 ? placed : [...placed, group('Ännu inte fördelat', null, gap)];
  const frames = setting.sources.map((source) => frameOf(setting, source));
  return summedUp(setting.sources, groups, frames);
}

/** What a source's own frame says; null where it has none, for then it is what its posts make it. */
function frameOf({ summary }: Setting, source: Source): Amount | null {
  const standing = summary.sources.find((each) => each.source === source);
  return standing?.frame ? standing.amount : null;
}

/** The frames tell the total also where what is unknown keeps the groups from making it up. */
function summedUp(
  partNames: readonly string[],
  groups: readonly Group[],
  frames: readonly (Amount | null)[] = [],
): Lines {
  const parts = partNames.map(
    (_, part) => frames[part] ?? sumOfAny(groups.map((each) => each.parts[part] ?? null)),
  );
  return { partNames, groups, parts, before: compared(groups.map(({ before }) => before)) };
}

function byRecipient(setting: Setting): readonly Group[] {
  const { book } = setting;
  const framed = setting.summary.recipients.map(({ recipient }) => recipient);
  const others = book.posts.flatMap(({ recipient }) => recipient ?? []);
  const groups = [...new Set([...framed, ...others])].map((recipient) => {
    const posts = book.posts.filter((post) => post.recipient === recipient);
    const lines = [
      ...posts.map((post) => postLine(setting, post)),
      ...restLines(setting, recipient),
    ];
    const name = recipientName(recipient, book.settings);
    const frame = setting.summary.recipients.find((each) => each.recipient === recipient);
    const known = setting.sources.map(
      (source) => frame?.parts.find((each) => each.source === source)?.frame ?? null,
    );
    return group(name, recipient, lines, known);
  });
  const loose = book.posts.filter(({ recipient }) => recipient === null);
  const without = group(
    WITHOUT_RECIPIENT,
    null,
    loose.map((post) => postLine(setting, post)),
  );
  return loose.length === 0 ? groups : [...groups, without];
}

function bySection(setting: Setting): readonly Group[] {
  const { posts, settings } = setting.book;
  const sections = [...new Set(posts.map(({ section }) => section))];
  const groups = sections.map((section) => {
    const own = posts.filter((post) => post.section === section);
    return group(
      section ?? WITHOUT_SECTION,
      null,
      own.map((post) => postLine(setting, post)),
    );
  });
  const rests = setting.summary.recipients.flatMap(({ recipient }) =>
    restLines(setting, recipient, recipientName(recipient, settings)),
  );
  return rests.length === 0 ? groups : [...groups, group(NOT_ON_POSTS, null, rests)];
}

/** One source alone, with the posts that it concerns. */
function ofSource(whole: Setting, source: Source): Group {
  const setting = { ...whole, sources: [source] };
  const { book, summary } = setting;
  const lines = [
    ...book.posts.map((post) => postLine(setting, post)).filter(concerns),
    ...summary.recipients.flatMap(({ recipient }) =>
      restLines(setting, recipient, `${NOT_ON_POSTS}, ${recipient}`),
    ),
  ];
  const all = [...lines, ...gapLines(setting, lines)];
  const standing = summary.sources.find((each) => each.source === source);
  const known = all.length === 0 ? (standing?.amount ?? null) : frameOf(setting, source);
  return group(source, null, all, [known]);
}

const concerns = ({ parts, before }: Line): boolean =>
  parts.some((part) => part === null || !isZero(part)) || !before || !isZero(before);

/** Was there last year and is no more, while another is: its blanks are nothing, not unknown. */
const isGone = ({ sources }: Summary, source: Source): boolean =>
  sources.length > 0 && sources.every((each) => each.source !== source);

function postLine({ summary, comparison, sources }: Setting, post: Post): Line {
  return {
    kind: 'line',
    label: post.name,
    parts: sources.map((source) => (isGone(summary, source) ? ZERO : post.amount[source])),
    before: sumKnown(sources.map((source) => comparison.ofPost(post, source))),
    post,
  };
}

/** What the recipient has on no post; no line where that is nothing, or where it has no frame. */
function restLines(
  { summary, comparison, sources }: Setting,
  recipient: Recipient,
  label = NOT_ON_POSTS,
): readonly Line[] {
  const standing = summary.recipients.find((each) => each.recipient === recipient);
  const own = sources.map((source) => standing?.parts.find((each) => each.source === source));
  if (own.every((part) => !part?.frame)) return [];
  const parts = sources.map((source, rank) =>
    isGone(summary, source) ? ZERO : (own[rank]?.notOnPosts ?? null),
  );
  const before = compared(sources.map((source) => comparison.ofRest(recipient, source)));
  return isNothing(parts, before) ? [] : [{ kind: 'rest', label, parts, before, post: null }];
}

/**
 * What stands in the sources' frames and in no group: a change not yet allocated, and what nothing explains. A source
 * without a frame of its own is what its posts make it.
 */
function gapLines(
  setting: Setting,
  placed: readonly Pick<Line, 'parts' | 'before'>[],
): readonly Line[] {
  const { summary, comparison, sources } = setting;
  const standings = sources.map((source) => summary.sources.find((each) => each.source === source));
  const gap = standings.map((standing, part) =>
    standing?.frame
      ? minus(standing.amount, sumKnown(placed.map((each) => each.parts[part] ?? null)))
      : ZERO,
  );
  const waits = summary.recipients.length > 0;
  const waiting = standings.map((each) => (waits && each?.frame ? each.unallocated : ZERO));
  const before = minusCompared(
    compared(sources.map((source) => comparison.ofTotal(source))),
    compared(placed.map((each) => each.before)),
  );
  const unexplained = gap.map((amount, part) => minus(amount, waiting[part] ?? null));
  const label = waits ? 'Rest utan förklaring' : NOT_ON_POSTS;
  const rows: readonly Line[] = [
    // No change waited before there was any: what nobody had been given then is a rest.
    {
      kind: 'rest',
      label: 'Ändring som inte är fördelad',
      parts: waiting,
      before: before && ZERO,
      post: null,
    },
    { kind: 'rest', label, parts: unexplained, before, post: null },
  ];
  return rows.filter((row) => !isNothing(row.parts, row.before));
}

const minus = (a: Amount | null, b: Amount | null): Amount | null => a && b && subtract(a, b);

/** Where nothing of what is placed can be compared, all of the whole is left. */
const minusCompared = (whole: Amount | null | undefined, placed: Amount | null | undefined) =>
  whole === undefined || placed === undefined ? whole : minus(whole, placed);

function isNothing(parts: readonly (Amount | null)[], before: Amount | null | undefined): boolean {
  return parts.every((part) => part && isZero(part)) && (!before || isZero(before));
}

/** Sums to the frame where there is one, else to its lines; what has neither is unknown. */
function group(
  heading: string,
  recipient: Recipient | null,
  lines: readonly Line[],
  frame: readonly (Amount | null)[] = [],
): Group {
  const count = Math.max(frame.length, ...lines.map(({ parts }) => parts.length), 0);
  const parts = Array.from(
    { length: count },
    (_, part) => frame[part] ?? sumOfAny(lines.map((line) => line.parts[part] ?? null)),
  );
  const before = compared(lines.map((line) => line.before));
  return { heading, recipient, lines, sumLabel: `Summa ${heading}`, parts, before };
}

/** The sum of what there is to compare with; undefined when there is nothing of it. */
function compared(parts: readonly (Amount | null | undefined)[]): Amount | null | undefined {
  const present = parts.filter((part) => part !== undefined);
  return present.length === 0 ? undefined : sumKnown(present);
}

/** null where there is nothing to sum: what nobody has filled in is no nought. */
const sumOfAny = (amounts: readonly (Amount | null)[]): Amount | null =>
  amounts.length === 0 ? null : sumKnown(amounts);
