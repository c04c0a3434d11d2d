/** The checked text with its amounts marked; each mark leads to the line that speaks of it. Spec: pane §13 */
import { verdictWords } from '#core/minutes/verdict-words';
import type { MarkVerdict, Piece } from '../forms/minutes-marks';
import { Verdict } from '../parts/verdict';
import type { ViewProps } from '../view';

export interface MarkedTextProps extends Pick<ViewProps, 'words' | 'controller'> {
  readonly pieces: readonly Piece[];
  readonly onChoose: (id: string) => void;
}

export function MarkedText({ pieces, words, controller, onChoose }: MarkedTextProps) {
  const { language } = controller.surroundings;
  const label = (text: string, verdict: MarkVerdict) =>
    `${text.replace(/\s+/g, ' ')}: ${verdictWords[language][verdict].toLocaleLowerCase('sv')}`;
  return (
    <section class="section">
      <h2>{words.minutes.marked}</h2>
      {/* A region that scrolls must be reached by the keyboard. */}
      <div class="marked-text" role="region" aria-label={words.minutes.marked} tabIndex={0}>
        {pieces.map(({ text, mark }, index) =>
          mark === null ? (
            text
          ) : (
            <button
              key={index}
              id={`mark-${mark.id}`}
              type="button"
              class="mark"
              data-verdict={mark.verdict}
              aria-label={label(text, mark.verdict)}
              onClick={() => onChoose(mark.id)}
            >
              {text.replace(/\s+/g, ' ')} <Verdict verdict={mark.verdict} language={language} />
            </button>
          ),
        )}
      </div>
    </section>
  );
}
