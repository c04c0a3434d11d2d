/**
 * What the pages beside the workbook ask for: a chosen file opened, and rules of reconciliation saved. Files are read
 * here, in the pane; nothing of them is sent anywhere. Spec: pane §12
 */
import type { Language } from '#core/money/language';
import { openXlsx } from '#hosts/file/open-xlsx';
import { gridsOfSurvey } from '#jobs/reconcile/grids-of-survey';
import { openWorkbook } from '#jobs/open';
import { saveRules } from '#jobs/reconcile/reconciliation-rules';
import { textOfTableFile } from '#documents/table-file';
import { OUTSIDE } from '#workbook/contract/reconciliation-rules';
import { HostError } from '#workbook/host';
import { hostErrorWords } from '#workbook/host-error-words';
import { gridOfCsv } from '#workbook/import/csv';
import { bytesOf, unreadFile, type ChosenFile } from '../actions/chosen-file';
import type { Controller } from '../controller';
import type { BesideForm } from './beside-form';
import { besideWords } from './beside-words';

export function changeBeside(controller: Controller, change: Partial<BesideForm>): void {
  controller.tell({ type: 'form changed', form: 'beside', change });
}

/** A file is held in memory as a whole; a workbook of this size is refused by its host as well. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Opens the older workbook. */
export function chooseOlder(controller: Controller, file: ChosenFile): Promise<void> {
  return choose(controller, file, async (bytes) => {
    const opened = await openWorkbook(openXlsx(bytes, file.name).host);
    return { older: { name: file.name, opened } };
  });
}

/** Reads the accounts: a workbook, or a table as text. */
export function chooseAccounts(controller: Controller, file: ChosenFile): Promise<void> {
  const { name } = file;
  return choose(controller, file, async (bytes, language) => {
    if (/\.(?:xls[xm]?|xlsb|ods)$/i.test(name)) {
      const grids = gridsOfSurvey(await openXlsx(bytes, name).host.survey([]), name);
      return { accounts: { name, grids } };
    }
    const reading = textOfTableFile(bytes, name);
    return reading.ok
      ? { accounts: { name, grids: [gridOfCsv(reading.text, name)] } }
      : { problem: reading.sentence[language] };
  });
}

async function choose(
  controller: Controller,
  file: ChosenFile,
  read: (bytes: Uint8Array, language: Language) => Promise<Partial<BesideForm>>,
): Promise<void> {
  await controller.perform('preparing', async () => {
    const { language } = controller.surroundings;
    const nothing = { problem: null, rule: null };
    changeBeside(controller, { ...nothing, ...(await readWithin(file, language, read)) });
  });
}

async function readWithin(
  file: ChosenFile,
  language: Language,
  read: (bytes: Uint8Array, language: Language) => Promise<Partial<BesideForm>>,
): Promise<Partial<BesideForm>> {
  if (file.size > MOST_BYTES) return { problem: besideWords[language].tooLarge(file.name) };
  const bytes = await bytesOf(file);
  if (bytes === null) return { problem: unreadFile[language](file.name) };
  try {
    return await read(bytes, language);
  } catch (failure) {
    if (failure instanceof HostError) return { problem: hostErrorWords(failure, language) };
    throw failure;
  }
}

/** Saves the rule that has been typed; it counts at once, because the workbook is read anew. */
export async function saveRule(controller: Controller): Promise<void> {
  const { rule } = controller.state.forms.beside;
  if (!rule || rule.post === '') return;
  const post = rule.post === OUTSIDE ? null : rule.post;
  const done = await controller.write('rule-saved', (opened, writer) =>
    saveRules(opened, [{ ...rule, post, note: null }], writer),
  );
  if (done) changeBeside(controller, { rule: null });
}
