/** No formula depends on itself, by however many others. One finding for each circle. Spec: checks §9 */
import { define, raiser } from '#core/findings/definition';
import { circlesAmong } from '#sheet/formula/circles';
import type { Inspection } from './inspection';

export const circularFindings = {
  'formulas/circular': define<{ formula: string; cells: number }>({
    severity: 'error',
    sv: {
      what: ({ formula, cells }) =>
        cells === 1
          ? `Formeln ${formula} räknar med sig själv.`
          : `Formeln ${formula} räknar med sig själv, via ${String(cells - 1)} ${cells === 2 ? 'annan cell' : 'andra celler'}.`,
      remedy: 'Ändra en av formlerna så att kedjan bryts.',
      cause: 'En formel beror på sitt eget värde (cirkelreferens).',
    },
    en: {
      what: ({ formula, cells }) =>
        cells === 1
          ? `The formula ${formula} counts with itself.`
          : `The formula ${formula} counts with itself by ${String(cells - 1)} other cell${cells === 2 ? '' : 's'}.`,
      remedy: 'Change one of the formulas so that the chain is broken.',
      cause: 'A formula depends on its own value (a circular reference).',
    },
  }),
};

const raise = raiser(circularFindings);

export const circular: Inspection = {
  name: 'circular',
  codes: Object.keys(circularFindings),
  run: (inspected) => {
    const { graph } = inspected;
    const circles = circlesAmong(graph.formulas(), (node) =>
      graph.areasHolding(node.sheet, node.fills),
    );
    return circles.flatMap((nodes) => {
      const cells = nodes.flatMap(({ sheet, row, column }) => {
        const view = inspected.view(sheet.worksheet.name);
        return view ? [{ view, row, column }] : [];
      });
      const [first] = cells;
      if (!first) return [];
      const formula = first.view.formula(first.row, first.column) ?? '';
      const where = cells.map(({ view, row, column }) => view.place(row, column));
      return [raise('formulas/circular', { formula, cells: cells.length }, { where })];
    });
  },
};
