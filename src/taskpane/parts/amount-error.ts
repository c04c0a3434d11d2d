/** What a field for an amount says when what is typed is none, and why; null when nothing is wrong. Spec: pane §6 */
import { whyUnreadable } from '#core/money/unreadable';
import type { TypedAmount } from '../forms/typed-amount';
import type { ViewProps } from '../view';

/** `demanded`: a blank field is told too. */
export function amountError(
  typed: TypedAmount,
  { words, controller }: Pick<ViewProps, 'words' | 'controller'>,
  demanded = false,
): string | null {
  if (typed.kind === 'blank') return demanded ? words.writing.amountMissing : null;
  if (typed.kind === 'amount') return null;
  return words.writing.notAnAmount(whyUnreadable(typed.reason, controller.surroundings.language));
}
