/** What a row of a foreign block is, in the words of the screen. Spec: adoption §4 */
import type { Recipient, Source } from '#core/budget/words';
import type { ForeignRow } from './foreign-row';

export type Role = 'rubrik' | 'post' | 'delsumma' | 'summa' | 'tom' | 'upplysning';

export interface RoledRow {
  readonly cells: ForeignRow;
  /** 'delsumma' stands for every sum until it is known what each sums (sums.ts). */
  readonly role: Role;
  /** The words that it goes by. */
  readonly label: string | null;
  /** Whose frame pays, which section, which source: its own or its section's. */
  readonly recipient: Recipient | null;
  readonly section: string | null;
  readonly source: Source | null;
  /** For a sum: whether it sums the rows below it, as at the top of a section. */
  readonly sumsBelow: boolean;
  /** A post that is exactly the sum of those above it. */
  readonly maybeSum: boolean;
}
