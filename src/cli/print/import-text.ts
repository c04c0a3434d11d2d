/** What an import brought: new rows, changed cells, rows that are not in the file, headings that were not read. */
import { formatPlace } from '#core/findings/place';
import type { PreparedImport } from '#jobs/import-rows';
import type { CellValue } from '#sheet/cell';
import { PERSONAL } from '#workbook/log/log-text';
import type { Context } from '../context';
import { cellText } from './cell-text';

export function importText(
  { comparison, incoming, created }: PreparedImport,
  { written, output }: { readonly written: boolean; readonly output: string | null },
  context: Context,
): string[] {
  const { differences, unchanged, missing } = comparison;
  const changedRows = new Set(differences.map(({ place }) => rowOf(place.cell))).size;
  const shown = (value: CellValue) => cellText(value, context.language);
  const counts = {
    sv: `${incoming.rows.length === 1 ? '1 rad läst' : `${String(incoming.rows.length)} rader lästa`}: ${String(created)} ${created === 1 ? 'ny' : 'nya'}, ${String(changedRows)} ${changedRows === 1 ? 'ändrad' : 'ändrade'}, ${String(unchanged)} ${unchanged === 1 ? 'oförändrad' : 'oförändrade'}; ${missing.length === 1 ? '1 rad' : `${String(missing.length)} rader`} i arbetsboken saknas i filen.`,
    en: `${String(incoming.rows.length)} ${incoming.rows.length === 1 ? 'row' : 'rows'} read: ${String(created)} new, ${String(changedRows)} changed, ${String(unchanged)} unchanged; ${String(missing.length)} ${missing.length === 1 ? 'row' : 'rows'} of the workbook not in the file.`,
  };
  const done = written
    ? { sv: `Skrev ${output ?? ''}.`, en: `Wrote ${output ?? ''}.` }
    : { sv: 'Inget har skrivits.', en: 'Nothing was written.' };
  return [
    context.say(counts),
    ...differences.map(
      ({ place, heading, personal, before, after }) =>
        `  ${formatPlace(place)} ${heading}: ${personal ? PERSONAL : `${shown(before)} → ${shown(after)}`}`,
    ),
    ...missing.map(({ place, name }) =>
      context.say({
        sv: `  saknas i filen: ${name} (${formatPlace(place)})`,
        en: `  not in the file: ${name} (${formatPlace(place)})`,
      }),
    ),
    ...(incoming.unread.length === 0
      ? []
      : [
          context.say({
            sv: `Kolumner som inte lästes: ${incoming.unread.join(', ')}.`,
            en: `Columns that were not read: ${incoming.unread.join(', ')}.`,
          }),
        ]),
    context.say(done),
  ];
}

function rowOf(cell: string | undefined): string {
  return cell?.replace(/^\D+/, '') ?? '';
}
