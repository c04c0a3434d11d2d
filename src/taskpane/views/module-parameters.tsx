/** Förutsättningar: what is set for the module in Inställningar, each with what it means. Spec: pane §12 */
import type { Module, ModuleParameter } from '#core/modules/module';
import { labelText } from '#core/modules/report-words';
import { settingNamed } from '#workbook/read/read-book';
import { saveParameters } from '../actions/module-entry';
import { changeModule, formOf } from '../actions/modules';
import { Button } from '../parts/button';
import { SelectField, TextField } from '../parts/field';
import { NameField } from '../parts/name-field';
import type { ViewProps } from '../view';
import { entryWords } from '../words/module-entry';

interface ModuleParametersProps extends ViewProps {
  readonly module: Module;
  readonly parameters: readonly ModuleParameter[];
}

export function ModuleParameters({ module, parameters, ...props }: ModuleParametersProps) {
  const { state, desk, words, controller } = props;
  const { language } = controller.surroundings;
  const text = entryWords[language].parameters;
  const { parameters: typed } = formOf(controller, module);
  const change = (key: string, to: string) =>
    changeModule(controller, module, { parameters: { ...typed, [key]: to } });
  const { settings } = desk.opened.book;
  return (
    <form class="view-form" aria-label={text.title} onSubmit={(event) => event.preventDefault()}>
      <p class="field-hint">{text.hint}</p>
      {parameters.map(({ key, kind, choices, words: meaning }) => {
        const set = settingNamed(settings, key)?.value ?? '';
        const field = {
          label: key.slice(key.indexOf('/') + 1),
          hint: labelText(meaning, language),
          value: typed[key] ?? (typeof set === 'number' ? words.number(set) : String(set)),
          onChange: (to: string) => change(key, to),
        };
        return kind === 'choice' ? (
          <SelectField
            key={key}
            {...field}
            choices={[
              { value: '', text: text.blank },
              ...(choices ?? []).map((choice) => ({ value: choice, text: choice })),
            ]}
          />
        ) : (
          <TextField
            key={key}
            {...field}
            kind={kind === 'amount' || kind === 'number' ? 'amount' : kind}
          />
        );
      })}
      <NameField {...props} />
      <p class="actions">
        <Button
          because={
            state.work?.slow
              ? words.writing.busy
              : Object.keys(typed).length === 0
                ? text.same
                : null
          }
          onPress={() => void saveParameters(controller, module, parameters)}
        >
          {text.save}
        </Button>
      </p>
    </form>
  );
}
