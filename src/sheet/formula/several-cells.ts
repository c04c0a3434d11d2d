/**
 * What several cells count as where a formula wants one value, as in ROUND(A1:A3,0). Excel says it in its files, not in the text
 * of the formula: one that is marked as an array formula takes all cells in turn, any other the one beside itself.
 * Spec: recalculation §6
 */

/**
 * `whole`: all of them in turn. `taken`: so, because a function such as SUMPRODUCT around it takes them whole, which the
 * functions that choose (IF, IFERROR) do not pass on. `beside`: the one in the formula's own row or column. `unknown`:
 * who told of the formula did not tell which.
 */
export type SeveralCells = 'whole' | 'taken' | 'beside' | 'unknown';
