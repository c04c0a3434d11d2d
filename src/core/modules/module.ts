/**
 * A module: one mechanism of the group's year as data and pure functions. A folder of this room holds its tables, its
 * rules, its checks and what it shows; `all.ts` lists the modules, and everything else follows from the list: the
 * sheets on demand, the command, the findings, the pane's view, the lines of bilaga 1. Spec: modules §1
 */
import type { IsoDate } from '#core/budget/date';
import type { Examined } from '#core/checks/check';
import type { Finding } from '#core/findings/finding';
import type { CarriedTable } from './carried';
import type { AppendixLine, Clause } from './clause';
import type { Recording } from './recording';
import type { Report, Words } from './report';
import type { TableRows, TableSpec } from './table-spec';

/** What a module looks at. */
export interface ModuleInput {
  /** The book of the budget's own year with its ledger and summary, and how grave incompleteness is. */
  readonly examined: Examined;
  readonly tables: TableRows;
  /** What the user asked for, by the names of the module's options. */
  readonly options: Options;
  /** The day it is; null where nobody says, as in `check`: nothing is then judged by it. */
  readonly today: IsoDate | null;
}

export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** --on DATE, --with-names: read by the command line, typed in the pane. */
export interface ModuleOption {
  /** In camelCase, as the options of the input: "withNames". */
  readonly name: string;
  /** flag: given or not. */
  readonly kind: 'date' | 'text' | 'flag';
  /** Its text is a lever and a range: "HST:0..1:0.05" (sweep.ts). */
  readonly sweeps?: true;
  readonly words: Words;
  /** The field of the pane, where the words of the command line say too much. */
  readonly label?: Words;
}

/** A row of Inställningar that the module reads, as the pane asks for it. */
export interface ModuleParameter {
  /** "KI/Prestationspott (tkr)". */
  readonly key: string;
  /** amount: in the unit of the key · choice: one of `choices`. */
  readonly kind: 'amount' | 'number' | 'text' | 'date' | 'choice';
  readonly choices?: readonly string[];
  /** What it means, and what goes where it is blank. */
  readonly words: Words;
}

/** How a module is written; `Answer` is what its rules make of the rows. */
export interface ModuleDefinition<Answer> {
  /** The command and the prefix of its findings: "uplift". */
  readonly name: string;
  readonly title: Words;
  /** One line for --help and for the pane's menu. */
  readonly describes: Words;
  /** Empty when it lives on the core sheets alone; it then says nothing in `check`. */
  readonly tables: readonly TableSpec[];
  /** It needs no budget beside it: its sheets may be a workbook of their own. */
  readonly standsAlone?: true;
  readonly options?: readonly ModuleOption[];
  /** What can be set for it in Inställningar; several of them follow from its rows. */
  readonly parameters?: (answer: Answer, input: ModuleInput) => readonly ModuleParameter[];
  /** What an option of text can be, by its name: the pane offers them. */
  readonly choices?: (answer: Answer) => Readonly<Record<string, readonly string[]>>;
  /** The rules: rows → answer. */
  readonly compute: (input: ModuleInput) => Answer;
  readonly check: (answer: Answer, input: ModuleInput) => readonly Finding[];
  /** The shape that interfaces promise, amounts as strings of exact kronor; without `findings`. */
  readonly json: (answer: Answer, input: ModuleInput) => object;
  readonly report: (answer: Answer, input: ModuleInput) => Report;
  readonly clauses?: (answer: Answer, input: ModuleInput) => readonly Clause[];
  readonly appendix?: (answer: Answer, input: ModuleInput) => readonly AppendixLine[];
  /** What is to be written in frames and events when the named row of the module is recorded. */
  readonly record?: (answer: Answer, input: ModuleInput, name: string) => Recording;
  /** What of its tables goes on into the workbook of the year that is named, one after the book's. */
  readonly carries?: (answer: Answer, input: ModuleInput, year: number) => readonly CarriedTable[];
  /** The names of what is left to record, as the pane offers them. */
  readonly unrecorded?: (answer: Answer, input: ModuleInput) => readonly string[];
}

/** What a module has to say of one workbook; the parts are computed when they are asked for. */
export interface Examination {
  readonly findings: readonly Finding[];
  readonly json: () => object;
  readonly report: () => Report;
  readonly clauses: () => readonly Clause[];
  readonly appendix: () => readonly AppendixLine[];
  readonly record: (name: string) => Recording | null;
  readonly unrecorded: () => readonly string[];
  readonly carried: (year: number) => readonly CarriedTable[];
  readonly parameters: () => readonly ModuleParameter[];
  readonly choices: () => Readonly<Record<string, readonly string[]>>;
}

export interface Module extends Pick<
  ModuleDefinition<never>,
  'name' | 'title' | 'describes' | 'tables'
> {
  readonly standsAlone: boolean;
  readonly options: readonly ModuleOption[];
  /** Whether money of it can be recorded as events. */
  readonly records: boolean;
  readonly examine: (input: ModuleInput) => Examination;
}

/** Closes over the type of the answer, so that modules of all kinds stand in one list. */
export function defineModule<Answer>(definition: ModuleDefinition<Answer>): Module {
  const { name, title, describes, tables, options = [], record } = definition;
  return {
    name,
    title,
    describes,
    tables,
    standsAlone: definition.standsAlone === true,
    options,
    records: record !== undefined,
    examine: (input) => {
      const answer = definition.compute(input);
      return {
        findings: definition.check(answer, input),
        json: () => definition.json(answer, input),
        report: () => definition.report(answer, input),
        clauses: () => definition.clauses?.(answer, input) ?? [],
        appendix: () => definition.appendix?.(answer, input) ?? [],
        record: (name) => record?.(answer, input, name) ?? null,
        unrecorded: () => definition.unrecorded?.(answer, input) ?? [],
        carried: (year) => definition.carries?.(answer, input, year) ?? [],
        choices: () => definition.choices?.(answer) ?? {},
        parameters: () => definition.parameters?.(answer, input) ?? [],
      };
    },
  };
}
