/**
 * All checks of the formula side, and the one way to run them: on any workbook, ours or not, as a host told of it.
 * The more telling checks come first; a formula of which they have spoken is not told again for being unlike its
 * neighbours. Spec: checks §9
 */
import type { Finding } from '#core/findings/finding';
import type { Workbook } from '#sheet/workbook';
import type { Survey } from '../host';
import { calculationSettings } from './calculation-settings';
import { circular } from './circular';
import { constantInside } from './constant-inside';
import { differsFromNeighbours } from './differs-from-neighbours';
import { errorValues } from './error-values';
import { externalLinks } from './external-links';
import { hiddenInsideTotal } from './hidden-inside-total';
import { hiddenSheets } from './hidden-sheets';
import { Inspected } from './inspected';
import type { Course, Inspection } from './inspection';
import { mergedCells } from './merged-cells';
import { modelOf } from './model-of';
import { numberAsText } from './number-as-text';
import { ownFormulas } from './own-formulas';
import { printAreaShort } from './print-area-short';
import { readsBlank } from './reads-blank';
import { residues } from './residues';
import { rowsBelowTable } from './rows-below-table';
import { rulesBroken } from './rules-broken';
import { spaceAround } from './space-around';
import { staleValues } from './stale-values';
import { subtotalCountedTwice } from './subtotal-counted-twice';
import { sumMissesRow } from './sum-misses-row';
import { sumOf } from './sum-terms';
import { tablesLost } from './tables-lost';
import { thousandfold } from './thousandfold';
import { totalTyped } from './total-typed';
import { unitsMixed } from './units-mixed';

export const inspections: readonly Inspection[] = [
  rowsBelowTable,
  tablesLost,
  spaceAround,
  sumMissesRow,
  subtotalCountedTwice,
  totalTyped,
  ownFormulas,
  constantInside,
  differsFromNeighbours,
  readsBlank,
  unitsMixed,
  thousandfold,
  numberAsText,
  errorValues,
  staleValues,
  residues,
  circular,
  externalLinks,
  hiddenInsideTotal,
  hiddenSheets,
  printAreaShort,
  mergedCells,
  rulesBroken,
  calculationSettings,
];

/**
 * What is wrong with the workbook's formulas and cells; what `found` has told already is left out. The values of a live
 * workbook are its program's own and not checked.
 */
export function inspect(
  survey: Survey,
  found: readonly Finding[] = [],
  { isLive = false } = {},
): readonly Finding[] {
  const model = modelOf(survey);
  if (hasUncomputed(model)) model.recalculate([]);
  const inspected = new Inspected(model);
  const course: Course = {
    sums: new Map(
      inspected.formulas.flatMap((cell) => {
        const sum = sumOf(cell, inspected);
        return sum ? [[cell, sum] as const] : [];
      }),
    ),
    told: new Set(),
    outside: new Set(),
    isLive,
  };
  const known = new Set(found.flatMap((finding) => [...keysOf(finding)]));
  return inspections
    .flatMap((inspection) => inspection.run(inspected, course))
    .filter((finding) => {
      const keys = [...keysOf(finding)];
      return keys.length === 0 || keys.some((key) => !known.has(key));
    });
}

/** Some programs save formulas without their values: those alone are worked out. */
function hasUncomputed({ sheets }: Workbook): boolean {
  return sheets.some(({ cells }) =>
    cells.some(({ value, formula }) => value === null && formula !== undefined),
  );
}

/** A text that cannot be read as one amount has been told of as what it is. */
const sameAs: Readonly<Record<string, string>> = {
  'workbook/not-an-amount': 'workbook/number-as-text',
};

/** What a finding says of which cells. The reading of our own tables tells of hidden rows under another code. */
function* keysOf({ code, where }: Finding): Iterable<string> {
  const kind = code.startsWith('workbook/hidden-inside') ? 'hidden' : (sameAs[code] ?? code);
  for (const { sheet, cell } of where) yield `${kind} ${sheet ?? ''}!${cell ?? ''}`;
}
