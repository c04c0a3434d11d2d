/**
 * A button as Office draws it: one main one to a view, quiet ones beside it. A double click and a key that is held down
 * press it once: the second press would take back what the first has undone, or ask for what has just been written.
 */
import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly look?: 'main' | 'plain' | 'quiet' | 'link';
  /** Keyboard focus stays on a button that cannot be used now, which says why. */
  readonly because?: string | null;
  readonly label?: string;
}

export function Button({ children, onPress, look = 'plain', because = null, label }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${look}`}
      aria-disabled={because !== null}
      aria-label={label}
      title={because ?? undefined}
      onKeyDown={(event) => {
        if (event.repeat && event.key === 'Enter') event.preventDefault();
      }}
      onClick={({ detail }) => {
        if (because === null && detail < 2) onPress();
      }}
    >
      {children}
    </button>
  );
}
