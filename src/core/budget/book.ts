/**
 * The budget as it was read from a workbook: plain immutable data in which every row knows its place.
 * null is "unknown", which is not zero. Nothing here is derived; balances come from ledger.ts.
 * Spec: workbook §3
 */
import type { Amount } from '#core/money/amount';
import type { Written } from '#core/money/written';
import type { Place } from '#core/findings/finding';
import type { IsoDate } from './date';
import type {
  BudgetState,
  DecisionForm,
  Duration,
  EventStatus,
  EventType,
  FrameStatus,
  Recipient,
  Source,
} from './words';

/** An amount per source; null where the cell is blank. */
export type BySource = Readonly<Record<Source, Amount | null>>;

/** Where a row stands, and where each of its fields stands. */
export interface Origin {
  readonly row: Place;
  /** By field name of the record, such as "amount" or "ALF". */
  readonly fields: FieldPlaces;
}

/** Where the fields of a record stand: a map, or whoever can tell like one. Of many rows few are ever pointed at. */
export type FieldPlaces = Pick<ReadonlyMap<string, Place>, 'get' | typeof Symbol.iterator>;

/** What one source gives in one version (M1). A row of tblRamar. */
export interface Frame {
  readonly year: number;
  readonly version: string;
  readonly source: Source;
  readonly amount: Amount | null;
  /** As minuted; it may stand alone when the exact amount is not known yet. */
  readonly minuted: Written | null;
  readonly status: FrameStatus | null;
  readonly body: string | null;
  readonly date: IsoDate | null;
  readonly decision: string | null;
  readonly registry: string | null;
  readonly note: string | null;
  readonly origin: Origin;
}

/** What one recipient may use in one version. A row of tblMottagarramar. */
export interface RecipientFrame {
  readonly year: number;
  readonly version: string;
  readonly recipient: Recipient;
  readonly amount: BySource;
  readonly origin: Origin;
}

/** A line of the budget: who pays (frame), who does the work (performer), both sources on one row. */
export interface Post {
  readonly id: string | null;
  readonly recipient: Recipient | null;
  readonly section: string | null;
  readonly name: string;
  readonly performer: string | null;
  readonly previous: BySource;
  readonly amount: BySource;
  /** What stands as one amount of which it is not known how much is one source's: then it is in neither. */
  readonly undivided?: { readonly amount: Amount; readonly part: Source };
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly appendixNote: string | null;
  readonly internalComment: string | null;
  readonly code: string | null;
  readonly origin: Origin;
}

/** A dated event; events are only appended to. A row of tblHandelser. */
export interface BudgetEvent {
  readonly number: number | null;
  /** When it happened; decidedOn says when it was decided. */
  readonly date: IsoDate | null;
  readonly type: EventType;
  readonly from: string | null;
  readonly to: string | null;
  readonly source: Source | null;
  readonly amount: Amount | null;
  readonly duration: Duration | null;
  readonly body: string | null;
  readonly form: DecisionForm | null;
  readonly decision: string | null;
  readonly decidedOn: IsoDate | null;
  readonly status: EventStatus;
  readonly text: string | null;
  readonly origin: Origin;
}

/** A row of Inställningar. */
export interface Setting {
  readonly key: string;
  readonly value: string | number | boolean | null;
  readonly origin: Origin;
}

export interface Book {
  /** The budget year; null while the workbook does not say. */
  readonly year: number | null;
  readonly state: BudgetState;
  /** In the order of the sheet, which is the order of versions. */
  readonly frames: readonly Frame[];
  readonly recipientFrames: readonly RecipientFrame[];
  readonly posts: readonly Post[];
  readonly events: readonly BudgetEvent[];
  readonly settings: readonly Setting[];
}
