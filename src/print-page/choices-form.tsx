/** What can be chosen of a paper, as the command line's options. Spec: appendix §2, printing §5 */
import { optionalColumns, printedUnits, type OptionalColumn } from '#core/appendix/choices';
import { budgetStates, type BudgetState } from '#core/budget/words';
import type { Module } from '#core/modules/module';
import type { Choices, Subject } from './choices';
import { Check, Select, Text } from './fields';

interface Props {
  readonly subjects: readonly Subject[];
  readonly subject: Subject;
  /** What the workbook itself says; null where it holds a budget, whose state alone decides the stamp. */
  readonly ownState: BudgetState | null;
  readonly choices: Choices;
  /** A choice upon what was chosen before it, which may not have been drawn yet. */
  readonly choose: (next: (before: Choices) => Choices) => void;
}

type Set = (part: Partial<Choices> | ((before: Choices) => Partial<Choices>)) => void;

export function ChoicesForm({ subjects, subject, ownState, choices, choose }: Props) {
  const set: Set = (part) =>
    choose((before) => ({ ...before, ...(typeof part === 'function' ? part(before) : part) }));
  const { module, name } = subject;
  return (
    <form onSubmit={(event) => event.preventDefault()} aria-label="Val för utskriften">
      <Select
        label="Vad som skrivs ut"
        names={Object.fromEntries(subjects.map((each) => [each.name, each.title]))}
        value={name}
        onValue={(wanted) => set({ subject: wanted, options: {} })}
      />
      {module && (
        <Text
          label="Bilagans nummer"
          hint="Fylls i för hand"
          value={choices.number}
          onValue={(number) => set({ number })}
        />
      )}
      <Text
        label="Paragraf"
        value={choices.paragraph}
        onValue={(paragraph) => set({ paragraph })}
      />
      <Text
        label="Sammanträde"
        hint="Datum, till exempel 2025-10-14"
        value={choices.meeting}
        onValue={(meeting) => set({ meeting })}
      />
      <Text
        label="Diarienummer"
        value={choices.registry}
        onValue={(registry) => set({ registry })}
      />
      {module && ownState !== null && (
        <Select
          label="Stämpel"
          names={stamps}
          value={choices.state ?? ownState}
          onValue={(value) => set({ state: budgetStates.find((each) => each === value) ?? null })}
        />
      )}
      {module ? (
        <ModuleOptions key={module.name} {...{ module, choices, set }} />
      ) : (
        <AppendixOptions {...{ choices, set }} isWhole={name === 'bilaga-1'} />
      )}
    </form>
  );
}

const stamps = { arbetsmaterial: 'Arbetsmaterial', förslag: 'Förslag', fastställd: 'Ingen' };

interface PartProps {
  readonly choices: Choices;
  readonly set: Set;
}

function ModuleOptions({ module, choices, set }: PartProps & { readonly module: Module }) {
  return (
    <>
      {module.options.map(({ name, kind, words }) => {
        const label = words.sv.charAt(0).toUpperCase() + words.sv.slice(1);
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

const against = {
  '': 'Välj efter arbetsboken',
  foregaende: 'Föregående år',
  preliminar: 'Preliminär budget',
};
const groupings = { recipient: 'Mottagare', source: 'Källa', section: 'Avsnitt' } as const;
const units = Object.fromEntries(printedUnits.map((unit) => [unit, unit]));
const columns: Readonly<Record<OptionalColumn, string>> = {
  comparison: 'Jämförelse',
  change: 'Ändring',
  sources: 'Varav ALF och FoUU',
  notes: 'Noter',
};

function AppendixOptions({ choices, set, isWhole }: PartProps & { readonly isWhole: boolean }) {
  return (
    <>
      <Select
        label="Jämför med"
        names={against}
        value={choices.against ?? ''}
        onValue={(chosen) =>
          set({ against: chosen === 'foregaende' || chosen === 'preliminar' ? chosen : null })
        }
      />
      <Select
        label="Gruppera efter"
        names={groupings}
        value={choices.grouping}
        onValue={(grouping) => set({ grouping: grouping as Choices['grouping'] })}
      />
      <Select
        label="Enhet"
        names={units}
        value={choices.unit}
        onValue={(unit) => set({ unit: unit as Choices['unit'] })}
      />
      <fieldset>
        <legend>Ta med</legend>
        {optionalColumns.map((column) => (
          <Check
            key={column}
            label={columns[column]}
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
            label="Bilder"
            isOn={choices.pictures}
            onChange={(pictures) => set({ pictures })}
          />
        )}
      </fieldset>
    </>
  );
}
