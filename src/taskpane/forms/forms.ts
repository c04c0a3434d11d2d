/**
 * What has been typed in the smaller forms. Each keeps texts as typed; a change replaces some of its fields, and what
 * was worked out from what stood before goes with it. Spec: pane §1
 */
import type { StateMove } from '#jobs/change-state';
import type { Source } from '#core/budget/words';
import type { Unit } from '#core/money/unit';
import type { Recognition } from '#workbook/adopt/recognition';
import type { ShownFinding } from '../shown-finding';
import { nothingBeside, type BesideForm } from '../beside/beside-form';
import { noCouncil, type CouncilForm } from '../council/council-form';
import { noAppendix, type AppendixForm } from './appendix-form';
import { noDecision, type DecisionText } from './decision-text';
import type { IntakeResult } from './intake-result';
import { moduleAfterReading, type ModuleForm } from './module-form';
import { noMinutes, type MinutesForm } from './minutes-form';
import { scenariosForm, type ScenariosForm } from './scenarios-form';
import type { TotalForm } from './total-reading';

/** Accepting the findings of one code, or switching their check off. */
export interface AcceptanceForm {
  /** null: nothing is being accepted. */
  readonly code: string | null;
  readonly why: string;
  readonly asked: boolean;
  /** The check is to be switched off, rather than its findings accepted. */
  readonly off?: boolean;
}

export interface LogForm {
  readonly query: string;
  /** How many entries are shown. */
  readonly shown: number;
  readonly csv: string | null;
}

/** The pages under Mer; "module:NAME" is a module's. */
export interface MoreForm {
  readonly page:
    | 'menu'
    | 'intake'
    | 'transfer'
    | 'total'
    | 'scenarios'
    | 'council'
    | 'state'
    | 'year'
    | 'adopt'
    | 'why'
    | 'compare'
    | 'reconcile'
    | 'settings'
    | 'support'
    | `module:${string}`;
}

export interface TransferForm {
  readonly source: Source;
  readonly amount: string;
  readonly from: string;
  readonly to: string;
  readonly decision: DecisionText;
  readonly asked: boolean;
}

export interface StateForm {
  readonly move: StateMove | null;
  readonly decision: DecisionText;
}

/** A layout of the users' own, and what they have answered about it. */
export interface AdoptionForm {
  /** null: wherever the posts are. */
  readonly sheet: string | null;
  readonly unit: Unit | null;
  readonly source: Source | null;
  readonly year: string;
  /** Column key → heading, where the user has said it. */
  readonly columns: Readonly<Record<string, string>>;
  /** Rows that are sums though nothing in them says so. */
  readonly sums: readonly string[];
  readonly result: AdoptionResult | null;
}

export interface AdoptionResult {
  /** null when the workbook needs no mapping. */
  readonly recognition: Recognition | null;
  /** What the layout amounts to, in one sentence. */
  readonly sentence: string;
  readonly findings: readonly ShownFinding[];
  readonly canSave: boolean;
}

/** Varför detta belopp? */
export interface WhyForm {
  readonly typed: string;
  /** What was asked about: "Poster!H6"; null before. */
  readonly cell: string | null;
}

/** Rows from a council's list: pasted, or those of a sheet. */
export interface IntakeForm {
  readonly text: string;
  /** null: the pasted text. */
  readonly sheet: string | null;
  readonly result: IntakeResult | null;
}

export interface Forms {
  readonly acceptance: AcceptanceForm;
  readonly log: LogForm;
  readonly more: MoreForm;
  readonly transfer: TransferForm;
  readonly state: StateForm;
  readonly adoption: AdoptionForm;
  readonly intake: IntakeForm;
  readonly minutes: MinutesForm;
  readonly appendix: AppendixForm;
  readonly total: TotalForm;
  readonly scenarios: ScenariosForm;
  readonly council: CouncilForm;
  readonly why: WhyForm;
  readonly beside: BesideForm;
  /** By the modules' names; one that nobody has typed in is not there. */
  readonly modules: Readonly<Record<string, ModuleForm>>;
}

export type FormChange = {
  readonly [Name in keyof Forms]: {
    readonly form: Name;
    readonly change: Partial<Forms[Name]>;
  };
}[keyof Forms];

const LOG_PAGE = 50;

export const emptyForms: Forms = {
  acceptance: { code: null, why: '', asked: false },
  log: { query: '', shown: LOG_PAGE, csv: null },
  more: { page: 'menu' },
  transfer: { source: 'ALF', amount: '', from: '', to: '', decision: noDecision, asked: false },
  state: { move: null, decision: noDecision },
  adoption: {
    sheet: null,
    unit: null,
    source: null,
    year: '',
    columns: {},
    sums: [],
    result: null,
  },
  intake: { text: '', sheet: null, result: null },
  minutes: noMinutes,
  appendix: noAppendix,
  total: {
    ...{ recipient: '', source: null, total: null, turned: {}, smallest: 'tkr' },
    ...{ decision: noDecision, traceSheet: false },
  },
  scenarios: scenariosForm,
  council: noCouncil,
  why: { typed: '', cell: null },
  beside: nothingBeside,
  modules: {},
};

export function changed(forms: Forms, { form, change }: FormChange): Forms {
  return { ...forms, [form]: { ...forms[form], ...change } };
}

/** What was worked out from the workbook no longer holds when it has been read anew. */
export function afterReading(forms: Forms): Forms {
  return {
    ...forms,
    log: { ...forms.log, csv: null },
    adoption: { ...forms.adoption, result: null },
    intake: { ...forms.intake, result: null },
    council: { ...forms.council, result: null },
    minutes: { ...forms.minutes, result: null },
    appendix: { ...forms.appendix, made: null },
    modules: Object.fromEntries(
      Object.entries(forms.modules).map(([name, form]) => [name, moduleAfterReading(form)]),
    ),
  };
}
