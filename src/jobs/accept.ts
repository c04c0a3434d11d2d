/**
 * Lets a finding stand, by name and with a reason: an event that the appendix will carry as a note. It holds as long
 * as the finding's facts do. Spec: checks §7
 */
import { nextEventNumber, NOTHING_PROPOSED } from '#core/budget/proposal';
import type { Finding } from '#core/findings/finding';
import { acceptanceOf } from '#core/checks/acceptance';
import type { Opened } from '#workbook/opened';
import { assess } from './assess';
import { raise } from './findings';
import { prepare, type PreparedProposal } from './prepare';
import type { Writer } from './writer';

/**
 * Every finding of this code that is not accepted yet gets its own acceptance; `inspected` is what the checks of formulas
 * have found, when the code may be theirs.
 */
export function accept(
  opened: Opened,
  code: string,
  why: string,
  writer: Writer,
  inspected: readonly Finding[] | null = null,
): PreparedProposal {
  const open = assess(opened, opened.book, inspected).findings.filter(
    (finding) => finding.code === code && finding.facts['acceptedBy'] === undefined,
  );
  const first = nextEventNumber(opened.book);
  const on = writer.now.slice(0, 10);
  const events = open.map((finding, index) => ({
    ...acceptanceOf(finding, { by: writer.who, why, on }),
    number: first + index,
  }));
  const prepared = prepare(
    opened,
    { ...NOTHING_PROPOSED, events },
    writer,
    `Godtagen avvikelse: ${code}`,
  );
  const none = open.length === 0 ? [raise('jobs/nothing-to-accept', { code })] : [];
  return { ...prepared, objections: [...none, ...prepared.objections] };
}
