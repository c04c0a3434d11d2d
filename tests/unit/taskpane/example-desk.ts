/** A controller over the worked example in memory, with a clock that stands still. */
import { hostOver } from '#hosts/memory/memory-host';
import { newBudget } from '#jobs/create';
import { importRows } from '#jobs/import-rows';
import { postsTable } from '#workbook/contract/tables';
import { gridOfCsv } from '#workbook/import/csv';
import { Workbook } from '#sheet/workbook';
import { Worksheet } from '#sheet/worksheet';
import type { Language } from '#core/money/language';
import type { Host } from '#workbook/host';
import { Controller } from '../../../src/taskpane/controller';
import type { OpenDesk } from '../../../src/taskpane/state';

export interface Desk {
  readonly workbook: Workbook;
  readonly host: Host;
  readonly controller: Controller;
}

export async function example(language: Language = 'sv'): Promise<Desk> {
  const workbook = new Workbook();
  await hostOver(workbook).write(newBudget({ year: 2026, example: true }));
  return opened(workbook, language);
}

/** The example with as many more posts of FR, each with 1 tkr of ALF. */
export async function exampleWith(more: number): Promise<Desk> {
  const desk = await example();
  const rows = Array.from({ length: more }, (_, at) => `N-${String(at)}\tFR\tNy ${String(at)}\t1`);
  const grid = gridOfCsv(['Post-id\tRam\tPost\tALF (tkr)', ...rows].join('\n'), 'lista');
  const writer = { who: 'Anna', now: '2025-10-14T09:30' };
  const { request } = importRows(openDesk(desk).opened, postsTable, grid, writer);
  if (request) await desk.host.write(request);
  await desk.controller.reread();
  return desk;
}

export async function blank(): Promise<Desk> {
  const workbook = new Workbook();
  workbook.addSheet(new Worksheet('Blad1'));
  return opened(workbook);
}

export async function opened(
  workbook: Workbook,
  language: Language = 'sv',
  host: Host = hostOver(workbook),
): Promise<Desk> {
  const controller = new Controller({
    host,
    language,
    now: () => '2025-10-14T09:30',
    after: () => () => undefined,
  });
  await controller.open();
  return { workbook, host, controller };
}

export function openDesk({ controller }: Desk): OpenDesk {
  const { desk } = controller.state;
  if (desk.kind !== 'open') throw new Error('the workbook is open');
  return desk;
}
