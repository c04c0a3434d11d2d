/**
 * `Excel.run({ mergeUndoGroup: true }, …)` on a library that does not know the option.
 *
 * The option came with ExcelApi 1.20; the library in node_modules is older and drops it without a word, so the local
 * host would never hear of it. This stands in for the newer library: it tells the host where the group begins and ends,
 * and leaves the library itself as it is. When the host does not claim ExcelApi 1.20 the option is dropped, as it
 * would be in an older Excel.
 */
/// <reference types="office-js" />
import type { LocalOffice } from './local-office';

type ExcelNamespace = typeof Excel;

export function groupingRun(
  excel: ExcelNamespace,
  host: Pick<LocalOffice, 'supports' | 'groupUndo'>,
): ExcelNamespace {
  const original = excel.run.bind(excel) as (...args: unknown[]) => Promise<unknown>;
  const run = async (...args: unknown[]): Promise<unknown> => {
    if (!wantsGroup(args[0]) || !host.supports('ExcelApi', '1.20')) return original(...args);
    const end = host.groupUndo();
    try {
      return await original(...args);
    } finally {
      end();
    }
  };
  return Object.create(excel, { run: { value: run, enumerable: true } }) as ExcelNamespace;
}

function wantsGroup(options: unknown): boolean {
  return (
    typeof options === 'object' &&
    options !== null &&
    'mergeUndoGroup' in options &&
    options.mergeUndoGroup === true
  );
}
