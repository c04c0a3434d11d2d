/** What has been chosen on the page of the council round, and what came of it. Spec: pane §12 */
import type { PreparedRound, ReturnedFile } from '#jobs/council/council-collect';

export interface CouncilForm {
  /** The files that have come back, opened. */
  readonly files: readonly ReturnedFile[];
  readonly goneToZero: boolean;
  /** The proposals beside the workbook as it was last read; null until they have been compared. */
  readonly result: PreparedRound | null;
  /** Why a file could not be read. */
  readonly problems: readonly string[];
  /** The names of the workbooks that were saved. */
  readonly saved: readonly string[];
}

export const noCouncil: CouncilForm = {
  ...{ files: [], goneToZero: false, result: null },
  ...{ problems: [], saved: [] },
};
