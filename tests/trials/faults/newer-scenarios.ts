/** The writings that make sheets of their own, or bring one up to date: totals, scenarios, bilaga 1, minutes, charts. */
import { defaultChoices, type AppendixChoices } from '#core/appendix/choices';
import { heldFiguresOf } from '#core/minutes/book/held-of-book';
import { readMinutes } from '#core/minutes/read-minutes';
import { amountOfOre } from '#core/money/amount';
import { allocate } from '#jobs/allocate';
import { appendixOf } from '#jobs/appendix/appendix';
import { appendixOnSheet } from '#jobs/appendix/appendix-on-sheet';
import { wantedCharts } from '#jobs/charts/charts';
import type { ChartSheet } from '#jobs/charts/chart-sheet';
import { chartsOnSheet } from '#jobs/charts/charts-on-sheet';
import { reportMinutes } from '#jobs/minutes-report';
import { adoptScenario } from '#jobs/scenarios/scenario-adopt';
import { saveScenario } from '#jobs/scenarios/scenario-save';
import { spreadTotal } from '#jobs/spread-total';
import type { Writer } from '#jobs/writer';
import { appendixSheet } from '#print/sheet/appendix-sheet';
import type { Host, WriteRequest } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { councilScenario } from './council-scenario';
import type { Scenario } from './scenarios';

const tkr = (number: number) => amountOfOre(number * 100_000);

const SAVED = 'Protokollet';

/** What a scenario of the trial may find in the workbook: a scenario, and bilaga 1. */
export function furnishing(writer: Writer): readonly Scenario['plan'][] {
  return [
    (opened) => saved(opened, SAVED, 65, writer),
    (opened, host) => appendix(opened, host, { registry: 'LG 2025-0123' }, writer),
    (opened, host) => charts(opened, host, [], writer),
  ];
}

export function newerScenarios(some: number, writer: Writer): readonly Scenario[] {
  return [
    {
      name: `skriv över en summa, ${String(some)} tkr mer`,
      plan: (opened) => {
        const [post] = opened.book.posts.filter(({ recipient }) => recipient === 'UR');
        const total = tkr(300_000 + some);
        const holds = [{ post: post?.id ?? '', held: true }];
        const order = { recipient: 'UR', source: 'ALF', total, holds, traceSheet: true } as const;
        const { prepared } = spreadTotal(opened, order, writer);
        if (!prepared) throw new Error('no total');
        return prepared.request;
      },
    },
    {
      name: 'spara ett scenario',
      plan: (opened) => saved(opened, `Förslag ${String(some)}`, 1 + (some % 414), writer),
    },
    {
      name: 'anta ett scenario',
      plan: (opened) => {
        const { prepared } = adoptScenario(opened, SAVED, {}, writer);
        if (!prepared) throw new Error('no scenario');
        return prepared.request;
      },
    },
    {
      name: 'uppdatera bilagan',
      plan: (opened, host) =>
        appendix(opened, host, { registry: `LG 2026-${String(some)}` }, writer),
    },
    {
      name: 'gör om bilagan',
      plan: (opened, host) => appendix(opened, host, { grouping: 'source' }, writer),
    },
    {
      name: 'uppdatera diagrammen',
      plan: (opened, host) => charts(opened, host, [], writer, some),
    },
    {
      name: 'rita ett scenario',
      plan: (opened, host) => charts(opened, host, [SAVED], writer),
    },
    councilScenario(some, writer),
    {
      name: 'skriv protokollgranskningen',
      plan: (opened) => {
        const text = `§ 9 Data\n\nAv de 8,5 mkr används 3,5 mkr. Därefter återstår ${String(some)} mkr.`;
        const reading = readMinutes(text, heldFiguresOf(opened.book));
        return reportMinutes(opened, { reading, from: null }, writer).request;
      },
    },
  ];
}

function saved(opened: Opened, name: string, first: number, writer: Writer): WriteRequest {
  const shares = [
    { to: 'UR-04', amount: tkr(first) },
    { to: 'FR-02', amount: tkr(415 - first) },
  ];
  const order = { source: 'ALF', amount: tkr(415), shares, target: 'posts' } as const;
  const { proposal } = allocate(opened, order, writer);
  return saveScenario(opened, { name, proposal }, writer).request;
}

async function charts(
  opened: Opened,
  host: Host,
  names: readonly string[],
  writer: Writer,
  other = 0,
): Promise<WriteRequest> {
  const { sheet, drawn } = wantedCharts(opened, names);
  const wanted = drawn && other > 0 ? differing(drawn, other) : drawn;
  const { objections, request } = await chartsOnSheet(opened, sheet, wanted, host, writer);
  const [objection] = objections;
  if (objection) throw new Error(objection.code);
  return request;
}

/** As though the budget had moved: one chart says something else, one has gone, and so has a word of the sheet. */
function differing({ op, charts: [first, ...others] }: ChartSheet, some: number): ChartSheet {
  const title = `Vägen, ${String(some)} tkr senare`;
  const axis = { title: 'tkr', numberFormat: '0', minimum: some };
  const cells = op.cells.filter(({ row }) => row !== 1);
  const kept = some % 2 === 0 ? others : [];
  return { op: { ...op, cells }, charts: first ? [{ ...first, title, axis }, ...kept] : kept };
}

async function appendix(
  opened: Opened,
  host: Host,
  choices: Partial<AppendixChoices>,
  writer: Writer,
): Promise<WriteRequest> {
  const { document } = appendixOf(opened, { ...defaultChoices, ...choices });
  const { objections, request } = await appendixOnSheet(
    opened,
    appendixSheet(document),
    host,
    writer,
  );
  const [objection] = objections;
  if (objection) throw new Error(objection.code);
  return request;
}
