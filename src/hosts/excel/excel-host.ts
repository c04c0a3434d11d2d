/**
 * The Host over Microsoft's Office.js: a workbook that is open in Excel. Together with its neighbours in this folder the
 * only place that names Excel or Office.
 *
 * The namespaces are arguments, so that several libraries, each bound to a workbook of its own, live in one process.
 * Opening costs two syncs, reading again one, writing two, and more only when something is new, hidden or went wrong. What Office.js cannot
 * tell, the 1904 calendar, is said in `can`. Spec: workbook §5, §8
 */
/// <reference types="office-js" />
import type { Host, WriteOutcome, WriteRequest } from '#workbook/host';
import { Listeners } from './events';
import { Questions } from './questions';
import { Places } from './ranges';
import { Requests, type ExcelEnvironment } from './requests';
import { namesIn, survey } from './survey';

export type { ExcelEnvironment } from './requests';

export function excelHost(environment: ExcelEnvironment): Host {
  const requests = new Requests(environment);
  const questions = new Questions(requests);
  const listeners = new Listeners(requests);
  let writing: Promise<unknown> = Promise.resolve();

  async function writeInTurn(request: WriteRequest): Promise<WriteOutcome> {
    // Writing is much code, and a pane that opens has nothing to write yet.
    const begin = async () => (await import('./write')).write(questions, request);
    const turn = writing.then(begin, begin);
    writing = turn;
    const { outcome, areas } = await turn;
    listeners.tell(areas.map((area) => ({ area, by: 'us' })));
    return outcome;
  }

  return {
    can: {
      wants: ['formulas', 'formats', 'obstacles', 'print', 'charts'],
      undoGroup: requests.supports('ExcelApi', '1.20'),
      events: true,
      charts: true,
      chartAlternatives: false,
      removesSheets: true,
      live: true,
      calendar: false,
    },
    survey: (want, known) => survey(questions, want, known ? namesIn(known) : null),
    read: async (plan) => (await import('./read-areas')).readAreas(questions, plan),
    write: writeInTurn,
    show: (area) =>
      requests.ask((context) => {
        const places = new Places(context);
        places.existing(area).worksheet.activate();
        places.existing(area).select();
        return () => undefined;
      }),
    listen: (listener) => listeners.add(listener),
  };
}
