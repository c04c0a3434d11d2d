/** Tells those who listen that cells have changed: which, by whom, and for a single cell from what to what. */
import type { Session, Place } from './session';
import { localAddress } from './place';
import type { Json } from './wire';

export type Editor = 'add-in' | 'user' | 'other';

export function raiseChanged(
  place: Place,
  by: Editor,
  details: Readonly<Record<string, Json>> = {},
): void {
  const { session, sheet } = place;
  const id = session.idOf(sheet);
  if (!session.events.hasListeners('changed', id)) return;
  session.events.raise('changed', id, {
    address: localAddress(place),
    changeType: 'RangeEdited',
    source: by === 'other' ? 'Remote' : 'Local',
    triggerSource: by === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
    referenceId: referenceTo(session, place),
    ...details,
  });
}

function referenceTo(session: Session, place: Place): string {
  return session.refer(session.make.range(place));
}
