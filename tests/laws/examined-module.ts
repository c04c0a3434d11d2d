/** A module over rows and settings as a law makes them up; its answer as JSON, which is how others see it. */
import { examine } from '#core/checks/all';
import { modules } from '#core/modules/all';
import type { Examination, Options } from '#core/modules/module';
import { readModuleTables } from '../cases/module-notation';
import { bookOf } from '../cases/notation';

const place = { sheet: 'Inställningar' };

/** A table in the notation of the cases: its headings, then its rows. */
export function tableText(
  name: string,
  headings: string,
  rows: readonly (readonly (string | number)[])[],
): string {
  return [`${name}:`, headings, ...rows.map((row) => row.join(' | ')), ''].join('\n');
}

export function examined(
  name: string,
  tables: readonly string[],
  settings: Readonly<Record<string, number | string>> = {},
  options: Options = {},
): Examination {
  const module = modules.find((each) => each.name === name);
  if (!module) throw new Error(`There is no module ${name}.`);
  const rows = readModuleTables(`${tables.join('\n')}\n\n`, new Map());
  const book = {
    ...bookOf('Inställningar:\nBudgetår | Läge\n2026 | Arbetsmaterial\n\n'),
    settings: Object.entries(settings).map(([key, value]) => ({
      key,
      value,
      origin: { row: place, fields: new Map() },
    })),
  };
  return module.examine({ examined: examine(book), tables: rows, options, today: null });
}

export function answer<Shape>(examination: Examination): Shape {
  return JSON.parse(JSON.stringify(examination.json())) as Shape;
}

/** The sum of amounts in exact öre; unknown ones are none. */
export function oreSum(amounts: readonly (string | null)[]): bigint {
  return amounts.reduce((sum, each) => {
    const [kronor = '0', parts = ''] = (each ?? '0').split('.');
    const ore = BigInt(kronor.replace('-', '') + parts.padEnd(2, '0').slice(0, 2));
    return kronor.startsWith('-') ? sum - ore : sum + ore;
  }, 0n);
}
