/** The hosts under contract. A further host is one more entry here. */
import { excelHost } from '#hosts/excel/excel-host';
import { openXlsx } from '#hosts/file/open-xlsx';
import { hostOver } from '#hosts/memory/memory-host';
import type { Workbook } from '#sheet/workbook';
import type { Host } from '#workbook/host';
import { LocalOffice } from '../../src/workbench/office/local-office';
import { loadOffice } from '../../src/workbench/office/node';
import { plainHabits, workbookBytes, type Habits } from '../fixtures/workbook-bytes';

export interface Subject {
  readonly name: string;
  /** A host with the workbook in it. */
  open(workbook: Workbook): Promise<OpenedSubject>;
}

export interface OpenedSubject {
  readonly host: Host;
  /** The workbook as whoever opens it next sees it. */
  readonly reopen: () => Promise<Host>;
}

function file(name: string, habits: Partial<Habits>): Subject {
  return {
    name,
    open(workbook) {
      const opened = openXlsx(workbookBytes(workbook, { ...plainHabits, ...habits }), 'bok.xlsx');
      return Promise.resolve({
        host: opened.host,
        reopen: () => Promise.resolve(openXlsx(opened.save(), 'bok.xlsx').host),
      });
    },
  };
}

/** Microsoft's own client library, answered by the local Excel; whoever opens it next has a library of its own. */
async function excelOver(workbook: Workbook): Promise<Host> {
  return excelHost(await loadOffice(new LocalOffice(workbook)));
}

export const subjects: readonly Subject[] = [
  {
    name: 'memory',
    open(workbook) {
      const host = hostOver(workbook);
      return Promise.resolve({ host, reopen: () => Promise.resolve(hostOver(workbook)) });
    },
  },
  file('file', {}),
  file('file with prefixes and byte-order marks', {
    prefix: 'x',
    byteOrderMark: true,
    absoluteTargets: true,
  }),
  file('file in UTF-16 without addresses', {
    encoding: 'utf-16le',
    addresses: false,
    texts: 'inline',
  }),
  {
    name: 'Excel through office.js',
    async open(workbook) {
      return { host: await excelOver(workbook), reopen: () => excelOver(workbook) };
    },
  },
];
