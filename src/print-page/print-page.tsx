/**
 * Choose a workbook, see bilaga 1, the decision text or a list, take it as a file: all in the browser, nothing is sent and
 * nothing is kept. The files are those of the command line, byte by byte. Spec: printing §5
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { IsoDate } from '#core/budget/date';
import type { Language } from '#core/money/language';
import type { Paper } from '#core/paper/paper';
import { holdsBudget } from '#jobs/appendix/printed-report';
import { download } from '#print/download';
import { drawPaper, formats } from '#print/formats';
import type { Opened } from '#workbook/opened';
import { firstChoices, paperOf, subjectsOf, type Choices } from './choices';
import { ChoicesForm } from './choices-form';
import { chosenWorkbook } from './chosen-workbook';
import { Preview } from './preview';
import { printWords, type PrintWords } from './words';

const files = (['pdf', 'docx', 'html'] as const).filter((format) => formats.includes(format));

export function PrintPage({ language }: { readonly language: Language }) {
  const words = printWords[language];
  const [book, setBook] = useState<{ readonly name: string; readonly opened: Opened } | null>(null);
  const [status, setStatus] = useState('');
  const [problem, setProblem] = useState('');
  useEffect(() => {
    // A mistake of ours must not leave the person waiting; the console has its words.
    const told = () => {
      setStatus('');
      setProblem(words.broke);
    };
    window.addEventListener('unhandledrejection', told);
    return () => window.removeEventListener('unhandledrejection', told);
  }, []);
  const open = async (file: File | undefined) => {
    if (!file) return;
    setProblem('');
    setStatus(words.reading(file.name));
    const chosen = await chosenWorkbook(file, language);
    setBook(chosen.kind === 'opened' ? chosen : null);
    setStatus(chosen.kind === 'opened' ? words.opened(chosen.name) : '');
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
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <label class="file">
          {words.file}
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
        <Printing key={book.opened} opened={book.opened} tell={setStatus} language={language} />
      )}
    </div>
  );
}

/** 2026-11-22, where the person is: what is due is judged by it, as on the command line. */
const today = (): IsoDate => new Date().toLocaleDateString('sv-SE');

interface PrintingProps {
  readonly opened: Opened;
  readonly tell: (status: string) => void;
  readonly language: Language;
}

function Printing({ opened, tell, language }: PrintingProps) {
  const words = printWords[language];
  const [choices, choose] = useState<Choices>(() => firstChoices(opened));
  const [html, setHtml] = useState('');
  const subjects = subjectsOf(opened, language);
  const subject = subjects.find(({ name }) => name === choices.subject) ?? subjects[0];
  const paper = useMemo(
    () => subject && paperOf(opened, subject, choices, today()),
    [opened, choices],
  );
  useEffect(() => {
    let isWanted = true;
    if (paper) {
      void drawPaper(paper, 'html').then((bytes) => {
        if (isWanted && bytes) setHtml(new TextDecoder().decode(bytes));
      });
    }
    return () => {
      isWanted = false;
    };
  }, [paper]);
  if (!subject || !paper) return null;
  return (
    <main>
      <ChoicesForm
        {...{ subjects, subject, choices, choose, words, language }}
        ownState={holdsBudget(opened) ? null : opened.book.state}
      />
      <p class="files">
        {files.map((format) => (
          <button
            key={format}
            type="button"
            onClick={() => void take(paper, `${subject.name}.${format}`, format, tell, words)}
          >
            {words.take[format]}
          </button>
        ))}
      </p>
      {html === '' ? null : <Preview html={html} label={words.preview} />}
    </main>
  );
}

async function take(
  paper: Paper,
  name: string,
  format: string,
  tell: PrintingProps['tell'],
  words: PrintWords,
): Promise<void> {
  tell(words.writing(name));
  const bytes = await drawPaper(paper, format);
  if (!bytes) return;
  download(bytes, name);
  tell(words.taken(name));
}
