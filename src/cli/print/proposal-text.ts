/** What a writing command has done, or would do: each recipient and post before and after, then the whole. */
import { nameOfPost } from '#core/budget/name-of-post';
import { sources, type Source } from '#core/budget/words';
import { equals, subtract, type Amount } from '#core/money/amount';
import { formatChange, formatNumber } from '#core/money/format';
import type { Checked } from '#core/checks/all';
import type { PreparedProposal } from '#jobs/prepare';
import type { Context } from '../context';
import { dryRunWords } from './dry-run';
import { summaryText } from './summary-text';
import { textTable } from './table';

export interface Result {
  readonly written: boolean;
  readonly output: string | null;
}

/** `stands` is the budget afterwards: as it was read back, or as it would be. */
export function proposalText(
  prepared: PreparedProposal,
  stands: Checked,
  result: Result,
  context: Context,
): string[] {
  const { language } = context;
  const say = {
    sv: { before: 'Före', change: 'Ändring', after: 'Efter', post: 'Post' },
    en: { before: 'Before', change: 'Change', after: 'After', post: 'Post' },
  }[language];
  const rows = changedRows(prepared);
  const tkr = (amount: Amount | null) =>
    amount === null
      ? context.say({ sv: 'okänt', en: 'unknown' })
      : formatNumber(amount, { unit: 'tkr', language });
  const done = result.written
    ? { sv: `Skrev ${result.output ?? ''}.`, en: `Wrote ${result.output ?? ''}.` }
    : dryRunWords;
  const nothing = { sv: 'Det fanns inget att ändra.', en: 'There was nothing to change.' };
  return [
    ...(rows.length === 0
      ? []
      : [
          ...textTable([
            ['tkr', say.before, say.change, say.after],
            ...rows.map(({ name, source, before, after }) => [
              `${name} ${source}`,
              tkr(before),
              before && after
                ? (formatChange(subtract(after, before), { unit: 'tkr', language }).split(' ')[0] ??
                  '')
                : tkr(null),
              tkr(after),
            ]),
          ]),
          '',
        ]),
    ...summaryText(stands, language),
    '',
    ...(prepared.request.ops.length === 0 ? [context.say(nothing)] : []),
    context.say(done),
  ];
}

interface ChangedRow {
  readonly name: string;
  readonly source: Source;
  readonly before: Amount | null;
  readonly after: Amount | null;
}

/** Every recipient for each source that changes, also those who get nothing; then the posts. */
function changedRows({ before, after, proposal }: PreparedProposal): ChangedRow[] {
  const recipients = after.summary.recipients.flatMap(({ recipient, row }) => {
    const was = before.summary.recipients.find((each) => each.recipient === recipient)?.row.amount;
    return sources.map((source) => ({
      name: recipient,
      source,
      before: was?.[source] ?? null,
      after: row.amount[source],
    }));
  });
  const moved = new Set(recipients.filter(differs).map(({ source }) => source));
  const posts = proposal.posts.flatMap(({ post, amount }) =>
    sources
      .map((source) => ({
        name: nameOfPost(post),
        source,
        before: post.amount[source],
        after: amount[source],
      }))
      .filter(differs),
  );
  return [...recipients.filter(({ source }) => moved.has(source)), ...posts];
}

function differs({ before, after }: ChangedRow): boolean {
  return before === null || after === null ? before !== after : !equals(before, after);
}
