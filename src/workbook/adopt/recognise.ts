/**
 * Recognises a layout that somebody else has made: where the block stands, what its columns mean, what each row is, and
 * whether its sums are right. It reads one sheet and changes nothing. What cannot be decided is asked. Spec: adoption
 */
import type { Source } from '#core/budget/words';
import type { Finding } from '#core/findings/finding';
import { add, ZERO, type Amount } from '#core/money/amount';
import type { SheetGrid } from '../grid';
import { findBlock, type Block } from './block';
import { captionOf, textsIn } from './caption';
import { findColumns, type ColumnSet } from './columns';
import { currentKeys } from './contract';
import { columnSum } from './agreement';
import { extentOf } from './extent';
import { raise } from './findings';
import { foreignRows } from './foreign-row';
import { listsBeside } from './lists-beside';
import { knownNames, recipientNamed, type Names } from './names';
import type { AdoptOptions } from './options';
import { recipientsAcross } from './recipients-across';
import { assignRoles } from './roles';
import type { RoledRow } from './role';
import { sumLabel } from './row-words';
import type { Recognition } from './recognition';
import { cellFindings, rowTotals, sumFindings } from './recognition-findings';
import { verifySums, type VerifiedSum } from './sums';

export function recognise(grid: SheetGrid, options: AdoptOptions = {}): Recognition {
  const names = options.names ?? knownNames;
  const found = findBlock(grid, options, names);
  if (!found) {
    const where = [{ sheet: grid.name }];
    return nothingRecognised(grid.name, raise('adopt/no-block', { sheet: grid.name }, { where }));
  }
  const block = withCaptionBelow(grid, found, options);
  const { caption, headings } = block;
  const fixed = options.source ?? caption.source;
  const context = { names, sums: options.sums ?? [], recipient: caption.recipient, source: fixed };
  const cells = foreignRows(grid, block);
  const roled = assignRoles(cells, context);
  const { rows: kept, below, sum } = extentOf(roled, options.area !== undefined);
  const columns = rowTotals(block.set.columns, kept);
  const sums = verifySums(kept, names);
  const rows = withTotals(payersFromSums(kept, sums, names), sums);
  const questions = [...block.set.questions, ...sourceQuestion(grid, block, rows)];
  const last = rows.at(-1)?.cells.row ?? headings.bottom;
  const known = questions.length === 0;
  const recognition: Omit<Recognition, 'findings'> = {
    sheet: grid.name,
    area: {
      sheet: grid.name,
      top: headings.top,
      left: Math.min(...block.columns),
      bottom: last,
      right: Math.max(...block.columns),
    },
    headings,
    columns,
    source: onlySource(rows, columns),
    year: block.set.year,
    rows,
    sums,
    total: known ? totalOf(rows) : null,
    questions,
  };
  const findings = [
    ...questions,
    ...cellFindings(grid, recognition),
    ...sumFindings(grid, recognition),
    ...recipientsAcross(grid, block, rows, names),
    ...(options.area || options.keys
      ? []
      : listsBeside(grid, block, names, (given) => recognise(grid, given))),
    ...(sum
      ? [
          raise(
            'adopt/rows-below-sum',
            { labels: below.flatMap(({ label }) => label || []), sum: sum.label ?? '' },
            { where: below.map((row) => grid.place(row.cells.row, Math.min(...block.columns))) },
          ),
        ]
      : []),
  ];
  return { ...recognition, findings };
}

/** What stands for a recognition when there is no block, and why. */
export function nothingRecognised(sheet: string, finding: Finding): Recognition {
  return {
    sheet,
    area: null,
    headings: null,
    columns: new Map(),
    source: null,
    year: null,
    rows: [],
    sums: [],
    total: null,
    questions: [finding],
    findings: [finding],
  };
}

/** A unit that nothing above the table names may stand in a note below it. */
function withCaptionBelow(grid: SheetGrid, block: Block, options: AdoptOptions): Block {
  const open = block.set.questions.some(({ code }) => code === 'adopt/unit-unclear');
  if (!open || block.caption.unit !== null) return block;
  const names = options.names ?? knownNames;
  const end = grid.end;
  const { unit } = captionOf(textsIn(grid, block.body.top, end), grid.name, names);
  if (unit === null) return block;
  const caption = { ...block.caption, unit };
  const { headings, columns, body } = block;
  return {
    ...block,
    caption,
    set: findColumns({ grid, headings, columns, body, caption, names, options }),
  };
}

/** "Summa Forskningsrådet" says whose the posts above are, where nothing else does. */
function payersFromSums(
  rows: readonly RoledRow[],
  sums: readonly VerifiedSum[],
  names: Names,
): readonly RoledRow[] {
  const payers = new Map<number, string>();
  for (const { row, posts } of sums) {
    const label = row.label === null ? null : (sumLabel(row.label)?.rest ?? row.label);
    const payer = label === null ? null : recipientNamed(label, names);
    if (payer === null || posts.some(({ recipient }) => recipient !== null)) continue;
    for (const { cells } of posts) payers.set(cells.row, payer);
  }
  return rows.map((row) => ({ ...row, recipient: payers.get(row.cells.row) ?? row.recipient }));
}

/** Sums that cover every post of the block are its totals, unless they go by the name of a part. */
function withTotals(rows: readonly RoledRow[], sums: readonly VerifiedSum[]): RoledRow[] {
  const posts = rows.filter(({ role }) => role === 'post').length;
  const whole = sums.filter((each) => each.posts.length === posts && posts > 0);
  const unnamed = whole.filter(({ row }) => row.label === null || !sumLabel(row.label)?.rest);
  const totals = new Set((unnamed.length > 0 ? unnamed : whole).map(({ row }) => row.cells.row));
  return rows.map((row) => (totals.has(row.cells.row) ? { ...row, role: 'summa' } : row));
}

/** Amounts without a source in their heading need one from elsewhere. */
function sourceQuestion(grid: SheetGrid, block: Block, rows: readonly RoledRow[]): Finding[] {
  const { columns } = block.set;
  const shared = columns.get('amount');
  if (!shared || columns.has('ALF') || columns.has('FoUU')) return [];
  if (columns.has('source') || rows.some(({ source }) => source !== null)) return [];
  const where = [grid.place(block.headings.bottom, shared.column)];
  return [raise('adopt/source-unclear', { heading: shared.heading }, { where })];
}

/** The source of the shared amount column when all posts have the same and no column says it. */
function onlySource(rows: readonly RoledRow[], columns: ColumnSet['columns']): Source | null {
  if (columns.has('source') || !columns.has('amount')) return null;
  if (columns.has('ALF') || columns.has('FoUU')) return null;
  const named = new Set(rows.flatMap(({ role, source }) => (role === 'post' ? [source] : [])));
  const [only, second] = named;
  return second === undefined ? (only ?? null) : null;
}

/** ALF and FoUU of all posts; where a column holds the whole, it alone counts. */
function totalOf(rows: readonly RoledRow[]): Amount {
  const posts = rows.filter(({ role }) => role === 'post').map(({ cells }) => cells);
  const whole = posts.some(({ amounts }) => amounts.has('amount'));
  const keys = whole ? (['amount'] as const) : currentKeys;
  return keys.reduce((total, key) => add(total, columnSum(posts, key).amount), ZERO);
}
