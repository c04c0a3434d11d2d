/**
 * Says in a sentence or two why a table cannot be served: who has how much to place, where it may go, and how much
 * too little room there is. Spec: allocation §4
 */
import { listed } from '#core/findings/listed';
import { conflictOf, type Conflict } from './conflict';
import type { Cut } from './feasible-flow';
import { quantaInWords, type Figures } from './figures';
import { at, type Table } from './table';

/** Names and directions of the table's lines. */
export interface Names {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly signs: readonly (1n | -1n)[];
}

const withoutWeight = {
  sv: {
    none: '',
    some: ' Celler med vikten 0 får inte mer än sitt minimum.',
    all: ' Alla vikter är 0, så det finns inget att fördela efter.',
  },
  en: {
    none: '',
    some: ' Cells of weight 0 get no more than their minimum.',
    all: ' All weights are 0, so there is nothing to share by.',
  },
} as const;

/** Names in a list before the rest is only counted. */
const LISTED = 6;

export function explain(table: Table, cut: Cut, names: Names, figures: Figures): string {
  // Rows whose columns are free have nothing to do with each other: each gets its own sentence.
  const parts = table.columns === null ? [...cut.rows].map((row) => onlyRow(cut, row)) : [cut];
  const said = parts
    .slice(0, LISTED)
    .map((part) => sentence(conflictOf(table, withShortfall(table, part)), names, figures));
  const more = parts.length - said.length;
  if (more > 0) {
    said.push(
      figures.language === 'sv'
        ? `Detsamma gäller ${more} ${more === 1 ? 'rad' : 'rader'} till.`
        : `The same holds for ${more} more ${more === 1 ? 'row' : 'rows'}.`,
    );
  }
  return said.join(' ');
}

function onlyRow(cut: Cut, row: number): Cut {
  return { ...cut, rows: new Set([row]) };
}

/** The shortfall of the part alone. */
function withShortfall(table: Table, part: Cut): Cut {
  if (table.columns !== null) return part;
  const { demand, elsewhere, promised, owing } = conflictOf(table, part);
  return { ...part, shortfall: owing ? promised - demand : demand - elsewhere };
}

function sentence(conflict: Conflict, names: Names, figures: Figures): string {
  const sv = figures.language === 'sv';
  const { rows, columns, owing, demand, room, elsewhere, promised, unfilled } = conflict;
  const sign = at(names.signs, rows[0] ?? 0);
  const amount = (quanta: bigint) => quantaInWords(sign * quanta, figures);
  const missing = quantaInWords(conflict.shortfall, figures);
  const named = (lines: readonly number[], from: readonly string[]) =>
    someOf(
      lines.map((line) => at(from, line)),
      sv,
    );
  const who = named(rows, names.rows);
  const where = named(columns, names.columns);
  const subject = subjectOf(who, amount(demand), rows.length, sv);
  if (owing) {
    return sv
      ? `${subject} att fördela, men det som är bundet eller minst ska ges är ${amount(promised)}: ${missing} för mycket.`
      : `${subject} to share, but what is held or must at least be given is ${amount(promised)}: ${missing} too much.`;
  }
  if (rows.length === 0) {
    return sv
      ? `${where} ska ha ${amount(room)}, men det som är bundet eller minst ska ges där är ${amount(promised)}: ${missing} för mycket.`
      : `${where} shall have ${amount(room)}, but what is held or must at least be given there is ${amount(promised)}: ${missing} too much.`;
  }
  const zero = withoutWeight[figures.language][conflict.weightless];
  // Where nothing at all is full, saying what the cells hold is plainer than naming every column.
  if (unfilled.length > 0 && columns.length > 0) {
    const those = named(unfilled, names.columns);
    return (
      (sv
        ? `${those} ska ha ${amount(demand - room)}, men kan få högst ${amount(elsewhere)}: det fattas ${missing}.`
        : `${those} shall have ${amount(demand - room)}, but can get at most ${amount(elsewhere)}: ${missing} is missing.`) +
      zero
    );
  }
  return roomFor(conflict, { subject, where, missing, amount, sv }) + zero;
}

interface Said {
  readonly subject: string;
  readonly where: string;
  readonly missing: string;
  readonly amount: (quanta: bigint) => string;
  readonly sv: boolean;
}

/** A single row may lack a name: it is then simply the amount that is shared. */
function subjectOf(who: string, amount: string, count: number, sv: boolean): string {
  if (who === '') return sv ? `Det finns ${amount}` : `There is ${amount}`;
  if (sv) return `${who} har ${amount}`;
  return `${who} ${count > 1 ? 'have' : 'has'} ${amount}`;
}

function roomFor(conflict: Conflict, { subject, where, missing, amount, sv }: Said): string {
  const { columns, elsewhere, promised } = conflict;
  if (columns.length === 0) {
    return sv
      ? `${subject} att fördela, men cellerna rymmer högst ${amount(elsewhere)}: det fattas plats för ${missing}.`
      : `${subject} to share, but the cells hold at most ${amount(elsewhere)}: there is no room for ${missing}.`;
  }
  const may =
    elsewhere === 0n ? ['får bara gå till', 'may only go to'] : ['kan gå till', 'can go to'];
  const bound =
    promised === 0n
      ? ['', '']
      : [
          `, varav ${amount(promised)} är bundet till andra rader`,
          `, ${amount(promised)} of it bound to other rows`,
        ];
  const besides =
    elsewhere === 0n
      ? ['', '']
      : [
          `, och övriga kolumner kan ta högst ${amount(elsewhere)} därifrån`,
          `, and other columns can take at most ${amount(elsewhere)} of it`,
        ];
  const language = sv ? 0 : 1;
  const [go, tied, other] = [may, bound, besides].map((words) => words[language] ?? '');
  return sv
    ? `${subject} att fördela och ${go} ${where}, som rymmer ${amount(conflict.room)}${tied}${other}: det fattas plats för ${missing}.`
    : `${subject} to share and ${go} ${where}, with room for ${amount(conflict.room)}${tied}${other}: there is no room for ${missing}.`;
}

function someOf(names: readonly string[], sv: boolean): string {
  const more = names.length - LISTED;
  const told = more > 0 ? [...names.slice(0, LISTED), `${more} ${sv ? 'till' : 'more'}`] : names;
  return listed(told, sv ? 'sv' : 'en');
}
