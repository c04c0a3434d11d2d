/** What a module is asked beside the workbook: a day, a tick, one of its names, a sweep. Spec: pane §12 */
import type { Module, ModuleOption } from '#core/modules/module';
import { labelText } from '#core/modules/report-words';
import { changeModule, formOf } from '../actions/modules';
import { sweepParts, sweepText, type SweepText } from '../forms/module-form';
import { Checkbox } from '../parts/checkbox';
import { SelectField, TextField } from '../parts/field';
import type { ViewProps } from '../view';
import { entryWords } from '../words/module-entry';

interface OptionFieldsProps extends ViewProps {
  readonly module: Module;
  /** What an option can be, by its name. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

export function OptionFields({ module, choices, words, controller }: OptionFieldsProps) {
  const form = formOf(controller, module);
  // What can only be one of nothing is not asked for.
  const shown = module.options.filter(({ name }) => choices[name]?.length !== 0);
  if (shown.length === 0) return null;
  const { language } = controller.surroundings;
  const change = (name: string, value: string | boolean) =>
    changeModule(controller, module, { options: { ...form.options, [name]: value } });
  return (
    <fieldset class="fields">
      <legend class="off-screen">{words.modules.options}</legend>
      {shown.map((option) => (
        <OptionField
          key={option.name}
          {...{ option, language }}
          choices={choices[option.name] ?? []}
          value={form.options[option.name] ?? ''}
          onChange={(to) => change(option.name, to)}
        />
      ))}
    </fieldset>
  );
}

interface OptionFieldProps {
  readonly option: ModuleOption;
  readonly language: 'sv' | 'en';
  readonly choices: readonly string[];
  readonly value: string | boolean;
  readonly onChange: (value: string | boolean) => void;
}

function OptionField({ option, language, choices, value, onChange }: OptionFieldProps) {
  const { kind, sweeps, words, label = words } = option;
  const text = labelText(label, language);
  const field = { label: text.charAt(0).toUpperCase() + text.slice(1), onChange };
  if (kind === 'flag') return <Checkbox {...field} checked={value === true} />;
  if (sweeps) return <SweepFields {...field} {...{ choices, language }} value={String(value)} />;
  if (choices.length === 0)
    return <TextField {...field} kind={kind === 'date' ? 'date' : 'text'} value={String(value)} />;
  const all = { value: '', text: entryWords[language].sweep.every };
  return (
    <SelectField
      {...field}
      value={String(value)}
      choices={[all, ...choices.map((choice) => ({ value: choice, text: choice }))]}
    />
  );
}

interface SweepFieldsProps {
  readonly label: string;
  readonly language: 'sv' | 'en';
  readonly choices: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The lever, and from where to where in which steps; blank goes over what is usual. */
function SweepFields({ label, language, choices, value, onChange }: SweepFieldsProps) {
  const parts = sweepParts(value);
  const text = entryWords[language].sweep;
  const change = (to: Partial<SweepText>) => onChange(sweepText({ ...parts, ...to }));
  return (
    <>
      <SelectField
        label={label}
        value={parts.name}
        choices={[
          { value: '', text: text.usual },
          { value: EVERYTHING, text: text.every },
          ...choices.map((choice) => ({ value: choice, text: choice })),
        ]}
        onChange={(name) => change({ name })}
      />
      {parts.name !== '' && (
        <div class="fields three-even">
          {(['from', 'to', 'step'] as const).map((part) => (
            <TextField
              key={part}
              kind="amount"
              label={text[part]}
              value={parts[part]}
              onChange={(typed) => change({ [part]: typed.trim() })}
            />
          ))}
        </div>
      )}
    </>
  );
}

/** Every lever, in the words of the option. */
const EVERYTHING = 'indicator';
