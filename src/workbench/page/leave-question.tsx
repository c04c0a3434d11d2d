/** Asked before a workbook with unsaved changes gives way to another. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface LeaveProps {
  readonly name: string;
  readonly onSave: () => void;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

export function LeaveQuestion({ name, onSave, onLeave, onStay }: LeaveProps): JSX.Element {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div
      class="question"
      role="alertdialog"
      aria-labelledby="leave-question"
      onKeyDown={(event) => event.key === 'Escape' && onStay()}
    >
      <p id="leave-question">{`${name} har ändringar som inte är sparade.`}</p>
      <button ref={first} type="button" onClick={onSave}>
        Spara först
      </button>
      <button type="button" onClick={onLeave}>
        Fortsätt utan att spara
      </button>
      <button type="button" onClick={onStay}>
        Avbryt
      </button>
    </div>
  );
}
