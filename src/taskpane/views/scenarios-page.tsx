/**
 * Scenarier: proposals under names of their own, saved, listed, compared and adopted. Nothing here touches the budget but
 * adopting. Spec: allocation §14, pane §14
 */
import { isZero } from '#core/money/amount';
import { changeOf } from '#jobs/scenarios/scenario-change';
import { listScenarios, type Scenario } from '#jobs/scenarios/scenarios';
import { adopt, changeScenarios } from '../actions/scenarios';
import { noDecision } from '../forms/decision-text';
import { Button } from '../parts/button';
import { DecisionFields } from '../parts/decision-fields';
import { NameField } from '../parts/name-field';
import { Told } from '../parts/told';
import type { ViewProps } from '../view';
import { ScenarioCompared } from './scenario-compared';
import { ScenarioSave } from './scenario-save';

export function ScenariosPage(props: ViewProps) {
  const { desk, words, controller } = props;
  const text = words.scenarios;
  const { scenarios, findings } = listScenarios(desk.opened);
  return (
    <>
      <h2>{text.title}</h2>
      <ScenarioSave {...props} />
      <section class="section" aria-labelledby="scenarios-saved">
        <h3 id="scenarios-saved">{text.list}</h3>
        {scenarios.length === 0 && <p class="quiet">{text.none}</p>}
        <ul class="menu">
          {scenarios.map((scenario) => (
            <Saved key={scenario.name} {...props} scenario={scenario} />
          ))}
        </ul>
        <Told title={text.remarks} findings={findings} controller={controller} />
      </section>
      <ScenarioCompared {...props} names={scenarios.map(({ name }) => name)} />
    </>
  );
}

interface SavedProps extends ViewProps {
  readonly scenario: Scenario;
}

function Saved(props: SavedProps) {
  const { state, words, controller, scenario } = props;
  const { name, created, by, stale } = scenario;
  const text = words.scenarios;
  const { adopting } = state.forms.scenarios;
  const barring = stale.filter(({ severity }) => severity === 'error');
  const remarks = stale.filter(({ severity }) => severity !== 'error');
  return (
    <li class="card">
      <p>
        <strong>{name}</strong>
      </p>
      <p class="field-hint">{text.savedBy(by, created)}</p>
      <p>{changesTold(props)}</p>
      <Told title={text.staleTitle} findings={barring} controller={controller} />
      <Told title={text.remarks} findings={remarks} controller={controller} />
      {adopting === name ? (
        <Adopting {...props} />
      ) : (
        <p class="actions">
          <Button
            label={text.compareOne(name)}
            onPress={() => changeScenarios(controller, { first: name, second: null })}
          >
            {text.compare}
          </Button>
          <Button
            label={text.adoptOne(name)}
            because={barring.length > 0 ? text.staleTitle : null}
            onPress={() => changeScenarios(controller, { adopting: name, decision: noDecision })}
          >
            {text.adopt}
          </Button>
        </p>
      )}
    </li>
  );
}

/** "Ramar ALF +50 tkr · Poster ALF +50 tkr", or that nothing would change. */
function changesTold({ scenario, words }: SavedProps): string {
  const text = words.scenarios;
  const told = (['frame', 'post'] as const).flatMap((kind) =>
    changeOf(scenario, kind).flatMap(({ source, change }) => {
      const title = kind === 'frame' ? text.frames : text.posts;
      return isZero(change) ? [] : [`${title} ${source} ${words.amounts.change(change)}`];
    }),
  );
  if (told.length > 0) return told.join(' · ');
  const isMoved = scenario.entries.some(
    ({ changes, amount, now }) => changes && amount.ore !== now?.ore,
  );
  return isMoved ? text.sumUnchanged : text.changesNothing;
}

function Adopting(props: SavedProps) {
  const { state, words, controller, scenario } = props;
  const { decision } = state.forms.scenarios;
  const text = words.scenarios;
  return (
    <form
      class="view-form"
      aria-label={text.adoptTitle(scenario.name)}
      onSubmit={(event) => event.preventDefault()}
    >
      <p>{text.adoptText}</p>
      <DecisionFields
        decision={decision}
        words={words}
        onChange={(to) => changeScenarios(controller, { decision: to })}
      />
      <NameField {...props} />
      <p class="actions">
        <Button
          look="main"
          because={state.work?.slow ? words.writing.busy : null}
          onPress={() => void adopt(controller, scenario.name)}
        >
          {text.confirm}
        </Button>
        <Button onPress={() => changeScenarios(controller, { adopting: null })}>
          {text.cancel}
        </Button>
      </p>
    </form>
  );
}
