/** Koppla till arbetsboken: the recognised headings and rows, which the user corrects, and what they amount to. Spec: pane §11 */
import { useEffect } from 'preact/hooks';
import { sources } from '#core/budget/words';
import { units } from '#core/money/unit';
import { gridOf } from '#workbook/grid';
import { foreignPostsTable } from '#workbook/adopt/contract';
import { joinedHeadings } from '#workbook/adopt/joined-heading';
import { namesIn } from '#workbook/adopt/names';
import type { Recognition } from '#workbook/adopt/recognition';
import { recogniseLayout, saveLayout } from '../actions/begin';
import type { AdoptionForm } from '../forms/forms';
import { Button } from '../parts/button';
import { SelectField, TextField } from '../parts/field';
import type { ViewProps } from '../view';
import { adoptWords } from '../words/adopt';
import { RecognisedRows } from './recognised-rows';

export function AdoptPage(props: ViewProps) {
  const { state, desk, words, controller, tell } = props;
  const form = state.forms.adoption;
  const { result } = form;
  const text = adoptWords[controller.surroundings.language];
  const change = (to: Partial<AdoptionForm>) => {
    tell({ type: 'form changed', form: 'adoption', change: to });
    void recogniseLayout(controller);
  };
  useEffect(() => {
    if (result === null) void recogniseLayout(controller);
  }, [result, controller]);
  const because = state.work?.slow ? words.writing.busy : null;
  const sheets = desk.opened.outline.sheets.filter(({ visibility }) => visibility === 'visible');
  return (
    <>
      <h2>{text.title}</h2>
      <div class="fields two">
        <SelectField
          label={text.sheet}
          value={form.sheet ?? ''}
          choices={[
            { value: '', text: text.anySheet },
            ...sheets.map(({ name }) => ({ value: name, text: name })),
          ]}
          onChange={(sheet) => change({ sheet: sheet || null, columns: {}, sums: [] })}
        />
        <TextField
          label={text.year}
          hint={result?.recognition?.year ? String(result.recognition.year) : undefined}
          value={form.year}
          onChange={(year) => change({ year })}
        />
        <SelectField
          label={text.unit}
          value={form.unit ?? ''}
          choices={[{ value: '', text: text.unsaid }, ...units.map(same)]}
          onChange={(value) => change({ unit: units.find((each) => each === value) ?? null })}
        />
        <SelectField
          label={text.source}
          value={form.source ?? ''}
          choices={[{ value: '', text: text.unsaid }, ...sources.map(same)]}
          onChange={(value) => change({ source: sources.find((each) => each === value) ?? null })}
        />
      </div>
      {result && result.recognition === null && (
        <p class="empty">{result.findings.map(({ what }) => what).join(' ')}</p>
      )}
      {result?.recognition && (
        <>
          <section class="previewed" aria-label={text.sentence}>
            <h3>{text.sentence}</h3>
            <p role="status">{result.sentence}.</p>
          </section>
          {result.findings.length > 0 && (
            <ul class="findings" role="list" aria-label={text.questions}>
              {result.findings.map(({ code, where, what, remedy }) => (
                <li key={code + where} class="finding">
                  <p>{what}</p>
                  <p class="quiet">{remedy}</p>
                </li>
              ))}
            </ul>
          )}
          {/* An empty sheet has no columns and no rows to look through. */}
          {result.recognition.rows.some(({ role }) => role !== 'tom') && (
            <>
              <Columns {...props} recognition={result.recognition} onChange={change} />
              <RecognisedRows
                recognition={result.recognition}
                sums={form.sums}
                text={text}
                onSums={(sums) => change({ sums })}
              />
            </>
          )}
        </>
      )}
      <p class="actions">
        <Button
          look="main"
          because={result?.canSave ? because : text.questions}
          onPress={() => void saveLayout(controller)}
        >
          {text.save}
        </Button>
        <Button
          look="quiet"
          onPress={() => tell({ type: 'form changed', form: 'more', change: { page: 'menu' } })}
        >
          {words.checks.cancel}
        </Button>
      </p>
      <p class="quiet">{text.saved}</p>
    </>
  );
}

function same(value: string) {
  return { value, text: value };
}

interface ColumnsProps extends ViewProps {
  readonly recognition: Recognition;
  readonly onChange: (to: Partial<AdoptionForm>) => void;
}

/** For each meaning the heading that was recognised, and the others to choose from. */
function Columns({ state, desk, controller, recognition, onChange }: ColumnsProps) {
  const text = adoptWords[controller.surroundings.language];
  const { columns: own } = state.forms.adoption;
  const headings = headingsOf(recognition, desk.opened);
  const meanings = foreignPostsTable.columns.filter(
    ({ key }) => key !== 'total' && (recognition.columns.has(key) || COMMON.includes(key)),
  );
  return (
    <fieldset>
      <legend>{text.columns}</legend>
      <div class="fields two">
        {meanings.map(({ key, heading }) => (
          <SelectField
            key={key}
            label={heading}
            value={own[key] ?? recognition.columns.get(key)?.heading ?? ''}
            choices={[
              {
                value: '',
                text: recognition.columns.has(key) ? text.unheaded : text.notRead,
              },
              ...headings.map(same),
            ]}
            onChange={(chosen) => {
              const { [key]: _, ...others } = own;
              onChange({ columns: chosen === '' ? others : { ...others, [key]: chosen } });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Meanings that are offered though nothing was recognised for them. */
const COMMON: readonly string[] = ['name', 'recipient', 'ALF', 'FoUU'];

function headingsOf(
  { sheet, area, headings }: Recognition,
  { grids, book }: ViewProps['desk']['opened'],
): readonly string[] {
  const grid = gridOf(grids, sheet);
  if (!grid || !area || !headings) return [];
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  const joined = joinedHeadings(grid, headings, columns, namesIn(book.settings));
  return [...new Set(joined.map(({ text }) => text).filter((text) => text !== ''))];
}
