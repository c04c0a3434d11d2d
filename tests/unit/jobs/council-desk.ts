/** The worked example with the workbooks of its councils on the desk, in memory: sent, filled in, and collected. */
import {
  collectProposals,
  type CollectOptions,
  type PreparedRound,
} from '#jobs/council/council-collect';
import { councilBooks } from '#jobs/council/council-frames';
import { openWorkbook } from '#jobs/open';
import { Workbook } from '#sheet/workbook';
import { Worksheet } from '#sheet/worksheet';
import { hostOver } from '#hosts/memory/memory-host';
import { commit } from '#workbook/write/commit';
import { parseReference } from '#sheet/address';
import type { CellInput, Host, WriteRequest } from '#workbook/host';
import type { Opened } from '#workbook/opened';

export const writer = { who: 'Exempel', now: '2025-10-14T09:30' };

export function blankHost(): Host {
  const workbook = new Workbook();
  workbook.addSheet(new Worksheet('Blad1'));
  return hostOver(workbook);
}

export async function written(host: Host, request: WriteRequest | null): Promise<void> {
  expect(request).not.toBeNull();
  if (request) expect(await commit(host, request)).toMatchObject({ kind: 'written' });
}

/** What somebody types into a cell: "Poster!G5". */
export async function type(host: Host, reference: string, content: CellInput): Promise<void> {
  const area = parseReference(reference);
  if (!area) throw new Error(`no reference: ${reference}`);
  const { sheet, top, left } = area;
  await written(host, {
    expects: [],
    ops: [{ kind: 'cells', sheet, top, left, cells: [[content]] }],
    back: [],
  });
}

export async function valueAt(host: Host, reference: string): Promise<unknown> {
  const area = parseReference(reference);
  if (!area) throw new Error(`no reference: ${reference}`);
  const [block] = await host.read({ areas: [area] });
  return block?.values[0]?.[0];
}

/** The workbook that the council is sent, as it lies with the council. */
export async function sentTo(opened: Opened, council: string): Promise<Host> {
  const book = councilBooks(opened).books.find(({ sent }) => sent.council === council);
  const host = blankHost();
  await written(host, book?.request ?? null);
  return host;
}

/** The files by their names, read and judged beside the budget. */
export async function collected(
  opened: Opened,
  files: Readonly<Record<string, Host>>,
  options: Partial<CollectOptions> = {},
): Promise<PreparedRound> {
  const returned = await Promise.all(
    Object.entries(files).map(async ([name, host]) => ({ name, opened: await openWorkbook(host) })),
  );
  return collectProposals(opened, returned, { goneToZero: false, ...options }, writer);
}

export function codesOf(findings: readonly { readonly code: string }[]): readonly string[] {
  return findings.map(({ code }) => code);
}
