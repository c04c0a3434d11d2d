/** The proposals of a council round beside the book: each council's frame, then every difference, before and after. */
import { nameOfPost } from '#core/budget/name-of-post';
import { fieldWords, shownAfter, shownContent } from '#core/council/field-words';
import { idOf, type FieldChange, type PostDifference } from '#core/council/comparison';
import type { JudgedProposal } from '#core/council/proposal';
import { counted } from '#core/modules/report';
import type { Amount } from '#core/money/amount';
import { formatNumber } from '#core/money/format';
import { inKronor } from '#core/money/plain-decimal';
import { whole } from '#core/budget/known-sum';
import type { PreparedRound } from '#jobs/council/council-collect';
import type { Context } from '../context';
import { dryRunWords } from './dry-run';
import { textTable } from './table';

interface Result {
  readonly written: boolean;
  readonly output: string | null;
}

export function roundJson({ round, ids }: PreparedRound, result: Result) {
  return {
    councils: round.proposals.map((proposal) => ({
      council: proposal.council,
      file: proposal.file,
      version: proposal.version,
      frames: proposal.parts.map(({ source, frame, frameSent, proposed, left }) => ({
        source,
        frame: inKronor(frame),
        sent: inKronor(frameSent),
        proposed: inKronor(whole(proposed)),
        left: inKronor(left),
      })),
      differences: proposal.comparison.differences.map((difference) => ({
        kind: difference.kind,
        id: idOf(difference, ids),
        post: difference.proposed?.name ?? difference.post?.name ?? '',
        changes: difference.changes.map(({ field, before, after, unread }) => ({
          field,
          before: plain(before),
          after: plain(after),
          ...(unread ? { unread } : {}),
        })),
      })),
      unchanged: proposal.comparison.unchanged,
      movedComments: proposal.comparison.movedComments.map(({ text, from, to }) => ({
        text,
        from: nameOfPost(from),
        to: nameOfPost(to),
      })),
    })),
    absent: round.absent,
    ...result,
  };
}

function plain(content: FieldChange['before']): string | null {
  return typeof content === 'object' && content !== null ? inKronor(content) : content;
}

export function roundText(prepared: PreparedRound, result: Result, context: Context): string[] {
  const { round, objections, request } = prepared;
  const blocked = objections.length > 0;
  const nothing = !blocked && request === null;
  const done = result.written
    ? { sv: `Skrev ${result.output ?? ''}.`, en: `Wrote ${result.output ?? ''}.` }
    : blocked
      ? { sv: 'Inget har skrivits.', en: 'Nothing was written.' }
      : dryRunWords;
  return [
    ...round.proposals.flatMap((proposal) => [...proposalLines(proposal, prepared, context), '']),
    ...(round.absent.length > 0
      ? [
          context.say({
            sv: `Inget förslag från ${round.absent.join(', ')}.`,
            en: `No proposal from ${round.absent.join(', ')}.`,
          }),
        ]
      : []),
    ...(nothing
      ? [
          context.say({
            sv: 'Förslagen ändrar ingenting i arbetsboken.',
            en: 'The proposals change nothing in the workbook.',
          }),
        ]
      : []),
    context.say(done),
  ];
}

function proposalLines(
  { council, file, version, parts, comparison }: JudgedProposal,
  { ids }: PreparedRound,
  context: Context,
): string[] {
  const { differences, unchanged, movedComments } = comparison;
  const count = (kind: PostDifference['kind']) =>
    differences.filter((each) => each.kind === kind).length;
  const [fresh, changed, gone] = [count('new'), count('changed'), count('gone')];
  const counts = context.say({
    sv: `${counted(fresh, 'ny', 'nya')}, ${counted(changed, 'ändrad', 'ändrade')}, ${counted(gone, 'borttagen', 'borttagna')}, ${counted(unchanged, 'oförändrad', 'oförändrade')}`,
    en: `${String(fresh)} new, ${String(changed)} changed, ${String(gone)} gone, ${String(unchanged)} unchanged`,
  });
  const head = `${council}${version === '' ? '' : `, ${version}`} (${file}): ${counts}.`;
  const tkr = (amount: Amount | null) =>
    amount
      ? formatNumber(amount, { unit: 'tkr', language: context.language })
      : context.say({ sv: 'okänt', en: 'unknown' });
  const words = {
    sv: ['tkr', 'Ram', 'Förslag', 'Kvar'],
    en: ['tkr', 'Frame', 'Proposal', 'Left'],
  }[context.language];
  return [
    head,
    ...textTable([
      words,
      ...parts.map(({ source, frame, proposed, left }) => [
        source,
        tkr(frame),
        tkr(whole(proposed)),
        tkr(left),
      ]),
    ]),
    ...differences.flatMap((difference) => differenceLines(difference, ids, context)),
    ...movedComments.map(({ text, from, to }) =>
      context.say({
        sv: `  flyttad kommentar: ”${text}” från ${nameOfPost(from)} till ${nameOfPost(to)}`,
        en: `  moved comment: "${text}" from ${nameOfPost(from)} to ${nameOfPost(to)}`,
      }),
    ),
  ];
}

const kinds = {
  sv: { new: 'ny', changed: 'ändrad', gone: 'borttagen' },
  en: { new: 'new', changed: 'changed', gone: 'gone' },
} as const;

function differenceLines(
  difference: PostDifference,
  ids: PreparedRound['ids'],
  { language }: Context,
): string[] {
  const { kind, post, proposed, changes } = difference;
  const id = idOf(difference, ids);
  const name = proposed?.name ?? post?.name ?? '';
  const told = changes.filter(({ field }) => kind !== 'new' || field !== 'name');
  return [
    `  ${kinds[language][kind]}: ${id === null ? name : `${id} ${name}`}`,
    ...told.map((change) => {
      const now = shownAfter(change, language);
      const line = kind === 'new' ? now : `${shownContent(change.before, language)} → ${now}`;
      return `    ${fieldWords[change.field][language]}: ${line}`;
    }),
  ];
}
