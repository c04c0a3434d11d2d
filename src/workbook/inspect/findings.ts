/** Everything that the checks of formulas and cells can find, each declared beside its check. */
import { calculationSettingsFindings } from './calculation-settings';
import { circularFindings } from './circular';
import { constantInsideFindings } from './constant-inside';
import { differsFromNeighboursFindings } from './differs-from-neighbours';
import { externalLinksFindings } from './external-links';
import { hiddenInsideTotalFindings } from './hidden-inside-total';
import { ownFormulasFindings } from './own-formulas';
import { printAreaShortFindings } from './print-area-short';
import { readsBlankFindings } from './reads-blank';
import { residuesFindings } from './residues';
import { shownOtherwiseFindings } from './shown-otherwise';
import { rowsBelowTableFindings } from './rows-below-table';
import { rulesBrokenFindings } from './rules-broken';
import { spaceAroundFindings } from './space-around';
import { staleValuesFindings } from './stale-values';
import { subtotalCountedTwiceFindings } from './subtotal-counted-twice';
import { sumMissesRowFindings } from './sum-misses-row';
import { tablesLostFindings } from './tables-lost';
import { thousandfoldFindings } from './thousandfold';
import { totalTypedFindings } from './total-typed';
import { unitsMixedFindings } from './units-mixed';

export const inspectionFindings = {
  ...rowsBelowTableFindings,
  ...tablesLostFindings,
  ...spaceAroundFindings,
  ...sumMissesRowFindings,
  ...subtotalCountedTwiceFindings,
  ...totalTypedFindings,
  ...ownFormulasFindings,
  ...constantInsideFindings,
  ...differsFromNeighboursFindings,
  ...readsBlankFindings,
  ...unitsMixedFindings,
  ...thousandfoldFindings,
  ...staleValuesFindings,
  ...residuesFindings,
  ...shownOtherwiseFindings,
  ...hiddenInsideTotalFindings,
  ...printAreaShortFindings,
  ...calculationSettingsFindings,
  ...circularFindings,
  ...externalLinksFindings,
  ...rulesBrokenFindings,
};
