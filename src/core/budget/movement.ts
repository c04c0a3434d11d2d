/** What each type of event does with the money of the frames. Spec: budget §4 */
import type { EventType } from './words';

/**
 * arrives: from outside to the source's pool · allocated: from the pool to Till · transferred: from Från to Till ·
 * within: no frame changes, the money is used or promised inside it · record: no money at all, only a note of what was done.
 */
export type Movement = 'arrives' | 'allocated' | 'transferred' | 'within' | 'record';

const movements: Readonly<Record<EventType, Movement>> = {
  ramändring: 'arrives',
  uppräkning: 'arrives',
  fördelning: 'allocated',
  omfördelning: 'transferred',
  flytt: 'transferred',
  reservation: 'within',
  avrop: 'within',
  beviljande: 'within',
  'godtagen avvikelse': 'record',
  lås: 'record',
  upplåsning: 'record',
  version: 'record',
};

export function movementOf({ type }: { readonly type: EventType }): Movement {
  return movements[type];
}

/** Whether the event changes what a source or a recipient has. */
export function movesFrames(event: { readonly type: EventType }): boolean {
  return ['arrives', 'allocated', 'transferred'].includes(movementOf(event));
}
