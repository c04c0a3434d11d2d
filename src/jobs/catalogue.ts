/** Every finding that can be raised, with its words: the core's, the workbook's and the jobs' own. */
import { catalogue as coreCatalogue } from '#core/catalogue';
import { accountsFindings } from '#workbook/accounts/findings';
import { workbookFindings } from '#workbook/findings';
import { csvFindings } from '#workbook/import/csv-findings';
import { inspectionFindings } from '#workbook/inspect/findings';
import { jobFindings } from './findings';
import { keyFindings } from './keys/key-findings';
import { scenarioFindings } from './scenarios/scenario-findings';

export const catalogue = {
  ...coreCatalogue,
  ...workbookFindings,
  ...accountsFindings,
  ...csvFindings,
  ...inspectionFindings,
  ...jobFindings,
  ...keyFindings,
  ...scenarioFindings,
};
