/** Page set-up as Excel takes it and gives it. Lengths are points there, inches here. */
/// <reference types="office-js" />
import type { PageSetup } from '#sheet/page-setup';
import type { PageState } from './page-state';

const POINTS_AN_INCH = 72;
const PAPER: Readonly<Record<number, 'Letter' | 'Legal' | 'A3' | 'A4' | 'A5'>> = {
  1: 'Letter',
  5: 'Legal',
  8: 'A3',
  9: 'A4',
  11: 'A5',
};

/** What Excel does where nobody has said anything. */
const USUAL: PageSetup = {
  orientation: 'portrait',
  paperSize: 9,
  header: '',
  footer: '',
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 },
  rowBreaks: [],
};

/** Sets what is given, takes away what `clears` names, and leaves the rest. */
export function setPage(
  sheet: Excel.Worksheet,
  given: PageSetup,
  clears: readonly (keyof PageSetup)[] = [],
): void {
  const { pageLayout: layout } = sheet;
  const usual = Object.entries(USUAL).filter(([part]) => clears.some((each) => each === part));
  const page: PageSetup = { ...(Object.fromEntries(usual) as PageSetup), ...given };
  // Excel has no call for these: they are names of the sheet.
  if (clears.includes('printArea')) sheet.names.getItem('Print_Area').delete();
  if (clears.includes('titleRows')) sheet.names.getItem('Print_Titles').delete();
  if (clears.includes('fitToWidth') || clears.includes('fitToHeight')) layout.zoom = { scale: 100 };
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
  if (page.rowBreaks) sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of page.rowBreaks ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

/** As PageSetup has it: without what Excel would do by itself. */
export function pageSetup(state: PageState): PageSetup {
  const { orientation, paperSize, zoom, leftMargin, rightMargin, topMargin, bottomMargin } =
    state.layout;
  const paper = Object.entries(PAPER).find(([, name]) => name === paperSize)?.[0];
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(state.titleRows ?? '');
  const inches = (points: number | undefined): number => (points ?? 0) / POINTS_AN_INCH;
  const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } =
    state.texts;
  return {
    ...(state.printArea === null ? {} : { printArea: state.printArea }),
    ...(rows ? { titleRows: { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 } } : {}),
    orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(paper === undefined ? {} : { paperSize: Number(paper) }),
    ...(zoom?.horizontalFitToPages == null ? {} : { fitToWidth: zoom.horizontalFitToPages }),
    ...(zoom?.verticalFitToPages == null ? {} : { fitToHeight: zoom.verticalFitToPages }),
    header: wholeOf(leftHeader, centerHeader, rightHeader),
    footer: wholeOf(leftFooter, centerFooter, rightFooter),
    margins: {
      left: inches(leftMargin),
      right: inches(rightMargin),
      top: inches(topMargin),
      bottom: inches(bottomMargin),
    },
    rowBreaks: state.breaks,
  };
}

function wholeOf(left = '', centre = '', right = ''): string {
  const parts = [left && `&L${left}`, centre && `&C${centre}`, right && `&R${right}`];
  return parts.join('');
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
