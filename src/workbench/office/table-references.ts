/** References to tables, as Excel takes them: one that means its own table and stands in none is refused. */
import { asKept as kept } from '#sheet/table-references';
import { invalidArgument } from './excel-error';

export { asSpoken } from '#sheet/table-references';

export function asKept(formula: string, inside: string | null): string {
  const formulaKept = kept(formula, inside);
  if (formulaKept === null) throw invalidArgument();
  return formulaKept;
}
