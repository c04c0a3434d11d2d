/** A button as Office draws it: one main one to a view, quiet ones beside it. */
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
      onClick={() => {
        if (because === null) onPress();
      }}
    >
      {children}
    </button>
  );
}
