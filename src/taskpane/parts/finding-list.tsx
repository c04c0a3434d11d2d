/** Findings in words, the gravest first as they come; a click shows the first cell. */
import type { Finding } from '#core/findings/finding';
import type { Controller } from '../controller';
import type { Words } from '../words/words';
import { FindingTold } from './finding-told';
import { useWorded } from './use-worded';

export interface FindingListProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly words: Words;
  readonly controller: Controller;
}

export function FindingList({ title, findings, words, controller }: FindingListProps) {
  const shown = useWorded(findings, controller);
  if (findings.length === 0) return null;
  return (
    <section class="section" aria-label={title}>
      <h3>{title}</h3>
      <ul class="findings" role="list">
        {shown.map((finding, rank) => (
          <li key={`${finding.code} ${finding.where} ${String(rank)}`} class="finding">
            <FindingTold finding={finding} words={words} controller={controller} />
          </li>
        ))}
      </ul>
    </section>
  );
}
