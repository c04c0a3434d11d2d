/** What can be wrong with a workbook as the vessel of a budget. */
import { raiser } from '#core/findings/definition';
import { adoptFindings } from './adopt/findings';
import { cellFindings } from './read/cell-findings';
import { layoutFindings } from './read/layout-findings';
import { importFindings } from './import/findings';
import { logFindings } from './log/log-findings';
import { writingFindings } from './write/writing-findings';

export const workbookFindings = {
  ...layoutFindings,
  ...cellFindings,
  ...writingFindings,
  ...logFindings,
  ...importFindings,
  ...adoptFindings,
};

export const raise = raiser(workbookFindings);
