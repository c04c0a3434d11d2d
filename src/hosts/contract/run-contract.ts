/**
 * Runs the contract of a Host in whatever workbook is open, on scratch sheets that it makes and takes away again, and
 * tells what it saw as a text that can be sent to somebody. Nothing that stood in the workbook is read or changed.
 * Spec: files §11
 */
import { HostError, type Host } from '#workbook/host';
import { contractCases } from './cases';
import type { ContractCase } from './expectation';
import { scratchSheet, write } from './scratch-sheet';

export interface ContractLine {
  readonly name: string;
  /** null when the host kept the case. */
  readonly difference: string | null;
}

export interface Transcript {
  readonly lines: readonly ContractLine[];
  readonly kept: number;
  readonly broken: number;
  /** Sheets that could not be taken away again, and that the user is to remove. */
  readonly left: readonly string[];
  /** All of it, a line for each case. */
  readonly text: string;
}

export interface ContractOptions {
  /** What heads the text, such as the build of Excel and the date. */
  readonly heading?: string;
  /** Told after each case: how many of how many are done. */
  readonly onProgress?: (done: number, all: number) => void;
}

export async function runContract(
  host: Host,
  { heading = '', onProgress }: ContractOptions = {},
): Promise<Transcript> {
  const lines: ContractLine[] = [];
  const left: string[] = [];
  for (const each of contractCases) {
    const sheet = await freeName(host);
    lines.push({ name: each.name, difference: await tried(host, sheet, each) });
    if (!(await takenAway(host, sheet))) left.push(sheet);
    onProgress?.(lines.length, contractCases.length);
  }
  const broken = lines.filter(({ difference }) => difference !== null).length;
  const kept = lines.length - broken;
  const text = [
    ...(heading === '' ? [] : [heading]),
    ...lines.map(({ name, difference }) =>
      difference === null ? `ok      ${name}` : `BROKEN  ${name}\n        ${difference}`,
    ),
    ...left.map((name) => `left    the sheet ${name} could not be taken away`),
    `cases ${String(lines.length)}, kept ${String(kept)}, broken ${String(broken)}`,
  ].join('\n');
  return { lines, kept, broken, left, text: `${text}\n` };
}

async function tried(host: Host, sheet: string, { run }: ContractCase): Promise<string | null> {
  try {
    const made = await write(host, scratchSheet(sheet));
    return made.kind === 'written' ? await run(host, sheet) : `the scratch sheet: ${made.kind}`;
  } catch (error) {
    if (error instanceof HostError) return `${error.code} ${error.detail ?? ''}`.trim();
    throw error;
  }
}

/** Whether the scratch sheet is gone. */
async function takenAway(host: Host, sheet: string): Promise<boolean> {
  const names = async () => (await host.survey([])).outline.sheets.map(({ name }) => name);
  try {
    if (!(await names()).includes(sheet)) return true;
    await write(host, { kind: 'remove', sheet });
    return !(await names()).includes(sheet);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return false;
  }
}

async function freeName(host: Host): Promise<string> {
  const { outline } = await host.survey([]);
  const taken = new Set(outline.sheets.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`prov ${String(number)}`)) number += 1;
  return `Prov ${String(number)}`;
}
