/** The cells that a formula reads, with their values, and the formulas among them in turn. Spec: why §6 */
import { formatPlace } from '#core/findings/place';
import { localisedDecimal } from '#core/money/plain-decimal';
import { readsWords } from '#core/why/no-chain-words';
import type { Reads, Term } from '#jobs/why/formula-reads';
import { heldText } from '#jobs/why/held-text';
import { askAbout } from '../actions/why';
import type { Controller } from '../controller';
import { Button } from '../parts/button';
import { whyWords } from '../words/why';

export interface FormulaReadsProps {
  readonly reads: Reads;
  readonly controller: Controller;
}

export function FormulaReads({ reads, controller }: FormulaReadsProps) {
  const text = whyWords[controller.surroundings.language];
  return (
    <section class="section" aria-label={text.reads}>
      <h3>{text.reads}</h3>
      <Level reads={reads} controller={controller} />
    </section>
  );
}

function Level({ reads, controller }: FormulaReadsProps) {
  const { language } = controller.surroundings;
  const say = readsWords[language];
  const { adds, terms, more, constant, rest, unseen } = reads;
  const said = [
    ...(more > 0 ? [say.more(more)] : []),
    ...(constant === '0' ? [] : [say.constant(localisedDecimal(constant, language))]),
    ...(rest === null || rest === '0' ? [] : [say.rest(localisedDecimal(rest, language))]),
    ...(unseen ? [say.unseen] : []),
  ];
  return (
    <>
      <p class="quiet">{adds ? say.adds : say.reads}</p>
      <ul class="why-parts" role="list">
        {terms.map((term, rank) => (
          <li key={`${formatPlace(term.place)} ${String(rank)}`}>
            <Read term={term} controller={controller} />
          </li>
        ))}
      </ul>
      {said.map((line) => (
        <p key={line} class="quiet">
          {line}
        </p>
      ))}
    </>
  );
}

function Read({
  term,
  controller,
}: Pick<FormulaReadsProps, 'controller'> & { readonly term: Term }) {
  const { language } = controller.surroundings;
  const { place, value, formula, reads, sign } = term;
  const cell = formatPlace(place);
  return (
    <>
      <p class="why-part">
        <Button
          look="link"
          label={whyWords[language].why(cell)}
          onPress={() => askAbout(controller, cell)}
        >
          {cell}
        </Button>
        <span class="number">
          {sign === -1 ? '− ' : ''}
          {heldText(value, language)}
        </span>
      </p>
      {formula !== null && <p class="quiet why-formula">{formula}</p>}
      {reads && <Level reads={reads} controller={controller} />}
    </>
  );
}
