/** Who writes: asked for once in each opening of the pane, then only told; and that nothing is logged. Spec: pane §7 */
import { keepsLog } from '../state';
import type { ViewProps } from '../view';
import { Button } from './button';
import { TextField } from './field';

type NameFieldProps = Pick<ViewProps, 'state' | 'desk' | 'words' | 'tell'>;

export function NameField({ state, desk, words, tell }: NameFieldProps) {
  const text = words.writing;
  const logged = keepsLog(desk);
  if (state.introduced && logged) {
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
    <>
      <TextField
        label={text.who}
        hint={logged ? text.whoHint : undefined}
        value={state.who}
        onChange={(who) => tell({ type: 'name given', who })}
      />
      {!logged && <p class="message warning">{text.unlogged}</p>}
    </>
  );
}
