/**
 * An id that no other field of the pane has, kept as long as the field is drawn.
 *
 * Preact's useId counts from the root's vnode, which is a new one at each call of render(): a field that is drawn later
 * got the id of an earlier one, and its label pointed there.
 */
import { useState } from 'preact/hooks';

let given = 0;

export function useOwnId(): string {
  const [id] = useState(() => `field-${(given += 1)}`);
  return id;
}
