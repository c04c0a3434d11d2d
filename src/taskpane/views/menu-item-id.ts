/** The element of the menu of Mer that leads to a page, by which the focus finds it again. */
import type { MoreForm } from '../forms/forms';

export function menuItemId(page: MoreForm['page']): string {
  return `to-${page}`;
}
