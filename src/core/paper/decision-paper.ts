/** The decision text as a paper, with the table of bilaga 1 under it. Spec: decision §3 */
import type { AppendixDocument } from '#core/appendix/document';
import type { DecisionText } from '#core/appendix/decision/decision-text';
import { appendixTable } from './appendix-paper';
import type { Paper, Part } from './paper';

/** `remarks`: what the reader of minutes found in the text. */
export function decisionPaper(
  { background, opening, clauses }: DecisionText,
  document: AppendixDocument,
  remarks: readonly string[],
): Paper {
  const { title, paragraph, meeting, registry, dated, stamp, version, control } = document;
  const text = (each: string): Part => ({ kind: 'text', text: each });
  const decided: readonly Part[] =
    clauses.length === 0
      ? [text('Det finns inget att besluta: ingen ram är känd.')]
      : [{ kind: 'heading', text: 'Beslut' }, text(opening), { kind: 'clauses', items: clauses }];
  return {
    title: `Beslutstext: ${title}`,
    place: paragraph,
    facts: [meeting, registry],
    dated,
    stamp,
    running: ['Beslutstext', registry, meeting].join(' · '),
    version,
    control,
    remarks,
    parts: [
      ...(background === ''
        ? []
        : [{ kind: 'heading' as const, text: 'Bakgrund' }, text(background)]),
      ...decided,
      { kind: 'heading', text: 'Bilaga 1' },
      { kind: 'table', table: { ...withoutNotes(appendixTable(document)), notes: document.marks } },
    ],
  };
}

/** The notes stand in bilaga 1 itself; what the marks of the figures mean stands under the table. */
function withoutNotes({ columns, groups, ...rest }: ReturnType<typeof appendixTable>) {
  const keeps = columns.map(({ kind }) => kind !== 'notes');
  const kept = <Each>(all: readonly Each[]) => all.filter((_, place) => keeps[place]);
  return {
    ...rest,
    columns: kept(columns),
    groups: groups.map(({ heading, rows }) => ({
      heading,
      rows: rows.map(({ kind, cells }) => ({ kind, cells: kept(cells) })),
    })),
  };
}
