/** The text of Protokoll, where it came from, and what was made of it. Spec: pane §13 */
import type { MinutesReading } from '#core/minutes/read-minutes';

export interface MinutesForm {
  readonly text: string;
  /** The file that the text was got out of; null when it was pasted or typed. */
  readonly source: MinutesSource | null;
  /** Why the file that was chosen last could not be read, in one sentence. */
  readonly problem: string | null;
  readonly result: MinutesResult | null;
}

export interface MinutesSource {
  readonly name: string;
  /** What the reading of the file passed over or had to assume, in sentences. */
  readonly remarks: readonly string[];
}

export interface MinutesResult {
  readonly reading: MinutesReading;
  /** One sentence for each relation, in their order. */
  readonly explanations: readonly string[];
  /** The whole check as text to copy. */
  readonly report: string;
}

export const noMinutes: MinutesForm = { text: '', source: null, problem: null, result: null };
