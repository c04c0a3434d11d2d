/** Hämta in rader: a CSV file or pasted rows beside the table, and then into it. Spec: pane §12 */
import type { Module } from '#core/modules/module';
import type { CellValue } from '#sheet/cell';
import type { TableContract } from '#workbook/contract/column';
import {
  bringInRows,
  changeIntake,
  columnsIn,
  compareModuleRows,
  openRows,
} from '../actions/module-entry';
import { formOf } from '../actions/modules';
import type { ModuleIntake } from '../forms/module-form';
import { Button } from '../parts/button';
import { CopyButton } from '../parts/copy-button';
import { TextArea } from '../parts/field';
import { FileField } from '../parts/file-field';
import { NameField } from '../parts/name-field';
import { Table } from '../parts/table';
import type { ViewProps } from '../view';
import { entryWords } from '../words/module-entry';
import type { Words } from '../words/words';

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
      {intake.result && <Compared result={intake.result} words={words} label={text.title} />}
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

interface ComparedProps {
  readonly result: NonNullable<ModuleIntake['result']>;
  readonly words: Words;
  readonly label: string;
}

function Compared({ result: { prepared, findings }, words, label }: ComparedProps) {
  const text = words.intake;
  const { differences, unchanged, missing } = prepared.comparison;
  const rows = new Set(differences.map(({ place: { cell = '' } }) => cell.replace(/^[A-Z]+/, '')));
  return (
    <section class="section" aria-label={label}>
      <p role="status">{text.summary(prepared.created, rows.size, unchanged, missing.length)}</p>
      {prepared.request === null && <p>{text.nothing}</p>}
      {differences.length > 0 && (
        <Table
          caption={text.changed}
          columns={[{ heading: text.cell }, { heading: text.before }, { heading: text.after }]}
          rows={differences.map(({ place, heading, before, after }) => [
            `${place.cell ?? ''} ${heading}`,
            shown(before, words),
            shown(after, words),
          ])}
        />
      )}
      {missing.length > 0 && (
        <div>
          <h4>{text.missing}</h4>
          <p class="quiet">{text.missingText}</p>
          <ul class="bullets">
            {missing.map(({ name, place }) => (
              <li key={place.cell}>{name || place.cell}</li>
            ))}
          </ul>
        </div>
      )}
      {prepared.incoming.unread.length > 0 && (
        <p class="quiet">
          {text.unread}: {prepared.incoming.unread.join(', ')}
        </p>
      )}
      {findings.length > 0 && (
        <div>
          <h4>{text.remarks}</h4>
          <ul class="bullets">
            {findings.map(({ code, where, what }) => (
              <li key={code + where}>
                {where && `${where}: `}
                {what}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** As people read a cell; numbers grouped. */
function shown(content: CellValue, words: Words): string {
  if (content === null || content === '') return words.intake.blank;
  if (typeof content === 'number') return words.number(content);
  return typeof content === 'object' ? content.error : String(content);
}
