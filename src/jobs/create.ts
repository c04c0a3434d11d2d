/** A new budget workbook: empty, or the worked example. Carried out by any host that can add sheets. Spec: workbook §2, §7 */
import { SCHEMA_VERSION } from '#workbook/contract/tables';
import type { WriteRequest } from '#workbook/host';
import { example2026 } from '#workbook/template/example-2026';
import { budgetSheets, type BudgetContent } from '#workbook/template/sheets';

export interface NewBudget {
  readonly year: number | null;
  readonly example: boolean;
}

const empty: BudgetContent = {
  frames: [],
  recipientFrames: [],
  posts: [],
  events: [],
  settings: [],
};

export function newBudget({ year, example }: NewBudget): WriteRequest {
  const content = example ? example2026 : empty;
  return {
    expects: [],
    ops: budgetSheets({ ...content, settings: [...settingRows(year), ...content.settings] }),
    back: [],
  };
}

/** The settings that every budget has. */
export function settingRows(year: number | null): BudgetContent['settings'] {
  return [
    {
      key: 'Schemaversion',
      value: SCHEMA_VERSION,
      explanation: 'Arbetsbokens uppställning. Ändras bara av programmet.',
    },
    {
      key: 'Budgetår',
      ...(year === null ? {} : { value: year }),
      explanation: 'Det år som budgeten gäller. Tomt: inga datum räknas som utanför året.',
    },
    {
      key: 'Läge',
      value: 'Arbetsmaterial',
      explanation:
        'Arbetsmaterial: allt får ändras. Förslag: fryst inför beslut. Fastställd: låst, nya ändringar blir händelser.',
    },
  ];
}
