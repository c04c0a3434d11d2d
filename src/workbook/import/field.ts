/**
 * One incoming cell → what the workbook's cell is to hold, in the workbook's own unit and calendar. What cannot be
 * read is a finding and leaves the workbook's cell as it is. Spec: workbook §10
 */
import { readWrittenDate } from '#core/budget/written-date';
import type { Finding, Place } from '#core/findings/finding';
import { moneyFinding } from '#core/findings/money';
import { cellNumber, readCellNumber } from '#core/money/cell';
import { parseAmount } from '#core/money/parse';
import type { Unit } from '#core/money/unit';
import type { Unreadable } from '#core/money/unreadable';
import { readWrittenNumber } from '#core/money/written-number';
import { isCellError, type CellValue } from '#sheet/cell';
import { isoToSerial } from '#sheet/dates';
import type { Column } from '../contract/column';
import { raise } from '../findings';
import { monthOfCell } from '../read/month-of-cell';
import { mayBeThousands } from './comma-thousands';

export interface FieldContext {
  readonly column: Column;
  readonly place: Place;
  /** Of the incoming column and of the workbook's. */
  readonly incomingUnit: Unit;
  readonly ownUnit: Unit;
  readonly dates1904: boolean;
  /** Dates of an incoming workbook are numbers, counted in its own calendar. */
  readonly incoming1904: boolean;
  /** Whether the incoming file divides its fields by commas. */
  readonly commas?: boolean;
}

export type Field =
  | {
      readonly known: true;
      readonly value: string | number | boolean;
      /** What the incoming cell held beside what it shows. */
      readonly finding: Finding | null;
    }
  | { readonly known: false; readonly finding: Finding | null };

const BLANK: Field = { known: false, finding: null };

export function readField(raw: CellValue, context: FieldContext): Field {
  const { column, place } = context;
  const where = [place];
  if (isCellError(raw)) {
    return unknown(raise('workbook/error-value', { error: raw.error }, { where }));
  }
  const value = typeof raw === 'string' ? raw.trim() : raw;
  if (value === null || value === '') return BLANK;
  switch (column.kind) {
    case 'amount':
      return amountField(value, context);
    case 'date':
    case 'instant':
      return dateField(value, context);
    case 'month':
      return monthField(value, context);
    case 'whole':
    case 'number':
    case 'decimal':
    case 'percent':
      return numberField(value, context);
    case 'choice': {
      const choices = column.choices ?? [];
      const text = String(value);
      const word = choices.find((each) => each.toLowerCase() === text.toLowerCase());
      if (word !== undefined) return known(word);
      const facts = { heading: column.heading, text, choices };
      return unknown(raise('workbook/unknown-choice', facts, { where }));
    }
    case 'text':
    case 'written':
      return known(String(value));
  }
}

function amountField(
  value: number | string | boolean,
  { place, incomingUnit, ownUnit, commas = false }: FieldContext,
): Field {
  const where = [place];
  if (commas && typeof value === 'string' && mayBeThousands(value)) {
    const facts = { text: value, reason: 'ambiguous-comma' } as const;
    return unknown(moneyFinding({ code: 'money/malformed-amount', facts }, where));
  }
  const parsed =
    typeof value === 'number'
      ? readCellNumber(value, incomingUnit)
      : amountOf(String(value), incomingUnit);
  const finding = parsed.problem && moneyFinding(parsed.problem, where);
  if (parsed.amount === null) return { known: false, finding };
  const written = cellNumber(parsed.amount, ownUnit);
  return written.ok
    ? { known: true, value: written.number, finding }
    : unknown(moneyFinding(written.problem, where));
}

function amountOf(text: string, unit: Unit) {
  const parsed = parseAmount(text, { unit, decided: true });
  return parsed.ok
    ? { amount: parsed.written.amount, problem: null }
    : { amount: null, problem: parsed.problem };
}

function dateField(
  value: number | string | boolean,
  { place, dates1904, incoming1904 }: FieldContext,
): Field {
  const where = [place];
  if (typeof value === 'number') {
    const shift = 1462;
    return known(value + (incoming1904 ? shift : 0) - (dates1904 ? shift : 0));
  }
  const date = readWrittenDate(String(value));
  const serial = date === null ? null : isoToSerial(date, dates1904);
  return serial === null
    ? unknown(raise('workbook/date-as-text', { text: String(value) }, { where }))
    : known(serial);
}

function numberField(value: number | string | boolean, { column, place }: FieldContext): Field {
  const { kind, heading } = column;
  const read = typeof value === 'number' ? value : numberIn(String(value), column);
  if (typeof read === 'number' && (kind !== 'whole' || Number.isSafeInteger(read))) {
    return known(read);
  }
  const reason = typeof read === 'number' ? 'not-whole' : read;
  const facts = { heading, value: String(value), reason } as const;
  const code = kind === 'whole' ? 'workbook/not-a-whole-number' : 'workbook/not-a-number';
  return unknown(raise(code, facts, { where: [place] }));
}

/** "25 %" is 25 in a column of percentages and 0.25 in any other; it is never a year. */
function numberIn(text: string, { kind, heading }: Column): number | Unreadable {
  const read = readWrittenNumber(text);
  if (!read.ok) return read.reason;
  if (!read.isPercentage || heading.includes('%')) return read.number;
  return kind === 'whole' ? 'not-alone' : Number(`${String(read.number)}e-2`);
}

function monthField(
  value: number | string | boolean,
  { place, incoming1904 }: FieldContext,
): Field {
  const month = monthOfCell(value, incoming1904);
  return month === null
    ? unknown(raise('workbook/not-a-month', { text: String(value) }, { where: [place] }))
    : known(month);
}

function known(value: string | number | boolean): Field {
  return { known: true, value, finding: null };
}

function unknown(finding: Finding): Field {
  return { known: false, finding };
}
