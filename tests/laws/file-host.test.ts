/** Laws of the file host: nothing is lost, what is written is read, and a file behaves as memory does. */
import fc from 'fast-check';
import { openXlsx } from '#hosts/file/open-xlsx';
import { hostOver } from '#hosts/memory/memory-host';
import type { Host, WriteOp } from '#workbook/host';
import { HostError } from '#workbook/host';
import { workbookBytes } from '../fixtures/workbook-bytes';
import { partsOf } from '../fixtures/zip-of';
import { habits, request, workbookOf, workbookPlan } from './workbooks';

/** All that a host tells of its workbook. */
const told = (host: Host) => host.survey(['formulas', 'formats', 'obstacles']);

/** What came of a write: its outcome, or the code and place of the error. */
async function written(host: Host, ops: readonly WriteOp[]) {
  try {
    return await host.write({ expects: [], ops, back: [{ table: 'tblRamar' }] });
  } catch (error) {
    if (error instanceof HostError) return { code: error.code, place: error.place };
    throw error;
  }
}

const bytesOfPart = (parts: Record<string, Uint8Array>, name: string) =>
  Buffer.from(parts[name] ?? []).toString('base64');

describe('Files §3, §11: laws of the file host', () => {
  test('a file is read as its workbook, and saved unchanged to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(workbookPlan, habits, async (plan, how) => {
        const workbook = workbookOf(plan);
        const bytes = workbookBytes(workbook, how);
        const book = openXlsx(bytes, 'bok.xlsx');
        expect(await told(book.host)).toEqual(await told(hostOver(workbook)));
        expect(book.save()).toBe(bytes);
      }),
      { numRuns: 100 },
    );
  });

  test('file and memory agree after the same requests, and so does whoever opens the saved file', async () => {
    await fc.assert(
      fc.asyncProperty(
        workbookPlan,
        habits,
        fc.array(request, { minLength: 1, maxLength: 3 }),
        async (plan, how, requests) => {
          const memory = hostOver(workbookOf(plan));
          const file = openXlsx(workbookBytes(workbookOf(plan), how), 'bok.xlsx');
          for (const ops of requests) {
            expect(await written(file.host, ops)).toEqual(await written(memory, ops));
          }
          const expected = await told(memory);
          expect(await told(file.host)).toEqual(expected);
          expect(await told(openXlsx(file.save(), 'bok.xlsx').host)).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('a write to one sheet leaves every part alone that is no sheet, table or list of the package', async () => {
    await fc.assert(
      fc.asyncProperty(workbookPlan, habits, request, async (plan, how, ops) => {
        const before = workbookBytes(workbookOf(plan), how);
        const book = openXlsx(before, 'bok.xlsx');
        const cellsOnly = ops.filter(({ kind }) => kind === 'cells' || kind === 'append');
        await written(book.host, cellsOnly);
        const [old, now] = [partsOf(before), partsOf(book.save())];
        expect(Object.keys(now)).toEqual(Object.keys(old));
        const others = Object.keys(old).filter(
          (name) => !/worksheets\/sheet|tables\/table|workbook\.xml$/.test(name),
        );
        for (const name of others) expect(bytesOfPart(now, name)).toBe(bytesOfPart(old, name));
      }),
      { numRuns: 60 },
    );
  });

  test('a request that is refused leaves the file as it was, to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(workbookPlan, habits, request, async (plan, how, ops) => {
        const before = workbookBytes(workbookOf(plan), how);
        const book = openXlsx(before, 'bok.xlsx');
        const locked: WriteOp = { kind: 'append', table: 'tblSaknas', rows: [[1]] };
        expect(await written(book.host, [...ops, locked])).toMatchObject({
          place: expect.any(String) as string,
        });
        expect(book.save()).toBe(before);
      }),
      { numRuns: 60 },
    );
  });
});
