/**
 * Every finding of core: the declarations of its rooms in one closed union. A new room adds a line here. The floors
 * above add their own in jobs/catalogue.ts, from which docs/findings.md is generated (scripts/findings-doc.ts).
 */
import { allocationFindings } from './allocation/findings';
import { budgetFindings } from './budget/findings';
import { checkFindings } from './checks/findings';
import { moneyFindings } from './findings/money';
import { councilFindings } from './council/findings';
import { compareFindings } from './compare/findings';
import { minutesFindings } from './minutes/findings';
import { moduleFindings } from './modules/findings';
import { reconcileFindings } from './reconcile/findings';
import { whyFindings } from './why/findings';

export const catalogue = {
  ...moneyFindings,
  ...budgetFindings,
  ...allocationFindings,
  ...checkFindings,
  ...councilFindings,
  ...minutesFindings,
  ...moduleFindings,
  ...compareFindings,
  ...reconcileFindings,
  ...whyFindings,
};
