/** A file to be chosen, with what came of it or why it could not be read. Spec: pane §12 */
import type { ComponentChildren } from 'preact';
import { useOwnId } from './own-id';

export interface FileFieldProps {
  readonly label: string;
  readonly accept: string;
  readonly note: string | null;
  readonly problem: string | null;
  readonly onChoose: (file: File) => void;
  /** What else there is to say of the file. */
  readonly children?: ComponentChildren;
}

export function FileField({ label, accept, note, problem, onChoose, children }: FileFieldProps) {
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        class="file"
        accept={accept}
        aria-describedby={`${id}-note`}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onChoose(file);
          // The same file can be chosen again once it has been mended.
          event.currentTarget.value = '';
        }}
      />
      <p id={`${id}-note`} class={problem === null ? 'field-hint' : 'field-error'} role="status">
        {problem ?? note}
      </p>
      {children}
    </div>
  );
}
