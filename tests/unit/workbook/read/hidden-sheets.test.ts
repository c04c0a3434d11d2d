import { hostOver } from '#hosts/memory/memory-host';
import { inspectWorkbook } from '#jobs/inspect';
import { assess } from '#jobs/assess';
import { openWorkbook } from '#jobs/open';
import { workbookFrom } from '../../../cases/formula-notation';

const poster =
  'Poster:\nPost-id | Ram | Post | ALF (tkr) | FoUU (tkr)\nFR-01 | FR | Biobank | 100 | 20\nFR-02 | FR | Radiance | 350 |\n';
const settings = 'Inställningar:\nNyckel | Värde\nBudgetår | 2026\n';
const summary = 'Sammandrag:\nRåd | ALF (tkr)\nFR | =SUM(Poster!D2:D3)\n';

async function told(text: string) {
  const host = hostOver(workbookFrom(text));
  const opened = await openWorkbook(host);
  const { findings } = assess(opened, opened.book, await inspectWorkbook(host, opened));
  return findings
    .filter(({ code }) => code === 'workbook/hidden-sheet')
    .map(({ severity, effect, facts }) => ({ severity, ore: effect.ore, ...facts }));
}

describe('Workbook §6: what counts into the budget from a hidden sheet is said', () => {
  test('hidden posts are told as a warning, with what they have', async () => {
    expect(await told(`${poster}! dolt blad\n${settings}`)).toEqual([
      {
        severity: 'warning',
        ore: 47_000_000,
        sheet: 'Poster',
        very: false,
        counted: 'posts',
        rows: 2,
      },
    ]);
  });

  test('a sheet that Excel does not offer to show is told as that, and once though sums count it too', async () => {
    expect(await told(`${poster}! dolt helt\n${settings}${summary}`)).toEqual([
      {
        severity: 'warning',
        ore: 47_000_000,
        sheet: 'Poster',
        very: true,
        counted: 'posts',
        rows: 2,
      },
    ]);
  });

  test('hidden settings count nothing, and sheets that people see are not told', async () => {
    expect(await told(`${poster}${settings}! dolt blad\n${summary}`)).toEqual([]);
  });
});
