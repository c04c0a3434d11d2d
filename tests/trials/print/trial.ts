/**
 * Random budgets, each printed as PDF, Word and web page and read back by other readers: every cell of the table must be
 * the model's, and the figures that were read must add up. So must the tables of random lists.
 */
import fc from 'fast-check';
import { budgetAppendix } from '#core/appendix/budget-appendix';
import { defaultChoices, groupings, printedUnits } from '#core/appendix/choices';
import { appendixPaper } from '#core/paper/appendix-paper';
import type { Paper } from '#core/paper/paper';
import { paperDocx } from '#print/docx/paper-docx';
import { paperHtml } from '#print/html/paper-html';
import { paperPdf } from '#print/pdf/paper-pdf';
import { anyLived } from '../../laws/ledger-books';
import { anyList } from './any-list';
import { unfooted } from './footing';
import { rowsOfHtml, rowsOfPaper, rowsOfPdf, rowsOfWord, type Rows } from './tables-read-back';

const anyAppendix: fc.Arbitrary<Paper> = fc
  .record({
    lived: anyLived(),
    grouping: fc.constantFrom(...groupings),
    unit: fc.constantFrom(...printedUnits),
    against: fc.constantFrom('preliminar', 'foregaende'),
  })
  .map(({ lived: { book }, ...choices }) =>
    appendixPaper(budgetAppendix(book, { ...defaultChoices, ...choices })),
  );

export interface PrintTrial {
  readonly budgets: number;
  readonly lists: number;
  readonly cells: number;
  /** Figures that were moved so that the table adds up: without any, footing proves nothing. */
  readonly moved: number;
  /** What was read otherwise than it was written, or did not add up. */
  readonly faults: readonly string[];
}

export async function runPrintTrial(
  seed: number,
  { budgets, lists }: { readonly budgets: number; readonly lists: number },
  told: (done: number) => void = () => undefined,
): Promise<PrintTrial> {
  let [cells, moved] = [0, 0];
  const faults: string[] = [];
  const papers = [
    ...fc.sample(anyAppendix, { seed, numRuns: budgets }),
    ...fc.sample(anyList, { seed, numRuns: lists }),
  ];
  for (const [rank, paper] of papers.entries()) {
    const rows = rowsOfPaper(paper);
    cells += rows.reduce((count, row) => count + row.length, 0);
    moved += rows.flat().filter((text) => text.endsWith('†')).length;
    const name = `${rank < budgets ? 'budget' : 'list'} ${String(rank)}`;
    for (const [format, read] of await readBack(paper)) {
      const difference = firstDifference(rows, read);
      if (difference !== null) faults.push(`${name}, ${format}: ${difference}`);
      const [table] = paper.parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []));
      if (rank < budgets && table) {
        faults.push(...unfooted(table, read).map((each) => `${name}, ${format}: ${each}`));
      }
    }
    told(rank + 1);
  }
  return { budgets, lists, cells, moved, faults };
}

async function readBack(paper: Paper): Promise<readonly (readonly [string, Rows])[]> {
  return [
    ['PDF', await rowsOfPdf(paperPdf(paper))],
    ['Word', await rowsOfWord(await paperDocx(paper))],
    ['HTML', rowsOfHtml(paperHtml(paper))],
  ];
}

function firstDifference(wanted: Rows, read: Rows): string | null {
  const place = Array.from({ length: Math.max(wanted.length, read.length) }).findIndex(
    (_, row) => JSON.stringify(wanted[row]) !== JSON.stringify(read[row]),
  );
  if (place < 0) return null;
  return `row ${String(place)}: ${JSON.stringify(wanted[place])} read as ${JSON.stringify(read[place])}`;
}
