/** What stands against the earmarks: dates and amounts (the check of the posts), unknown amounts, periods that overlap. Spec: earmarks §3 */
import { postDates } from '#core/checks/post-dates';
import { grouped } from '#core/budget/grouped';
import { placeOf } from '#core/budget/place';
import type { Finding } from '#core/findings/finding';
import type { ModuleInput } from '../module';
import { shared } from '../period';
import type { EarmarkLine, Earmarks } from './earmark-lines';
import { raise } from './earmarks-findings';

export function checkEarmarks(
  { year, lines }: Earmarks,
  { examined }: ModuleInput,
): readonly Finding[] {
  if (year === null) return [raise('earmarks/year-missing', {})];
  const unknown = lines
    .filter(({ status, amount }) => status === 'ends' && amount === null)
    .map(({ post }) => {
      const where = [placeOf(post, 'previousALF'), placeOf(post, 'previousFoUU')];
      return raise('earmarks/previous-unknown', { post: post.name }, { where });
    });
  return [...postDates.run(examined), ...unknown, ...overlaps(lines)];
}

/** Of those with the same name, frame and performer. */
function overlaps(lines: readonly EarmarkLine[]): readonly Finding[] {
  const alike = grouped(lines, ({ post: { name, recipient, performer } }) =>
    JSON.stringify([name.toLowerCase(), recipient, performer]),
  );
  return [...alike.values()].flatMap((own) =>
    own.flatMap(({ post }, index) =>
      own.slice(index + 1).flatMap(({ post: other }) => {
        const both = shared(post, other);
        if (!both) return [];
        const facts = { post: post.name, from: both.from ?? '…', to: both.to ?? '…' };
        const where = [placeOf(other, 'from'), placeOf(post, 'from')];
        return [raise('earmarks/overlap', facts, { where })];
      }),
    ),
  );
}
