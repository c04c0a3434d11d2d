/**
 * Runs the case files of tests/cases/council. The tables at the head of a file are the budget when it was sent; every
 * case stands under a line "— what the budget group should see" with what has changed in the budget since and what came
 * back (council-notation.ts), and ends with "Svar:" and the expected answer. A case without an answer fails and prints
 * what it got, to be reviewed and written down.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { nameOfPost } from '#core/budget/name-of-post';
import type { PostDifference } from '#core/council/comparison';
import type { CouncilPost } from '#core/council/council-post';
import { fieldWords, shownAfter, shownContent } from '#core/council/field-words';
import type { JudgedProposal } from '#core/council/proposal';
import type { Finding } from '#core/findings/finding';
import { formatPlaces } from '#core/findings/place';
import { wordFinding } from '#core/findings/wording';
import type { Amount } from '#core/money/amount';
import { formatNumber } from '#core/money/format';
import { catalogue } from '#jobs/catalogue';
import type { PreparedRound } from '#jobs/council/council-collect';
import { cellAddress } from '#sheet/address';
import { roundOf } from './council-notation';
import { bookFrom, readTables } from './notation';

const folder = new URL('./council/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  const [head = '', ...cases] = readFileSync(new URL(file, folder), 'utf8').split(/^— /m);
  const base = readTables(head, {});
  const paragraph = head.split('\n')[0] ?? file;

  describe(`${paragraph}`, () => {
    test.each(cases.map((text) => [text.split('\n')[0] ?? '', text]))('%s', async (_title, text) => {
      const [tables = '', expected] = text.split(/^Svar:$/m);
      const round = await roundOf(bookFrom(base), bookFrom(readTables(tables, base)), tables);
      const answer = plain(answerTo(round).join('\n'));
      if (expected === undefined) {
        throw new Error(`${file} has no answer. If this one is right, write it down:\n\nSvar:\n${answer}\n`);
      }
      expect(answer).toBe(expected.trim());
    });
  });
}

function answerTo({ round, ids, findings, objections, request }: PreparedRound): readonly string[] {
  return [
    ...round.proposals.flatMap((proposal) => told(proposal, ids)),
    ...findings.flatMap(line),
    ...(objections.length === 0 ? [] : ['hinder:', ...objections.flatMap(line)]),
    `skrivs: ${writtenBy(request).join(', ') || 'inget'}`,
  ];
}

function told(
  { council, file, parts, comparison }: JudgedProposal,
  ids: PreparedRound['ids'],
): readonly string[] {
  const { differences, unchanged, movedComments } = comparison;
  return [
    `${council} (${file}): ${String(unchanged)} oförändrade`,
    ...parts.map(
      ({ source, frame, proposed, left }) =>
        `${source}: ram ${tkr(frame)}, förslag ${tkr(proposed.known)}, kvar ${tkr(left)}`,
    ),
    ...differences.flatMap((each) => difference(each, ids)),
    ...movedComments.map(
      ({ text, from, to }) => `flyttad kommentar ”${text}”: ${nameOfPost(from)} → ${nameOfPost(to)}`,
    ),
  ];
}

function difference(
  { kind, post, proposed, changes }: PostDifference,
  ids: ReadonlyMap<CouncilPost, string>,
): readonly string[] {
  const words = { new: 'ny', changed: 'ändrad', gone: 'borta' }[kind];
  const either = post ?? proposed;
  const given = proposed ? ids.get(proposed) : undefined;
  const head = `${words} ${either ? nameOfPost(either) : ''}${given === undefined ? '' : ` (får ${given})`}`;
  if (changes.length === 0) return [`${head}: står kvar`];
  return changes.map(
    (change) =>
      `${head}, ${fieldWords[change.field].sv}: ${shownContent(change.before)} → ${shownAfter(change)}`,
  );
}

function line(finding: Finding): readonly string[] {
  const { severity, code, effect, where } = finding;
  const words = { error: 'fel', warning: 'varning', info: 'upplysning' }[severity];
  const { what } = wordFinding(finding, catalogue, 'sv');
  return [`${words} ${code} ${tkr(effect)} ${formatPlaces(where, 'sv')}`.trim(), `  ${what}`];
}

/** The cells of Poster, and the rows below it. */
function writtenBy(request: PreparedRound['request']): readonly string[] {
  return (request?.ops ?? []).flatMap((op) => {
    if (op.kind === 'append') return op.table === 'tblPoster' ? op.rows.map(() => 'ny rad') : [];
    if (op.kind !== 'cells' || op.sheet !== 'Poster') return [];
    return op.cells.flatMap((row, down) =>
      row.flatMap((cell, right) =>
        cell === undefined ? [] : [`Poster!${cellAddress(op.top + down, op.left + right)}`],
      ),
    );
  });
}

function tkr(amount: Amount | null): string {
  return amount === null ? 'okänt' : formatNumber(amount, { unit: 'tkr' });
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
