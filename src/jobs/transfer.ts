/** Moves money of one source from one recipient's frame to another's: one event, two frames, nothing lost. Spec: budget §6 */
import { changeFrames } from '#core/budget/change-frames';
import { recipientNamed, recipientsOf } from '#core/budget/history';
import { nextEventNumber } from '#core/budget/proposal';
import type { Recipient, Source } from '#core/budget/words';
import { ofYear } from '#core/budget/year';
import { isZero, negate, type Amount } from '#core/money/amount';
import { formatAmount } from '#core/money/format';
import type { Opened } from '#workbook/opened';
import { decisionPart, type DecisionFields } from './decision';
import { raise } from './findings';
import { mayChange } from './may-change';
import { prepare, type PreparedProposal } from './prepare';
import type { Writer } from './writer';

export interface Transfer extends DecisionFields {
  readonly from: Recipient;
  readonly to: Recipient;
  readonly source: Source;
  readonly amount: Amount;
}

export function transfer(opened: Opened, order: Transfer, writer: Writer): PreparedProposal {
  const { source, amount, ...fields } = order;
  const known = recipientsOf(ofYear(opened.book));
  const [from, to] = [recipientNamed(known, order.from), recipientNamed(known, order.to)];
  const unknown = [from, to].filter((recipient) => !known.includes(recipient));
  const number = nextEventNumber(opened.book);
  const proposal = {
    events: [
      {
        number,
        type: 'omfördelning' as const,
        from,
        to,
        source,
        amount,
        ...decisionPart(fields, writer),
      },
    ],
    recipientFrames: changeFrames(opened.book, [
      { recipient: from, source, amount: negate(amount) },
      { recipient: to, source, amount },
    ]),
    posts: [],
    state: null,
  };
  const action = `Omfördelning av ${formatAmount(amount, { unit: 'tkr' })} ${source} från ${from} till ${to}`;
  const prepared = prepare(opened, proposal, writer, action);
  const objections = [
    ...mayChange(opened.book, fields),
    ...unknown.map((recipient) => raise('jobs/recipient-unknown', { recipient, known })),
    ...(from === to ? [raise('jobs/same-recipient', { recipient: from })] : []),
    ...(isZero(amount) ? [raise('jobs/nothing-to-move', {})] : []),
  ];
  return objections.length > 0 ? { ...prepared, objections } : prepared;
}
