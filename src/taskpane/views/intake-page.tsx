/** Hämta in poster: rows of a council's list beside the workbook's own, and then into it. Spec: pane §12 */
import type { CellValue } from '#sheet/cell';
import { coreTables } from '#workbook/contract/tables';
import { bringIn, compareRows } from '../actions/more';
import type { IntakeForm, IntakeResult } from '../forms/forms';
import { Button } from '../parts/button';
import { SelectField, TextArea } from '../parts/field';
import { NameField } from '../parts/name-field';
import { Table } from '../parts/table';
import type { ViewProps } from '../view';
import type { Words } from '../words/words';

export function IntakePage(props: ViewProps) {
  const { state, desk, words, controller, tell } = props;
  const form = state.forms.intake;
  const text = words.intake;
  const because = state.work?.slow ? words.writing.busy : null;
  const change = (to: Partial<IntakeForm>) =>
    tell({ type: 'form changed', form: 'intake', change: { ...to, result: null } });
  const own = new Set(coreTables.map(({ sheet }) => sheet));
  const sheets = desk.opened.outline.sheets.filter(({ name, used }) => used && !own.has(name));
  return (
    <>
      <h2>{text.title}</h2>
      <SelectField
        label={text.from}
        value={form.sheet ?? ''}
        choices={[
          { value: '', text: text.pasted },
          ...sheets.map(({ name }) => ({ value: name, text: text.sheet(name) })),
        ]}
        onChange={(sheet) => change({ sheet: sheet || null })}
      />
      {form.sheet === null && (
        <TextArea
          label={text.text}
          hint={text.textHint}
          rows={6}
          value={form.text}
          onChange={(typed) => change({ text: typed })}
        />
      )}
      <p class="actions">
        <Button
          look={form.result ? 'plain' : 'main'}
          because={because}
          onPress={() => void compareRows(controller)}
        >
          {text.compare}
        </Button>
      </p>
      {form.result && <Compared result={form.result} words={words} />}
      {form.result?.prepared.request && (
        <>
          <NameField {...props} />
          <p class="actions">
            <Button look="main" because={because} onPress={() => void bringIn(controller)}>
              {text.bringIn}
            </Button>
          </p>
        </>
      )}
    </>
  );
}

function Compared({ result, words }: { readonly result: IntakeResult; readonly words: Words }) {
  const { prepared, findings } = result;
  const text = words.intake;
  const { additions, differences, unchanged, missing } = prepared.comparison;
  const changed = new Set(differences.map(({ place }) => `${place.sheet ?? ''} ${rowOf(place)}`));
  return (
    <section class="section" aria-label={text.title}>
      <p role="status">{text.summary(prepared.created, changed.size, unchanged, missing.length)}</p>
      {prepared.request === null && <p>{text.nothing}</p>}
      {additions.length > 0 && (
        <Table
          caption={text.fresh}
          columns={[
            { heading: text.post },
            { heading: 'ALF', number: true },
            { heading: 'FoUU', number: true },
          ]}
          rows={additions.map(({ fields }) => [
            shown(fields['name'], words),
            shown(fields['ALF'], words),
            shown(fields['FoUU'], words),
          ])}
        />
      )}
      {differences.length > 0 && (
        <Table
          caption={text.changed}
          columns={[
            { heading: text.cell },
            { heading: text.before, number: true },
            { heading: text.after, number: true },
          ]}
          rows={differences.map(({ place, heading, before, after }) => [
            `${place.cell ?? ''} ${heading}`,
            shown(before, words),
            shown(after, words),
          ])}
        />
      )}
      {missing.length > 0 && (
        <div>
          <h3>{text.missing}</h3>
          <p class="quiet">{text.missingText}</p>
          <ul class="bullets">
            {missing.map(({ name, place }) => (
              <li key={place.cell}>{name}</li>
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
          <h3>{text.remarks}</h3>
          <ul class="bullets">
            {findings.map(({ code, where, what }) => (
              <li key={code + where}>{what}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function rowOf({ cell = '' }: { readonly cell?: string }): string {
  return cell.replace(/^[A-Z]+/, '');
}

/** As people read a cell; amounts grouped. */
function shown(
  content: CellValue | { readonly formula: string } | undefined,
  words: Words,
): string {
  if (content === undefined || content === null || content === '') return words.intake.blank;
  if (typeof content === 'number') return words.number(content);
  if (typeof content !== 'object') return String(content);
  return 'error' in content ? content.error : content.formula;
}
