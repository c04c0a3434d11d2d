/** Page set-up as Excel takes it. */
/// <reference types="office-js" />
import type { PageSetup } from '#sheet/page-setup';

const POINTS_AN_INCH = 72;
const PAPER: Readonly<Record<number, 'Letter' | 'Legal' | 'A3' | 'A4' | 'A5'>> = {
  1: 'Letter',
  5: 'Legal',
  8: 'A3',
  9: 'A4',
  11: 'A5',
};

/** Sets what is given and leaves the rest. */
export function setPage(sheet: Excel.Worksheet, page: PageSetup): void {
  const { pageLayout: layout } = sheet;
  const { printArea, titleRows, orientation, paperSize, fitToWidth, fitToHeight, margins } = page;
  if (printArea !== undefined) layout.setPrintArea(printArea);
  if (titleRows) layout.setPrintTitleRows(`$${titleRows.top + 1}:$${titleRows.bottom + 1}`);
  if (orientation) layout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  const paper = paperSize === undefined ? undefined : PAPER[paperSize];
  if (paper) layout.paperSize = paper;
  if (fitToWidth !== undefined || fitToHeight !== undefined) {
    layout.zoom = {
      ...(fitToWidth === undefined ? {} : { horizontalFitToPages: fitToWidth }),
      ...(fitToHeight === undefined ? {} : { verticalFitToPages: fitToHeight }),
    };
  }
  if (margins) {
    layout.leftMargin = margins.left * POINTS_AN_INCH;
    layout.rightMargin = margins.right * POINTS_AN_INCH;
    layout.topMargin = margins.top * POINTS_AN_INCH;
    layout.bottomMargin = margins.bottom * POINTS_AN_INCH;
  }
  const texts = layout.headersFooters.defaultForAllPages;
  if (page.header !== undefined) {
    const { L, C, R } = partsOf(page.header);
    [texts.leftHeader, texts.centerHeader, texts.rightHeader] = [L, C, R];
  }
  if (page.footer !== undefined) {
    const { L, C, R } = partsOf(page.footer);
    [texts.leftFooter, texts.centerFooter, texts.rightFooter] = [L, C, R];
  }
  for (const row of page.rowBreaks ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

/** "&LBudget&C&P (&N)" → left, centre and right; text before any code stands in the middle. */
function partsOf(whole: string): Record<'L' | 'C' | 'R', string> {
  const parts = { L: '', C: '', R: '' };
  const [first = '', ...rest] = whole.split(/&([LCR])/);
  parts.C = first;
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const code = (['L', 'C', 'R'] as const).find((each) => each === rest[at]);
    if (code) parts[code] += rest[at + 1] ?? '';
  }
  return parts;
}
