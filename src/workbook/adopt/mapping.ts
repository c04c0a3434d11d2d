/**
 * The saved mapping: rows "Koppling/Poster/…" of Inställningar. Only the mapping is saved, by headings and never by
 * column letters; roles are recognised anew each time. Spec: adoption §8
 */
import type { Setting } from '#core/budget/book';
import { sources, type Source } from '#core/budget/words';
import type { Finding } from '#core/findings/finding';
import { units, type Unit } from '#core/money/unit';
import { areaAddress, parseAddress, type Area } from '#sheet/address';
import { headingOfKey, keyOfHeading } from './contract';
import { raise } from './findings';
import type { AdoptOptions } from './options';
import type { Recognition } from './recognition';

/** A row of Inställningar to be written. */
export interface SettingRow {
  readonly key: string;
  readonly value: string | number;
  readonly explanation: string;
}

export interface SavedMapping {
  readonly sheet: string;
  /** Headings included, as it stood when it was saved. */
  readonly area: Omit<Area, 'sheet'>;
  readonly headingRows: number;
  /** Column key → heading; a column without a heading is not among them. */
  readonly columns: ReadonlyMap<string, string>;
  /** The keys of all mapped columns: no other column is read. */
  readonly keys: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly source: Source | null;
  readonly sums: readonly string[];
  /** The words of the last row, when a person marked the block; null when its end is recognised. */
  readonly lastRow: string | null;
}

const PREFIX = 'Koppling/Poster/';
const NO_HEADING = '(utan rubrik)';

/** The mapping as rows to save. `options` are the answers with which it was recognised. */
export function mappingRows(recognition: Recognition, options: AdoptOptions = {}): SettingRow[] {
  const { area, headings, columns, source, rows } = recognition;
  if (!area || !headings) return [];
  const row = (key: string, value: string | number, explanation: string): SettingRow => ({
    key: PREFIX + key,
    value,
    explanation,
  });
  const last = rows.at(-1)?.label;
  return [
    row(
      'Blad',
      area.sheet,
      'Bladet där posterna står. Kopplingen läses varje gång arbetsboken öppnas.',
    ),
    row('Område', areaAddress(area), 'Området när det kopplades, med rubriker. Nya rader tas med.'),
    row('Rubrikrader', headings.bottom - headings.top + 1, 'Antal rubrikrader.'),
    ...(options.area && last ? [row('Slutrad', last, 'Den sista raden i området.')] : []),
    ...[...columns].map(([key, { heading }]) =>
      row(`Kolumn/${headingOfKey(key)}`, heading || NO_HEADING, 'Bladets rubrik för kolumnen.'),
    ),
    ...[...columns].flatMap(([key, { unit }]) =>
      unit ? [row(`Enhet/${headingOfKey(key)}`, unit, 'Enheten som beloppen står i.')] : [],
    ),
    ...(source ? [row('Källa', source, 'Källan för alla belopp på bladet.')] : []),
    ...(options.sums && options.sums.length > 0
      ? [row('Summarader', options.sums.join('; '), 'Rader som är summor fast det inte syns.')]
      : []),
  ];
}

export interface MappingRead {
  /** null when the workbook has no mapping, or one that cannot be read. */
  readonly mapping: SavedMapping | null;
  readonly findings: readonly Finding[];
}

/** The mapping that Inställningar holds. */
export function mappingIn(settings: readonly Setting[]): MappingRead {
  const saved = settings.filter(({ key }) => isMappingKey(key));
  const filled = saved.filter(({ value }) => value !== null && value !== '');
  if (filled.length === 0) return { mapping: null, findings: [] };
  const findings: Finding[] = [];
  const valueOf = (name: string) => filled.find(({ key }) => sameKey(key, PREFIX + name))?.value;
  const incomplete = (name: string): null => {
    const where = filled.flatMap(({ key, origin }) =>
      sameKey(key, PREFIX + name) ? [origin.row] : [],
    );
    findings.push(raise('adopt/mapping-incomplete', { key: PREFIX + name }, { where }));
    return null;
  };
  const sheet = valueOf('Blad');
  const area = parseAddress(String(valueOf('Område') ?? ''));
  const headingRows = Number(valueOf('Rubrikrader') ?? Number.NaN);
  const source = valueOf('Källa');
  const sums = valueOf('Summarader');
  const lastRow = valueOf('Slutrad');
  const knownSource = sources.find((each) => each === source);
  if (typeof sheet !== 'string') incomplete('Blad');
  if (!area) incomplete('Område');
  if (!Number.isInteger(headingRows) || headingRows < 1) incomplete('Rubrikrader');
  if (source !== undefined && !knownSource) incomplete('Källa');
  const columns = under('Kolumn/', (text) => text);
  const ofColumns = under('Enhet/', (text) => units.find((unit) => unit === text) ?? null);
  if (typeof sheet !== 'string' || !area || findings.length > 0) return { mapping: null, findings };
  return {
    mapping: {
      sheet,
      area,
      headingRows,
      keys: new Set(columns.keys()),
      columns: new Map([...columns].filter(([, heading]) => heading !== NO_HEADING)),
      units: ofColumns,
      source: knownSource ?? null,
      sums: String(sums ?? '')
        .split(';')
        .flatMap((name) => name.trim() || []),
      lastRow: lastRow === undefined ? null : String(lastRow),
    },
    findings,
  };

  /** The rows below a part of the prefix, by column key. */
  function under<Value>(part: string, read: (text: string) => Value | null): Map<string, Value> {
    const found = new Map<string, Value>();
    for (const { key, value } of filled) {
      if (!sameKey(key.slice(0, PREFIX.length + part.length), PREFIX + part)) continue;
      const name = key.slice(PREFIX.length + part.length);
      const column = keyOfHeading(name);
      const meaning = read(String(value));
      if (column === null || meaning === null) incomplete(part + name);
      else found.set(column, meaning);
    }
    return found;
  }
}

/** Whether a key of Inställningar belongs to the mapping. */
export function isMappingKey(key: string): boolean {
  return sameKey(key.slice(0, PREFIX.length), PREFIX);
}

function sameKey(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
