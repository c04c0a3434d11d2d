/** Everything that the modules can find: each module declares its own, and a new one adds a line here for the catalogue. */
import { assignmentsFindings } from './assignments/assignments-findings';
import { committeesFindings } from './committees/committees-findings';
import { earmarksFindings } from './earmarks/earmarks-findings';
import { educationFindings } from './education/education-findings';
import { followUpFindings } from './follow-up/follow-up-findings';
import { generalFindings } from './module-findings';
import { kiModelFindings } from './ki-model/ki-model-findings';
import { nationalFindings } from './national/national-findings';
import { placementsFindings } from './placements/placements-findings';
import { planFindings } from './plan/plan-findings';
import { positionsFindings } from './positions/positions-findings';
import { reservationsFindings } from './reservations/reservations-findings';
import { grantsFindings } from './grants/grants-findings';
import { unitsFindings } from './units/units-findings';
import { upliftFindings } from './uplift/uplift-findings';

export const moduleFindings = {
  ...generalFindings,
  ...upliftFindings,
  ...positionsFindings,
  ...reservationsFindings,
  ...earmarksFindings,
  ...followUpFindings,
  ...planFindings,
  ...nationalFindings,
  ...placementsFindings,
  ...kiModelFindings,
  ...educationFindings,
  ...assignmentsFindings,
  ...committeesFindings,
  ...unitsFindings,
  ...grantsFindings,
};
