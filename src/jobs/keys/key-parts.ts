/**
 * Whom the rows of a key are about: recipients or posts of the budget, in register order, with the amounts that a key can
 * weigh by. A row without Rad is about every recipient that has no row of its own. Spec: allocation §12
 */
import type { Book, BySource, Post } from '#core/budget/book';
import { nameOfPost } from '#core/budget/name-of-post';
import { summarise } from '#core/budget/summary';
import { sources, type Source } from '#core/budget/words';
import { ofYear } from '#core/budget/year';
import type { Finding } from '#core/findings/finding';
import { sumKnown, type Amount } from '#core/money/amount';
import { kronorText } from '#core/money/plain-decimal';
import { comparable } from '#workbook/read/headings';
import type { KeyRow } from '#workbook/read/read-keys';
import { raise } from './key-findings';
import type { NamedKey } from './keys';

/** A recipient or a post, as a key sees it. */
export interface BudgetPart {
  readonly kind: 'recipient' | 'post';
  /** The recipient's code, or the Post-id (else the name) of the post. */
  readonly name: string;
  /** Last year's amount of the key's source. */
  readonly previous: Amount | null;
  /** Its amount in the named column as a plain decimal: "" is this year's of the source; undefined when there is none such. */
  readonly weightBy: (column: string) => string | null | undefined;
}

interface PartRow {
  readonly part: BudgetPart;
  readonly row: KeyRow;
}

export interface PartsOfKey {
  readonly parts: readonly PartRow[];
  readonly findings: readonly Finding[];
}

export function partsOf({ name, kind, rows }: NamedKey, anyYear: Book, source: Source): PartsOfKey {
  const book = ofYear(anyYear);
  const recipients = recipientParts(book, source);
  const posts = book.posts.map((post) => postPart(post, source));
  const register = [...recipients, ...posts];
  const findings: Finding[] = [];
  const named = rows.flatMap((row): PartRow[] => {
    if (row.row === null) return [];
    const part = partNamed(register, book.posts, row.row);
    if (part) return [{ part, row }];
    const facts = { key: name, part: row.row };
    const where = [row.origin.fields.get('row') ?? row.origin.row];
    findings.push(raise('keys/unknown-part', facts, { where }));
    return [];
  });
  // Of indicators, a row without Rad gives the weight; every part has a row for each of them.
  const isIndicated = kind === 'indikatorer';
  if (!isIndicated) findings.push(...repeated(name, named));
  const kinds = new Set(named.map(({ part }) => part.kind));
  const general = isIndicated ? undefined : rows.find(({ row }) => row === null);
  if (kinds.size > 1 || (general && kinds.has('post'))) {
    const where = named.map(({ row }) => row.origin.fields.get('row') ?? row.origin.row);
    findings.push(raise('keys/parts-mixed', { key: name }, { where }));
  }
  const unnamed = recipients.filter((each) => !named.some(({ part }) => part === each));
  const others = general ? unnamed.map((part) => ({ part, row: general })) : [];
  const rank = new Map(register.map((part, index) => [part, index]));
  const parts = [...named, ...others].sort(
    (a, b) => (rank.get(a.part) ?? 0) - (rank.get(b.part) ?? 0),
  );
  return { parts, findings };
}

/** By code or id without case, else a post by its name, when only one has it. */
function partNamed(
  register: readonly BudgetPart[],
  posts: readonly Post[],
  wanted: string,
): BudgetPart | undefined {
  const same = (name: string) => name.toLowerCase() === wanted.toLowerCase();
  const byName = register.find(({ name }) => same(name));
  if (byName) return byName;
  const called = posts.filter((post) => same(post.name));
  const [only] = called;
  return called.length === 1 && only
    ? register.find(({ kind, name }) => kind === 'post' && name === nameOfPost(only))
    : undefined;
}

function recipientParts(book: Book, source: Source): readonly BudgetPart[] {
  return summarise(book).recipients.map(({ recipient, row }) => {
    const own = book.posts.filter((post) => post.recipient === recipient);
    const before = (of: Source) => sumKnown(own.map(({ previous }) => previous[of]));
    const previous = { ALF: before('ALF'), FoUU: before('FoUU') };
    return part('recipient', recipient, row.amount, previous, source);
  });
}

function postPart(post: Post, source: Source): BudgetPart {
  return part('post', nameOfPost(post), post.amount, post.previous, source);
}

function part(
  kind: BudgetPart['kind'],
  name: string,
  amount: BySource,
  previous: BySource,
  source: Source,
): BudgetPart {
  const columns = new Map<string, Amount | null>([
    ['', amount[source]],
    ['summa', sumKnown(sources.map((each) => amount[each]))],
    ['föregående år', previous[source]],
    ...sources.flatMap((each): [string, Amount | null][] => [
      [comparable(each), amount[each]],
      [comparable(`${each} föreg. år`), previous[each]],
      [comparable(`${each} föregående år`), previous[each]],
    ]),
  ]);
  return {
    kind,
    name,
    previous: previous[source],
    weightBy: (column) => {
      const found = columns.get(comparable(column));
      return found && kronorText(found);
    },
  };
}

function repeated(key: string, named: readonly PartRow[]): Finding[] {
  const seen = new Map<BudgetPart, KeyRow>();
  return named.flatMap(({ part, row }) => {
    const before = seen.get(part);
    seen.set(part, row);
    const where = [row, ...(before ? [before] : [])].map(({ origin }) => origin.row);
    return before ? [raise('keys/part-twice', { key, part: part.name }, { where })] : [];
  });
}
