/** Rows beside the workbook's own, with what is to be said of them. Spec: pane §12 */
import type { PreparedImport } from '#jobs/import-rows';
import type { ShownFinding } from '../shown-finding';

export interface IntakeResult {
  readonly prepared: PreparedImport;
  readonly findings: readonly ShownFinding[];
}
