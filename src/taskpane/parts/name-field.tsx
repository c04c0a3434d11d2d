/** Who writes: asked for once in each opening of the pane, then only told. Spec: pane §7 */
import type { ViewProps } from '../view';
import { Button } from './button';
import { TextField } from './field';

export function NameField({ state, words, tell }: Pick<ViewProps, 'state' | 'words' | 'tell'>) {
  const text = words.writing;
  if (state.introduced) {
    return (
      <p class="quiet">
        {text.writesAs(state.who)}{' '}
        <Button look="link" onPress={() => tell({ type: 'name asked' })}>
          {text.changeWho}
        </Button>
      </p>
    );
  }
  return (
    <TextField
      label={text.who}
      hint={text.whoHint}
      value={state.who}
      onChange={(who) => tell({ type: 'name given', who })}
    />
  );
}
