/**
 * Every table that a formula names is there. Excel keeps no formula without its table; programs that know no tables save
 * the cells, leave the tables out or their heading rows off, and keep the formulas. Spec: checks §9
 */
import { define, raiser } from '#core/findings/definition';
import { listed } from '#core/findings/listed';
import type { Directory } from '#sheet/formula/directory';
import { partsOf, type Expression } from '#sheet/formula/expression';
import { tablesNamed } from '#sheet/table-references';
import type { Inspection } from './inspection';

export const tablesLostFindings = {
  'formulas/table-lost': define<{ tables: readonly string[]; cells: number }>({
    severity: 'error',
    sv: {
      what: ({ tables, cells }) =>
        `${cells === 1 ? 'En formel hänvisar' : `${String(cells)} formler hänvisar`} till ${tables.length === 1 ? 'tabellen' : 'tabellerna'} ${listed(tables, 'sv')}, som arbetsboken inte har eller vars rubrikrad är avstängd. De räknas inte om, och det de visar kan vara gammalt.`,
      remedy:
        'Använd filen som den var innan det andra programmet sparade den. Finns den inte: gör området till en tabell igen (Infoga › Tabell), med samma namn och med rubrikrad.',
      cause:
        'Ett program som inte kan Excels tabeller har sparat filen: cellerna och formlerna är kvar, men inte tabellerna eller deras rubrikrader.',
    },
    en: {
      what: ({ tables, cells }) =>
        `${cells === 1 ? 'A formula refers' : `${String(cells)} formulas refer`} to the ${tables.length === 1 ? 'table' : 'tables'} ${listed(tables, 'en')}, which the workbook does not have, or whose heading row is switched off. They are not worked out again, and what they show may be old.`,
      remedy:
        'Use the file as it was before the other program saved it. If there is none: make the range a table again (Insert › Table), with the same name and a heading row.',
      cause:
        "A program that does not know Excel's tables has saved the file: cells and formulas are there, but the tables or their heading rows are not.",
    },
  }),
};

const raise = raiser(tablesLostFindings);

export const tablesLost: Inspection = {
  name: 'tables-lost',
  codes: Object.keys(tablesLostFindings),
  run: ({ formulas, directory }) => {
    const tables = new Map<string, string>();
    const cells = formulas.filter(({ expression, text }) => {
      const lost = new Set(lostTables(expression, directory));
      for (const name of lost.size > 0 ? tablesNamed(text) : []) {
        const key = name.toLowerCase();
        if (lost.has(key) && !tables.has(key)) tables.set(key, name);
      }
      return lost.size > 0;
    });
    if (cells.length === 0) return [];
    const where = cells.map(({ view, row, column }) => view.place(row, column));
    const facts = { tables: [...tables.values()], cells: cells.length };
    return [raise('formulas/table-lost', facts, { where })];
  },
};

/** In lower case. */
function lostTables(part: Expression, directory: Directory): readonly string[] {
  const isLost = part.kind === 'table' && part.table !== null && !directory.table(part.table);
  const within = partsOf(part).flatMap((each) => lostTables(each, directory));
  return isLost ? [part.table, ...within] : within;
}
