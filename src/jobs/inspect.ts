/**
 * What is wrong with the formulas and cells of a workbook, whoever made it: asks the host for all that it can tell and
 * runs the checks of the formula side. Only looked at, never written. Spec: checks §9
 */
import type { Finding } from '#core/findings/finding';
import type { Block, Host, Survey, Want } from '#workbook/host';
import { inspect } from '#workbook/inspect/all';
import type { Opened } from '#workbook/opened';
import { appendixAge } from './appendix/appendix-age';

const LOOKED_AT: readonly Want[] = ['formulas', 'formats', 'obstacles', 'print', 'rules'];

/** `opened.findings` are not told again. */
export async function inspectWorkbook(host: Host, opened: Opened): Promise<readonly Finding[]> {
  const { outline, findings } = opened;
  const want = host.can.wants.filter((each) => LOOKED_AT.includes(each));
  const survey = await host.survey(want, outline);
  const told = want.includes('print') ? await withPages(host, survey) : survey;
  return [
    ...inspect(told, findings, { isLive: host.can.live }),
    ...appendixAge(opened, told.blocks),
  ];
}

/** A host may tell of a page only when it is asked for cells of the sheet. */
async function withPages(host: Host, { outline, blocks }: Survey): Promise<Survey> {
  const untold = blocks.filter(({ page }) => page === undefined);
  if (untold.length === 0) return { outline, blocks };
  const areas = untold.map(({ area }) => ({ ...area, bottom: area.top, right: area.left }));
  const told = await host.read({ areas, want: ['print'] });
  const pages = new Map(untold.map((block, index) => [block, told[index]?.page]));
  return {
    outline,
    blocks: blocks.map((block): Block => {
      const page = pages.get(block);
      return page === undefined ? block : { ...block, page };
    }),
  };
}
