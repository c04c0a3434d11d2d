/** Hämta in poster: rows of a council's list beside the workbook's own, and then into it. Spec: pane §12 */
import { coreTables } from '#workbook/contract/tables';
import { bringIn, compareRows } from '../actions/more';
import type { IntakeForm } from '../forms/forms';
import type { IntakeResult } from '../forms/intake-result';
import { Button } from '../parts/button';
import { SelectField, TextArea } from '../parts/field';
import { NameField } from '../parts/name-field';
import { Table } from '../parts/table';
import type { ViewProps } from '../view';
import type { Words } from '../words/words';
import { ComparedRows, shownContent } from './compared-rows';

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
      {form.result && (
        <ComparedRows result={form.result} words={words} label={text.title} heading="h3">
          <FreshPosts result={form.result} words={words} />
        </ComparedRows>
      )}
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

function FreshPosts({ result, words }: { readonly result: IntakeResult; readonly words: Words }) {
  const { additions } = result.prepared.comparison;
  const text = words.intake;
  if (additions.length === 0) return null;
  return (
    <Table
      caption={text.fresh}
      columns={[
        { heading: text.post },
        { heading: 'ALF', number: true },
        { heading: 'FoUU', number: true },
      ]}
      rows={additions.map(({ fields }) =>
        ['name', 'ALF', 'FoUU'].map((field) => shownContent(fields[field], words)),
      )}
    />
  );
}
