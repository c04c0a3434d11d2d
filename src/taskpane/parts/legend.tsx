/** Which colour is which series; those that share the last colour are told together. */
import type { Series } from '#core/modules/report';
import { labelText } from '#core/modules/report-words';
import type { Language } from '#core/money/language';
import type { Words } from '../words/words';
import { COLOURS, partClass } from './picture-scale';

export interface LegendProps {
  readonly series: readonly Series[];
  readonly words: Words;
  readonly language: Language;
}

export function Legend({ series, words, language }: LegendProps) {
  if (series.length < 2) return null;
  const shown = series.length > COLOURS ? series.slice(0, COLOURS - 1) : series;
  const names = shown.map(({ name }) => labelText(name, language));
  const all = shown.length < series.length ? [...names, words.modules.others] : names;
  return (
    <ul class="legend">
      {all.map((name, rank) => (
        <li key={name}>
          <span class={`swatch ${partClass(rank)}`} aria-hidden="true" />
          {name}
        </li>
      ))}
    </ul>
  );
}
