/** All worksheet functions that we compute, by their English name in capitals. */
import type { WorksheetFunction } from '../function-definition';
import { ARITHMETIC } from './arithmetic';
import { CALENDAR } from './calendar';
import { CONDITIONAL_TOTALS } from './conditional-totals';
import { FINANCE } from './finance';
import { INFORMATION } from './information';
import { LOGIC } from './logic';
import { LOOKUPS } from './lookups';
import { STATISTICS } from './statistics';
import { SUBTOTALS } from './subtotals';
import { TEXTS } from './texts';
import { TOTALS } from './totals';

const FUNCTIONS = new Map<string, WorksheetFunction>(
  [
    ARITHMETIC,
    CALENDAR,
    CONDITIONAL_TOTALS,
    FINANCE,
    INFORMATION,
    LOGIC,
    LOOKUPS,
    STATISTICS,
    SUBTOTALS,
    TEXTS,
    TOTALS,
  ].flatMap((group) => Object.entries(group)),
);

/** undefined for a function that Excel may know and we do not. */
export function functionNamed(name: string): WorksheetFunction | undefined {
  return FUNCTIONS.get(name);
}
