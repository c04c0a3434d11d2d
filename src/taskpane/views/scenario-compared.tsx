/** Two scenarios, or one and the budget, side by side: every amount with its difference, and the posts as bars. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { isZero, type Amount } from '#core/money/amount';
import { sources } from '#core/budget/words';
import {
  compareScenarios,
  type ComparedAmount,
  type Comparison,
} from '#jobs/scenarios/scenario-compare';
import { changeScenarios } from '../actions/scenarios';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { DrawCharts } from '../parts/draw-charts';
import { SelectField } from '../parts/field';
import { Table } from '../parts/table';
import { Told } from '../parts/told';
import type { ViewProps } from '../view';
import { ScenarioBars } from './scenario-bars';

export interface ComparedProps extends ViewProps {
  /** All scenarios' names. */
  readonly names: readonly string[];
}

export function ScenarioCompared(props: ComparedProps) {
  const { state, desk, words, controller, names } = props;
  const { first, second } = state.forms.scenarios;
  const text = words.scenarios;
  const compared = useMemo(
    () => (first === null ? null : compareScenarios(desk.opened, first, second)),
    [desk.opened, first, second],
  );
  const section = useRef<HTMLElement>(null);
  const before = useRef(first);
  useEffect(() => {
    // Whoever asks for a comparison further up is brought to it.
    const { current } = section;
    const isNew = before.current !== first;
    before.current = first;
    if (isNew && current && !current.contains(document.activeElement)) current.focus();
  }, [first]);
  if (first === null || !compared) return null;
  const choice = (name: string) => ({ value: name, text: name });
  return (
    <section ref={section} class="section compared" tabIndex={-1} aria-label={text.compareTitle}>
      <h3>{text.compareTitle}</h3>
      <div class="fields two">
        <SelectField
          label={text.first}
          value={first}
          choices={names.filter((name) => name !== second).map(choice)}
          onChange={(name) => changeScenarios(controller, { first: name })}
        />
        <SelectField
          label={text.second}
          value={second ?? ''}
          choices={[
            { value: '', text: text.budget },
            ...names.filter((name) => name !== first).map(choice),
          ]}
          onChange={(name) => changeScenarios(controller, { second: name === '' ? null : name })}
        />
      </div>
      {compared.comparison ? (
        <Sides {...props} comparison={compared.comparison} />
      ) : (
        <Told title={words.notice.failed} findings={compared.findings} controller={controller} />
      )}
      <p>
        <Button
          look="link"
          onPress={() => changeScenarios(controller, { first: null, second: null })}
        >
          {text.close}
        </Button>
      </p>
    </section>
  );
}

function Sides({
  state,
  words,
  controller,
  comparison,
}: ViewProps & { readonly comparison: Comparison }) {
  const { rows, findings } = comparison;
  const { showAll } = state.forms.scenarios;
  const text = words.scenarios;
  const equal = rows.filter(isEqual).length;
  const names = comparison.b === null ? [comparison.a] : [comparison.a, comparison.b];
  return (
    <>
      <Told title={text.remarks} findings={findings} controller={controller} />
      {equal === rows.length && <p>{text.equal}</p>}
      {sources.map((source) => (
        <SourceTable key={source} {...{ source, comparison, words, showAll }} />
      ))}
      {equal > 0 && (
        <Checkbox
          label={`${text.showAll} (${String(equal)})`}
          checked={showAll}
          onChange={(wanted) => changeScenarios(controller, { showAll: wanted })}
        />
      )}
      <ScenarioBars comparison={comparison} words={words} />
      {equal < rows.length && (
        <p class="actions">
          <DrawCharts {...{ state, words, controller }} scenarios={names} />
        </p>
      )}
    </>
  );
}

interface SourceTableProps extends Pick<ViewProps, 'words'> {
  readonly source: ComparedAmount['source'];
  readonly comparison: Comparison;
  readonly showAll: boolean;
}

function SourceTable({ source, comparison, words, showAll }: SourceTableProps) {
  const text = words.scenarios;
  const own = comparison.rows.filter((row) => row.source === source);
  const shown = own.filter((row) => showAll || !isEqual(row));
  if (shown.length === 0) return null;
  const posts = comparison.totals.find((each) => each.source === source && each.kind === 'post');
  const total = posts && [text.total, tkr(posts.a), tkr(posts.b), change(posts.aToB)];
  return (
    <Table
      caption={text.caption(source)}
      columns={[
        { heading: text.row },
        { heading: comparison.a, number: true },
        { heading: comparison.b ?? text.budgetShort, number: true },
        { heading: text.difference, number: true },
      ]}
      rows={[
        ...shown.map((row) => [
          row.kind === 'frame' ? text.frameOf(row.id) : row.name,
          tkr(row.a),
          tkr(row.b),
          change(row.aToB),
        ]),
        ...(total ? [total] : []),
      ]}
      totalled={total !== undefined}
    />
  );

  function tkr(amount: Amount | null): string {
    return amount ? words.amounts.inTkr(amount) : words.unknownAmount;
  }
  function change(amount: Amount | null): string {
    return amount ? words.amounts.changeInTkr(amount) : words.unknownAmount;
  }
}

function isEqual({ aToB }: ComparedAmount): boolean {
  return aToB !== null && isZero(aToB);
}
