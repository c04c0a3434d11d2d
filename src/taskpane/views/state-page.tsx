/** Lägg fram, lås, lås upp: the moves that the budget's state allows, each an event. Spec: pane §12 */
import type { BudgetState } from '#core/budget/words';
import type { StateMove } from '#jobs/change-state';
import { moveState } from '../actions/more';
import { Button } from '../parts/button';
import { DecisionFields } from '../parts/decision-fields';
import { NameField } from '../parts/name-field';
import type { ViewProps } from '../view';

/** What the pane offers; the job itself says what is possible. */
const offered: Readonly<Record<BudgetState, readonly StateMove[]>> = {
  arbetsmaterial: ['propose', 'lock'],
  förslag: ['lock', 'unlock'],
  fastställd: ['unlock'],
};

export function StatePage(props: ViewProps) {
  const { state, desk, words, controller, tell } = props;
  const text = words.stateMoves;
  const now = desk.summary.state;
  const { move, decision } = state.forms.state;
  const choose = (to: StateMove) =>
    tell({ type: 'form changed', form: 'state', change: { move: to } });
  return (
    <form class="view-form" aria-label={text.title} onSubmit={(event) => event.preventDefault()}>
      <h2>{text.title}</h2>
      <p>{text.now(words.states[now])}</p>
      <fieldset>
        <legend class="off-screen">{text.title}</legend>
        {offered[now].map((each) => (
          <label key={each} class="option">
            <input
              type="radio"
              name="state-move"
              checked={move === each}
              onChange={() => choose(each)}
            />
            <span>
              <strong>{text.moves[each]}</strong>
              <br />
              <span class="quiet">{text.explained[each]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <DecisionFields
        decision={decision}
        words={words}
        onChange={(to) => tell({ type: 'form changed', form: 'state', change: { decision: to } })}
      />
      <NameField {...props} />
      <p class="actions">
        <Button
          look="main"
          because={move === null ? text.unchosen : state.work?.slow ? words.writing.busy : null}
          onPress={() => void moveState(controller)}
        >
          {words.writing.write}
        </Button>
      </p>
    </form>
  );
}
