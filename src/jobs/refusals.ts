/** What stops every writing job, whatever it is about to write. Spec: workbook §12 */
import type { Finding } from '#core/findings/finding';
import type { Opened } from '#workbook/opened';

/** A workbook of a later contract may mean something else by what it holds: nothing is written to it. */
export function refusals({ findings }: Opened): readonly Finding[] {
  return findings.filter(({ code }) => code === 'workbook/schema-newer');
}
