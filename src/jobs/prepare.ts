/**
 * Every writing job goes the same way: proposal → the book as it would be → all checks on it → a plan. A proposal
 * that brings an error which was not there before is not written; what was wrong before does not stop anybody from
 * mending something else. In Arbetsmaterial posts may follow later, so a frame may fall below its posts for a while.
 * Spec: workbook §8
 */
import { applyProposal, type Proposal } from '#core/budget/proposal';
import type { Checked } from '#core/checks/all';
import type { Finding } from '#core/findings/finding';
import { draftOf, joinedDrafts, type Draft } from '#workbook/write/draft';
import type { Opened } from '#workbook/opened';
import { assess } from './assess';
import type { Prepared } from './prepared';
import { refusals } from './refusals';
import { planBy, type Writer } from './writer';

export interface PreparedProposal extends Prepared {
  readonly proposal: Proposal;
  readonly before: Checked;
  readonly after: Checked;
}

/** `action` is the line for the log: "Fördelning av 415 tkr ALF"; `beside` is written together with the proposal. */
export function prepare(
  opened: Opened,
  proposal: Proposal,
  writer: Writer,
  action: string,
  beside: Draft | null = null,
): PreparedProposal {
  const before = assess(opened);
  const after = assess(opened, applyProposal(opened.book, proposal));
  const proposed = draftOf(proposal, opened, writer.replaceFormulas);
  const draft = beside ? joinedDrafts(proposed, beside) : proposed;
  const event = proposal.events[0]?.number ?? null;
  return {
    proposal,
    before,
    after,
    objections: [
      ...refusals(opened),
      ...draft.findings,
      ...newErrors(before.findings, after.findings).filter(
        ({ code }) => code !== 'posts/exceed-frame' || opened.book.state !== 'arbetsmaterial',
      ),
    ],
    request: planBy(writer, draft, opened, action, event),
  };
}

/** Errors of the second list that the first does not have, place and effect aside. */
function newErrors(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const known = new Map<string, number>();
  for (const { code, severity } of before) {
    if (severity === 'error') known.set(code, (known.get(code) ?? 0) + 1);
  }
  return after.filter(({ code, severity }) => {
    if (severity !== 'error') return false;
    const left = known.get(code) ?? 0;
    known.set(code, left - 1);
    return left <= 0;
  });
}
