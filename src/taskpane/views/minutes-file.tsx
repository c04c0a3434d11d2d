/** Opens the minutes from a file of the user's: chosen, or dropped on what it surrounds. Spec: pane §13 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { openMinutes } from '../actions/minutes';
import { FileField } from '../parts/file-field';
import type { ViewProps } from '../view';

export interface MinutesFileProps extends ViewProps {
  readonly children: ComponentChildren;
}

export function MinutesFile({ state, words, controller, children }: MinutesFileProps) {
  const [over, setOver] = useState(false);
  const { problem, source } = state.forms.minutes;
  const text = words.minutes;
  const open = (file: File) => void openMinutes(controller, file);
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
        const file = event.dataTransfer?.files[0];
        if (file) open(file);
      }}
    >
      <FileField
        label={text.file}
        accept=".txt,.md,.docx,.pdf"
        note={source === null ? text.fileHint : text.fileRead(source.name)}
        problem={problem}
        onChoose={open}
      >
        {source?.remarks.map((remark) => (
          <p key={remark} class="field-hint">
            {remark}
          </p>
        ))}
      </FileField>
      {children}
    </div>
  );
}
