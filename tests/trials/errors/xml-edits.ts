/** Edits of a workbook's parts as text, past any writer of ours: what a person or another program could have saved. */
import { strFromU8 } from 'fflate';
import { partsOf, zipOf } from '../../fixtures/zip-of';

export type Parts = Readonly<Record<string, string | Uint8Array>>;
export type Edit = (parts: Parts) => Parts;

export function textOf(parts: Parts, name: string): string {
  const part = parts[name];
  if (part === undefined) throw new Error(`no part ${name}`);
  return typeof part === 'string' ? part : strFromU8(part);
}

export function edited(bytes: Uint8Array, edit: Edit): Uint8Array {
  return zipOf(edit(partsOf(bytes)));
}

/** One replacement in a part; a pattern that is not there is the trial's own mistake. */
export function replacing(
  part: string,
  pattern: RegExp,
  by: string | ((found: string) => string),
): Edit {
  return (parts) => {
    const before = textOf(parts, part);
    if (!pattern.test(before)) throw new Error(`${part} has no ${String(pattern)}`);
    const after = before.replace(pattern, (found) => (typeof by === 'string' ? by : by(found)));
    return { ...parts, [part]: after };
  };
}

const cellPattern = (address: string) =>
  new RegExp(`<c r="${address}"(?:[^>]*/>|[^>]*>.*?</c>)`, 's');

/** Puts other content into a cell that is there; its style stays. */
export function cell(part: string, address: string, content: (style: string) => string): Edit {
  return replacing(part, cellPattern(address), (found) => {
    const style = / s="\d+"/.exec(found)?.[0] ?? '';
    return content(` r="${address}"${style}`);
  });
}

export const number = (part: string, address: string, value: number | string): Edit =>
  cell(part, address, (at) => `<c${at}><v>${String(value)}</v></c>`);

export const text = (part: string, address: string, value: string): Edit =>
  cell(part, address, (at) => `<c${at} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`);

export const error = (part: string, address: string, value: string): Edit =>
  cell(part, address, (at) => `<c${at} t="e"><v>${value}</v></c>`);

/** The value that was saved with the old formula stays beside the new one, as when somebody edits the file. */
export function formula(part: string, address: string, written: string): Edit {
  return replacing(part, cellPattern(address), (found) => {
    const style = / s="\d+"/.exec(found)?.[0] ?? '';
    const value = /<v>.*?<\/v>/s.exec(found)?.[0] ?? '';
    return `<c r="${address}"${style}><f>${escaped(written)}</f>${value}</c>`;
  });
}

/** Another value beside a formula than it gives, as when somebody edits the file without calculating. */
export const saved = (part: string, address: string, value: number | string): Edit =>
  replacing(part, cellPattern(address), (found) =>
    found.replace(/<v>.*?<\/v>/s, `<v>${String(value)}</v>`),
  );

export function formulaIn(parts: Parts, part: string, address: string): string {
  const found = cellPattern(address).exec(textOf(parts, part))?.[0] ?? '';
  return /<f[^>]*>(.*?)<\/f>/s.exec(found)?.[1] ?? '';
}

/** The number in a cell; NaN when there is none. */
export function numberIn(parts: Parts, part: string, address: string): number {
  const found = cellPattern(address).exec(textOf(parts, part))?.[0] ?? '';
  const value = /<v>(.*?)<\/v>/s.exec(found)?.[1];
  return value === undefined || /t="(?:s|inlineStr|str|e)"/.test(found) ? NaN : Number(value);
}

export function hiddenRow(part: string, row: number): Edit {
  return replacing(part, new RegExp(`<row r="${String(row)}"[^>]*>`), (found) =>
    found.replace(/ hidden="[^"]*"/, '').replace('<row', '<row hidden="1"'),
  );
}

/** A further child of the sheet, put where the standard has it. */
export function insertedAfterData(part: string, xml: string): Edit {
  return replacing(part, /<\/sheetData>/, `</sheetData>${xml}`);
}

export function inOrder(...edits: readonly Edit[]): Edit {
  return (parts) => edits.reduce((before, edit) => edit(before), parts);
}

/** Without the values that were saved beside formulas, so that whoever opens the file works them out. */
export const withoutValues: Edit = (parts) =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      name.startsWith('xl/worksheets/')
        ? textOf(parts, name).replaceAll(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, '$1')
        : part,
    ]),
  );

export function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
