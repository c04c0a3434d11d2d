/**
 * What Office tells of itself for a support case: host, platform, version, the requirement sets, languages, theme. Nothing of
 * the workbook, neither its name nor its address. Spec: pane §16
 */
/// <reference types="office-js" />
import type { Surroundings } from './surroundings';

/** The newest version of each set is looked for from here downwards. */
const sets: Readonly<Record<string, readonly string[]>> = {
  ExcelApi: Array.from({ length: 21 }, (_, step) => `1.${String(21 - step)}`),
  SharedRuntime: ['1.2', '1.1'],
  CustomFunctionsRuntime: ['1.5', '1.4', '1.3', '1.2', '1.1'],
  RibbonApi: ['1.3', '1.2', '1.1'],
  KeyboardShortcuts: ['1.1'],
  DelayForCellEdit: ['1.1'],
};

/** One line for each fact, "Host: Excel"; a question mark where Office does not tell. */
export function officeFacts({
  environment,
  displayLanguage,
  theme,
}: Surroundings): readonly string[] {
  const { context } = environment.Office;
  // Older Offices have no diagnostics.
  const { host, platform, version } = context.diagnostics ?? {};
  return [
    `Host: ${host ?? '?'} ${version ?? '?'}`,
    `Platform: ${platform ?? '?'}`,
    ...Object.entries(sets).map(([set, versions]) => {
      const newest = versions.find((each) => context.requirements.isSetSupported(set, each));
      return `${set}: ${newest ?? '–'}`;
    }),
    `Display language: ${displayLanguage || '?'}`,
    `Content language: ${context.contentLanguage ?? '?'}`,
    `Theme: ${theme === null ? '?' : theme.dark ? 'dark' : 'light'}`,
  ];
}
