/** Formulas and names that fetch from other workbooks, which may be moved, changed or unreadable for others. Spec: checks §9 */
import { define, raiser } from '#core/findings/definition';
import type { Finding } from '#core/findings/finding';
import { partsOf, type Expression } from '#sheet/formula/expression';
import type { Inspection } from './inspection';
import type { FormulaCell } from './formula-cell';

export const externalLinksFindings = {
  'formulas/external-link': define<{ formula: string; cells: number }>({
    severity: 'warning',
    sv: {
      what: ({ formula, cells }) =>
        `${cells === 1 ? 'En formel hämtar' : `${String(cells)} formler hämtar`} värden ur en annan arbetsbok: ${formula}.`,
      remedy: 'Hämta in uppgifterna hit (import), eller skriv in värdet med källa.',
      cause: 'En formel eller ett namn hänvisar till en annan arbetsbok.',
    },
    en: {
      what: ({ formula, cells }) =>
        `${cells === 1 ? 'A formula fetches' : `${String(cells)} formulas fetch`} values from another workbook: ${formula}.`,
      remedy: 'Bring the data in here (import), or type the value with its source.',
      cause: 'A formula or a name refers to another workbook.',
    },
  }),
};

const raise = raiser(externalLinksFindings);

export const externalLinks: Inspection = {
  name: 'external-links',
  codes: Object.keys(externalLinksFindings),
  run: ({ formulas, workbook, directory }) => {
    const bySheet = new Map<string, FormulaCell[]>();
    for (const cell of formulas) {
      if (!leavesWorkbook(cell.expression)) continue;
      bySheet.set(cell.view.name, [...(bySheet.get(cell.view.name) ?? []), cell]);
    }
    const ofSheets = [...bySheet.values()].flatMap((cells): Finding[] => {
      const [first] = cells;
      if (!first) return [];
      const where = cells.map(({ view, row, column }) => view.place(row, column));
      const facts = { formula: first.text, cells: cells.length };
      return [raise('formulas/external-link', facts, { where })];
    });
    const ofNames = workbook.names
      .filter(({ formula }) => leavesWorkbook(directory.parsed(formula)))
      .map(({ name, formula }) =>
        raise('formulas/external-link', { formula: `${name} ${formula}`, cells: 1 }),
      );
    return [...ofSheets, ...ofNames];
  },
};

function leavesWorkbook(part: Expression): boolean {
  const isOutside = part.kind === 'uncomputable' && part.why === 'another workbook';
  return isOutside || partsOf(part).some(leavesWorkbook);
}
