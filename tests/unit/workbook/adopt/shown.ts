/** A recognition in the short form in which the tests state what they expect. */
import type { Recognition } from '#workbook/adopt/recognition';

/** "post A FR", one line a row, blank rows left out: role, label, recipient, section and source where they are known. */
export function rolesOf({ rows }: Recognition): string[] {
  return rows.flatMap(({ role, label, recipient, section, source }) =>
    role === 'tom'
      ? []
      : [
          [
            role,
            label ?? '–',
            ...(role === 'post'
              ? [recipient, section, source].filter((each) => each !== null)
              : []),
          ].join(' '),
        ],
  );
}

/** "ALF B tkr": meaning, column letter, unit. */
export function columnsOf({ columns }: Recognition): string[] {
  return [...columns]
    .map(([key, { column, unit }]) =>
      `${key} ${String.fromCharCode(65 + column)} ${unit ?? ''}`.trim(),
    )
    .sort();
}

/** The codes of the findings with their first cells: "adopt/sum-differs B13". */
export function codesOf({ findings }: Pick<Recognition, 'findings'>): string[] {
  return findings.map(({ code, where }) => [code, where[0]?.cell ?? ''].join(' ').trim());
}
