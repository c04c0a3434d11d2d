/** `set BOOK.xlsx "Sheet!A1" VALUE`: one lossless write of a number, a text or a formula, into any workbook. */
import { readNumeral } from '#core/money/numeral';
import { plainDecimal } from '#core/money/plain-decimal';
import { mayChange } from '#jobs/may-change';
import { planBy } from '#jobs/writer';
import { areaAddress, contains, parseReference } from '#sheet/address';
import { missingIn, type Missing } from '#sheet/formula/missing';
import { isWellFormed } from '#sheet/formula/syntax';
import { asKept } from '#sheet/table-references';
import { commit } from '#workbook/write/commit';
import { amountColumns } from '#workbook/log/fixed-point';
import { contentOf, gridOf } from '#workbook/grid';
import { isFormulaInput, type CellInput } from '#workbook/host';
import { destination, openBook, saveBook, type Destination } from '../book-file';
import type { Context } from '../context';
import type { ExitCode } from '../io';
import { cellText } from '../print/cell-text';
import { Refusal } from '../refusal';
import { writerOf } from '../writing';

export interface SetOptions extends Destination {
  readonly formula?: boolean;
  /** A value may take the place of a formula, and nothing need be said of it. */
  readonly replaceFormulas?: boolean;
  readonly who?: string;
  readonly dryRun?: boolean;
}

export async function set(
  context: Context,
  path: string,
  reference: string,
  text: string,
  options: SetOptions,
): Promise<ExitCode> {
  const area = parseReference(reference);
  if (!area || area.top !== area.bottom || area.left !== area.right) {
    throw new Refusal({
      sv: `”${reference}” pekar inte ut en cell. Skriv till exempel "Poster!H14".`,
      en: `"${reference}" does not name a cell. Write for example "Poster!H14".`,
    });
  }
  const said = options.formula === true ? formulaOf(text) : constantOf(text);
  const output = options.dryRun === true ? null : destination(path, options);
  const book = await openBook(context, path);
  const grid = gridOf(book.opened.grids, area.sheet);
  if (!grid) {
    const sheets = [...book.opened.grids.values()].map(({ name }) => name).join(', ');
    throw new Refusal({
      sv: `Bladet ”${area.sheet}” finns inte i ${path}. Bladen är ${sheets}.`,
      en: `There is no sheet "${area.sheet}" in ${path}. The sheets are ${sheets}.`,
    });
  }
  const { top: row, left: column } = area;
  const around = book.opened.outline.sheets
    .find(({ name }) => name === grid.name)
    ?.tables.find(({ area }) => contains(area, grid.name, row, column));
  const value = isFormulaInput(said) ? keptFormula(said.formula, around?.name ?? null) : said;
  if (isFormulaInput(value)) {
    const missing = missingIn(value.formula, book.file.workbook);
    if (missing) throw refusalOf(text, missing);
  }
  const before = contentOf(book.opened.grids, grid.name, row, column);
  const draft = { updates: [{ sheet: grid.name, row, column, value }] };
  const request = planBy(writerOf(context, options), draft, book.opened, 'Enskild cell');
  // An amount of a frozen or fixed budget would stand in the log as if it had been decided.
  const isAmount = amountColumns(book.opened.layout).some((amounts) =>
    contains(amounts, grid.name, row, column),
  );
  const objections = isAmount ? mayChange(book.opened.book) : [];
  const free = objections.length === 0 && output !== null;
  const receipt = free ? await commit(book.file.host, request) : null;
  const findings = receipt?.kind === 'not written' ? receipt.findings : objections;
  const written = output !== null && findings.length === 0;
  if (written) await saveBook(context, book, output, options);
  const cell = `${grid.name}!${areaAddress(area)}`;
  const [from, to] = [shown(before), shown(value)];
  const done = written
    ? { sv: `Skrev ${output}.`, en: `Wrote ${output}.` }
    : { sv: 'Inget har skrivits.', en: 'Nothing was written.' };
  const lost = options.replaceFormulas === true ? null : formulaLost(before, value);
  if (findings.length === 0 && lost !== null) {
    context.io.err(
      `${context.say({
        sv: `${cell} hade formeln ${lost}. Den ersätts, och cellen räknas inte längre ut. Är det meningen, skriv --replace-formulas.`,
        en: `${cell} held the formula ${lost}. It is replaced, and the cell is no longer computed. If that is meant, say --replace-formulas.`,
      })}\n`,
    );
  }
  if (findings.length === 0 && typeof value === 'string' && /^\s*=/.test(value)) {
    context.io.err(
      `${context.say({
        sv: `”${text}” skrivs som text. Är det en formel, skriv --formula.`,
        en: `"${text}" is written as text. If it is a formula, say --formula.`,
      })}\n`,
    );
  }
  if (findings.length === 0 && typeof value === 'string' && /^\s*[-−+]?\d/.test(value)) {
    context.io.err(
      `${context.say({
        sv: `”${text}” är inget tal och skrivs som text. Ett tal skrivs utan enhet, till exempel 415 eller "42 045,5".`,
        en: `"${text}" is no number and is written as text. Write a number without a unit, such as 415 or "42 045,5".`,
      })}\n`,
    );
  }
  return context.answer(
    { cell, before: from, after: to, written, output: written ? output : null },
    () => [
      `${cell}: ${cellText(before, context.language)} → ${cellText(value, context.language)}`,
      context.say(done),
    ],
    findings,
  );
}

/** In characters, the equals sign among them. */
const LONGEST_FORMULA = 8192;

function formulaOf(text: string): CellInput {
  const formula = text.startsWith('=') ? text : `=${text}`;
  if (formula.length > LONGEST_FORMULA) {
    throw new Refusal({
      sv: `Formeln har ${String(formula.length)} tecken, och Excel tar högst ${String(LONGEST_FORMULA)}. Inget har skrivits.`,
      en: `The formula has ${String(formula.length)} characters, and Excel takes at most ${String(LONGEST_FORMULA)}. Nothing was written.`,
    });
  }
  if (isWellFormed(formula)) return { formula };
  throw new Refusal({
    sv: `”${text}” är ingen formel. Skriv med engelska funktionsnamn och kommatecken, till exempel "SUM(H5:H9,2)".`,
    en: `"${text}" is no formula. Write with English function names and commas, such as "SUM(H5:H9,2)".`,
  });
}

/** The formula as the model keeps it: a column that Excel shows without its table's name is given the name. */
function keptFormula(formula: string, inside: string | null): CellInput {
  const kept = asKept(formula, inside);
  if (kept !== null) return { formula: kept };
  throw new Refusal({
    sv: `”${formula}” nämner en kolumn utan att säga i vilken tabell, och cellen står inte i någon. Skriv till exempel "SUM(tblPoster[ALF (tkr)])".`,
    en: `"${formula}" names a column without saying of which table, and the cell stands in none. Write for example "SUM(tblPoster[ALF (tkr)])".`,
  });
}

const kinds = {
  sv: { sheet: 'bladet', table: 'tabellen', column: 'kolumnen' },
  en: { sheet: 'sheet', table: 'table', column: 'column' },
} as const;

/** Excel would find the file damaged. */
function refusalOf(text: string, { kind, name }: Missing): Refusal {
  return new Refusal({
    sv: `”${text}” hänvisar till ${kinds.sv[kind]} ${name}, som inte finns i arbetsboken. Inget har skrivits.`,
    en: `"${text}" refers to the ${kinds.en[kind]} ${name}, which the workbook does not have. Nothing was written.`,
  });
}

/** Excel keeps no more digits of a number. */
const MOST_DIGITS = 15;

/** A number when it reads as one in Swedish or plain form, else text. Blank empties the cell. */
function constantOf(text: string): CellInput {
  if (text.trim() === '') return null;
  const shape = text.trim().replace(/^-/, '−');
  if (!/^−?\d[\d\s\u00a0.,]*$/.test(shape)) return text;
  const read = readNumeral(shape);
  if (!read.ok) return text;
  const { digits, decimals } = read.numeral;
  if (String(digits).replace(/^-/, '').replace(/0+$/, '').length > MOST_DIGITS) {
    throw new Refusal({
      sv: `”${text}” har fler siffror än en cell rymmer (${String(MOST_DIGITS)}). Inget har skrivits.`,
      en: `"${text}" has more digits than a cell can hold (${String(MOST_DIGITS)}). Nothing was written.`,
    });
  }
  const number = Number(plainDecimal(digits, decimals));
  return Number.isFinite(number) ? number : text;
}

/** The formula that a cell loses to what is no formula. */
function formulaLost(before: CellInput, value: CellInput): string | null {
  return isFormulaInput(before) && !isFormulaInput(value) ? before.formula : null;
}

function shown(input: CellInput): string {
  if (input === null) return '';
  if (typeof input !== 'object') return String(input);
  return 'formula' in input ? input.formula : input.error;
}
