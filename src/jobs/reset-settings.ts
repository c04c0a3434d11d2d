/**
 * Puts the settings back as a new budget has them: every row that a budget should have is there with its explanation, and
 * every check is on. What makes the budget what it is stays: its year, its state, its schema, headings and mapping, names,
 * and what is set for the modules. Spec: workbook §15
 */
import { ON, switchedOff } from '#core/checks/switched-off';
import { settingsTable } from '#workbook/contract/tables';
import type { WriteRequest } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { settingNamed } from '#workbook/read/read-book';
import { contentOf } from '#workbook/grid';
import { parseAddress } from '#sheet/address';
import type { Setting } from '#core/budget/book';
import { settingRows } from './create';
import { onDemandDraft, type RowContent, type RowWrites } from './on-demand';
import type { Prepared } from './prepared';
import { refusals } from './refusals';
import { planBy, type Writer } from './writer';

/** Nothing to write when the settings are as a new budget has them. */
export function resetSettings(opened: Opened, writer: Writer): Prepared<WriteRequest | null> {
  const writes = resetWrites(opened);
  const draft = onDemandDraft(opened, settingsTable, writes);
  const objections = [...refusals(opened), ...draft.findings];
  const nothing = writes.added.length + (writes.changed ?? []).length === 0;
  if (objections.length > 0 || nothing) return { objections, request: null };
  return { objections, request: planBy(writer, draft, opened, 'Återställda inställningar') };
}

/** What would be written; nothing when the settings are as a new budget has them. */
export function resetWrites(opened: Opened): RowWrites {
  const { settings, year } = opened.book;
  const added: RowContent[] = [];
  const changed: { origin: Setting['origin']; content: RowContent }[] = [];
  for (const row of settingRows(year)) {
    const usual = plain(row);
    const { key, explanation } = usual;
    const standing = typeof key === 'string' ? settingNamed(settings, key) : undefined;
    if (!standing) added.push(usual);
    else if (explanation !== undefined && explanationOf(opened, standing) !== explanation) {
      changed.push({ origin: standing.origin, content: { explanation } });
    }
  }
  for (const { setting } of switchedOff(settings)) {
    changed.push({ origin: setting.origin, content: { value: ON } });
  }
  return { added, changed };
}

function plain(row: ReturnType<typeof settingRows>[number]): RowContent {
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, value]] : [],
    ),
  );
}

function explanationOf({ grids }: Opened, { origin }: Setting): unknown {
  const place = origin.fields.get('explanation');
  const area = parseAddress(place?.cell ?? '');
  return area && place?.sheet !== undefined
    ? contentOf(grids, place.sheet, area.top, area.left)
    : null;
}
