/** What the budget becomes when the allocation is written: every recipient, the posts concerned, what is remarked on. */
import type { Amount } from '#core/money/amount';
import type { AllocationPreview, BeforeAndAfter } from '../forms/allocation-form';
import { Table } from '../parts/table';
import type { Words } from '../words/words';

export interface PreviewedProps {
  readonly preview: AllocationPreview;
  readonly words: Words;
}

export function AllocationPreviewed({ preview, words }: PreviewedProps) {
  const text = words.allocate;
  const { recipients, posts, unallocated, next, arising } = preview;
  return (
    <section class="previewed" aria-label={text.previewTitle}>
      <h3>{text.previewTitle}</h3>
      <Lines caption={text.wholeFrames} heading={text.recipient} lines={recipients} words={words} />
      {posts.length > 0 && (
        <Lines caption={text.wholePosts} heading={text.post} lines={posts} words={words} />
      )}
      {unallocated && <p>{text.unallocatedAfter(words.amounts.tkr(unallocated))}</p>}
      <p>{text.nextAfter(words.nextStep(next))}</p>
      {arising.length > 0 && (
        <>
          <p>{text.arising}</p>
          <ul class="bullets">
            {arising.map(({ code, where, what }) => (
              <li key={code + where}>{what}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface LinesProps {
  readonly caption: string;
  readonly heading: string;
  readonly lines: readonly BeforeAndAfter[];
  readonly words: Words;
}

function Lines({ caption, heading, lines, words }: LinesProps) {
  const text = words.allocate;
  const tkr = (amount: Amount | null) =>
    amount ? words.amounts.inTkr(amount) : words.unknownAmount;
  return (
    <Table
      caption={caption}
      columns={[
        { heading },
        { heading: text.before, number: true },
        { heading: text.after, number: true },
      ]}
      rows={lines.map(({ name, before, after }) => [name, tkr(before), tkr(after)])}
    />
  );
}
