/**
 * The role of each row, from the top down: by its words, by formulas that add up other rows, and by arithmetic where
 * words and formulas are silent. Recipient, section and source are handed down from the headings of sections.
 * Spec: adoption §4, §5
 */
import type { Recipient, Source } from '#core/budget/words';
import { statesSum } from './agreement';
import type { ForeignRow, OwnKey } from './foreign-row';
import { recipientCalled, recipientNamed, sourceCalled, sourcesNamed, type Names } from './names';
import type { Role, RoledRow } from './role';
import { isControl, isFrame, isPart, isRemark, sumLabel } from './row-words';
import { covers, type Span } from './sum-formula';

export interface RoleContext {
  readonly names: Names;
  /** Names of rows that a person has called sums. */
  readonly sums: readonly string[];
  /** Whose frame and which source the whole sheet is about, where it says so. */
  readonly recipient: Recipient | null;
  readonly source: Source | null;
}

interface Decision {
  readonly role: Role;
  readonly sumsBelow?: boolean;
  readonly maybeSum?: boolean;
}

/** A sum stands this close above the rows that it sums. */
const NEAR = 3;

/** Fewer posts than this are the sum of each other by chance. */
const CHANCE = 3;

export function assignRoles(rows: readonly ForeignRow[], context: RoleContext): RoledRow[] {
  const { names } = context;
  const carried = new Set(
    (['recipient', 'section', 'source'] as const).filter((key) => isCarried(rows, key)),
  );
  const specifications = rows.flatMap((row) => (specifies(row) ? (row.added ?? []) : []));
  const done: RoledRow[] = [];
  let recipient = context.recipient;
  let section: string | null = null;
  let source = context.source;
  let [recipientAt, sourceAt] = [-1, -1];
  const posts: ForeignRow[] = [];
  let sinceSum: ForeignRow[] = [];
  let sinceHeading: ForeignRow[] = [];
  let sinceRecipient: ForeignRow[] = [];
  let afterSum = false;

  rows.forEach((cells, index) => {
    const label = labelOf(cells);
    const { role, sumsBelow = false, maybeSum = false } = decide(cells, label, index);
    if (role === 'post' || (role === 'rubrik' && cells.name !== null)) carry(cells);
    const heads = (role === 'rubrik' && !cells.repeatsHeadings) || sumsBelow;
    if (heads && label !== null) enter(sumLabel(label)?.rest ?? label, index);
    const own = role === 'post' ? ownOf(cells) : { recipient, section, source };
    done.push({ cells, role, label, ...own, sumsBelow, maybeSum });
    if (role === 'post') {
      for (const since of [posts, sinceSum, sinceHeading, sinceRecipient]) since.push(cells);
      afterSum = false;
    } else if (role === 'delsumma') {
      sinceSum = [];
      afterSum = !sumsBelow;
      if (label !== null && sameWords(sumLabel(label)?.rest, section)) section = null;
    }
  });
  return done;

  function decide(cells: ForeignRow, label: string | null, index: number): Decision {
    if (cells.repeatsHeadings) return { role: 'rubrik' };
    if (!cells.hasMoney) return { role: withoutMoney(cells, label) };
    const isPartOfPost = label !== null && isPart(label);
    if (isPartOfPost || cells.isShare || covers(specifications, cells.row)) {
      return { role: 'upplysning' };
    }
    if (isSum(cells, label)) return { role: 'delsumma', sumsBelow: addsBelow(cells) };
    if (cells.repeated.some(isSumRow)) return { role: 'upplysning' };
    if (label === null) return { role: addsUp(cells) ? 'delsumma' : 'post' };
    const named = recipientCalled(label, names);
    if (named !== null && named !== recipient && headsPosts(cells, index)) {
      return { role: 'delsumma', sumsBelow: true };
    }
    if (named !== null && sinceSum.length > 0 && statesSum(cells, sinceSum)) {
      return { role: 'delsumma' };
    }
    if (repeats(cells, named)) return { role: afterSum ? 'upplysning' : 'delsumma' };
    if (sumLabel(label)?.word === 'perhaps' && addsUp(cells)) return { role: 'delsumma' };
    const recaps = sourceCalled(label, names) !== null;
    if (afterSum && (isControl(label) || recaps)) return { role: 'upplysning' };
    if (sameWords(label, section) && addsUp(cells)) return { role: 'delsumma' };
    if (isFrame(label)) return { role: 'upplysning' };
    return { role: 'post', maybeSum: !rows[index + 1]?.hasMoney && addsManyUp(cells) };
  }

  function withoutMoney(cells: ForeignRow, label: string | null): Role {
    if (label === null) return 'tom';
    const remark = isRemark(label) && sourceCalled(label, names) === null;
    if (remark || sumLabel(label)?.word === 'sum') return 'upplysning';
    const named = cells.name !== null && recipientCalled(label, names) === null;
    return named && cells.described ? 'post' : 'rubrik';
  }

  /** By its words or its formulas, or because a person has said so. */
  function isSum(cells: ForeignRow, label: string | null): boolean {
    if (cells.added !== null && addsInside(cells, cells.added)) return true;
    if (label === null) return false;
    if (context.sums.some((each) => sameWords(each, label))) return true;
    const said = sumLabel(label);
    if (said === null || said.word === 'perhaps') return false;
    return said.word !== 'total' || isKnown(said.rest) || addsUp(cells);
  }

  /** "Transport" on the next page, or the grand total once more at the top, is a sum by the row that it refers to. */
  function isSumRow(row: number): boolean {
    const cells = rows[row - (rows[0]?.row ?? 0)];
    if (cells === undefined) return false;
    const said = sumLabel(labelOf(cells) ?? '');
    const isSaid = said !== null && said.word !== 'perhaps' && said.word !== 'total';
    return isSaid || (cells.added !== null && addsInside(cells, cells.added));
  }

  /** A post that adds up rows further down: they are its specification. A sum adds up rows of the block. */
  function specifies(cells: ForeignRow): boolean {
    const said = sumLabel(labelOf(cells) ?? '');
    const isPost = said === null || said.word === 'perhaps';
    return isPost && cells.added !== null && !addsInside(cells, cells.added);
  }

  /** Rows of the block: one above at least, or at once below; a formula over rows further down looks at another table. */
  function addsInside({ row }: ForeignRow, added: readonly Span[]): boolean {
    const first = rows[0]?.row ?? 0;
    const below = added.filter(({ top }) => top > row);
    const near = below.length < added.length || below.some(({ top }) => top <= row + NEAR);
    return (added.length === 0 || near) && added.every(({ bottom }) => bottom >= first);
  }

  /** What may follow "Totalt" in a sum: nothing, a year, a unit, a budget word, or something that has a heading. */
  function isKnown(rest: string): boolean {
    if (/^(?:|20\d\d|[tm]?kr|.*budget.*|alla.*)$/iu.test(rest)) return true;
    if (recipientNamed(rest, names) !== null || sourcesNamed(rest, names).length > 0) return true;
    return done.some(({ role, label }) => role === 'rubrik' && sameWords(label, rest));
  }

  function addsUp(cells: ForeignRow): boolean {
    return [sinceSum, sinceHeading, sinceRecipient, posts].some((scope) => statesSum(cells, scope));
  }

  function addsManyUp(cells: ForeignRow): boolean {
    return [sinceSum, sinceHeading, sinceRecipient, posts].some(
      (scope) => scope.length >= CHANCE && statesSum(cells, scope),
    );
  }

  /** "Forskningsrådet 804 000" above its posts: they follow at once, and make the figure, or others do it too. */
  function headsPosts(cells: ForeignRow, index: number): boolean {
    const own = runBelow(index);
    const begins = sinceSum.length === 0 || done.some(({ sumsBelow }) => sumsBelow);
    return begins && own.length > 0 && (statesSum(cells, own) || headingFigures() > 1);
  }

  /** The rows of money below, up to the next row that a recipient or a sum stands for. */
  function runBelow(index: number): ForeignRow[] {
    const run: ForeignRow[] = [];
    for (let next = index + 1; next < rows.length; next += 1) {
      const row = rows[next];
      if (!row) break;
      const [label = ''] = row.words;
      if (recipientCalled(label, names) !== null || sumLabel(label) !== null) break;
      if (row.hasMoney && !isPart(label)) run.push(row);
    }
    return run;
  }

  /** How many rows with figures are called as a recipient and have other posts below them. */
  function headingFigures(): number {
    return rows.filter(
      (row, index) =>
        row.hasMoney &&
        recipientCalled(row.words[0] ?? '', names) !== null &&
        runBelow(index).length > 0,
    ).length;
  }

  /** A typed sum that goes by the recipient's name alone. */
  function repeats(cells: ForeignRow, named: Recipient | null): boolean {
    if (named === null) return false;
    const own = done.filter((row) => row.role === 'post' && row.recipient === named);
    return (
      own.length > 0 &&
      statesSum(
        cells,
        own.map((row) => row.cells),
      )
    );
  }

  function enter(label: string, index: number): void {
    sinceHeading = [];
    afterSum = false;
    if (label === '') return;
    const toRecipient = recipientNamed(label, names);
    const [toSource, another] = sourcesNamed(label, names);
    if (toRecipient !== null) {
      if (recipientAt >= 0 && sourceAt > recipientAt) [source, sourceAt] = [context.source, -1];
      const nothingElse = recipientCalled(label, names) !== null;
      [recipient, recipientAt, section] = [toRecipient, index, nothingElse ? null : label];
      sinceRecipient = [];
    }
    if (toSource !== undefined && another === undefined) {
      if (toRecipient === null && sourceAt >= 0 && recipientAt > sourceAt) {
        [recipient, recipientAt, section] = [context.recipient, -1, null];
      }
      [source, sourceAt] = [toSource, index];
    } else if (toRecipient === null) {
      section = label;
    }
  }

  /** What a cell says for the rows below it too. */
  function carry({ own, repeatsHeadings: repeated }: ForeignRow): void {
    const said = (key: OwnKey) => (carried.has(key) && !repeated ? own.get(key) : undefined);
    const [ofRecipient, ofSection, ofSource] = [said('recipient'), said('section'), said('source')];
    const code = ofRecipient === undefined ? recipient : asCode(ofRecipient);
    if (code !== recipient) [recipient, section] = [code, null];
    section = ofSection ?? section;
    if (ofSource !== undefined) source = sourcesNamed(ofSource, names)[0] ?? source;
  }

  function ownOf({ own }: ForeignRow): Pick<RoledRow, 'recipient' | 'section' | 'source'> {
    const ofRecipient = own.get('recipient');
    const ofSource = own.get('source');
    const [named = null] = ofSource === undefined ? [] : sourcesNamed(ofSource, names);
    return {
      recipient: ofRecipient === undefined ? recipient : asCode(ofRecipient),
      section: own.get('section') ?? section,
      source: ofSource === undefined ? source : named,
    };
  }

  /** "Forskningsrådet" is FR; a name that nobody knows stays as written. */
  function asCode(text: string): Recipient {
    return recipientNamed(text, names) ?? text;
  }
}

/** The words that a row goes by: those that call it a sum, else its name. */
function labelOf({ words }: ForeignRow): string | null {
  const sum = words.find((each) => (sumLabel(each)?.word ?? 'perhaps') !== 'perhaps');
  return sum ?? words[0] ?? null;
}

/** Whether a column names what holds for the rows below too: it has cells merged down the side, or mostly blank ones. */
function isCarried(rows: readonly ForeignRow[], key: OwnKey): boolean {
  if (rows.some(({ shared }) => shared.has(key))) return true;
  const money = rows.filter(({ hasMoney, name }) => hasMoney && name !== null);
  const filled = money.filter(({ own }) => own.has(key)).length;
  return filled > 0 && filled * 2 <= money.length;
}

/** Whether the formulas of the row add up rows below it only. */
function addsBelow({ added, row }: ForeignRow): boolean {
  return added !== null && added.length > 0 && added.every(({ top }) => top > row);
}

function sameWords(a: string | null | undefined, b: string | null | undefined): boolean {
  return a != null && b != null && a !== '' && a.toLowerCase() === b.toLowerCase();
}
