/** Rewrites one <c> of the file: what it says of its value gives way, everything else about it stays. */
import { sameValue, type Cell, type CellValue } from '#sheet/cell';
import { invariant } from '#core/money/invariant';
import { cellValue, type CellContext } from '../read/cell-value';
import { formulaForFile, formulaFromFile } from '../read/formula-text';
import { formulaOf, type SharedFormulas } from '../read/formulas';
import { TextRuns } from '../read/shared-strings';
import { unended, withAttributes } from '../xml/tag-text';
import { attribute, child, prefixOf, type XmlElement } from '../xml/tree';
import { writtenContent, writtenFormula } from './cell-text';

/** What the file says a cell holds. */
export interface WrittenCell {
  readonly value: CellValue;
  readonly formula: string | undefined;
}

export interface FreshCell {
  readonly cell: Cell;
  readonly style: number;
  /** Its formula is to be written out, though it is the same. */
  readonly expand: boolean;
}

/** The same reading as when the sheet was opened, of the one cell. */
export function readWritten(
  element: XmlElement,
  key: number,
  shared: SharedFormulas,
  context: CellContext,
): WrittenCell {
  const inline = child(element, 'is');
  const text = child(element, 'v')?.text ?? null;
  const value = cellValue(attribute(element, 't'), text, inline ? runsOf(inline) : null, context);
  invariant(value !== undefined, 'a cell that was understood is understood again', { key });
  const formula = child(element, 'f');
  if (!formula) return { value, formula: undefined };
  const written = {
    type: attribute(formula, 't'),
    group: attribute(formula, 'si'),
    area: attribute(formula, 'ref'),
    inputs: [attribute(formula, 'r1'), attribute(formula, 'r2')].filter(
      (each) => each !== undefined,
    ),
    text: formula.text,
  };
  return { value, formula: formulaOf(written, key, shared)?.formula };
}

/** The text of the cell with the model's content; the text it had when nothing differs. */
export function patchedCell(
  text: string,
  element: XmlElement,
  written: WrittenCell,
  { cell, style, expand }: FreshCell,
): string {
  const source = text.slice(element.start, element.end);
  const sameFormula =
    written.formula === cell.formula ||
    (cell.formula !== undefined &&
      written.formula === formulaFromFile(formulaForFile(cell.formula)));
  const valueStays = sameValue(written.value, cell.value);
  const styleStays = Number(attribute(element, 's') ?? 0) === style;
  if (sameFormula && valueStays && styleStays && !expand) return source;

  const prefix = prefixOf(element);
  const kept = (local: string) => {
    const part = child(element, local);
    return part ? text.slice(part.start, part.end) : '';
  };
  const keepsFormula = sameFormula && !expand;
  const formula =
    cell.formula === undefined
      ? ''
      : keepsFormula
        ? kept('f')
        : writtenFormula(cell.formula, prefix);
  const keepsContent = valueStays && sameFormula;
  const content = keepsContent
    ? { type: attribute(element, 't'), xml: kept('v') + kept('is') }
    : writtenContent(cell, prefix);
  const rest = element.children
    .filter(({ local, uri }) => uri !== element.uri || !['f', 'v', 'is'].includes(local))
    .map((other) => text.slice(other.start, other.end))
    .join('');
  const tag = withAttributes(text.slice(element.start, element.openEnd), {
    t: content.type,
    ...(styleStays ? {} : { s: style === 0 ? undefined : String(style) }),
    ...(keepsContent ? {} : { vm: undefined, ph: undefined }),
    ...(keepsFormula && cell.formula !== undefined ? {} : { cm: undefined }),
  });
  const body = formula + content.xml + rest;
  const bare = unended(tag);
  const result = body === '' ? `${bare}/>` : `${bare}>${body}</${element.tag.name}>`;
  invariant(result !== source, 'a changed cell reads differently');
  return result;
}

function runsOf(inline: XmlElement): string {
  const runs = new TextRuns();
  runs.begin();
  const walk = ({ local, text, children }: XmlElement) => {
    runs.open(local);
    runs.text(text);
    for (const each of children) walk(each);
    runs.close(local);
  };
  for (const each of inline.children) walk(each);
  return runs.end();
}
