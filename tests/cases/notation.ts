/**
 * The budget's own notation: a Book in readable text, for tests. The tables and headings are those of the workbook;
 * amounts are in tkr, a blank cell is unknown, a dash below a heading is not needed.
 *
 *     Inställningar:
 *     Budgetår | Läge
 *     2026 | Arbetsmaterial
 *
 *     Ramar:
 *     Version | Källa | Belopp | Enligt protokoll
 *     preliminär | ALF | 727 085 | 727,1 mkr
 *
 * Columns that are left out are blank, År is the budget year, and an event is beslutad by decision "§ 1" of LG
 * on the first day of the budget year, when it also happened, unless a column says otherwise. Places are those of the table as it is written:
 * the headings stand in row 1 of a sheet named after the table. A mistake in the notation throws: it is the test's own.
 */
import type {
  Book,
  BudgetEvent,
  BySource,
  Frame,
  Origin,
  Post,
  RecipientFrame,
  Setting,
} from '#core/budget/book';
import { isIsoDate } from '#core/budget/date';
import {
  budgetStates,
  decisionForms,
  durations,
  eventStatuses,
  eventTypes,
  frameStatuses,
  sources,
} from '#core/budget/words';
import { amountOfOre, type Amount } from '#core/money/amount';
import type { Unit } from '#core/money/unit';
import type { Written } from '#core/money/written';

/** Heading → the field of the record that its place belongs to. */
const tables = {
  Inställningar: { Budgetår: 'value', Läge: 'value' },
  Tillägg: { Nyckel: 'key', Värde: 'value' },
  Ramar: {
    År: 'year',
    Version: 'version',
    Källa: 'source',
    Belopp: 'amount',
    'Enligt protokoll': 'minuted',
    Status: 'status',
    Organ: 'body',
    Datum: 'date',
    Beslut: 'decision',
    Dnr: 'registry',
    Not: 'note',
  },
  Mottagarramar: {
    År: 'year',
    Version: 'version',
    Mottagare: 'recipient',
    ALF: 'ALF',
    FoUU: 'FoUU',
  },
  Poster: {
    'Post-id': 'id',
    Ram: 'recipient',
    Avsnitt: 'section',
    Post: 'name',
    Utförare: 'performer',
    'ALF föreg. år': 'previousALF',
    'FoUU föreg. år': 'previousFoUU',
    // The whole, where it is not known how much of it is FoUU.
    Odelat: 'amount',
    ALF: 'ALF',
    FoUU: 'FoUU',
    'Fr.o.m.': 'from',
    'T.o.m.': 'to',
    'Not i bilagan': 'appendixNote',
    'Intern kommentar': 'internalComment',
    Kod: 'code',
  },
  Händelser: {
    Nr: 'number',
    Datum: 'date',
    Typ: 'type',
    Från: 'from',
    Till: 'to',
    Källa: 'source',
    Belopp: 'amount',
    Varaktighet: 'duration',
    Organ: 'body',
    Beslutsform: 'form',
    Beslut: 'decision',
    Beslutsdatum: 'decidedOn',
    Status: 'status',
    Text: 'text',
  },
} as const;

type TableName = keyof typeof tables;

/** The rows of each table, each cell as it is written. */
export type Notation = Readonly<Partial<Record<TableName, readonly Row[]>>>;

interface Row {
  readonly table: TableName;
  /** By heading; only what is written. */
  readonly cells: Readonly<Record<string, string>>;
  /** The headings that the table has. */
  readonly headings: readonly string[];
  /** Counted from 2: the headings stand in row 1. */
  readonly line: number;
}

/** The book that the text describes. */
export function bookOf(text: string): Book {
  return bookFrom(readTables(text, {}));
}

const begins = /^(\p{Lu}\p{L}+)( \+)?:$/u;

/** The tables of the text over those of a base: "Ramar:" stands instead of the base's, "Ramar +:" below it. */
export function readTables(text: string, base: Notation): Notation {
  const read: Partial<Record<TableName, readonly Row[]>> = { ...base };
  const lines = text.split('\n').map((line) => line.trim());
  for (let index = 0; index < lines.length; index += 1) {
    const [, name, below] = begins.exec(lines[index] ?? '') ?? [];
    if (name === undefined) continue;
    if (!isTable(name)) throw new Error(`There is no table "${name}".`);
    const end = lines.indexOf('', index);
    const [headings = '', ...rows] = lines.slice(index + 1, end === -1 ? undefined : end);
    const above = below ? (read[name] ?? []) : [];
    read[name] = [...above, ...readRows(name, headings, rows, above.length + 2)];
  }
  return read;
}

function isTable(name: string): name is TableName {
  return name in tables;
}

function readRows(
  table: TableName,
  heading: string,
  rows: readonly string[],
  firstLine: number,
): readonly Row[] {
  const headings = cellsOf(heading);
  const stranger = headings.find((each) => !(each in tables[table]));
  if (stranger !== undefined) throw new Error(`${table} has no column "${stranger}".`);
  return rows.map((row, index) => {
    const written = cellsOf(row);
    if (written.length > headings.length) throw new Error(`Too many cells: ${row}`);
    const cells = Object.fromEntries(
      headings.map((each, column) => [each, written[column] ?? '']).filter(([, cell]) => cell),
    ) as Record<string, string>;
    return { table, cells, headings, line: firstLine + index };
  });
}

function cellsOf(line: string): readonly string[] {
  return line.split('|').map((cell) => cell.trim());
}

/** The book of the tables. */
export function bookFrom(notation: Notation): Book {
  const settings = notation.Inställningar?.[0];
  const year = settings ? wholeOf(settings, 'Budgetår') : null;
  const state = settings && choiceOf(settings, 'Läge', budgetStates);
  return {
    year,
    state: state ?? 'arbetsmaterial',
    frames: (notation.Ramar ?? []).map((row) => frameOf(row, year)),
    recipientFrames: (notation.Mottagarramar ?? []).map((row) => recipientFrameOf(row, year)),
    posts: (notation.Poster ?? []).map(postOf),
    events: (notation.Händelser ?? []).map((row) => eventOf(row, year)),
    settings: (notation.Tillägg ?? []).map(settingOf),
  };
}

/** Further rows of Inställningar. */
function settingOf(row: Row): Setting {
  const key = demanded(row, 'Nyckel', textOf(row, 'Nyckel'));
  const value = textOf(row, 'Värde');
  const isNumber = value !== null && figure.test(value);
  return { key, value: isNumber ? Number(value.replace(',', '.')) : value, origin: originOf(row) };
}

function frameOf(row: Row, year: number | null): Frame {
  return {
    year: wholeOf(row, 'År') ?? year ?? 0,
    version: textOf(row, 'Version') ?? '',
    source: demanded(row, 'Källa', choiceOf(row, 'Källa', sources)),
    amount: amountOf(row, 'Belopp'),
    minuted: writtenOf(row, 'Enligt protokoll'),
    status: choiceOf(row, 'Status', frameStatuses),
    body: has(row, 'Organ') ? textOf(row, 'Organ') : 'LG',
    date: has(row, 'Datum') ? dateOf(row, 'Datum') : `${String((year ?? 2026) - 1)}-06-12`,
    decision: textOf(row, 'Beslut'),
    registry: textOf(row, 'Dnr'),
    note: textOf(row, 'Not'),
    origin: originOf(row),
  };
}

function recipientFrameOf(row: Row, year: number | null): RecipientFrame {
  return {
    year: wholeOf(row, 'År') ?? year ?? 0,
    version: textOf(row, 'Version') ?? '',
    recipient: demanded(row, 'Mottagare', textOf(row, 'Mottagare')),
    amount: bySource(row, 'ALF', 'FoUU'),
    origin: originOf(row),
  };
}

function postOf(row: Row): Post {
  const undivided = has(row, 'Odelat') ? amountOf(row, 'Odelat') : null;
  return {
    id: textOf(row, 'Post-id'),
    recipient: textOf(row, 'Ram'),
    section: textOf(row, 'Avsnitt'),
    name: demanded(row, 'Post', textOf(row, 'Post')),
    performer: textOf(row, 'Utförare'),
    previous: bySource(row, 'ALF föreg. år', 'FoUU föreg. år'),
    amount: bySource(row, 'ALF', 'FoUU'),
    ...(undivided && { undivided: { amount: undivided, part: 'FoUU' } }),
    from: dateOf(row, 'Fr.o.m.'),
    to: dateOf(row, 'T.o.m.'),
    appendixNote: textOf(row, 'Not i bilagan'),
    internalComment: textOf(row, 'Intern kommentar'),
    code: textOf(row, 'Kod'),
    origin: originOf(row),
  };
}

function eventOf(row: Row, year: number | null): BudgetEvent {
  const decidedOn = year === null ? '2026-01-01' : `${String(year)}-01-01`;
  return {
    number: wholeOf(row, 'Nr'),
    date: has(row, 'Datum') ? dateOf(row, 'Datum') : decidedOn,
    type: demanded(row, 'Typ', choiceOf(row, 'Typ', eventTypes)),
    from: textOf(row, 'Från'),
    to: textOf(row, 'Till'),
    source: choiceOf(row, 'Källa', sources),
    amount: amountOf(row, 'Belopp'),
    duration: choiceOf(row, 'Varaktighet', durations),
    body: has(row, 'Organ') ? textOf(row, 'Organ') : 'LG',
    form: choiceOf(row, 'Beslutsform', decisionForms),
    decision: has(row, 'Beslut') ? textOf(row, 'Beslut') : '§ 1',
    decidedOn: has(row, 'Beslutsdatum') ? dateOf(row, 'Beslutsdatum') : decidedOn,
    status: choiceOf(row, 'Status', eventStatuses) ?? 'beslutad',
    text: textOf(row, 'Text'),
    origin: originOf(row),
  };
}

/** Whether the table has the column, so that a blank in it is a blank and not left to the default. */
function has({ headings }: Row, heading: string): boolean {
  return headings.includes(heading);
}

function originOf({ table, headings, line }: Row): Origin {
  const fields = new Map(
    headings.map((heading, column) => [
      (tables[table] as Readonly<Record<string, string>>)[heading] ?? heading,
      { sheet: table, cell: `${String.fromCharCode(65 + column)}${String(line)}` },
    ]),
  );
  return { row: { sheet: table, cell: `A${String(line)}` }, fields };
}

function textOf({ cells }: Row, heading: string): string | null {
  return cells[heading] ?? null;
}

function demanded<Value>(row: Row, heading: string, value: Value | null): Value {
  if (value === null) throw new Error(`${row.table}, row ${String(row.line)}: ${heading} is blank.`);
  return value;
}

function choiceOf<Word extends string>(row: Row, heading: string, words: readonly Word[]) {
  const text = textOf(row, heading)?.toLowerCase();
  if (text === undefined) return null;
  const word = words.find((each) => each.toLowerCase() === text);
  if (word === undefined) throw new Error(`${heading}: "${text}" is not in the list.`);
  return word;
}

function wholeOf(row: Row, heading: string): number | null {
  const text = textOf(row, heading);
  if (text === null) return null;
  if (!/^\d+$/.test(text)) throw new Error(`${heading}: "${text}" is not a whole number.`);
  return Number(text);
}

function dateOf(row: Row, heading: string): string | null {
  const text = textOf(row, heading);
  const isDate: boolean = text === null || isIsoDate(text);
  if (!isDate) throw new Error(`${heading}: ${JSON.stringify(text)} is no date.`);
  return text;
}

function bySource(row: Row, alf: string, foUU: string): BySource {
  return { ALF: amountOf(row, alf), FoUU: amountOf(row, foUU) };
}

/** In tkr, exact. Read here and not by core/money: a second opinion. */
function amountOf(row: Row, heading: string): Amount | null {
  const text = textOf(row, heading);
  return text === null ? null : amountIn(text, 5).amount;
}

const figure = /^([−-]?)(\d+)(?:,(\d+))?$/;

function amountIn(text: string, orePower: number): { amount: Amount; decimals: number } {
  const [, sign, wholes = '', fraction = ''] = figure.exec(text.replace(/\s/g, '')) ?? [];
  if (sign === undefined || fraction.length > orePower) throw new Error(`${JSON.stringify(text)} is no amount.`);
  const ore = BigInt(wholes + fraction.padEnd(orePower, '0'));
  return { amount: amountOfOre(sign ? -ore : ore), decimals: fraction.length };
}

const powers: Readonly<Record<Unit, number>> = { kr: 2, tkr: 5, mkr: 8, mdkr: 11 };

function writtenOf(row: Row, heading: string): Written | null {
  const text = textOf(row, heading);
  if (text === null) return null;
  const unit = (Object.keys(powers) as Unit[]).find((each) => text.endsWith(` ${each}`));
  if (!unit) throw new Error(`"${text}" has no unit.`);
  const kind = text.startsWith('cirka ') ? 'estimate' : 'decided';
  const plain = text.slice(0, -unit.length).replace('cirka ', '');
  return { text, unit, kind, ...amountIn(plain, powers[unit]) };
}
