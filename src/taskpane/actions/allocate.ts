/** What Fördela asks for: shares by a key, the budget as it would be, and the writing. Spec: pane §6 */
import type { Post } from '#core/budget/book';
import { recipientsOf } from '#core/budget/history';
import { ofYear } from '#core/budget/year';
import { sumKnown, type Amount } from '#core/money/amount';
import { formatNumber } from '#core/money/format';
import { allocate } from '#jobs/allocate';
import type { PreparedProposal } from '#jobs/prepare';
import { sharesByKey } from '#jobs/keys/share-by-key';
import type { Traced } from '#jobs/keys/trace-rows';
import type { Opened } from '#workbook/opened';
import type { Controller } from '../controller';
import type { AllocationForm, BeforeAndAfter } from '../forms/allocation-form';
import { readAllocation } from '../forms/allocation-reading';
import { smallestUnits } from '../forms/smallest-unit';
import { typedAmount } from '../forms/typed-amount';

/** Everyone who has a field: the recipients of the book, or the posts that have been chosen. */
export function fieldsOf(form: AllocationForm, { book }: Opened): readonly string[] {
  return form.target === 'posts' ? [...form.shares.keys()] : recipientsOf(ofYear(book));
}

/** Fills in the shares that a key gives; says why when it cannot. */
export function shareByKey(controller: Controller, key: string): Promise<void> {
  return controller.using('preparing', async (opened) => {
    const { language } = controller.surroundings;
    const { source, amount: text, smallest } = controller.state.allocation;
    controller.tell({ type: 'allocation', event: { type: 'asked' } });
    const amount = typedAmount(text, language);
    if (source === null || amount.kind !== 'amount') return;
    const keyed = sharesByKey(opened, source, amount.amount, key, smallestUnits[smallest]);
    if (keyed.shares === null) return controller.object(keyed.findings);
    const shares = new Map(
      keyed.shares.map(({ to, amount: share }) => [
        to,
        formatNumber(share, { unit: 'tkr', language }),
      ]),
    );
    const { target, lines } = keyed;
    const event = { type: 'shared by key', key, target, shares, lines } as const;
    controller.tell({ type: 'allocation', event });
  });
}

/** Shows what the workbook would say; nothing is written. */
export function previewAllocation(controller: Controller): Promise<void> {
  return controller.using('preparing', async (opened) => {
    const { order } = readOrder(controller, opened);
    if (!order) return;
    const prepared = allocate(opened, order, controller.writer());
    if (prepared.objections.length > 0) return controller.object(prepared.objections);
    const { before, after } = prepared;
    const known = new Set(before.findings.map(({ code }) => code));
    const arising = after.findings.filter(
      ({ code, severity }) => severity !== 'info' && !known.has(code),
    );
    const preview = {
      recipients: recipientsBeforeAndAfter(prepared),
      posts: postsBeforeAndAfter(prepared),
      unallocated: after.summary.unallocated,
      next: after.next,
      arising: await controller.worded(arising),
    };
    controller.tell({ type: 'allocation', event: { type: 'previewed', preview } });
  });
}

/** Writes the allocation as it stands in the form. */
export async function writeAllocation(controller: Controller): Promise<void> {
  const { desk } = controller.state;
  if (desk.kind !== 'open') return;
  const { order } = readOrder(controller, desk.opened);
  if (!order) return;
  const trace = tracedIn(controller.state.allocation);
  const written = await controller.write('allocated', (opened, writer) =>
    allocate(opened, order, writer, trace),
  );
  const { desk: now } = controller.state;
  if (!written || now.kind !== 'open') return;
  controller.tell({ type: 'allocation', event: { type: 'written', summary: now.summary } });
}

/** The reasons that go to the sheet: only those of a key, and only if somebody has asked for them. */
function tracedIn({ key, source, lines, traceSheet }: AllocationForm): Traced | null {
  return traceSheet && key !== null && source !== null ? { key, source, lines } : null;
}

/** What is missing is told beside the fields once somebody has asked. */
function readOrder(controller: Controller, opened: Opened) {
  controller.tell({ type: 'allocation', event: { type: 'asked' } });
  const { allocation } = controller.state;
  const { language } = controller.surroundings;
  return readAllocation(allocation, fieldsOf(allocation, opened), language);
}

function recipientsBeforeAndAfter({ before, after }: PreparedProposal): readonly BeforeAndAfter[] {
  return after.summary.recipients.map(({ recipient, total }) => ({
    name: recipient,
    before: before.summary.recipients.find((each) => each.recipient === recipient)?.total ?? null,
    after: total,
  }));
}

function postsBeforeAndAfter({ proposal }: PreparedProposal): readonly BeforeAndAfter[] {
  const both = ({ ALF, FoUU }: Post['amount']): Amount | null => {
    const known = [ALF, FoUU].filter((amount) => amount !== null);
    return known.length === 0 ? null : sumKnown(known);
  };
  return proposal.posts.map(({ post, amount }) => ({
    name: post.name,
    before: both(post.amount),
    after: both(amount),
  }));
}
