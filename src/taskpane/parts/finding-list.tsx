/** Findings in words, the gravest first as they come; a click shows the first cell. */
import { isZero } from '#core/money/amount';
import type { Finding } from '#core/findings/finding';
import type { Controller } from '../controller';
import type { Words } from '../words/words';
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
        {shown.map(({ code, severity, effect, accepted, what, where, places, remedy }, rank) => (
          <li key={`${code} ${where} ${String(rank)}`} class="finding">
            <p class="finding-head">
              <span class="severity" data-severity={severity}>
                {accepted ? words.checks.accepted : words.checks.severity[severity]}
              </span>
              {!isZero(effect) && <span class="number">{words.amounts.tkr(effect)}</span>}
            </p>
            {places.length > 0 ? (
              <button
                type="button"
                class="finding-what"
                title={words.checks.show(where)}
                onClick={() => void controller.show(places)}
              >
                <span>{what}</span>
                <span class="place">{where}</span>
              </button>
            ) : (
              <p>{what}</p>
            )}
            <p class="quiet">{remedy}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
