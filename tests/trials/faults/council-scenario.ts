/** The council round's writing: changed cells and a new row, out of a proposal that was filled in beside the workbook. */
import { hostOver } from '#hosts/memory/memory-host';
import { collectProposals } from '#jobs/council/council-collect';
import { councilBooks } from '#jobs/council/council-frames';
import { openWorkbook } from '#jobs/open';
import type { Writer } from '#jobs/writer';
import { Workbook } from '#sheet/workbook';
import { Worksheet } from '#sheet/worksheet';
import type { Scenario } from './scenarios';

export function councilScenario(some: number, writer: Writer): Scenario {
  return {
    name: 'för in ett råds förslag',
    plan: async (opened) => {
      const workbook = new Workbook();
      workbook.addSheet(new Worksheet('Blad1'));
      const host = hostOver(workbook);
      const [book] = councilBooks(opened).books;
      if (!book) throw new Error('no council');
      const fill = (top: number, left: number, content: string | number) =>
        ({ kind: 'cells', sheet: 'Poster', top, left, cells: [[content]] }) as const;
      const below = 4 + book.sent.posts.length;
      const ops = [
        ...book.request.ops,
        fill(5, 6, 100 + some),
        fill(6, 12, 'Enligt rådet'),
        fill(below, 2, `Ny post ${String(some)}`),
        fill(below, 6, 0),
      ];
      await host.write({ expects: [], ops, back: [] });
      const files = [{ name: 'forslag.xlsx', opened: await openWorkbook(host) }];
      const { request, objections } = collectProposals(
        opened,
        files,
        { goneToZero: false },
        writer,
      );
      if (!request)
        throw new Error(`nothing to join: ${objections.map(({ code }) => code).join()}`);
      return request;
    },
  };
}
