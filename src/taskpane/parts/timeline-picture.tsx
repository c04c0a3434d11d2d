/** Spans of time, one below the other, with a mark at each new year. Spec: modules §4 */
import { scaleLinear } from 'd3-scale';
import type { IsoDate } from '#core/budget/date';
import type { Timeline } from '#core/modules/report';
import { labelText } from '#core/modules/report-words';
import type { Language } from '#core/money/language';
import type { Words } from '../words/words';

export interface TimelinePictureProps {
  readonly timeline: Timeline;
  readonly words: Words;
  readonly language: Language;
}

const LENGTH = 100;

export function TimelinePicture({ timeline, words, language }: TimelinePictureProps) {
  const { from, to, bars } = timeline;
  const x = scaleLinear([Date.parse(from), Date.parse(to)], [0, LENGTH]).clamp(true);
  const years = yearsWithin(from, to);
  return (
    <>
      {bars.map((bar, index) => {
        const name = labelText(bar.label, language);
        const [first, last] = [
          bar.from ?? words.modules.openStart,
          bar.to ?? words.modules.openEnd,
        ];
        const span = `${first} – ${last}`;
        const note = bar.note === null ? '' : labelText(bar.note, language);
        const start = bar.from === null ? 0 : x(Date.parse(bar.from));
        const end = bar.to === null ? LENGTH : x(Date.parse(bar.to));
        return (
          <div key={index} class="bar">
            <span>
              {name}{' '}
              <span class="quiet">
                <span class="whole">{first} –</span> <span class="whole">{last}</span>
              </span>
            </span>
            <span class="number">{note}</span>
            <svg
              viewBox={`0 0 ${String(LENGTH)} 10`}
              preserveAspectRatio="none"
              role="img"
              aria-label={`${name}: ${span}${note && `, ${note}`}`}
              style={{ blockSize: '12px' }}
            >
              <rect class="track" x={0} y={0} width={LENGTH} height={10} />
              {/* A single day is a day wide, which may be too thin to see. */}
              <rect class="part-0" x={start} y={0} width={Math.max(end - start, 1)} height={10} />
              {years.map((year) => (
                <line
                  key={year}
                  class="zero"
                  x1={x(Date.parse(year))}
                  x2={x(Date.parse(year))}
                  y1={0}
                  y2={10}
                />
              ))}
            </svg>
          </div>
        );
      })}
      <p class="timeline-ends field-hint">
        <span>{from}</span>
        <span>{to}</span>
      </p>
    </>
  );
}

function yearsWithin(from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const first = Number(from.slice(0, 4)) + 1;
  const count = Math.max(Number(to.slice(0, 4)) - first + 1, 0);
  return Array.from({ length: count }, (_, rank) => `${String(first + rank)}-01-01`);
}
