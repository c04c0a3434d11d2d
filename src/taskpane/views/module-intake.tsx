/** Hämta in rader: a CSV file or pasted rows beside the table, and then into it. Spec: pane §12 */
import type { Module } from '#core/modules/module';
import type { TableContract } from '#workbook/contract/column';
import {
  bringInRows,
  changeIntake,
  columnsIn,
  compareModuleRows,
  openRows,
} from '../actions/module-entry';
import { formOf } from '../actions/modules';
import { Button } from '../parts/button';
import { CopyButton } from '../parts/copy-button';
import { TextArea } from '../parts/field';
import { FileField } from '../parts/file-field';
import { NameField } from '../parts/name-field';
import type { ViewProps } from '../view';
import { entryWords } from '../words/module-entry';
import { ComparedRows } from './compared-rows';

interface ModuleIntakeProps extends ViewProps {
  readonly module: Module;
  readonly contract: TableContract;
}

export function ModuleIntakeForm({ module, contract, ...props }: ModuleIntakeProps) {
  const { state, desk, words, controller } = props;
  const text = entryWords[controller.surroundings.language].intake;
  const { intake } = formOf(controller, module);
  const busy = state.work?.slow ? words.writing.busy : null;
  const headings = columnsIn(desk.opened, contract).map(({ heading }) => heading);
  return (
    <form class="view-form" aria-label={text.title} onSubmit={(event) => event.preventDefault()}>
      <p class="field-hint">{text.headings(headings.join(' · '))}</p>
      <p class="actions">
        <CopyButton text={headings.join('\t')} done={text.copied}>
          {text.copy}
        </CopyButton>
      </p>
      <FileField
        label={text.file}
        accept=".csv,.txt,.tsv"
        note={intake.file === null ? text.fileHint : text.fileRead(intake.file)}
        problem={intake.problem}
        onChoose={(file) => void openRows(controller, module, file)}
      />
      <TextArea
        label={words.intake.text}
        hint={words.intake.textHint}
        rows={4}
        value={intake.text}
        onChange={(typed) =>
          changeIntake(controller, module, { text: typed, file: null, problem: null })
        }
      />
      <p class="actions">
        <Button
          look={intake.result ? 'plain' : 'main'}
          because={busy}
          onPress={() => void compareModuleRows(controller, module)}
        >
          {words.intake.compare}
        </Button>
      </p>
      {intake.result && (
        <ComparedRows result={intake.result} words={words} label={text.title} heading="h4" />
      )}
      {intake.result?.prepared.request && (
        <>
          <NameField {...props} />
          <p class="actions">
            <Button look="main" because={busy} onPress={() => void bringInRows(controller, module)}>
              {words.intake.bringIn}
            </Button>
          </p>
        </>
      )}
    </form>
  );
}
