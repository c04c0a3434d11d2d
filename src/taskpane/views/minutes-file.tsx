/** Opens the minutes from a file of the user's: chosen, or dropped on what it surrounds. Spec: pane §13 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { openMinutes } from '../actions/minutes';
import { useOwnId } from '../parts/own-id';
import type { ViewProps } from '../view';

export interface MinutesFileProps extends ViewProps {
  readonly children: ComponentChildren;
}

export function MinutesFile({ state, words, controller, children }: MinutesFileProps) {
  const id = useOwnId();
  const [over, setOver] = useState(false);
  const { problem, source } = state.forms.minutes;
  const text = words.minutes;
  const open = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) void openMinutes(controller, file);
  };
  return (
    <div
      class="drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        open(event.dataTransfer?.files);
      }}
    >
      <div class="field">
        <label for={id}>{text.file}</label>
        <input
          id={id}
          type="file"
          class="file"
          accept=".txt,.md,.docx,.pdf"
          aria-describedby={`${id}-note`}
          onChange={(event) => {
            open(event.currentTarget.files);
            // The same file can be chosen again once it has been mended.
            event.currentTarget.value = '';
          }}
        />
        <p id={`${id}-note`} class={problem === null ? 'field-hint' : 'field-error'} role="status">
          {problem ?? (source === null ? text.fileHint : text.fileRead(source.name))}
        </p>
        {source?.remarks.map((remark) => (
          <p key={remark} class="field-hint">
            {remark}
          </p>
        ))}
      </div>
      {children}
    </div>
  );
}
