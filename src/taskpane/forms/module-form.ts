/** What has been typed and chosen on the page of a module; each module keeps its own. Spec: pane §12 */
import { isIsoDate } from '#core/budget/date';
import type { Module, Options } from '#core/modules/module';
import type { PrintedChoices } from '#jobs/appendix/printed-report';
import type { ShownFinding } from '../shown-finding';
import { noDecision, type DecisionText } from './decision-text';
import type { IntakeResult } from './intake-result';

export interface ModuleForm {
  /** By the names of the module's options: a tick, or text as typed. */
  readonly options: Readonly<Record<string, string | boolean>>;
  /** The row that is to be recorded; blank: none is chosen. */
  readonly recording: string;
  readonly decision: DecisionText;
  /** The table that rows are written or brought into; blank: the module's first. */
  readonly table: string;
  /** A row as typed, by the headings of its table. */
  readonly row: Readonly<Record<string, string>>;
  /** Why the row was not written; none before it has been tried. */
  readonly rowFindings: readonly ShownFinding[];
  readonly intake: ModuleIntake;
  /** What is to be set, by the keys of Inställningar; what nobody has typed in is not there. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Where the printed list belongs. */
  readonly printed: Partial<PrintedChoices>;
}

/** Rows with headings: pasted, or out of a CSV file. */
export interface ModuleIntake {
  readonly text: string;
  /** The file that they came from; null for what is pasted. */
  readonly file: string | null;
  /** Why the file could not be read. */
  readonly problem: string | null;
  readonly result: IntakeResult | null;
}

export const noIntake: ModuleIntake = { text: '', file: null, problem: null, result: null };

export const moduleForm: ModuleForm = {
  options: {},
  recording: '',
  decision: noDecision,
  table: '',
  row: {},
  rowFindings: [],
  intake: noIntake,
  parameters: {},
  printed: {},
};

/** What the module is asked; blank fields and half-typed dates ask nothing. */
export function optionsOf({ options }: Pick<Module, 'options'>, form: ModuleForm): Options {
  return Object.fromEntries(
    options.flatMap(({ name, kind, sweeps }): (readonly [string, string | true])[] => {
      const value = form.options[name] ?? '';
      if (kind === 'flag') return value === true ? [[name, true]] : [];
      const text = String(value).trim();
      const whole = sweeps ? wholeSweep(text) : text !== '';
      const asks = kind === 'date' ? isIsoDate(text) : whole;
      return asks ? [[name, text]] : [];
    }),
  );
}

/** A sweep in its parts, as typed: "HST:0..1:0.05". */
export interface SweepText {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly step: string;
}

/** The parts of what stands in the option; a range that is not given is blank. */
export function sweepParts(text: string): SweepText {
  const [, name = text, from = '', to = '', step = ''] =
    /^(.*?):([^:]*)\.\.([^:]*):([^:]*)$/.exec(text) ?? [];
  return { name, from, to, step };
}

/** The parts as the option is written; without a name nothing is swept, without a range the usual one. */
export function sweepText({ name, from, to, step }: SweepText): string {
  const ranged = [from, to, step].some((each) => each.trim() !== '');
  return name !== '' && ranged ? `${name}:${from}..${to}:${step}` : name;
}

/** A range that is begun must be whole before it asks for anything. */
function wholeSweep(text: string): boolean {
  const { from, to, step } = sweepParts(text);
  const given = [from, to, step].filter((each) => each.trim() !== '').length;
  return text !== '' && (given === 0 || given === 3);
}

/** What was compared with the workbook no longer holds when it has been read anew. */
export function moduleAfterReading(form: ModuleForm): ModuleForm {
  return { ...form, intake: { ...form.intake, result: null } };
}
