/**
 * A sheet in readable text, for cases of the checks of formulas: a name with a colon, then a line for each row, cells
 * between bars. A number is a number, "=" begins a formula, "'" a text that looks like a number, "#" an error; the rest
 * is text. "400 ← =SUM(B2:B3)" is a formula that was saved with another value than it gives. Lines that begin with "!" say what cells do not: `! dold rad 4`, `! dold kolumn B`, `! dolt blad`, `! filter A1:B9`,
 * `! sammanfogat B2:B3`, `! utskrift A1:B5`, `! regel B2:B5 lista a,b`, `! regel B2:B5 decimal`, `! format B2:B5 #,##0`,
 * `! tabell tblPoster A1:E4`,  * `! manuell`, `! precision`, `! namn Summan =Blad!A1`. A mistake in the notation throws: it is the test's own.
 */
import { columnOf, MAX_COLUMNS, parseAddress, type Area } from '#sheet/address';
import type { Cell } from '#sheet/cell';
import { Workbook } from '#sheet/workbook';
import { Worksheet, type Table } from '#sheet/worksheet';

export function workbookFrom(text: string): Workbook {
  const workbook = new Workbook();
  let sheet: Worksheet | null = null;
  let row = 0;
  const saved: (() => void)[] = [];
  for (const line of text.split('\n')) {
    const name = /^(\p{Lu}[\p{L} \d]*):$/u.exec(line)?.[1];
    if (name !== undefined) {
      sheet = new Worksheet(name);
      workbook.sheets.push(sheet);
      row = 0;
    } else if (line.startsWith('! ')) {
      told(workbook, sheet, line.slice(2).trim());
    } else if (sheet && line.includes('|')) {
      for (const [column, cell] of line.split('|').entries()) {
        const [value, formula] = cell.split('←');
        const held = cellOf((formula ?? value ?? '').trim());
        const [key, { cells }] = [row * MAX_COLUMNS + column, sheet];
        if (held) cells.set(key, held);
        if (held && formula !== undefined) {
          saved.push(() => cells.set(key, { ...held, value: cellOf((value ?? '').trim())?.value ?? '' }));
        }
      }
      row += 1;
    }
  }
  workbook.recalculateAll();
  for (const each of saved) each();
  return workbook;
}

function cellOf(written: string): Cell | null {
  if (written === '') return null;
  if (written.startsWith('=')) return { value: null, formula: written };
  if (written.startsWith('#')) return { value: { error: written } };
  if (written.startsWith("'")) return { value: written.slice(1) };
  const number = /^[−-]?[\d ]+(?:,\d+)?$/.test(written)
    ? Number(written.replace('−', '-').replaceAll(' ', '').replace(',', '.'))
    : NaN;
  return { value: Number.isNaN(number) ? written : number };
}

function told(workbook: Workbook, sheet: Worksheet | null, words: string): void {
  const [what = '', first = '', ...rest] = words.split(' ');
  if (what === 'manuell') workbook.manualCalculation = true;
  else if (what === 'precision') workbook.precisionAsDisplayed = true;
  else if (what === 'namn') workbook.names.push({ name: first, formula: rest.join(' ') });
  else if (!sheet) throw new Error(`no sheet for "${words}"`);
  else if (what === 'dold' && first === 'rad') sheet.hiddenRows.add(Number(rest[0]) - 1);
  else if (what === 'dold') sheet.hiddenColumns.add(columnOf(rest[0] ?? '') ?? 0);
  else if (what === 'dolt') sheet.visibility = first === 'blad' ? 'hidden' : 'veryHidden';
  else if (what === 'filter') sheet.filter = areaOf(sheet, first);
  else if (what === 'tabell') sheet.tables.push(tableOf(sheet, first, rest[0] ?? ''));
  else if (what === 'sammanfogat') sheet.merges.push(areaOf(sheet, first));
  else if (what === 'utskrift') sheet.page = { printArea: first };
  else if (what === 'regel') {
    const type = rest[0] === 'lista' ? 'list' : 'decimal';
    const formula = type === 'list' ? `"${rest.slice(1).join(' ')}"` : '0';
    sheet.validations.push({ area: areaOf(sheet, first), type, formula });
  } else if (what === 'format') {
    const area = areaOf(sheet, first);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const key = row * MAX_COLUMNS + column;
        const cell = sheet.cells.get(key);
        if (cell) sheet.cells.set(key, { ...cell, style: { numberFormat: rest.join(' ') } });
      }
    }
  } else throw new Error(`"${words}" is not known`);
}

function tableOf(sheet: Worksheet, name: string, address: string): Table {
  const area = areaOf(sheet, address);
  const headings: string[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const { value } = sheet.cell(area.top, column);
    headings.push(typeof value === 'string' ? value : '');
  }
  return { name, area, headings, totalsRow: false, filtered: false };
}

function areaOf(sheet: Worksheet, address: string): Area {
  const area = parseAddress(address);
  if (!area) throw new Error(`"${address}" is no area`);
  return { sheet: sheet.name, ...area };
}
