/**
 * A button as Office draws it: one main one to a view, quiet ones beside it. A double click and a key that is held down
 * press it once: the second press would take back what the first has undone, or ask for what has just been written.
 */
import type { ComponentChildren } from 'preact';
import { useOwnId } from './own-id';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly look?: 'main' | 'plain' | 'quiet' | 'link';
  /** Keyboard focus stays on a button that cannot be used now; where it stands, the reason is read beside the button. */
  readonly because?: string | null;
  readonly label?: string;
}

export function Button({ children, onPress, look = 'plain', because = null, label }: ButtonProps) {
  const reason = useOwnId();
  return (
    <>
      <button
        type="button"
        class={`button ${look}`}
        aria-disabled={because !== null}
        aria-describedby={because === null ? undefined : reason}
        aria-label={label}
        title={because ?? undefined}
        onKeyDown={(event) => {
          if (event.repeat && event.key === 'Enter') event.preventDefault();
        }}
        onClick={({ currentTarget, detail }) => {
          // Safari gives a pressed button no focus.
          if (because !== null) currentTarget.focus();
          else if (detail < 2) onPress();
        }}
      >
        {children}
      </button>
      {because !== null && (
        <span id={reason} class="because">
          {because}
        </span>
      )}
    </>
  );
}
