/** The log's line for a chart. */
import type { Chart } from '#sheet/chart';
import { chartTakenBack, chartUpdate, chartsPut } from '#workbook/log/chart-line';
import type { LogEntry } from '#workbook/log/journal';
import { withoutMarks } from '#workbook/log/sheet-line';

const chart: Chart = {
  name: 'ALF-budget ramarnas väg',
  kind: 'stacked columns',
  title: 'Från ” {"name":"A"}” till B',
  alternative: 'Preliminär: 1 101 385 tkr.',
  source: { sheet: 'Mitt Diagram', top: 25, left: 0, bottom: 29, right: 1 },
  series: [{ drawn: true, labels: '#,##0' }],
  axis: { title: 'tkr', numberFormat: '#,##0', minimum: 1100900 },
  legend: false,
  position: { top: 6, left: 0, bottom: 23, right: 5 },
};

const textOf = (content: unknown): string => (typeof content === 'string' ? content : '');

function entry({ line }: ReturnType<typeof chartUpdate>, number: number): LogEntry {
  const of = { time: 1, who: 'A', event: null, action: 'Bladet skrivet', plan: 1, outcome: 'klar' };
  const { cell, before, after } = line;
  const told = (content: unknown) => (typeof content === 'string' ? content : null);
  const contents = { before: told(before), after: told(after) };
  return { number, ...of, cell, ...contents, sheet: 'Logg', row: number };
}

describe('Charts §1: the log remembers what was drawn', () => {
  const first = entry(chartUpdate('Mitt Diagram', chart.name, chart, null), 1);
  const moved = { ...chart, axis: { ...chart.axis, minimum: null } };
  const second = entry(chartUpdate('Mitt Diagram', chart.name, moved, chart), 2);
  const gone = entry(chartUpdate('Mitt Diagram', chart.name, null, moved), 3);

  test('it tells what stands after every line', () => {
    const after = (...entries: LogEntry[]) => [...chartsPut(entries, 'mitt diagram').values()];
    expect(after(first)).toEqual([chart]);
    expect(after(first, second)).toEqual([moved]);
    expect(after(first, second, gone)).toEqual([]);
    expect([...chartsPut([first], 'Annat')]).toEqual([]);
  });

  test('a line is taken back to what stood before it', () => {
    expect(chartTakenBack(second)?.op).toEqual({
      ...{ kind: 'chart', sheet: 'Mitt Diagram', name: chart.name },
      ...{ chart, before: moved },
    });
    expect(chartTakenBack(first)?.op).toMatchObject({ chart: null, before: chart });
    expect(chartTakenBack(gone)?.op).toMatchObject({ chart: moved, before: null });
  });

  test('a person reads its title, and a line changed by hand is no line of a chart', () => {
    expect(withoutMarks(textOf(first.after))).toMatch(/^diagram ”Från ” .*B”$/);
    expect(withoutMarks(textOf(first.before))).toBe('inget diagram ALF-budget ramarnas väg');
    const broken = { ...first, after: `${textOf(first.after).slice(0, -1)},}` };
    expect(chartTakenBack(broken)).toBeNull();
    expect(chartTakenBack({ ...first, after: 'nytt blad, 3 celler' })).toBeNull();
  });
});
