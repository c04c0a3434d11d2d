/** The tables of a printed file as another reader finds them: rows of texts, white space made one, † behind a moved figure. */
import mammoth from 'mammoth';
import { MOVED } from '#core/appendix/document';
import type { Paper, PaperTable } from '#core/paper/paper';
import { all, readPdf, squeeze, wordsOf } from '../../unit/print/pdf/read-pdf';

export type Rows = readonly (readonly string[])[];

/** What the paper says: the heading row, the headings of groups, the rows; one table after the other. */
export function rowsOfPaper({ parts }: Paper): Rows {
  return parts.flatMap((part) => (part.kind === 'table' ? rowsOfTable(part.table) : []));
}

function rowsOfTable({ columns, groups }: PaperTable): Rows {
  const empty = columns.slice(1).map(() => '');
  return [
    columns.map(({ heading }) => squeeze(heading)),
    ...groups.flatMap(({ heading, rows }) => [
      ...(heading === null ? [] : [[squeeze(heading), ...empty]]),
      ...rows.map(({ cells }) =>
        cells.map(({ text, isMoved }) => squeeze(text) + (isMoved ? MOVED : '')),
      ),
    ]),
  ];
}

/** As the tag tree tells them. The tree of a page names the rows of others too, without their words. */
export async function rowsOfPdf(bytes: Uint8Array): Promise<Rows> {
  const { trees } = await readPdf(bytes);
  return trees
    .flatMap((tree) => all(tree, 'TR'))
    .map(({ children }) => children.map(wordsOf))
    .filter((texts) => texts.some((text) => text !== ''));
}

/** As mammoth, which knows nothing of how we draw, turns the file into a web page. */
export async function rowsOfWord(bytes: Uint8Array): Promise<Rows> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return rowsOfHtml(value);
}

export function rowsOfHtml(html: string): Rows {
  return [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell)),
  );
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

function textOf(markup: string): string {
  const text = markup.replace(/<[^>]*>/g, '');
  return squeeze(text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => entities[name] ?? ''));
}
