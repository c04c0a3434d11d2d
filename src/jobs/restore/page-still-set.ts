/**
 * Whether a sheet prints as an entry of the log left it, part by part, so that what somebody has set since is not taken
 * away with an older entry. A host tells how a sheet prints now; where none has told, the entry is believed.
 * Spec: workbook §9
 */
import type { PageSetup } from '#sheet/page-setup';
import type { Host } from '#workbook/host';
import { gridOf } from '#workbook/grid';
import { logEntries } from '#workbook/log/journal';
import { outcomes } from '#workbook/log/log';
import type { Opened } from '#workbook/opened';
import { pageTakenBack, type PageBack } from '#workbook/log/page-line';

/** How sheets print now, by their name in lower case. */
export type PagesNow = ReadonlyMap<string, PageSetup>;

/** How the sheets print whose pages the log tells of; nothing is asked when it tells of none. */
export async function pagesNow(
  host: Pick<Host, 'can' | 'read'>,
  { grids, layout }: Opened,
): Promise<PagesNow> {
  if (!host.can.wants.includes('print')) return new Map();
  const told = logEntries(grids, layout).flatMap((entry) => {
    const page = entry.outcome === outcomes.begun ? null : pageTakenBack(entry);
    return page && gridOf(grids, page.op.sheet) ? [page.op.sheet.toLowerCase()] : [];
  });
  const sheets = [...new Set(told)];
  if (sheets.length === 0) return new Map();
  const areas = sheets.map((key) => {
    const sheet = gridOf(grids, key)?.name ?? key;
    return { sheet, top: 0, left: 0, bottom: 0, right: 0 };
  });
  const blocks = await host.read({ areas, want: ['print'] });
  return new Map(
    sheets.flatMap((sheet, at) => {
      const page = blocks[at]?.page;
      return page ? [[sheet, page] as const] : [];
    }),
  );
}

/** How the sheet prints once what is planned already has been taken back. */
export function pageAfter(page: PageSetup, planned: readonly PageBack[], sheet: string): PageSetup {
  const own = planned.filter(({ op }) => op.sheet.toLowerCase() === sheet.toLowerCase());
  return own.reduce((now, { op: { page: set, clears = [] } }) => {
    const kept = Object.entries(now).filter(([part]) => !clears.some((each) => each === part));
    return { ...(Object.fromEntries(kept) as PageSetup), ...set };
  }, page);
}

/** Whether each part prints as the entry left it, or as it did before. */
export function pageStillSet(now: PageSetup, { op, left }: PageBack): boolean {
  const parts = new Set([...Object.keys(left), ...Object.keys(op.page), ...(op.clears ?? [])]);
  return [...parts].every((name) => {
    const part = name as keyof PageSetup;
    const held = spelt(now, part);
    return held === spelt(left, part) || held === spelt(op.page, part);
  });
}

/** What prints where nobody has said anything. */
const USUAL: PageSetup = {
  orientation: 'portrait',
  paperSize: 9,
  fitToWidth: 0,
  fitToHeight: 0,
  header: '',
  footer: '',
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 },
  rowBreaks: [],
};

/** A part in one spelling. Excel keeps margins in points, so that inches come back with other last digits. */
function spelt(page: PageSetup, part: keyof PageSetup): string {
  const value = page[part] ?? USUAL[part] ?? null;
  return JSON.stringify(value, (_name, each: unknown) => {
    if (typeof each === 'number') return Number(each.toFixed(3));
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
