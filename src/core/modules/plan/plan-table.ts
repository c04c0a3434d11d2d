/** The sheet Flerårsplan: assumptions typed for a post and a source, one column for each year. Spec: plan §1 */
import { sources } from '#core/budget/words';
import { defineTable, type RowOf } from '../table-spec';

export const planTable = defineTable({
  name: 'tblPlan',
  sheet: 'Flerårsplan',
  key: [],
  open: { kind: 'amount', example: [] },
  fields: {
    post: { heading: 'Post-id', kind: 'text', required: true, width: 10 },
    source: { heading: 'Källa', kind: 'choice', choices: sources, required: true, width: 9 },
  },
});

export type PlanRow = RowOf<typeof planTable>;

/** "2027", "Plan 2027" → 2027; null for a heading that names no single year. */
export function yearInHeading(heading: string): number | null {
  const years = heading.match(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}
