/**
 * What the first run asks for: the example, and the connection to a layout of the users' own. The jobs come when they are
 * asked for, for the first run is what the pane begins with. Spec: pane §11
 */
import type { AdoptOptions } from '#workbook/adopt/options';
import type { Controller } from '../controller';
import type { AdoptionForm } from '../forms/forms';

const EXAMPLE_YEAR = 2026;

/** Adds the sheets of the worked example. */
export function createExample(controller: Controller): Promise<boolean> {
  return controller.write('created', async () => {
    const { newBudget } = await import('#jobs/create');
    return { objections: [], request: newBudget({ year: EXAMPLE_YEAR, example: true }) };
  });
}

/** Adds the sheets of a budget without figures, for the year that has been typed, if any. */
export function createEmpty(controller: Controller): Promise<boolean> {
  const { year = null } = answersIn(controller.state.forms.adoption);
  return controller.write('created', async () => {
    const { newBudget } = await import('#jobs/create');
    return { objections: [], request: newBudget({ year, example: false }) };
  });
}

/** Recognises the layout with what has been answered so far; nothing is written. */
export function recogniseLayout(controller: Controller): Promise<void> {
  return controller.using('preparing', async (opened) => {
    const [{ adopt }, { answer }] = await Promise.all([
      import('#jobs/adopt'),
      import('#workbook/adopt/answer'),
    ]);
    const { adoption } = controller.state.forms;
    const { recognition, findings, request } = adopt(
      opened,
      adoption.sheet,
      answersIn(adoption),
      controller.writer(),
    );
    const { language } = controller.surroundings;
    const result = {
      recognition,
      sentence: recognition ? answer(recognition, language) : '',
      findings: await controller.worded(findings),
      canSave: request !== null,
    };
    controller.tell({ type: 'form changed', form: 'adoption', change: { result } });
  });
}

/** Saves the mapping, and only the mapping. */
export function saveLayout(controller: Controller): Promise<boolean> {
  const { adoption } = controller.state.forms;
  return controller.write('adopted', async (opened, writer) => {
    const { adopt } = await import('#jobs/adopt');
    const made = adopt(opened, adoption.sheet, answersIn(adoption), writer);
    return { objections: made.request ? [] : made.findings, request: made.request };
  });
}

function answersIn({ unit, source, year, columns, sums }: AdoptionForm): AdoptOptions {
  return {
    unit: unit ?? undefined,
    source: source ?? undefined,
    year: isYear(year) ? Number(year) : undefined,
    columns: new Map(Object.entries(columns)),
    sums,
  };
}

/** Whether a typed year is one. */
export function isYear(text: string): boolean {
  return /^\d{4}$/.test(text.trim());
}
