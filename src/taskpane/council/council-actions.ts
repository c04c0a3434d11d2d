/**
 * What the page of the council round asks for: the councils' workbooks saved as files, the files that came back opened
 * and compared, and the proposals joined. Files are made and read here, in the pane; nothing is sent. Spec: pane §12
 */
import { councilBooks } from '#jobs/council/council-frames';
import { collectProposals, type ReturnedFile } from '#jobs/council/council-collect';
import { openWorkbook } from '#jobs/open';
import { newXlsx } from '#hosts/file/new-xlsx';
import { openXlsx } from '#hosts/file/open-xlsx';
import { download } from '#print/download';
import { HostError } from '#workbook/host';
import { hostErrorWords } from '#workbook/host-error-words';
import type { Opened } from '#workbook/opened';
import { bytesOf, unreadFile, type ChosenFile } from '../actions/chosen-file';
import type { Controller } from '../controller';
import type { CouncilForm } from './council-form';

function changeCouncil(controller: Controller, change: Partial<CouncilForm>): void {
  controller.tell({ type: 'form changed', form: 'council', change });
}

/** Saves the workbook of one council, or of all. */
export function saveBooks(controller: Controller, council: string | null): Promise<void> {
  return controller.using('preparing', async (opened) => {
    const { books, findings } = councilBooks(opened);
    if (books.length === 0) return controller.object(findings);
    const saved: string[] = [];
    for (const { fileName, sent, request } of books) {
      if (council !== null && sent.council !== council) continue;
      const made = await newXlsx(request, fileName);
      if (made.kind === 'not made') return controller.object(made.findings);
      download(made.bytes, fileName);
      saved.push(fileName);
    }
    changeCouncil(controller, { saved });
  });
}

/** Opens the files, beside those that are there already, and compares them all. */
export async function addFiles(
  controller: Controller,
  chosen: readonly ChosenFile[],
): Promise<void> {
  await controller.perform('preparing', async () => {
    const problems: string[] = [];
    const files: ReturnedFile[] = [];
    for (const file of chosen) {
      const read = await returnedFile(controller, file);
      if (typeof read === 'string') problems.push(read);
      else files.push(read);
    }
    // A file that is chosen again has been mended.
    const before = controller.state.forms.council.files;
    const others = before.filter(({ name }) => !files.some((file) => file.name === name));
    changeCouncil(controller, { files: [...others, ...files], problems, result: null });
  });
  await compare(controller);
}

export async function removeFile(controller: Controller, name: string): Promise<void> {
  const { files } = controller.state.forms.council;
  const rest = files.filter((file) => file.name !== name);
  changeCouncil(controller, { files: rest, problems: [], result: null });
  await compare(controller);
}

export async function chooseGone(controller: Controller, goneToZero: boolean): Promise<void> {
  changeCouncil(controller, { goneToZero, result: null });
  await compare(controller);
}

/** The proposals beside the workbook; nothing is written. */
export function compare(controller: Controller): Promise<void> {
  return controller.using('preparing', (opened) => {
    const { files } = controller.state.forms.council;
    const result = files.length === 0 ? null : judged(controller, opened);
    changeCouncil(controller, { result });
    return Promise.resolve();
  });
}

/** Writes what is shown. */
export async function join(controller: Controller): Promise<void> {
  const done = await controller.write('brought-in', (opened) => judged(controller, opened));
  if (done) changeCouncil(controller, { files: [], result: null });
}

function judged(controller: Controller, opened: Opened) {
  const { files, goneToZero } = controller.state.forms.council;
  return collectProposals(opened, files, { goneToZero }, controller.writer());
}

/** The file opened, or why it could not be. */
async function returnedFile(
  { surroundings: { language } }: Controller,
  file: ChosenFile,
): Promise<ReturnedFile | string> {
  const { name } = file;
  const bytes = await bytesOf(file);
  if (bytes === null) return unreadFile[language](name);
  try {
    return { name, opened: await openWorkbook(openXlsx(bytes, name).host) };
  } catch (failure) {
    if (failure instanceof HostError) return hostErrorWords(failure, language);
    throw failure;
  }
}
