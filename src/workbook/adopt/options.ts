/** What a person has answered, or what the saved mapping says, before a layout is recognised. Spec: adoption §7 */
import type { Source } from '#core/budget/words';
import type { Unit } from '#core/money/unit';
import type { Area } from '#sheet/address';
import type { HeadingRows } from './joined-heading';
import type { Names } from './names';

export interface AdoptOptions {
  /** The block, headings included; without it the block is looked for. */
  readonly area?: Omit<Area, 'sheet'> | undefined;
  /** The heading rows, when they are known already. */
  readonly headings?: HeadingRows | undefined;
  /** The unit of columns whose heading states none. */
  readonly unit?: Unit | undefined;
  /** The same for single columns, by key. */
  readonly units?: ReadonlyMap<string, Unit> | undefined;
  /** The source of amounts that neither heading, column nor section gives one. */
  readonly source?: Source | undefined;
  /** The budget year, when the headings name several. */
  readonly year?: number | undefined;
  /** Column key → heading, where the words of the headings do not decide. */
  readonly columns?: ReadonlyMap<string, string> | undefined;
  /** The only columns to be read, by key; all that are found when left out. */
  readonly keys?: ReadonlySet<string> | undefined;
  /** Names of rows that are sums though nothing in them says so. */
  readonly sums?: readonly string[] | undefined;
  /** Names of recipients and sources; the known ones when left out. */
  readonly names?: Names | undefined;
}
