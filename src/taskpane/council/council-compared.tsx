/** The proposals beside the workbook: what stands in the way, then for each council its frame and every difference. */
import { whole } from '#core/budget/known-sum';
import { nameOfPost } from '#core/budget/name-of-post';
import { isSource, type FieldContent } from '#core/council/council-post';
import { fieldWords, UNREAD } from '#core/council/field-words';
import { idOf, type FieldChange, type PostDifference } from '#core/council/comparison';
import type { JudgedProposal } from '#core/council/proposal';
import type { Amount } from '#core/money/amount';
import type { PreparedRound } from '#jobs/council/council-collect';
import { Table } from '../parts/table';
import type { ViewProps } from '../view';
import { CouncilTold } from './council-told';
import type { CouncilWords } from './council-words';

interface Compared extends Pick<ViewProps, 'words' | 'controller'> {
  readonly prepared: PreparedRound;
  readonly text: CouncilWords;
}

export function ComparedRound({ prepared, ...rest }: Compared) {
  const { round, objections, request } = prepared;
  const { text, controller } = rest;
  return (
    <>
      <CouncilTold title={text.hinders} findings={objections} controller={controller} />
      {round.proposals.map((proposal) => (
        <Proposal key={proposal.file} {...rest} prepared={prepared} proposal={proposal} />
      ))}
      {round.absent.length > 0 && <p class="quiet">{text.absent(round.absent)}</p>}
      {objections.length === 0 && request === null && <p>{text.nothing}</p>}
    </>
  );
}

function Proposal({
  proposal,
  prepared,
  text,
  words,
  controller,
}: Compared & { readonly proposal: JudgedProposal }) {
  const { council, file, parts, comparison, remarks } = proposal;
  const { differences, unchanged, movedComments } = comparison;
  const count = (kind: PostDifference['kind']) =>
    differences.filter((each) => each.kind === kind).length;
  const figures = differences.flatMap(figuresOf);
  const others = differences.flatMap(linesOf);
  const tkr = (amount: Amount | null) => (amount ? words.amounts.inTkr(amount) : text.unknown);
  return (
    <section class="section" aria-label={`${council}, ${file}`}>
      <h4>
        {council} <span class="quiet">{file}</span>
      </h4>
      <p role="status">{text.summary(count('new'), count('changed'), count('gone'), unchanged)}</p>
      <Table
        caption={text.beside}
        columns={[
          { heading: text.source },
          { heading: text.frameNow, number: true },
          { heading: text.proposed, number: true },
          { heading: text.left, number: true },
        ]}
        rows={parts.map(({ source, frame, proposed, left }) => [
          source,
          tkr(frame),
          tkr(whole(proposed)),
          tkr(left),
        ])}
      />
      {figures.length > 0 && (
        <Table
          caption={text.differences}
          columns={[
            { heading: text.post },
            { heading: text.before, number: true },
            { heading: text.after, number: true },
          ]}
          rows={figures}
        />
      )}
      {others.length > 0 && (
        <ul class="bullets" aria-label={text.others}>
          {others.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {movedComments.map((moved) => (
        <p key={moved.text}>
          {text.moved(moved.text, nameOfPost(moved.from), nameOfPost(moved.to))}
        </p>
      ))}
      <CouncilTold title={text.remarks} findings={remarks} controller={controller} />
    </section>
  );

  function called(difference: PostDifference): string {
    const { kind, post, proposed } = difference;
    const id = idOf(difference, prepared.ids);
    const name = proposed?.name ?? post?.name ?? '';
    return `${id === null ? name : `${id} ${name}`} (${text.kinds[kind]})`;
  }

  /** Amounts stand in a table. */
  function figuresOf(difference: PostDifference): readonly (readonly string[])[] {
    return difference.changes
      .filter(({ field }) => isSource(field))
      .map((change) => [
        `${called(difference)}: ${change.field}`,
        shown(change.before),
        shownAfter(change),
      ]);
  }

  /** Texts may be long, and stand as lines; so does a post that is gone, or new without an amount. */
  function linesOf(difference: PostDifference): readonly string[] {
    const { kind, changes } = difference;
    if (changes.length === 0) return [`${called(difference)}: ${text.stays}`];
    const { language } = controller.surroundings;
    const texts = changes.filter(({ field }) => !isSource(field));
    const lines = texts
      .filter(({ field }) => kind !== 'new' || field !== 'name')
      .map((change) => {
        const after = shownAfter(change);
        const content = kind === 'new' ? after : `${shown(change.before)} → ${after}`;
        return `${called(difference)}, ${fieldWords[change.field][language]}: ${content}`;
      });
    const hasFigure = texts.length < changes.length;
    return kind === 'new' && !hasFigure ? [called(difference), ...lines] : lines;
  }

  function shownAfter({ after, unread }: FieldChange): string {
    return unread ? UNREAD[controller.surroundings.language] : shown(after);
  }

  function shown(content: FieldContent): string {
    if (content === null) return words.intake.blank;
    return typeof content === 'object' ? words.amounts.inTkr(content) : content;
  }
}
