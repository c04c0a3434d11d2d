/** What is written while things go wrong: the jobs that write, with amounts drawn from the seed. */
import { amountOfOre } from '#core/money/amount';
import { allocate } from '#jobs/allocate';
import { accept } from '#jobs/accept';
import { changeState } from '#jobs/change-state';
import { importRows } from '#jobs/import-rows';
import { contractNamed } from '#jobs/contracts';
import { newBudget } from '#jobs/create';
import { openWorkbook } from '#jobs/open';
import { restoreEntry } from '#jobs/restore/restore';
import { transfer } from '#jobs/transfer';
import { hostOver } from '#hosts/memory/memory-host';
import { parseAddress } from '#sheet/address';
import { Workbook } from '#sheet/workbook';
import { gridOfCsv } from '#workbook/import/csv';
import type { Host, SheetOp, WriteRequest } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { pageUpdate } from '#workbook/log/page-line';
import { planOf } from '#workbook/write/plan';
import { furnishing, newerScenarios } from './newer-scenarios';
import type { Random } from './random';

export const writer = { who: 'Prov', now: '2025-10-14T09:30' };

export interface Scenario {
  readonly name: string;
  readonly plan: (opened: Opened, host: Host) => WriteRequest | Promise<WriteRequest>;
}

const TKR = 100_000;

const tkr = (number: number) => amountOfOre(number * TKR);

/** The kinds of writing, with amounts of their own. */
export function drawScenarios(random: Random): readonly Scenario[] {
  const first = 1 + random.below(414);
  const some = 1 + random.below(900);
  return [
    {
      name: `fördela 415 tkr, ${String(first)} till UR`,
      plan: (opened) =>
        allocate(
          opened,
          {
            source: 'ALF',
            amount: tkr(415),
            shares: [
              { to: 'UR', amount: tkr(first) },
              { to: 'FR', amount: tkr(415 - first) },
            ],
            target: 'recipients',
          },
          writer,
        ).request,
    },
    {
      name: `omfördela ${String(some)} tkr`,
      plan: (opened) =>
        transfer(opened, { from: 'FR', to: 'UR', source: 'ALF', amount: tkr(some) }, writer)
          .request,
    },
    { name: 'förslag', plan: (opened) => changeState(opened, 'propose', {}, writer).request },
    {
      name: 'godta en avvikelse',
      plan: (opened) => accept(opened, 'frames/change-not-allocated', 'prov', writer).request,
    },
    {
      name: `hämta in poster, ${String(some)} tkr`,
      plan: (opened) => {
        const contract = contractNamed('Poster');
        if (!contract) throw new Error('no posts');
        const csv = `Post-id;Ram;Post;ALF (tkr)\nNY-1;FR;Ny post;${String(some)}\nNY-2;UR;=En till;7\n${changed(opened, some)}`;
        const { request } = importRows(opened, contract, gridOfCsv(csv, 'prov.csv'), writer);
        if (!request) throw new Error('nothing to import');
        return request;
      },
    },
    {
      name: 'återställ en rad i loggen',
      plan: (opened) => restoreEntry(opened, 1, writer).request,
    },
    {
      name: 'nytt blad',
      plan: (opened) => {
        const draft = { updates: [], additions: [], findings: [], sheets: [newSheet(some)] };
        return planOf(draft, opened, { who: 'Prov', time: 45_944.4, action: 'Blad', event: null });
      },
    },
    {
      name: 'sidlayout och titel',
      plan: (opened, host) => pageRequest(opened, host, some),
    },
    {
      name: 'rätta en händelses text',
      plan: (opened) => {
        const place = opened.book.events[0]?.origin.fields.get('text');
        const at = place?.cell === undefined ? null : parseAddress(place.cell);
        if (!place?.sheet || !at) throw new Error('no event');
        const value = `Rättad text ${String(some)}`;
        const update = { sheet: place.sheet, row: at.top, column: at.left, value };
        const draft = { updates: [update], additions: [], findings: [] };
        return planOf(draft, opened, { who: 'Prov', time: 45_944.4, action: 'Rättelse', event: 1 });
      },
    },
    ...newerScenarios(some, writer),
  ];
}

/** What the appendix will write on a sheet that stands there: how it prints, and a cell. */
async function pageRequest(opened: Opened, host: Host, some: number): Promise<WriteRequest> {
  const sheet = opened.layout.get('tblPoster')?.sheet ?? '';
  const title = { sheet, row: 0, column: 0, value: `Bilaga 1 ${String(some)}` };
  const page = {
    orientation: 'portrait',
    printArea: 'A1:M20',
    titleRows: { top: 2, bottom: 2 },
    paperSize: 8,
    fitToWidth: 1,
    fitToHeight: 0,
    header: '&LBilaga 1&RALF-budget 2026',
    footer: '&C&P (&N)',
    margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.75 },
    rowBreaks: [8],
  } as const;
  const area = { sheet, top: 0, left: 0, bottom: 0, right: 0 };
  const [block] = await host.read({ areas: [area], want: ['print'] });
  const pages = [pageUpdate(sheet, page, block?.page ?? {})].filter((each) => each !== null);
  const draft = { updates: [title], additions: [], findings: [], pages };
  return planOf(draft, opened, { who: 'Prov', time: 45_944.4, action: 'Bilaga', event: null });
}

function newSheet(amount: number): SheetOp {
  const plain = { numberFormat: 'General' };
  const columns = ['Uppdrag', 'Belopp (tkr)'].map((heading) => ({
    heading,
    headingStyle: plain,
    style: plain,
    width: 12,
  }));
  const rows = [
    ['Återkom', amount],
    ['Klart', { formula: '=1+1' }],
  ];
  return {
    kind: 'sheet',
    name: 'Uppdrag & annat',
    frozenRows: 1,
    page: { orientation: 'landscape' },
    tables: [{ name: 'tblProv', top: 1, left: 0, columns, rows }],
    cells: [{ row: 0, column: 0, content: 'Uppdrag' }],
  };
}

/** A post that stands in the workbook, with another amount. */
function changed({ book }: Opened, amount: number): string {
  const [post] = book.posts;
  return `${post?.id ?? ''};${post?.recipient ?? ''};${post?.name ?? ''};${String(10_000 + amount)}\n`;
}

/** The worked example with lines in its log, a scenario and bilaga 1, in a model of its own. */
export async function exampleWorkbook(): Promise<Workbook> {
  const workbook = new Workbook();
  const host = hostOver(workbook);
  await host.write(newBudget({ year: 2026, example: true }));
  const posts = contractNamed('Poster');
  const opened = await openWorkbook(host);
  const id = opened.book.posts[1]?.id ?? '';
  const csv = gridOfCsv(`Post-id;Post;ALF (tkr)\n${id};Ändrad;138001\n`, 'förr.csv');
  const request = posts && importRows(opened, posts, csv, writer).request;
  if (request) await host.write(request);
  for (const plan of furnishing(writer)) {
    await host.write(await plan(await openWorkbook(host), host));
  }
  return workbook;
}
