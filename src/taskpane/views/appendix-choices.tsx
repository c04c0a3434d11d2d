/** What can be chosen of the appendix, as on the page that prints. Spec: appendix §2 */
import {
  groupings,
  optionalColumns,
  printedUnits,
  type AppendixChoices,
} from '#core/appendix/choices';
import { changeAppendix } from '../actions/papers';
import { Checkbox } from '../parts/checkbox';
import { SelectField, TextField, type Choice } from '../parts/field';
import type { ViewProps } from '../view';

export function AppendixChoicesForm({ state, words, controller }: ViewProps) {
  const { choices } = state.forms.appendix;
  const text = words.appendix;
  const set = (part: Partial<AppendixChoices>) =>
    // What was chosen last may not have been drawn yet.
    changeAppendix(controller, {
      choices: { ...controller.state.forms.appendix.choices, ...part },
    });
  return (
    <details>
      <summary>{text.choices}</summary>
      <div class="section">
        <TextField
          label={text.paragraph}
          value={choices.paragraph ?? ''}
          onChange={(typed) => set({ paragraph: typed || null })}
        />
        <TextField
          label={text.meeting}
          hint={text.meetingHint}
          value={choices.meeting ?? ''}
          onChange={(typed) => set({ meeting: typed || null })}
        />
        <TextField
          label={text.registry}
          value={choices.registry ?? ''}
          onChange={(typed) => set({ registry: typed || null })}
        />
        <SelectField
          label={text.against}
          value={choices.against ?? ''}
          choices={named(text.comparisons)}
          onChange={(value) =>
            set({ against: value === 'foregaende' || value === 'preliminar' ? value : null })
          }
        />
        <SelectField
          label={text.grouping}
          value={choices.grouping}
          choices={named(text.groupings)}
          onChange={(value) =>
            set({ grouping: groupings.find((each) => each === value) ?? choices.grouping })
          }
        />
        <SelectField
          label={text.unit}
          value={choices.unit}
          choices={printedUnits.map((unit) => ({ value: unit, text: unit }))}
          onChange={(value) =>
            set({ unit: printedUnits.find((each) => each === value) ?? choices.unit })
          }
        />
        <fieldset>
          <legend>{text.include}</legend>
          <div class="ticks">
            {optionalColumns.map((column) => (
              <Checkbox
                key={column}
                label={text.columns[column]}
                checked={choices.columns.includes(column)}
                onChange={(isOn) =>
                  set({
                    columns: optionalColumns.filter((each) =>
                      each === column ? isOn : choices.columns.includes(each),
                    ),
                  })
                }
              />
            ))}
            <Checkbox
              label={text.pictures}
              checked={choices.pictures}
              onChange={(pictures) => set({ pictures })}
            />
          </div>
        </fieldset>
      </div>
    </details>
  );
}

function named(names: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(names).map(([value, text]) => ({ value, text }));
}
