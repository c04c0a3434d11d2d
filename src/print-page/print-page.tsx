/**
 * Choose a workbook, see bilaga 1, take it as a file: all in the browser, nothing is sent and nothing is kept. The files
 * are those of the command line, byte by byte. Spec: printing §5
 */
import { useEffect, useState } from 'preact/hooks';
import { defaultChoices, type AppendixChoices } from '#core/appendix/choices';
import type { AppendixDocument } from '#core/appendix/document';
import { appendixOf } from '#jobs/appendix';
import { appendixPaper } from '#core/paper/appendix-paper';
import { drawPaper, formats } from '#print/formats';
import type { Opened } from '#workbook/opened';
import { ChoicesForm } from './choices-form';
import { chosenWorkbook } from './chosen-workbook';
import { download } from './download';
import { Preview } from './preview';

const files = [
  { format: 'pdf', label: 'Hämta PDF' },
  { format: 'docx', label: 'Hämta Word' },
  { format: 'html', label: 'Hämta webbsida' },
].filter(({ format }) => formats.includes(format));

export function PrintPage() {
  const [book, setBook] = useState<{ readonly name: string; readonly opened: Opened } | null>(null);
  const [choices, setChoices] = useState(defaultChoices);
  const [status, setStatus] = useState('');
  const [problem, setProblem] = useState('');
  useEffect(() => {
    // A mistake of ours must not leave the person waiting; the console has its words.
    const told = () => {
      setStatus('');
      setProblem('Något gick fel i sidan. Ladda om den och försök igen.');
    };
    window.addEventListener('unhandledrejection', told);
    return () => window.removeEventListener('unhandledrejection', told);
  }, []);
  const open = async (file: File | undefined) => {
    if (!file) return;
    setProblem('');
    setStatus(`Läser ${file.name} …`);
    const chosen = await chosenWorkbook(file);
    setBook(chosen.kind === 'opened' ? chosen : null);
    setStatus(chosen.kind === 'opened' ? `${chosen.name} är öppnad.` : '');
    setProblem(chosen.kind === 'opened' ? '' : chosen.sentence);
  };
  return (
    <div
      class="sheet"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void open(event.dataTransfer?.files[0]);
      }}
    >
      <header>
        <h1>Bilaga 1</h1>
        <p>Välj budgetens arbetsbok. Den öppnas här i webbläsaren; inget skickas någonstans.</p>
        <label class="file">
          Arbetsbok (.xlsx), eller dra den hit
          <input
            type="file"
            accept=".xlsx,.xlsm"
            onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
          />
        </label>
        <p role="status">{status}</p>
        {problem === '' ? null : <p role="alert">{problem}</p>}
      </header>
      {book === null ? null : (
        <main>
          <ChoicesForm choices={choices} choose={setChoices} />
          <Appendix opened={book.opened} choices={choices} tell={setStatus} />
        </main>
      )}
    </div>
  );
}

interface AppendixProps {
  readonly opened: Opened;
  readonly choices: AppendixChoices;
  readonly tell: (status: string) => void;
}

function Appendix({ opened, choices, tell }: AppendixProps) {
  const [html, setHtml] = useState('');
  const { document } = appendixOf(opened, choices);
  useEffect(() => {
    let isWanted = true;
    void drawPaper(appendixPaper(document), 'html').then((bytes) => {
      if (isWanted && bytes) setHtml(new TextDecoder().decode(bytes));
    });
    return () => {
      isWanted = false;
    };
  }, [opened, choices]);
  return (
    <>
      <p class="files">
        {files.map(({ format, label }) => (
          <button key={format} type="button" onClick={() => void take(document, format, tell)}>
            {label}
          </button>
        ))}
      </p>
      {html === '' ? null : <Preview html={html} />}
    </>
  );
}

async function take(
  document: AppendixDocument,
  format: string,
  tell: AppendixProps['tell'],
): Promise<void> {
  tell(`Skriver bilaga-1.${format} …`);
  const bytes = await drawPaper(appendixPaper(document), format);
  if (!bytes) return;
  download(bytes, format);
  tell(`bilaga-1.${format} är hämtad.`);
}
