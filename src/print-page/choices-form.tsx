/** What can be chosen of a paper, as the command line's options. Spec: appendix §2, printing §5 */
import { optionalColumns, printedUnits } from '#core/appendix/choices';
import { budgetStates, type BudgetState } from '#core/budget/words';
import type { Module } from '#core/modules/module';
import type { Language } from '#core/money/language';
import type { Choices, Subject } from './choices';
import { Check, Select, Text } from './fields';
import type { PrintWords } from './words';

interface Props {
  readonly subjects: readonly Subject[];
  readonly subject: Subject;
  /** What the workbook itself says; null where it holds a budget, whose state alone decides the stamp. */
  readonly ownState: BudgetState | null;
  readonly choices: Choices;
  /** A choice upon what was chosen before it, which may not have been drawn yet. */
  readonly choose: (next: (before: Choices) => Choices) => void;
  readonly words: PrintWords;
  readonly language: Language;
}

type Set = (part: Partial<Choices> | ((before: Choices) => Partial<Choices>)) => void;

export function ChoicesForm({
  subjects,
  subject,
  ownState,
  choices,
  choose,
  words,
  language,
}: Props) {
  const set: Set = (part) =>
    choose((before) => ({ ...before, ...(typeof part === 'function' ? part(before) : part) }));
  const { module, name } = subject;
  return (
    <form onSubmit={(event) => event.preventDefault()} aria-label={words.choices}>
      <Select
        label={words.subject}
        names={Object.fromEntries(subjects.map((each) => [each.name, each.title]))}
        value={name}
        onValue={(wanted) => set({ subject: wanted, options: {} })}
      />
      {module && (
        <Text
          label={words.number}
          hint={words.byHand}
          value={choices.number}
          onValue={(number) => set({ number })}
        />
      )}
      <Text
        label={words.paragraph}
        hint={words.ofBook}
        value={choices.paragraph}
        onValue={(paragraph) => set({ paragraph })}
      />
      <Text
        label={words.meeting}
        hint={words.meetingHint}
        value={choices.meeting}
        onValue={(meeting) => set({ meeting })}
      />
      <Text
        label={words.registry}
        hint={words.ofBook}
        value={choices.registry}
        onValue={(registry) => set({ registry })}
      />
      {module && ownState !== null && (
        <Select
          label={words.stamp}
          names={words.stamps}
          value={choices.state ?? ownState}
          onValue={(value) => set({ state: budgetStates.find((each) => each === value) ?? null })}
        />
      )}
      {module ? (
        <ModuleOptions key={module.name} {...{ module, choices, set, language }} />
      ) : (
        <AppendixOptions {...{ choices, set, words }} isWhole={name === 'bilaga-1'} />
      )}
    </form>
  );
}

interface PartProps extends Pick<Props, 'choices' | 'words'> {
  readonly set: Set;
}

interface ModuleProps extends Pick<Props, 'choices' | 'language'> {
  readonly set: Set;
  readonly module: Module;
}

function ModuleOptions({ module, choices, set, language }: ModuleProps) {
  return (
    <>
      {module.options.map(({ name, kind, words: told }) => {
        const label = told[language].charAt(0).toUpperCase() + told[language].slice(1);
        const value = choices.options[name];
        const change = (to: string | boolean | undefined) =>
          set(({ options }) => ({ options: { ...options, [name]: to } }));
        return kind === 'flag' ? (
          <Check
            key={name}
            label={label}
            isOn={value === true}
            onChange={(isOn) => change(isOn || undefined)}
          />
        ) : (
          <Text
            key={name}
            kind={kind === 'date' ? 'date' : 'text'}
            label={label}
            hint=""
            value={typeof value === 'string' ? value : null}
            onValue={(text) => change(text ?? undefined)}
          />
        );
      })}
    </>
  );
}

const units = Object.fromEntries(printedUnits.map((unit) => [unit, unit]));
function AppendixOptions({
  choices,
  set,
  words,
  isWhole,
}: PartProps & { readonly isWhole: boolean }) {
  return (
    <>
      <Select
        label={words.against}
        names={words.comparisons}
        value={choices.against ?? ''}
        onValue={(chosen) =>
          set({ against: chosen === 'foregaende' || chosen === 'preliminar' ? chosen : null })
        }
      />
      <Select
        label={words.grouping}
        names={words.groupings}
        value={choices.grouping}
        onValue={(grouping) => set({ grouping: grouping as Choices['grouping'] })}
      />
      <Select
        label={words.unit}
        names={units}
        value={choices.unit}
        onValue={(unit) => set({ unit: unit as Choices['unit'] })}
      />
      <fieldset>
        <legend>{words.include}</legend>
        {optionalColumns.map((column) => (
          <Check
            key={column}
            label={words.columns[column]}
            isOn={choices.columns.includes(column)}
            onChange={(isOn) =>
              set((before) => ({
                columns: optionalColumns.filter((each) =>
                  each === column ? isOn : before.columns.includes(each),
                ),
              }))
            }
          />
        ))}
        {isWhole && (
          <Check
            label={words.pictures}
            isOn={choices.pictures}
            onChange={(pictures) => set({ pictures })}
          />
        )}
      </fieldset>
    </>
  );
}
