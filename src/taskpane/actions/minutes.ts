/**
 * What Protokoll asks for: the text of a file, the text read beside the workbook, and the check written to a sheet. A file
 * is read here, in the pane; nothing of it is sent anywhere. Spec: pane §13
 */
import { heldFiguresOf } from '#core/minutes/book/held-of-book';
import { findingsOfSource } from '#core/minutes/findings';
import { readMinutes } from '#core/minutes/read-minutes';
import { wordRelation } from '#core/minutes/relation-words';
import { minutesReport } from '#core/minutes/report/minutes-report';
import { reportText } from '#core/minutes/report/report-text';
import type { Controller } from '../controller';
import type { MinutesForm } from '../forms/minutes-form';
import { bytesOf, unreadFile, type ChosenFile } from './chosen-file';

/** Reads the text of the minutes: its amounts, their relations, and how they stand beside the workbook. */
export function checkMinutes(controller: Controller): Promise<void> {
  return controller.using('checking', (opened) => {
    const { text } = controller.state.forms.minutes;
    const { language } = controller.surroundings;
    const reading = readMinutes(text, heldFiguresOf(opened.book));
    const written = reading.amounts.map((amount) => amount.written);
    const result = {
      reading,
      explanations: reading.relations.map((each) => wordRelation(each, written, language)),
      report: reportText(minutesReport(reading, language), language),
    };
    change(controller, { result });
    return Promise.resolve();
  });
}

/** More than any minutes: a file is held in memory as a whole. */
const MOST_BYTES = 100 * 1024 * 1024;

/** Takes the text out of a file and reads it; a file that cannot be read is told by a sentence, and the text is kept. */
export async function openMinutes(controller: Controller, file: ChosenFile): Promise<void> {
  const opened = await controller.perform('preparing', () => textOf(controller, file));
  if (opened === true) await checkMinutes(controller);
}

async function textOf(controller: Controller, file: ChosenFile): Promise<boolean> {
  const { language } = controller.surroundings;
  const refuse = (problem: string) => {
    change(controller, { problem });
    return false;
  };
  if (file.size > MOST_BYTES) return refuse(tooLarge[language](file.name));
  const bytes = await bytesOf(file);
  if (bytes === null) return refuse(unreadFile[language](file.name));
  const { textOfDocument } = await import('#documents/text-of-document');
  const reading = await textOfDocument(bytes, file.name);
  if (!reading.ok) return refuse(reading.sentence[language]);
  const { document } = reading;
  const remarks = await controller.worded(findingsOfSource(document));
  const source = { name: file.name, remarks: remarks.map(({ what }) => what) };
  change(controller, { text: document.text, source, problem: null, result: null });
  return true;
}

const tooLarge = {
  sv: (name: string) => `${name} är större än 100 MB och öppnas inte.`,
  en: (name: string) => `${name} is larger than 100 MB and is not opened.`,
};

/** Writes the check to a sheet of its own; the workbook is read anew by that, and the text with it. */
export async function writeMinutesReport(controller: Controller): Promise<void> {
  const { result, source } = controller.state.forms.minutes;
  if (!result) return;
  const { reading } = result;
  const from = source?.name ?? null;
  const { reportMinutes } = await import('#jobs/minutes-report');
  const done = await controller.write('minutes-reported', (opened, writer) =>
    reportMinutes(opened, { reading, from }, writer),
  );
  if (done) await checkMinutes(controller);
}

function change(controller: Controller, to: Partial<MinutesForm>): void {
  controller.tell({ type: 'form changed', form: 'minutes', change: to });
}
