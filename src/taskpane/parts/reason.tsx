/**
 * Why somebody got this amount: opened at will, it tells the exact share, the amount, what rounding gave or took, and the
 * sentence of reason. Amounts in tkr. Spec: allocation §9
 */
import { decimalInWords } from '#core/allocation/figures';
import type { SharedLine } from '#core/allocation/sharing';
import { traceOf } from '#core/allocation/trace';
import type { Language } from '#core/money/language';
import type { Words } from '../words/words';

export interface ReasonProps {
  readonly line: SharedLine;
  /** What the part is called on the screen. */
  readonly name: string;
  readonly words: Words;
  readonly language: Language;
}

interface FigureProps {
  readonly term: string;
  /** A plain decimal. */
  readonly figure: string;
  readonly language: Language;
}

export function Reason({ line, name, words, language }: ReasonProps) {
  const text = words.reasons;
  return (
    <details class="reason">
      <summary aria-label={text.about(name)}>{text.why}</summary>
      {traceOf([line], 'tkr').map(({ to, share, value, rounding, reason }) => (
        <div key={to} class="reason-told">
          <dl>
            <Figure term={text.share} figure={share} language={language} />
            <Figure term={text.value} figure={value} language={language} />
            <Figure term={text.rounding} figure={rounding} language={language} />
          </dl>
          <p>{reason(language)}</p>
        </div>
      ))}
    </details>
  );
}

/** A figure to its last place, as this language writes it. */
function Figure({ term, figure, language }: FigureProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{decimalInWords(figure, language)}</dd>
    </div>
  );
}
