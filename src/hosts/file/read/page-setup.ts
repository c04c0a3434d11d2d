/** Reads how a sheet prints, as far as the model knows it. */
import type { PageSetup } from '#sheet/page-setup';
import { attribute, child, childrenOf, flag, type XmlElement } from '../xml/tree';

/** What the sheet itself says; its print area and title rows are names of the workbook. */
export function readPageSetup(root: XmlElement): PageSetup {
  const setup = child(root, 'pageSetup');
  const margins = child(root, 'pageMargins');
  const headerFooter = child(root, 'headerFooter');
  const header = child(headerFooter, 'oddHeader')?.text;
  const footer = child(headerFooter, 'oddFooter')?.text;
  const breaks = childrenOf(child(root, 'rowBreaks'), 'brk').map((each) => numberOf(each, 'id', 0));
  const fits = child(child(root, 'sheetPr'), 'pageSetUpPr');
  const fitted = setup && fits && flag(fits, 'fitToPage') ? setup : undefined;
  const orientation = setup && attribute(setup, 'orientation');
  return {
    ...(orientation === 'landscape' || orientation === 'portrait' ? { orientation } : {}),
    ...(setup && attribute(setup, 'paperSize') !== undefined
      ? { paperSize: numberOf(setup, 'paperSize', 1) }
      : {}),
    ...(fitted
      ? {
          fitToWidth: numberOf(fitted, 'fitToWidth', 1),
          fitToHeight: numberOf(fitted, 'fitToHeight', 1),
        }
      : {}),
    ...(header === undefined ? {} : { header }),
    ...(footer === undefined ? {} : { footer }),
    ...(margins
      ? {
          margins: {
            left: numberOf(margins, 'left', 0.7),
            right: numberOf(margins, 'right', 0.7),
            top: numberOf(margins, 'top', 0.75),
            bottom: numberOf(margins, 'bottom', 0.75),
          },
        }
      : {}),
    ...(breaks.length > 0 ? { rowBreaks: breaks } : {}),
  };
}

function numberOf(element: XmlElement, name: string, otherwise: number): number {
  const number = Number(attribute(element, name) ?? otherwise);
  return Number.isFinite(number) ? number : otherwise;
}
