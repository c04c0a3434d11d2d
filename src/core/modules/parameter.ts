/**
 * Parameters of a module: rows of Inställningar with the module's name as prefix, "KI/Prestationspott (tkr)". One that is
 * not there or blank is null and is asked for where it is needed; nothing is invented. Spec: modules §2
 */
import type { Book, Setting } from '#core/budget/book';
import { placeOf } from '#core/budget/place';
import type { Finding, Place } from '#core/findings/finding';
import { moneyFinding } from '#core/findings/money';
import type { Amount } from '#core/money/amount';
import { readCellNumber } from '#core/money/cell';
import { parseAmount } from '#core/money/parse';
import { readWrittenNumber } from '#core/money/written-number';
import { raise } from './module-findings';

export interface Parameter<Value> {
  readonly key: string;
  /** null when it is not given, or cannot be read. */
  readonly value: Value | null;
  /** Where it stands; null when Inställningar has no such row. */
  readonly setting: Setting | null;
  readonly findings: readonly Finding[];
}

/** An amount; a bare number is in tkr, as the key says: "KI/Prestationspott (tkr)". */
export function amountParameter(book: Book, key: string): Parameter<Amount> {
  const setting = settingOf(book, key);
  const value = setting?.value ?? null;
  if (setting === null || value === null) return { key, value: null, setting, findings: [] };
  const where = [placeOf(setting, 'value')];
  if (typeof value === 'number') {
    const { amount, problem } = readCellNumber(value, 'tkr');
    return { key, value: amount, setting, findings: problem ? [moneyFinding(problem, where)] : [] };
  }
  const parsed = parseAmount(String(value), { unit: 'tkr', decided: true });
  return parsed.ok
    ? { key, value: parsed.written.amount, setting, findings: [] }
    : { key, value: null, setting, findings: [moneyFinding(parsed.problem, where)] };
}

/** A number that is no money: a weight, a share. */
export function numberParameter(book: Book, key: string): Parameter<number> {
  const setting = settingOf(book, key);
  const value = setting?.value ?? null;
  if (setting === null || value === null) return { key, value: null, setting, findings: [] };
  const number = typeof value === 'number' ? value : parameterNumber(key, String(value));
  if (number !== null && Number.isFinite(number)) {
    return { key, value: number, setting, findings: [] };
  }
  const finding = raise(
    'modules/parameter-not-a-number',
    { key, value: String(value) },
    { where: [placeOf(setting, 'value')] },
  );
  return { key, value: null, setting, findings: [finding] };
}

/** The number that is typed for the key; null for what is none. "2,5 %" is 2,5 where the key says per cent, and none elsewhere. */
export function parameterNumber(key: string, text: string): number | null {
  const read = readWrittenNumber(text);
  return read.ok && (!read.isPercentage || key.includes('%')) ? read.number : null;
}

/** A text as it stands, such as an answer of ja or nej. */
export function textParameter(book: Book, key: string): Parameter<string> {
  const setting = settingOf(book, key);
  const text = String(setting?.value ?? '').trim();
  return { key, value: text === '' ? null : text, setting, findings: [] };
}

/** The cell of the parameter, for what is found of it; nowhere when Inställningar has no such row. */
export function placesOf({ setting }: Pick<Parameter<unknown>, 'setting'>): readonly Place[] {
  return setting ? [placeOf(setting, 'value')] : [];
}

function settingOf({ settings }: Book, key: string): Setting | null {
  return settings.find((setting) => setting.key.toLowerCase() === key.toLowerCase()) ?? null;
}
