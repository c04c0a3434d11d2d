/** Saving a proposal under a name: what stands in Fördela or in Sätt total, or the posts as they are. Spec: allocation §14 */
import { changeScenarios, isReady, saveProposal } from '../actions/scenarios';
import type { ScenariosForm } from '../forms/scenarios-form';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { SelectField, TextField } from '../parts/field';
import { NameField } from '../parts/name-field';
import type { ViewProps } from '../view';

const kinds: readonly ScenariosForm['from'][] = ['posts', 'allocation', 'total'];

export function ScenarioSave(props: ViewProps) {
  const { state, words, controller } = props;
  const { name, from, replace, asked, adopting } = state.forms.scenarios;
  const text = words.scenarios;
  const change = (to: Partial<ScenariosForm>) => changeScenarios(controller, to);
  const titles = {
    posts: text.fromPosts,
    allocation: text.fromAllocation,
    total: text.fromTotal,
  } satisfies Record<ScenariosForm['from'], string>;
  const missing = from === 'posts' || isReady(controller, from) ? null : text.notReady[from];
  return (
    <form
      class="view-form card"
      aria-label={text.saveTitle}
      onSubmit={(event) => event.preventDefault()}
    >
      <h3>{text.saveTitle}</h3>
      <SelectField
        label={text.from}
        value={from}
        error={missing}
        choices={kinds.map((each) => ({ value: each, text: titles[each] }))}
        onChange={(value) => {
          const chosen = kinds.find((each) => each === value);
          if (chosen) change({ from: chosen });
        }}
      />
      <TextField
        label={text.name}
        value={name}
        error={asked && name.trim() === '' ? text.nameMissing : null}
        onChange={(typed) => change({ name: typed })}
      />
      <Checkbox
        label={text.replace}
        checked={replace}
        onChange={(wanted) => change({ replace: wanted })}
      />
      {adopting === null && <NameField {...props} />}
      <p class="actions">
        <Button
          look={adopting === null ? 'main' : 'plain'}
          because={state.work?.slow ? words.writing.busy : missing}
          onPress={() => void saveProposal(controller)}
        >
          {text.save}
        </Button>
      </p>
    </form>
  );
}
