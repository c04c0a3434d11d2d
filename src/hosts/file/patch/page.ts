/** How a sheet prints, written into its part: as new elements, or into those that are there. Spec: files §7 */
import type { PageSetup } from '#sheet/page-setup';
import { escapeText } from '../xml/escape';
import { opened, withAttributes } from '../xml/tag-text';
import type { TextPatch } from '../xml/text-patch';
import { child, prefixOf, type XmlElement } from '../xml/tree';
import { readPageSetup } from '../read/page-setup';
import { insertInOrder, insertInto } from './elements';
import { sheetOrder } from './sheet-order';

type Attributes = Record<string, string | undefined>;

/** The elements of a new sheet that stand before its rows. */
export function pageProperties({ fitToWidth, fitToHeight }: PageSetup): string {
  return fitToWidth === undefined && fitToHeight === undefined
    ? ''
    : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
}

/** The elements of a new sheet that stand after its rows. */
export function pageElements(page: PageSetup): string {
  const setup = setupAttributes(page);
  return [
    page.margins
      ? withAttributes('<pageMargins/>', { ...marginAttributes(page.margins), ...headerDistances })
      : '',
    Object.keys(setup).length > 0 ? withAttributes('<pageSetup/>', setup) : '',
    headerFooter(page, ''),
    breaks(page, ''),
  ].join('');
}

/** Writes what differs from what the part says; the rest of its print settings stays. */
export function patchPage(
  patch: TextPatch,
  text: string,
  root: XmlElement,
  wanted: PageSetup,
): void {
  const page = differences(readPageSetup(root), wanted);
  const prefix = prefixOf(root);
  const put = (local: string, xml: string) => {
    insertInOrder(patch, text, root, sheetOrder, local, xml);
  };
  const set = (local: string, attributes: Attributes) => {
    if (Object.keys(attributes).length === 0) return;
    const element = child(root, local);
    if (!element) {
      put(local, withAttributes(`<${prefix}${local}/>`, attributes));
      return;
    }
    const tag = text.slice(element.start, element.openEnd);
    patch.replace(element.start, element.openEnd, withAttributes(tag, attributes));
  };
  if (page.fitToWidth !== undefined || page.fitToHeight !== undefined) {
    patchFit(patch, text, root, prefix, put);
  }
  if (page.margins) {
    const distances = child(root, 'pageMargins') ? {} : headerDistances;
    set('pageMargins', { ...marginAttributes(page.margins), ...distances });
  }
  set('pageSetup', setupAttributes(page));
  if (page.header !== undefined || page.footer !== undefined) {
    const { header, footer } = wanted;
    const lines = {
      ...(header === undefined ? {} : { header }),
      ...(footer === undefined ? {} : { footer }),
    };
    patchHeaderFooter(patch, text, root, lines, prefix, put);
  }
  if (page.rowBreaks) {
    const element = child(root, 'rowBreaks');
    if (element) patch.replace(element.start, element.end, breaks(page, prefix));
    else put('rowBreaks', breaks(page, prefix));
  }
}

function differences(is: PageSetup, wanted: PageSetup): PageSetup {
  const same = (key: keyof PageSetup) => JSON.stringify(is[key]) === JSON.stringify(wanted[key]);
  const keys = Object.keys(wanted) as (keyof PageSetup)[];
  return Object.fromEntries(keys.filter((key) => !same(key)).map((key) => [key, wanted[key]]));
}

function patchFit(
  patch: TextPatch,
  text: string,
  root: XmlElement,
  prefix: string,
  put: (local: string, xml: string) => void,
): void {
  const properties = child(root, 'sheetPr');
  const fit = `<${prefix}pageSetUpPr fitToPage="1"/>`;
  const held = child(properties, 'pageSetUpPr');
  if (held) {
    const tag = text.slice(held.start, held.openEnd);
    patch.replace(held.start, held.openEnd, withAttributes(tag, { fitToPage: '1' }));
  } else if (properties) {
    insertInto(patch, text, properties, fit);
  } else {
    put('sheetPr', `<${prefix}sheetPr>${fit}</${prefix}sheetPr>`);
  }
}

function patchHeaderFooter(
  patch: TextPatch,
  text: string,
  root: XmlElement,
  page: Pick<PageSetup, 'header' | 'footer'>,
  prefix: string,
  put: (local: string, xml: string) => void,
): void {
  const element = child(root, 'headerFooter');
  if (!element) {
    put('headerFooter', headerFooter(page, prefix));
    return;
  }
  const lines = headerFooterLines(page, prefix);
  const kept = element.children
    .filter(({ local }) => local !== 'oddHeader' && local !== 'oddFooter')
    .map(({ start, end }) => text.slice(start, end))
    .join('');
  const tag = opened(text.slice(element.start, element.openEnd));
  patch.replace(element.start, element.end, `${tag}${lines}${kept}</${element.tag.name}>`);
}

function headerFooter(page: Pick<PageSetup, 'header' | 'footer'>, prefix: string): string {
  const lines = headerFooterLines(page, prefix);
  return lines === '' ? '' : `<${prefix}headerFooter>${lines}</${prefix}headerFooter>`;
}

function headerFooterLines(
  { header, footer }: Pick<PageSetup, 'header' | 'footer'>,
  prefix: string,
): string {
  const line = (local: string, words: string | undefined) =>
    words === undefined ? '' : `<${prefix}${local}>${escapeText(words)}</${prefix}${local}>`;
  return line('oddHeader', header) + line('oddFooter', footer);
}

function breaks({ rowBreaks = [] }: PageSetup, prefix: string): string {
  if (rowBreaks.length === 0) return '';
  const each = rowBreaks.map((row) => `<${prefix}brk id="${row}" max="16383" man="1"/>`).join('');
  const count = rowBreaks.length;
  const counts = `count="${count}" manualBreakCount="${count}"`;
  return `<${prefix}rowBreaks ${counts}>${each}</${prefix}rowBreaks>`;
}

/** From the paper's edge to header and footer, in inches; Excel's own. */
const headerDistances: Attributes = { header: '0.3', footer: '0.3' };

function setupAttributes({
  paperSize,
  orientation,
  fitToWidth,
  fitToHeight,
}: PageSetup): Attributes {
  return {
    ...(paperSize === undefined ? {} : { paperSize: String(paperSize) }),
    ...(fitToWidth === undefined ? {} : { fitToWidth: String(fitToWidth) }),
    ...(fitToHeight === undefined ? {} : { fitToHeight: String(fitToHeight) }),
    ...(orientation === undefined ? {} : { orientation }),
  };
}

function marginAttributes(margins: NonNullable<PageSetup['margins']>): Attributes {
  const { left, right, top, bottom } = margins;
  const sides = Object.entries({ left, right, top, bottom });
  return Object.fromEntries(sides.map(([side, inches]) => [side, String(inches)]));
}
