/** A verdict by sign and word; its colour only repeats what they say. Spec: pane §13 */
import { verdictWords } from '#core/minutes/verdict-words';
import type { Language } from '#core/money/language';
import type { MarkVerdict } from '../forms/minutes-marks';

const signs: Readonly<Record<MarkVerdict, string>> = {
  exact: '✓',
  'within-rounding': '≈',
  explained: '✓',
  wrong: '✗',
  uncheckable: '?',
  unmatched: '–',
  malformed: '!',
  vague: '~',
};

const severities = {
  exact: 'ok',
  'within-rounding': 'ok',
  explained: 'ok',
  wrong: 'error',
  malformed: 'error',
  uncheckable: 'warning',
  unmatched: 'info',
  vague: 'info',
} as const satisfies Readonly<Record<MarkVerdict, string>>;

export interface VerdictProps {
  readonly verdict: MarkVerdict;
  readonly language: Language;
}

export function Verdict({ verdict, language }: VerdictProps) {
  return (
    <span class="severity verdict" data-severity={severities[verdict]}>
      <span aria-hidden="true">{signs[verdict]}</span> {verdictWords[language][verdict]}
    </span>
  );
}
