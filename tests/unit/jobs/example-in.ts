/** The worked example opened in every kind of host, for jobs that must do the same wherever the workbook lives. */
import { openWorkbook } from '#jobs/open';
import { newBudget } from '#jobs/create';
import { Workbook } from '#sheet/workbook';
import { Worksheet } from '#sheet/worksheet';
import { commit } from '#workbook/write/commit';
import type { CellInput, Host, WriteRequest } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { parseReference } from '#sheet/address';
import { subjects } from '../../contract/subjects';

export const writer = { who: 'Exempel', now: '2025-10-14T09:30' };

export const hosts = subjects.filter(({ name }) => !name.startsWith('file '));

export interface Example {
  readonly host: Host;
  readonly opened: () => Promise<Opened>;
  /** Writes, and fails the test when it could not. */
  readonly write: (request: WriteRequest) => Promise<void>;
  /** Why it could not be written; empty when it was. */
  readonly codes: (request: WriteRequest) => Promise<readonly string[]>;
  /** What somebody types into a cell. */
  readonly type: (reference: string, content: CellInput) => Promise<void>;
  readonly value: (reference: string) => Promise<unknown>;
  /** As whoever opens the saved workbook next sees it. */
  readonly reopened: () => Promise<Opened>;
}

export async function exampleIn(subject: (typeof subjects)[number]): Promise<Example> {
  const workbook = new Workbook();
  workbook.addSheet(new Worksheet('Blad1'));
  const { host, reopen } = await subject.open(workbook);
  const example = over(host, reopen);
  await example.write(newBudget({ year: 2026, example: true }));
  return example;
}

function over(host: Host, reopen: () => Promise<Host>): Example {
  const areaOf = (reference: string) => {
    const area = parseReference(reference);
    if (!area) throw new Error(`no reference: ${reference}`);
    return area;
  };
  const write = async (request: WriteRequest) => {
    const receipt = await commit(host, request);
    expect(receipt).toMatchObject({ kind: 'written' });
  };
  return {
    host,
    opened: () => openWorkbook(host),
    write,
    codes: async (request) => {
      const receipt = await commit(host, request);
      return receipt.kind === 'written' ? [] : receipt.findings.map(({ code }) => code);
    },
    type: (reference, content) => {
      const { sheet, top, left } = areaOf(reference);
      const op = { kind: 'cells', sheet, top, left, cells: [[content]] } as const;
      return write({ expects: [], ops: [op], back: [] });
    },
    value: async (reference) => {
      const [block] = await host.read({ areas: [areaOf(reference)] });
      return block?.values[0]?.[0];
    },
    reopened: async () => openWorkbook(await reopen()),
  };
}
