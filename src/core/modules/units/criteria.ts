/** What a unit is to fulfil, as the sheet says it: "ja", "nej", or how it stands. Blank is unknown. Spec: units §4 */
import type { UnitRow } from './units-table';

export interface Criterion {
  readonly name: string;
  /** other: neither a yes nor a no, such as a dispensation. */
  readonly status: 'met' | 'missed' | 'unknown' | 'other';
  /** As written. */
  readonly text: string | null;
}

const met = new Set(['ja', 'uppfyllt', 'uppfylld', 'uppfylls', 'finns']);
const missed = new Set([
  'nej',
  'saknas',
  'ej uppfyllt',
  'ej uppfylld',
  'uppfylls inte',
  'uppfylls ej',
]);

const APPOINTMENT = 'Förenad anställning';

/** The appointment first, then the others in their order; a part without a colon is a remark and no criterion. */
export function criteriaOf({ appointment, criteria }: UnitRow): readonly Criterion[] {
  const others = (criteria ?? '').split(/[;\n]/).flatMap((part) => {
    const colon = part.indexOf(':');
    const name = part.slice(0, colon).trim();
    return colon < 0 || name === '' ? [] : [criterion(name, part.slice(colon + 1))];
  });
  return [criterion(APPOINTMENT, appointment), ...others];
}

function criterion(name: string, written: string | null): Criterion {
  const text = written?.trim() ?? '';
  const word = text.toLowerCase();
  const status =
    word === '' ? 'unknown' : met.has(word) ? 'met' : missed.has(word) ? 'missed' : 'other';
  return { name, status, text: text === '' ? null : text };
}
