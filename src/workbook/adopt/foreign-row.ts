/** The rows of a foreign block as they stand, before anybody has said what they are. Spec: adoption §4 */
import type { Unit } from '#core/money/unit';
import { contains } from '#sheet/address';
import type { SheetGrid } from '../grid';
import { amountCell, amountIn, BLANK, type AmountCell } from './amount-cell';
import { repeatsHeadings, type Block } from './block';
import { hiddenColumns } from './column-content';
import { amountKeys, currentKeys, type AmountKey } from './contract';
import { wordsIn } from './plain-text';
import { isShareOf, rowRepeated, rowsAdded, type Span } from './sum-formula';

export interface ForeignRow {
  readonly row: number;
  /** By hand or by a filter: SUBTOTAL and AGGREGATE may pass it over. */
  readonly isHidden: boolean;
  /** The post's name; null when that cell is blank. */
  readonly name: string | null;
  /** The words of the row from the left, the name first. */
  readonly words: readonly string[];
  readonly amounts: ReadonlyMap<AmountKey, AmountCell>;
  /** Whether an amount stands in it, or a formula for one. */
  readonly hasMoney: boolean;
  /** The other rows that its formulas add up; null when none does. */
  readonly added: readonly Span[] | null;
  /** The other rows whose amounts its formulas only say again. */
  readonly repeated: readonly number[];
  /** Whether this year's figures are shares of others in their columns, by their formulas. */
  readonly isShare: boolean;
  /** Whether it says itself something that only a post has: an id, who pays, a source, a performer, dates. */
  readonly described: boolean;
  /** What it says itself about the recipient, the section and the source, merged cells included. */
  readonly own: ReadonlyMap<OwnKey, string>;
  /** What of it a cell says that is merged over several rows. */
  readonly shared: ReadonlySet<OwnKey>;
  /** It says the headings again. */
  readonly repeatsHeadings: boolean;
}

const ownKeys = ['recipient', 'section', 'source'] as const;
export type OwnKey = (typeof ownKeys)[number];

const describing = ['id', 'recipient', 'source', 'performer', 'from', 'to', 'code'];

/** A unit fine enough for any figure, while nobody has said the real one: sums agree in every unit. */
const UNSAID: Unit = 'mkr';

export function foreignRows(grid: SheetGrid, block: Block): ForeignRow[] {
  const { columns } = block.set;
  const labels = labelColumns(grid, block);
  const merges = grid.obstacles.flatMap(({ kind, area }) => (kind === 'merged' ? [area] : []));
  const hidden = grid.obstacles.flatMap(({ kind, area }) => (kind === 'hidden row' ? [area] : []));
  const rows: ForeignRow[] = [];
  for (let row = block.body.top; row <= block.body.bottom; row += 1) rows.push(read(row));
  return rows;

  function read(row: number): ForeignRow {
    const amounts = new Map<AmountKey, AmountCell>();
    const added: Span[] = [];
    const repeated: number[] = [];
    let [hasMoney, adds] = [false, false];
    const shares: boolean[] = [];
    for (const key of amountKeys) {
      const found = columns.get(key);
      if (!found) continue;
      const { column, unit } = found;
      const formula = grid.formula(row, column);
      const place = grid.place(row, column);
      const cell = amountCell(grid.value(row, column), unit ?? UNSAID, place, formula !== null);
      amounts.set(key, cell);
      const spans = formula === null ? null : rowsAdded(formula, row, column);
      if (spans) {
        adds = true;
        added.push(...spans);
      }
      const again = formula === null ? null : rowRepeated(formula, row, column);
      if (again !== null) repeated.push(again);
      if (cell.state === 'blank' && formula === null) continue;
      hasMoney = true;
      if (currentKeys.includes(key)) shares.push(formula !== null && isShareOf(formula, column));
    }
    const nameColumn = columns.get('name')?.column;
    const name = nameColumn === undefined ? null : wordsIn(grid.value(row, nameColumn));
    const others = labels.flatMap((column) => wordsIn(grid.value(row, column)) ?? []);
    return {
      row,
      isHidden: hidden.some(({ top, bottom }) => top <= row && row <= bottom),
      name,
      words: [...(name === null ? [] : [name]), ...others],
      amounts,
      hasMoney,
      added: adds ? added : null,
      repeated,
      isShare: shares.length > 0 && shares.every(Boolean),
      described: describing.some((key) => {
        const column = columns.get(key)?.column;
        const held = column !== undefined && grid.value(row, column) !== null;
        return held && !merges.some((area) => contains(area, area.sheet, row, column));
      }),
      ...ownWords(row),
      repeatsHeadings: repeatsHeadings(grid, block.headings, row, block.set.money),
    };
  }

  function ownWords(row: number): Pick<ForeignRow, 'own' | 'shared'> {
    const own = new Map<OwnKey, string>();
    const shared = new Set<OwnKey>();
    for (const key of ownKeys) {
      const column = columns.get(key)?.column;
      if (column === undefined) continue;
      const merged = merges.find((area) => contains(area, area.sheet, row, column));
      const sameColumn = merged?.left === column && merged.right === column;
      const words = wordsIn(grid.value(sameColumn ? merged.top : row, column));
      if (words !== null) own.set(key, words);
      if (words !== null && sameColumn && merged.top !== merged.bottom) shared.add(key);
    }
    return { own, shared };
  }
}

/** Columns left of the money that may carry the words of a row beside the name. */
function labelColumns(grid: SheetGrid, { columns, set }: Block): number[] {
  const hidden = hiddenColumns(grid);
  const firstMoney = Math.min(...set.money);
  const mapped = new Map([...set.columns].map(([key, { column }]) => [column, key]));
  return columns.filter((column) => {
    const key = mapped.get(column);
    const labels = key === undefined || key === 'recipient' || key === 'section';
    return labels && column < firstMoney && !hidden.has(column);
  });
}

/** The amount of a key, typed as text or not; null when blank or unreadable. */
export function amountOf(row: ForeignRow, key: AmountKey) {
  return amountIn(row.amounts.get(key) ?? BLANK);
}
