/** Skriv en rad: one field for each column of the table, by its heading. Spec: pane §12 */
import type { Module } from '#core/modules/module';
import type { TableContract } from '#workbook/contract/column';
import { columnsIn, writeRow, type EntryColumn } from '../actions/module-entry';
import { changeModule, formOf } from '../actions/modules';
import { Button } from '../parts/button';
import { SelectField, TextField } from '../parts/field';
import { NameField } from '../parts/name-field';
import type { ViewProps } from '../view';
import { entryWords } from '../words/module-entry';

interface ModuleRowProps extends ViewProps {
  readonly module: Module;
  readonly contract: TableContract;
}

export function ModuleRowForm({ module, contract, ...props }: ModuleRowProps) {
  const { state, desk, words, controller } = props;
  const text = entryWords[controller.surroundings.language].row;
  const form = formOf(controller, module);
  const key = contract.columns
    .filter((column) => contract.identity.includes(column.key))
    .map(({ heading }) => heading)
    .join(' + ');
  const blank = Object.values(form.row).every((typed) => typed.trim() === '');
  const change = (heading: string, typed: string) =>
    changeModule(controller, module, { row: { ...form.row, [heading]: typed }, rowFindings: [] });
  return (
    <form
      class="view-form"
      aria-label={text.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!blank) void writeRow(controller, module);
      }}
    >
      {/* Enter in a field submits only a form that has such a button. */}
      <button type="submit" hidden />
      <p class="field-hint">{key === '' ? text.hint : text.again(key)}</p>
      <div class="fields two">
        {columnsIn(desk.opened, contract).map(({ heading, column }) => (
          <ColumnField
            key={`${contract.name} ${heading}`}
            {...{ heading, column, blank: text.blank }}
            value={form.row[heading] ?? ''}
            onChange={(typed) => change(heading, typed)}
          />
        ))}
      </div>
      {form.rowFindings.length > 0 && (
        <div class="told" role="alert">
          <p>
            <strong>{text.hinders}</strong>
          </p>
          <ul class="bullets">
            {form.rowFindings.map(({ code, where, what, remedy }) => (
              <li key={code + where + what}>
                {what} <span class="quiet">{remedy}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <NameField {...props} />
      <p class="actions">
        <Button
          look="main"
          because={state.work?.slow ? words.writing.busy : blank ? text.empty : null}
          onPress={() => void writeRow(controller, module)}
        >
          {text.write}
        </Button>
      </p>
    </form>
  );
}

interface ColumnFieldProps extends EntryColumn {
  /** What a choice that is not made says. */
  readonly blank: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
}

function ColumnField(props: ColumnFieldProps) {
  const { kind, width, prompt } = props.column;
  const isLong = prompt !== undefined || (kind === 'text' && width >= LONG);
  return isLong ? (
    <div class="whole-row">
      <OneField {...props} />
    </div>
  ) : (
    <OneField {...props} />
  );
}

/** In characters: a text so long gets a line of its own. */
const LONG = 18;

function OneField({ heading, column, blank, value, onChange }: ColumnFieldProps) {
  const { kind, choices, prompt } = column;
  const field = { label: heading, value, onChange, hint: prompt };
  if (kind === 'choice') {
    return (
      <SelectField
        {...field}
        choices={[
          { value: '', text: blank },
          ...(choices ?? []).map((choice) => ({ value: choice, text: choice })),
        ]}
      />
    );
  }
  if (kind === 'date') return <TextField {...field} kind="date" />;
  return <TextField {...field} kind={kind === 'text' || kind === 'month' ? 'text' : 'amount'} />;
}
