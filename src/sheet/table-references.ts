/**
 * References to tables as Excel speaks them and as the model keeps them (which is how files keep them).
 *
 *     Excel, inside the table:  =[@Belopp]*2        =SUM([Belopp])            =[@[ALF (tkr)]]
 *     Excel, elsewhere:         =tblPoster[@Belopp]  =SUM(tblPoster[Belopp])
 *     the model:                =tblPoster[[#This Row],[Belopp]]*2            =SUM(tblPoster[Belopp])
 *
 * Texts in quotes are left alone; the marks that files put before newer functions (_xlfn.) are not shown.
 */
const TEXT = '"(?:[^"]|"")*"';
const TABLE = '[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*';
const WORDS = "(?:[^\\[\\]']|'.)*";
/** A text, or a table's name (perhaps left out) and its brackets, which nest one deep. */
const REFERENCE = new RegExp(
  `${TEXT}|(${TABLE})?\\[((?:${WORDS}\\[${WORDS}\\])*${WORDS})\\]`,
  'gu',
);
/** Column names that Excel writes without brackets of their own after the @. */
const PLAIN_COLUMN = /^\[[\p{L}_][\p{L}\p{N}_.]*\]$/u;

/** `inside` is the table in which the formula's cell stands, or null. */
export function asSpoken(formula: string, inside: string | null): string {
  return mapReferences(formula.replace(/_xlfn\.(_xlws\.)?/g, ''), (table, content) => {
    const name = table?.toLowerCase() === inside?.toLowerCase() ? '' : (table ?? '');
    const row = /^\[#This Row\],(.*)$/s.exec(content)?.[1];
    if (row === undefined) return `${name}[${content}]`;
    return `${name}[@${PLAIN_COLUMN.test(row) ? row.slice(1, -1) : row}]`;
  });
}

/** The formula as the model keeps it; null when it means its own table and stands in none. */
export function asKept(formula: string, inside: string | null): string | null {
  let homeless = false;
  const kept = mapReferences(formula, (table, content) => {
    const name = table ?? inside;
    if (name === null) {
      homeless = true;
      return '';
    }
    if (!content.startsWith('@')) return `${name}[${content}]`;
    const row = content.slice(1);
    if (row === '') return `${name}[#This Row]`;
    return `${name}[[#This Row],${row.startsWith('[') ? row : `[${row}]`}]`;
  });
  return homeless ? null : kept;
}

/** The tables that a formula names, as it writes them. */
export function tablesNamed(formula: string): readonly string[] {
  const names: string[] = [];
  mapReferences(formula, (table) => {
    if (table !== undefined) names.push(table);
    return '';
  });
  return names;
}

function mapReferences(
  formula: string,
  change: (table: string | undefined, content: string) => string,
): string {
  return formula.replace(
    REFERENCE,
    (whole: string, table: string | undefined, content: string | undefined, offset: number) => {
      if (content === undefined) return whole;
      // [Bok.xlsx]Blad1!A1 names another workbook.
      const goesOn = /^[\p{L}\p{N}_']/u.test(formula.slice(offset + whole.length));
      return goesOn && table === undefined ? whole : change(table, content);
    },
  );
}
