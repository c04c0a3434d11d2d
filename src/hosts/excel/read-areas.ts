/** Reading some areas, with page set-ups and charts. Not needed to open a workbook. Spec: workbook §5 */
/// <reference types="office-js" />
import { HostError, type Block, type ReadPlan } from '#workbook/host';
import { demandReadable } from '#workbook/readable';
import { askCharts } from './charts';
import { pageSetup } from './page';
import { askPage } from './page-state';
import type { Questions } from './questions';
import { Places } from './ranges';
import { demandSheets } from './sheets';
import { askBlock } from './survey';

/** One block for each area, in one sync when the tables are known. */
export async function readAreas(
  questions: Questions,
  { areas, want = [] }: ReadPlan,
): Promise<readonly Block[]> {
  demandReadable(areas);
  return questions.put((context, _, doubts, closely) => {
    const places = new Places(context);
    const asked = areas.map((area) => {
      const sheet = places.sheet(area.sheet);
      return {
        block: askBlock(
          { name: area.sheet, sheet, range: places.range(area) },
          want,
          doubts,
          closely,
        ),
        page: want.includes('print') ? askPage(sheet, area.sheet) : null,
        charts: want.includes('charts') ? askCharts(context, [area.sheet]) : null,
      };
    });
    return (standing) => {
      demandSheets(
        standing.sheets,
        areas.map(({ sheet }) => sheet),
      );
      return asked.map(({ block, page, charts }, index): Block => {
        const read = block(standing);
        if (!read) throw new HostError('host/no-such-sheet', areas[index]?.sheet ?? '');
        return {
          ...read,
          ...(page ? { page: pageSetup(page()) } : {}),
          ...(charts ? { charts: charts()[0]?.charts ?? [] } : {}),
        };
      });
    };
  });
}
