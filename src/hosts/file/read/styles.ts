/**
 * Reads xl/styles.xml as far as the model knows styles: one CellStyle per format of the file, in its order, so
 * that a cell's style remembers, by identity, which format it came from.
 */
import { GENERAL, type CellStyle } from '#sheet/cell';
import type { Package } from '../package/package';
import { attribute, child, childrenOf, flag, type XmlElement } from '../xml/tree';
import { builtInFormat } from './number-formats';

/** The formats by index; a workbook without styles has the plain one. */
export function readStyles(pack: Package, part: string | undefined): CellStyle[] {
  if (part === undefined || !pack.has(part)) return [{ ...GENERAL }];
  const root = pack.tree(part);
  const formats = new Map(
    childrenOf(child(root, 'numFmts'), 'numFmt').map((each) => [
      number(each, 'numFmtId'),
      attribute(each, 'formatCode') ?? 'General',
    ]),
  );
  const fonts = childrenOf(child(root, 'fonts'), 'font').map(readFont);
  const fills = childrenOf(child(root, 'fills'), 'fill').map(readFill);
  const borders = childrenOf(child(root, 'borders'), 'border').map(readBorder);
  const styles = childrenOf(child(root, 'cellXfs'), 'xf').map((xf): CellStyle => {
    const id = number(xf, 'numFmtId');
    return {
      numberFormat: formats.get(id) ?? builtInFormat(id) ?? 'General',
      ...fonts[number(xf, 'fontId')],
      ...fills[number(xf, 'fillId')],
      ...borders[number(xf, 'borderId')],
      ...readAlignment(child(xf, 'alignment')),
      ...readProtection(child(xf, 'protection')),
    };
  });
  return styles.length > 0 ? styles : [{ ...GENERAL }];
}

function number(element: XmlElement, name: string): number {
  return Number(attribute(element, name) ?? 0);
}

function readFont(font: XmlElement): Partial<CellStyle> {
  const [bold, italic] = [child(font, 'b'), child(font, 'i')];
  const color = rgb(child(font, 'color'));
  return {
    ...(bold && flag(bold, 'val', true) ? { bold: true } : {}),
    ...(italic && flag(italic, 'val', true) ? { italic: true } : {}),
    ...(color === undefined ? {} : { color }),
  };
}

function readFill(fill: XmlElement): Partial<CellStyle> {
  const pattern = child(fill, 'patternFill');
  if (!pattern || attribute(pattern, 'patternType') !== 'solid') return {};
  const color = rgb(child(pattern, 'fgColor'));
  return color === undefined ? {} : { fill: color };
}

function readBorder(border: XmlElement): Partial<CellStyle> {
  const top = child(border, 'top');
  const style = top && attribute(top, 'style');
  return style === undefined || style === 'none' ? {} : { topBorder: true };
}

function readAlignment(alignment: XmlElement | undefined): Partial<CellStyle> {
  if (!alignment) return {};
  const horizontal = attribute(alignment, 'horizontal');
  const align =
    horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? horizontal : null;
  return {
    ...(align ? { align } : {}),
    ...(flag(alignment, 'wrapText') ? { wrap: true } : {}),
  };
}

function readProtection(protection: XmlElement | undefined): Partial<CellStyle> {
  return protection && !flag(protection, 'locked', true) ? { unlocked: true } : {};
}

/** Colours of the theme and of the old palette have no fixed RGB and are left to the file. */
function rgb(color: XmlElement | undefined): string | undefined {
  const written = color && attribute(color, 'rgb');
  return written === undefined ? undefined : written.slice(-6).toUpperCase();
}
