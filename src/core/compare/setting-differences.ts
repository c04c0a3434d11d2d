/** How the settings, the state and the events differ. Spec: compare §2 */
import type { BudgetEvent, Setting } from '#core/budget/book';
import { placeOf } from '#core/budget/place';
import { nameKey } from '#core/modules/names';
import { formatAmount } from '#core/money/format';
import { textDifference, type Sides } from './difference-of';
import type { TextDifference } from './difference';
import type { EventChanges } from './event-changes';

/** The state has a line of its own, whatever its row says of it. */
export function settingDifferences(sides: Sides): readonly TextDifference[] {
  const [before, after] = [byKey(sides.before.book.settings), byKey(sides.after.book.settings)];
  const keys = [...new Set([...after.keys(), ...before.keys()])].filter((key) => key !== 'läge');
  const { state: was } = sides.before.book;
  const { state: is } = sides.after.book;
  const state = textDifference(
    sides,
    { before: placeOfValue(before.get('läge')), after: placeOfValue(after.get('läge')) },
    {
      ...{ about: 'state', name: 'Läge', id: null, version: null },
      ...{ change: 'changed', field: null, before: was, after: is },
    },
  );
  const settings = keys.map((key) => {
    const [left, right] = [before.get(key), after.get(key)];
    return textDifference(
      sides,
      { before: placeOfValue(left), after: placeOfValue(right) },
      {
        ...{ about: 'setting', name: (right ?? left)?.key ?? key, id: null, version: null },
        change: !left ? 'added' : !right ? 'removed' : 'changed',
        ...{ field: null, before: valueText(left), after: valueText(right) },
      },
    );
  });
  return [state, ...settings].flatMap((each) => each ?? []);
}

/** A key that stands twice is read where it stands first, as everywhere. */
function byKey(settings: readonly Setting[]): ReadonlyMap<string, Setting> {
  return new Map(settings.toReversed().map((setting) => [nameKey(setting.key), setting]));
}

function placeOfValue(setting: Setting | undefined) {
  return setting ? placeOf(setting, 'value') : null;
}

function valueText(setting: Setting | undefined): string | null {
  return setting?.value == null ? null : String(setting.value);
}

const said = {
  date: 'Datum',
  duration: 'Varaktighet',
  body: 'Organ',
  form: 'Beslutsform',
  decision: 'Beslut',
  decidedOn: 'Beslutsdatum',
  status: 'Status',
  text: 'Text',
} as const;

/** Events that are new, gone, or say something else of what is not money. */
export function eventDifferences(
  sides: Sides,
  { added, removed, kept }: EventChanges,
): readonly TextDifference[] {
  const of = (event: BudgetEvent) => ({ name: nameOf(event), id: idOf(event), version: null });
  const whole = (event: BudgetEvent, change: 'added' | 'removed') => {
    const place = event.origin.row;
    const isNew = change === 'added';
    return textDifference(
      sides,
      { before: isNew ? null : place, after: isNew ? place : null },
      {
        ...{ about: 'event', ...of(event), change, field: null },
        ...{ before: isNew ? null : contentOf(event), after: isNew ? contentOf(event) : null },
      },
    );
  };
  const corrected = kept.flatMap(([was, is]) =>
    (Object.keys(said) as (keyof typeof said)[]).map((field) =>
      textDifference(
        sides,
        { before: placeOf(was, field), after: placeOf(is, field) },
        {
          ...{ about: 'event', ...of(is), change: 'changed', field: said[field] },
          ...{ before: was[field], after: is[field] },
        },
      ),
    ),
  );
  return [
    ...added.map((event) => whole(event, 'added')),
    ...removed.map((event) => whole(event, 'removed')),
    ...corrected,
  ].flatMap((each) => each ?? []);
}

function idOf({ number }: BudgetEvent): string | null {
  return number === null ? null : String(number);
}

/** "fördelning ALF → FR"; the pool is called by its source. */
function nameOf({ type, from, to, source }: BudgetEvent): string {
  const way = [from ?? source, to].filter((each) => each !== null).join(' → ');
  return [type, way].filter((part) => part !== '').join(' ');
}

function contentOf({ amount, text }: BudgetEvent): string | null {
  const parts = [amount && formatAmount(amount, { unit: 'tkr' }), text];
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.join(': ');
}
