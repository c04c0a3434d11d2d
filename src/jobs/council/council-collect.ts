/**
 * The council round, in: the proposals judged and compared, and what is written when they are joined to the book. A
 * changed field is one cell, a new post a row at the end of the table; no frame moves, so there is no event, and every
 * cell stands in the log. Nothing is written while a proposal cannot be read or told. Spec: council-round §3–§5
 */
import type { Post } from '#core/budget/book';
import { nameOfPost } from '#core/budget/name-of-post';
import { sources } from '#core/budget/words';
import { isSource, type CouncilPost } from '#core/council/council-post';
import { fieldWords } from '#core/council/field-words';
import type { FieldChange } from '#core/council/comparison';
import { raise } from '#core/council/findings';
import { newIds } from '#core/council/new-ids';
import type { CouncilProposal, JudgedProposal } from '#core/council/proposal';
import { judgeRound, type Round } from '#core/council/round';
import type { Finding } from '#core/findings/finding';
import { listed } from '#core/findings/listed';
import { cellNumber } from '#core/money/cell';
import { parseAddress } from '#sheet/address';
import { isoToSerial } from '#sheet/dates';
import type { RowAddition } from '#workbook/write/additions';
import { namesIn } from '#workbook/adopt/names';
import { formulasInTheWay } from '#workbook/adopt/write-guard';
import { readProposal } from '#workbook/council/read-proposal';
import type { CellUpdate } from '#workbook/write/draft';
import type { CellInput, WriteRequest } from '#workbook/host';
import { placePosts, type PlacedPosts } from '#workbook/import/new-posts';
import type { LocatedTable } from '#workbook/read/layout';
import type { Opened } from '#workbook/opened';
import { mayChange } from '../may-change';
import type { Prepared } from '../prepared';
import { refusals } from '../refusals';
import { planBy, type Writer } from '../writer';

/** A file that came back, opened. */
export interface ReturnedFile {
  readonly name: string;
  readonly opened: Opened;
}

export interface PreparedRound extends Prepared<WriteRequest | null> {
  readonly round: Round;
  /** Ids that new posts get, by the post of the proposal. */
  readonly ids: ReadonlyMap<CouncilPost, string>;
  /** What people should know; it hinders nothing. */
  readonly findings: readonly Finding[];
}

export interface CollectOptions {
  /** Whether posts that a council has taken away get zero; else they stay as they are. */
  readonly goneToZero: boolean;
}

export function collectProposals(
  opened: Opened,
  files: readonly ReturnedFile[],
  { goneToZero }: CollectOptions,
  writer: Writer,
): PreparedRound {
  const proposals = files.map((file): CouncilProposal => readProposal(file.name, file.opened));
  const round = judgeRound(opened.book, proposals, goneToZero);
  const ids = idsFor(round, opened);
  const drafts = round.proposals.map((proposal) => draftOf(proposal, ids, opened));
  const placed = placedIn(opened, drafts);
  const updates = [...drafts.flatMap((draft) => draft.updates), ...placed.updates];
  const { additions } = placed;
  const changes = updates.length + additions.length > 0;
  const objections = [
    ...refusals(opened),
    ...round.hinders,
    ...(changes ? mayChange(opened.book) : []),
    ...drafts.flatMap((draft) => draft.findings),
    ...placed.findings,
    ...(writer.replaceFormulas === true ? [] : formulasInTheWay(updates, opened.grids)),
  ];
  const councils = drafts
    .filter((draft) => draft.updates.length + draft.additions.length > 0)
    .map(({ council }) => council);
  const action = `Rådsrundan: förslag från ${listed(councils, 'sv')}`;
  const draft = { updates, additions, restsOn: ['tblMottagarramar'] };
  return {
    round,
    ids,
    findings: round.proposals.flatMap(({ remarks }) => remarks),
    objections,
    request: changes && objections.length === 0 ? planBy(writer, draft, opened, action) : null,
  };
}

/** In the order of the councils and of their rows, whatever the order of the files. */
function idsFor({ proposals }: Round, { book, layout }: Opened): ReadonlyMap<CouncilPost, string> {
  const ids = new Map<CouncilPost, string>();
  if (!layout.get('tblPoster')?.columns.has('id')) return ids;
  for (const proposal of proposals) {
    const fresh = newPostsOf(proposal);
    const without = fresh.filter(({ id }) => id === null);
    const taken = [...fresh.flatMap(({ id }) => id ?? []), ...ids.values()];
    const given = newIds(proposal.council, book.posts, taken, without.length);
    without.forEach((post, index) => {
      const id = given[index] ?? null;
      if (id !== null) ids.set(post, id);
    });
  }
  return ids;
}

function newPostsOf({ comparison }: JudgedProposal): readonly CouncilPost[] {
  return comparison.differences.flatMap(({ kind, proposed }) =>
    kind === 'new' && proposed ? [proposed] : [],
  );
}

/** A table of ours grows at its end; a layout of the users' own has blank rows among its posts, or is a table too. */
function placedIn(
  opened: Opened,
  drafts: readonly CouncilDraft[],
): Pick<PlacedPosts, 'updates' | 'additions' | 'findings'> {
  const additions = drafts.flatMap((draft) => draft.additions);
  const table = opened.layout.get('tblPoster');
  return table?.rooms
    ? placePosts(additions, table, opened, namesIn(opened.book.settings))
    : { updates: [], additions, findings: [] };
}

interface CouncilDraft {
  readonly council: string;
  readonly updates: readonly CellUpdate[];
  readonly additions: readonly RowAddition[];
  readonly findings: readonly Finding[];
}

function draftOf(
  { council, comparison }: JudgedProposal,
  ids: ReadonlyMap<CouncilPost, string>,
  opened: Opened,
): CouncilDraft {
  const table = opened.layout.get('tblPoster');
  const updates: CellUpdate[] = [];
  const additions: RowAddition[] = [];
  const findings: Finding[] = [];
  if (!table) return { council, updates, additions, findings };
  for (const { kind, post, proposed, changes } of comparison.differences) {
    if (post) changes.forEach((change) => update(post, change, table));
    else if (kind === 'new' && proposed) add(proposed, changes, table);
  }
  return { council, updates, additions, findings };

  function update(post: Post, change: FieldChange, located: LocatedTable): void {
    const place = placeOf(post, change);
    const area = place?.cell === undefined ? null : parseAddress(place.cell);
    const value = contentIn(located, change);
    if (area && value !== undefined) {
      const sheet = place?.sheet ?? located.sheet;
      updates.push({ sheet, row: area.top, column: area.left, value });
    } else {
      const facts = { post: nameOfPost(post), heading: fieldWords[change.field].sv };
      findings.push(raise('council/no-cell', facts, { where: [post.origin.row] }));
    }
  }

  function add(post: CouncilPost, changes: readonly FieldChange[], located: LocatedTable): void {
    const where = [post.origin.row];
    const needed = located.rooms ? sources : ['recipient', ...sources];
    const hasRoom = located.rooms !== undefined || located.table !== null;
    if (!hasRoom || !needed.every((key) => located.columns.has(key))) {
      findings.push(raise('council/no-room', { post: post.name }, { where }));
      return;
    }
    const id = post.id ?? ids.get(post);
    const fields: Record<string, CellInput> = { recipient: council, ...(id ? { id } : {}) };
    for (const change of changes) {
      const value = located.columns.has(change.field) ? contentIn(located, change) : undefined;
      if (value !== undefined) {
        fields[change.field] = value;
        continue;
      }
      const facts = { post: post.name, heading: fieldWords[change.field].sv };
      findings.push(raise('council/no-cell', facts, { where }));
    }
    additions.push({ table: located, fields });
  }

  /** undefined for an amount that no cell holds exactly, or whose unit is not known. */
  function contentIn(
    { units }: LocatedTable,
    { field, after }: FieldChange,
  ): CellInput | undefined {
    if (after === null) return null;
    if (typeof after === 'string') {
      const isDate = field === 'from' || field === 'to';
      return isDate ? (isoToSerial(after, opened.outline.dates1904) ?? undefined) : after;
    }
    const unit = units.get(field);
    const written = unit === undefined ? null : cellNumber(after, unit);
    return written?.ok ? written.number : undefined;
  }
}

/**
 * The one cell that says it. A post of two rows, one for each source, says its words twice, and a source that is the
 * rest of a whole has no cell: to write there would change something else in silence.
 */
function placeOf({ origin }: Post, { field }: FieldChange) {
  const { fields } = origin;
  if (isSource(field)) return fields.get('amount') === undefined ? fields.get(field) : undefined;
  const rows = new Set(
    [fields.get('ALF'), fields.get('FoUU')].flatMap(
      (place) => place?.cell?.replace(/^\D+/, '') ?? [],
    ),
  );
  return rows.size > 1 ? undefined : fields.get(field);
}
