/**
 * Opens a file of our own making as a new workbook, in a window of its own; the workbook that is open is not touched.
 * Excel can do that since ExcelApi 1.8. Spec: pane §17
 */
/// <reference types="office-js" />
import { HostError } from '#workbook/host';
import { officeError } from './office-error';

export function canOpenWorkbooks(): boolean {
  if (typeof Excel === 'undefined') return false;
  return Office.context.requirements.isSetSupported('ExcelApi', '1.8');
}

const PATIENCE = 30_000;

/** Waits for the user to leave a cell, as long as Excel may take to answer; HostError when it will not. */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new HostError('excel/timeout', '', { detail: `${PATIENCE / 1000} s` }));
    }, PATIENCE);
  });
  try {
    await Promise.race([Excel.createWorkbook(base64Of(bytes)), late]);
  } catch (failure) {
    throw officeError(failure);
  } finally {
    clearTimeout(timer);
  }
}

/** So many bytes at a time as a call may have arguments. */
const STEP = 8192;

function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += STEP) {
    letters += String.fromCodePoint(...bytes.subarray(from, from + STEP));
  }
  return btoa(letters);
}
