/** The tool bar: files to the left, how the pane is shown to the right. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { CoAuthor } from './co-author';
import type { Desk, PaneLanguage } from './desk';
import { download } from './download';
import { Icon, type IconName } from './icons';
import type { OpenBook } from './open-book';
import { blankBook, bookOfFile, exampleBook } from './open-book';
import type { Theme } from './office-theme';
import { unreadable } from './unreadable';

interface ToolBarProps {
  readonly desk: Desk;
  readonly paneWidth: number;
  readonly onPaneWidth: (width: number) => void;
  /** Opens another workbook, once the person has agreed to leave this one. */
  readonly onOpen: (book: OpenBook) => void;
}

export function ToolBar({ desk, paneWidth, onPaneWidth, onOpen }: ToolBarProps): JSX.Element {
  const chooser = useRef<HTMLInputElement>(null);
  const read = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const failure = unreadable(() => onOpen(bookOfFile(bytes, file.name)));
    if (failure !== null) desk.say(failure);
  };
  return (
    <header class="tool-bar">
      <h1>
        <span class="file-name">{desk.book.name}</span>
        <span class="unsaved">{desk.unsaved ? 'Osparade ändringar' : ''}</span>
      </h1>
      <div class="tools" role="toolbar" aria-label="Verktyg">
        <Tool icon="example" label="Nytt exempel" onPress={() => void exampleBook().then(onOpen)} />
        <Tool icon="blank" label="Ny tom" onPress={() => onOpen(blankBook())} />
        <Tool icon="open" label="Öppna .xlsx" onPress={() => chooser.current?.click()} />
        <Tool icon="save" label="Spara" onPress={() => download(desk.book.name, desk.save())} />
        <Tool icon="undo" label="Ångra" disabled={!desk.canUndo} onPress={() => desk.undo()} />
        <CoAuthor desk={desk} />
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".xlsx,.xlsm"
          aria-label="Arbetsbok att öppna"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) void read(file);
          }}
        />
      </div>
      <div class="looks">
        <Choice
          label="Utseende"
          value={desk.theme}
          choices={{ light: 'Ljust', dark: 'Mörkt' }}
          onChoose={(theme) => desk.present(theme as Theme, desk.language)}
        />
        <Choice
          label="Panelens språk"
          value={desk.language}
          choices={{ 'sv-SE': 'Svenska', 'en-US': 'English' }}
          onChoose={(language) => desk.present(desk.theme, language as PaneLanguage)}
        />
        <Choice
          label="Panelens bredd"
          value={String(paneWidth)}
          choices={{ 320: '320', 350: '350', ...(wide(paneWidth) ?? {}), 480: '480' }}
          onChoose={(width) => onPaneWidth(Number(width))}
        />
      </div>
    </header>
  );
}

/** A width that the edge was dragged to. */
function wide(width: number): Record<string, string> | null {
  return [320, 350, 480].includes(width) ? null : { [width]: String(width) };
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

function Tool({ icon, label, disabled = false, onPress }: ToolProps): JSX.Element {
  return (
    <button type="button" class="tool" disabled={disabled} onClick={onPress}>
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, choices, onChoose }: ChoiceProps): JSX.Element {
  return (
    <label class="choice">
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {Object.entries(choices).map(([key, word]) => (
          <option key={key} value={key}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
