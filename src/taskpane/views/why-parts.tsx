/** What an amount is made of, part by part: where each stands, what tells of it, and the parts of a part. Spec: why §2 */
import { formatPlace } from '#core/findings/place';
import type { Part } from '#core/why/chain';
import { partText } from '#core/why/words';
import { askAbout } from '../actions/why';
import { Button } from '../parts/button';
import type { ViewProps } from '../view';
import { whyWords } from '../words/why';

export interface PartsProps extends Pick<ViewProps, 'controller' | 'words'> {
  readonly parts: readonly Part[];
}

export function Parts({ parts, controller, words }: PartsProps) {
  const { language } = controller.surroundings;
  return (
    <ul class="why-parts" role="list">
      {parts.map((part, rank) => {
        const { title, details } = partText(part, language);
        const inner = part.kind === 'cell' ? (part.chain?.parts ?? []) : [];
        return (
          <li key={`${part.kind} ${String(rank)}`}>
            <p class="why-part">
              <span>{title}</span>
              <span class="number">
                {rank === 0
                  ? words.amounts.inTkr(part.amount)
                  : words.amounts.changeInTkr(part.amount)}
              </span>
            </p>
            {details.map((line) => (
              <p key={line} class="quiet">
                {line}
              </p>
            ))}
            <Places part={part} controller={controller} />
            {inner.length > 0 && <Parts parts={inner} controller={controller} words={words} />}
          </li>
        );
      })}
    </ul>
  );
}

/** The cell that a part stands in; one that a sum adds can be asked in turn. */
function Places({ part, controller }: Pick<PartsProps, 'controller'> & { readonly part: Part }) {
  const text = whyWords[controller.surroundings.language];
  return (
    <>
      {part.where.slice(0, 1).map((place) => {
        const cell = formatPlace(place);
        return (
          <p key={cell} class="why-places">
            <Button
              look="link"
              label={text.show(cell)}
              onPress={() => void controller.show([place])}
            >
              {cell}
            </Button>
            {part.kind === 'cell' && (
              <Button look="link" onPress={() => askAbout(controller, cell)}>
                {text.why(cell)}
              </Button>
            )}
          </p>
        );
      })}
    </>
  );
}
