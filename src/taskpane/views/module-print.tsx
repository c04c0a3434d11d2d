/** The list of a module as a file: where it belongs, and the formats it can be saved in. Spec: pane §12, printing §9 */
import { budgetStates, type BudgetState } from '#core/budget/words';
import type { Module, Options } from '#core/modules/module';
import { holdsBudget, printedReport, type PrintedChoices } from '#jobs/appendix/printed-report';
import { changeModule, formOf } from '../actions/modules';
import { SelectField, TextField } from '../parts/field';
import { SaveButtons } from '../parts/save-buttons';
import type { ViewProps } from '../view';
import { printingWords } from '../words/printing';

export interface ModulePrintProps extends ViewProps {
  readonly module: Module;
  /** What the page shows, which is what is printed. */
  readonly options: Options;
}

const untold: PrintedChoices = {
  number: null,
  paragraph: null,
  meeting: null,
  registry: null,
  state: null,
};

export function ModulePrint({ module, options, ...props }: ModulePrintProps) {
  const { desk, words, controller } = props;
  const { language, now } = controller.surroundings;
  const choices = { ...untold, ...formOf(controller, module).printed };
  const text = printingWords[language];
  const { paragraph, meeting, meetingHint, registry } = words.appendix;
  const set = (part: Partial<PrintedChoices>) =>
    changeModule(controller, module, {
      printed: { ...formOf(controller, module).printed, ...part },
    });
  const field = (
    key: 'number' | 'paragraph' | 'meeting' | 'registry',
    label: string,
    hint?: string,
  ) => (
    <TextField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      value={choices[key] ?? ''}
      onChange={(typed) => set({ [key]: typed || null })}
    />
  );
  return (
    <details>
      <summary>{text.title}</summary>
      <div class="section">
        {field('number', text.number)}
        {field('paragraph', paragraph)}
        {field('meeting', meeting, meetingHint)}
        {field('registry', registry)}
        {!holdsBudget(desk.opened) && (
          <SelectField
            label={text.stamp}
            value={choices.state ?? desk.opened.book.state}
            choices={budgetStates.map((state) => ({ value: state, text: text.stamps[state] }))}
            onChange={(value) => set({ state: stateOf(value) })}
          />
        )}
        <p class="actions">
          <SaveButtons
            {...props}
            name={module.name}
            formats={['pdf', 'docx', 'html']}
            make={(opened) => {
              const question = { options, today: now().slice(0, 10) };
              return printedReport(opened, module, question, choices).paper;
            }}
          />
        </p>
        <p class="quiet">{text.hint}</p>
      </div>
    </details>
  );
}

const stateOf = (value: string): BudgetState | null =>
  budgetStates.find((each) => each === value) ?? null;
