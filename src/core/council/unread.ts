/** What of a proposal could not be read, so that it is not taken for what the council has emptied. Spec: council-round §4 */
import type { Finding } from '#core/findings/finding';
import { formatPlace } from '#core/findings/place';
import type { CouncilPost } from './council-post';

export interface Unread {
  /** Whether the column is no longer in the workbook, or no longer says its unit. */
  readonly column: (key: string) => boolean;
  /** Whether the cell holds what cannot be read; that is told by a finding. */
  readonly cell: (post: CouncilPost, key: string) => boolean;
}

/** `gone` are keys of columns, `findings` what reading found. */
export function unreadOf({
  gone,
  findings,
}: {
  readonly gone: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}): Unread {
  const told = new Set(
    findings
      .filter(({ severity }) => severity === 'error')
      .flatMap(({ where }) => where.map(formatPlace)),
  );
  return {
    column: (key) => gone.has(key),
    cell: ({ origin }, key) => told.has(formatPlace(origin.fields.get(key) ?? origin.row)),
  };
}
