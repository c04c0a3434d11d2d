/** The methods by which the library registers for events; the same on a sheet and on the collection of sheets. */
import type { EventName, Events } from '../events';
import type { Members } from '../excel-object';

const NAMES: Readonly<Record<string, EventName>> = {
  DataChangedEvent: 'changed',
  SelectionChangedEvent: 'selectionChanged',
  ActivatedEvent: 'activated',
  DeactivatedEvent: 'deactivated',
  AddedEvent: 'added',
  DeletedEvent: 'deleted',
};

export function eventMembers<T>(
  events: (target: T) => Events,
  id: (target: T) => string,
): NonNullable<Members<T>['run']> {
  return Object.fromEntries(
    Object.entries(NAMES).flatMap(([wire, name]) => [
      [`_Register${wire}`, (target: T) => events(target).register(name, id(target))],
      [`_Unregister${wire}`, (target: T) => events(target).unregister(name, id(target))],
    ]),
  );
}
