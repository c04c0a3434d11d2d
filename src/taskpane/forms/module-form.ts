/** What has been typed and chosen on the page of a module; each module keeps its own. Spec: pane §12 */
import { isIsoDate } from '#core/budget/date';
import type { Module, Options } from '#core/modules/module';
import { noDecision, type DecisionText } from './decision-text';

export interface ModuleForm {
  /** By the names of the module's options: a tick, or text as typed. */
  readonly options: Readonly<Record<string, string | boolean>>;
  /** The row that is to be recorded; blank: none is chosen. */
  readonly recording: string;
  readonly decision: DecisionText;
}

export const moduleForm: ModuleForm = { options: {}, recording: '', decision: noDecision };

/** What the module is asked; blank fields and half-typed dates ask nothing. */
export function optionsOf({ options }: Pick<Module, 'options'>, form: ModuleForm): Options {
  return Object.fromEntries(
    options.flatMap(({ name, kind }): (readonly [string, string | true])[] => {
      const value = form.options[name] ?? '';
      if (kind === 'flag') return value === true ? [[name, true]] : [];
      const text = String(value).trim();
      const asks = kind === 'date' ? isIsoDate(text) : text !== '';
      return asks ? [[name, text]] : [];
    }),
  );
}
