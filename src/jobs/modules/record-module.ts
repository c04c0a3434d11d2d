/**
 * Records what a module has decided: its events, the new version of the source's frame and of every recipient's, and
 * the posts, as one proposal that is checked before it is written. Spec: modules §5
 */
import type { Book } from '#core/budget/book';
import { changeFrames, type FrameChange } from '#core/budget/change-frames';
import {
  applyProposal,
  nextEventNumber,
  NOTHING_PROPOSED,
  type NewFrame,
  type PostChange,
  type Proposal,
} from '#core/budget/proposal';
import type { Finding } from '#core/findings/finding';
import type { Module } from '#core/modules/module';
import type { RecordedShare, Recording } from '#core/modules/recording';
import { add } from '#core/money/amount';
import type { Opened } from '#workbook/opened';
import { decisionPart, type DecisionFields } from '../decision';
import { mayChange } from '../may-change';
import { prepare, type PreparedProposal } from '../prepare';
import type { Writer } from '../writer';
import { examineModule } from './examine-module';

export interface RecordOrder extends DecisionFields {
  /** The row of the module that is recorded, by its name. */
  readonly name: string;
}

export function recordModule(
  opened: Opened,
  module: Module,
  { name, ...fields }: RecordOrder,
  writer: Writer,
): PreparedProposal {
  const today = writer.now.slice(0, 10);
  const recording = examineModule(opened, module, { options: {}, today }).record(name);
  const proposal = recording
    ? proposalOf(recording, opened.book, fields, writer)
    : NOTHING_PROPOSED;
  const prepared = prepare(opened, proposal, writer, recording?.action ?? '');
  const objections: Finding[] = [
    ...mayChange(opened.book, fields),
    ...(recording?.objections ?? []),
  ];
  return objections.length > 0 ? { ...prepared, objections } : prepared;
}

function proposalOf(
  recording: Recording,
  book: Book,
  fields: DecisionFields,
  writer: Writer,
): Proposal {
  const { date, body, decision, decidedOn, status, form } = decisionPart(fields, writer);
  const decided = status === 'beslutad';
  const frames = recording.frames.map((frame): NewFrame => ({
    ...frame,
    status: decided ? 'fastställd' : 'förslag',
    body,
    date: decidedOn ?? date,
    decision,
    registry: null,
  }));
  const first = nextEventNumber(book);
  // The recipients' rows belong to the version that the new frames make.
  const framed = applyProposal(book, { ...NOTHING_PROPOSED, frames });
  return {
    events: recording.events.map((event, index) => ({
      ...event,
      number: first + index,
      date: event.date ?? date,
      body,
      decision,
      decidedOn,
      status,
      form,
    })),
    frames,
    recipientFrames: changeFrames(framed, recording.shares.flatMap(frameChange)),
    posts: postChanges(recording.shares),
    state: null,
  };
}

function frameChange(share: RecordedShare): readonly FrameChange[] {
  const recipient = 'post' in share ? share.post.recipient : share.recipient;
  return recipient === null ? [] : [{ recipient, source: share.source, amount: share.amount }];
}

/** One change for each post, whatever the number of its shares. */
function postChanges(shares: readonly RecordedShare[]): readonly PostChange[] {
  const changes = new Map<PostChange['post'], PostChange>();
  for (const share of shares) {
    if (!('post' in share)) continue;
    const { post, source } = share;
    const held = changes.get(post)?.amount ?? post.amount;
    const before = held[source];
    const after = before ? add(before, share.amount) : share.amount;
    changes.set(post, { post, amount: { ...held, [source]: after } });
  }
  return [...changes.values()];
}
