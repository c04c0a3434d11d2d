/**
 * Every finding there is: the declarations of all rooms in one closed union. Apps word findings with it, and
 * docs/findings.md is generated from it (scripts/findings-doc.ts). A new room adds a line here.
 */
import { budgetFindings } from './budget/findings';
import { checkFindings } from './checks/findings';
import { moneyFindings } from './findings/money';

export const catalogue = {
  ...moneyFindings,
  ...budgetFindings,
  ...checkFindings,
};
