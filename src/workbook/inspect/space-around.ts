/**
 * No source, recipient or version of our own tables has a space before or after it. The reading passes over such a space,
 * but Excel's SUMIFS and = do not: Kontroller and På poster would then sum something else than is read. Spec: checks §9
 */
import { define, raiser } from '#core/findings/definition';
import type { Finding } from '#core/findings/finding';
import type { Table } from '#sheet/worksheet';
import { framesTable, postsTable, recipientFramesTable } from '../contract/tables';
import { matchHeadings } from '../read/headings';
import type { Inspection } from './inspection';
import type { SheetView } from './sheet-view';

export const spaceAroundFindings = {
  'workbook/space-around': define<{ text: string; cells: number }>({
    severity: 'warning',
    sv: {
      what: ({ text, cells }) =>
        `”${text}” har ett mellanslag före eller efter sig${cells > 1 ? ` (${String(cells)} sådana celler)` : ''}. Här läses det som ”${text.trim()}”, men arbetsbokens egna formler tar det för något annat: Kontroller och På poster kan visa andra summor.`,
      remedy: 'Skriv om cellen utan mellanslaget.',
      cause: 'Ett namn är inskrivet eller inklistrat med ett mellanslag som inte syns.',
    },
    en: {
      what: ({ text, cells }) =>
        `"${text}" has a space before or after it${cells > 1 ? ` (${String(cells)} such cells)` : ''}. Here it is read as "${text.trim()}", but the workbook's own formulas take it for something else: Kontroller and På poster may show other sums.`,
      remedy: 'Type the cell again without the space.',
      cause: 'A name was typed or pasted with a space that does not show.',
    },
  }),
};

const raise = raiser(spaceAroundFindings);

/** What the native formulas compare, by table. */
const compared = new Map([
  [framesTable.name.toLowerCase(), { contract: framesTable, keys: ['source'] }],
  [
    recipientFramesTable.name.toLowerCase(),
    { contract: recipientFramesTable, keys: ['version', 'recipient'] },
  ],
  [postsTable.name.toLowerCase(), { contract: postsTable, keys: ['recipient'] }],
]);

export const spaceAround: Inspection = {
  name: 'space-around',
  codes: Object.keys(spaceAroundFindings),
  run: ({ views }) =>
    views.flatMap((view) => view.worksheet.tables.flatMap((table) => around(table, view))),
};

/** One finding for each column. */
function around({ name, area, headings, totalsRow }: Table, view: SheetView): readonly Finding[] {
  const known = compared.get(name.toLowerCase());
  if (!known) return [];
  const { positions } = matchHeadings(known.contract.columns, headings, new Map());
  const last = area.bottom - (totalsRow ? 1 : 0);
  return known.keys.flatMap((key) => {
    const position = positions.get(key);
    if (position === undefined) return [];
    const column = area.left + position;
    const texts: string[] = [];
    const where = [];
    for (let row = area.top + 1; row <= last; row += 1) {
      const value = view.value(row, column);
      if (typeof value !== 'string' || value.trim() === '' || value === value.trim()) continue;
      texts.push(value);
      where.push(view.place(row, column));
    }
    const [text] = texts;
    return text === undefined
      ? []
      : [raise('workbook/space-around', { text, cells: texts.length }, { where })];
  });
}
