/** What can be chosen of the appendix, as the command line's options. Spec: appendix §2 */
import {
  optionalColumns,
  printedUnits,
  type AppendixChoices,
  type OptionalColumn,
} from '#core/appendix/choices';

interface Props {
  readonly choices: AppendixChoices;
  readonly choose: (choices: AppendixChoices) => void;
}

const against = {
  '': 'Välj efter arbetsboken',
  foregaende: 'Föregående år',
  preliminar: 'Preliminär budget',
};
const groupings = { recipient: 'Mottagare', source: 'Källa', section: 'Avsnitt' };
const units = Object.fromEntries(printedUnits.map((unit) => [unit, unit]));
const columns: Readonly<Record<OptionalColumn, string>> = {
  comparison: 'Jämförelse',
  change: 'Ändring',
  sources: 'Varav ALF och FoUU',
  notes: 'Noter',
};

export function ChoicesForm({ choices, choose }: Props) {
  const set = (part: Partial<AppendixChoices>) => choose({ ...choices, ...part });
  return (
    <form onSubmit={(event) => event.preventDefault()} aria-label="Val för bilagan">
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
        onValue={(grouping) => set({ grouping: grouping as AppendixChoices['grouping'] })}
      />
      <Select
        label="Enhet"
        names={units}
        value={choices.unit}
        onValue={(unit) => set({ unit: unit as AppendixChoices['unit'] })}
      />
      <fieldset>
        <legend>Ta med</legend>
        {optionalColumns.map((column) => (
          <Check
            key={column}
            label={columns[column]}
            isOn={choices.columns.includes(column)}
            onChange={(isOn) =>
              set({
                columns: optionalColumns.filter((each) =>
                  each === column ? isOn : choices.columns.includes(each),
                ),
              })
            }
          />
        ))}
        <Check label="Bilder" isOn={choices.pictures} onChange={(pictures) => set({ pictures })} />
      </fieldset>
    </form>
  );
}

interface TextProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string | null;
  readonly onValue: (value: string | null) => void;
}

/** Left empty, what the workbook says. */
function Text({ label, hint, value, onValue }: TextProps) {
  return (
    <label>
      {label}
      <input
        value={value ?? ''}
        placeholder={hint ?? 'Enligt arbetsboken'}
        onChange={({ currentTarget }) => onValue(currentTarget.value.trim() || null)}
      />
    </label>
  );
}

interface SelectProps {
  readonly label: string;
  readonly names: Readonly<Record<string, string>>;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function Select({ label, names, value, onValue }: SelectProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        {Object.entries(names).map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Check({ label, isOn, onChange }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
