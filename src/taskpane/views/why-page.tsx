/** Varför detta belopp?: the chain of one cell, from the frame down, each step leading to its cell. Spec: why §1, pane §12 */
import { useMemo } from 'preact/hooks';
import { formatPlace } from '#core/findings/place';
import type { Chain } from '#core/why/chain';
import { plainWords } from '#core/why/no-chain-words';
import { aboveText, subjectDetails, subjectText } from '#core/why/words';
import { heldText } from '#jobs/why/held-text';
import { why, type Why } from '#jobs/why/why';
import { parseReference } from '#sheet/address';
import { gridOf } from '#workbook/grid';
import { askAbout, askAboutMarked } from '../actions/why';
import { Button } from '../parts/button';
import { TextField } from '../parts/field';
import { FindingList } from '../parts/finding-list';
import type { ViewProps } from '../view';
import { whyWords } from '../words/why';
import { FormulaReads } from './why-formula';
import { Parts } from './why-parts';

export function WhyPage(props: ViewProps) {
  const { state, desk, controller, tell } = props;
  const { typed, cell } = state.forms.why;
  const text = whyWords[controller.surroundings.language];
  const { opened, checked } = desk;
  const asked = useMemo(() => {
    const area = cell === null ? null : parseReference(cell);
    const single = area?.top === area?.bottom && area?.left === area?.right ? area : null;
    if (!single || !gridOf(opened.grids, single.sheet)) return { single, answer: null };
    const at = { sheet: single.sheet, row: single.top, column: single.left };
    return { single, answer: why(opened, at, checked?.findings ?? []) };
  }, [opened, checked, cell]);
  const { single, answer } = asked;
  const wrong =
    cell === null || answer ? null : single ? text.noSheet(single.sheet) : text.notACell(cell);
  return (
    <form
      class="view-form"
      aria-label={text.title}
      onSubmit={(event) => {
        event.preventDefault();
        askAbout(controller, typed);
      }}
    >
      <h2>{text.title}</h2>
      <TextField
        label={text.cell}
        value={typed}
        hint={text.hint}
        error={wrong}
        onChange={(to) => tell({ type: 'form changed', form: 'why', change: { typed: to } })}
      />
      <p class="actions">
        <Button look="main" onPress={() => askAbout(controller, typed)}>
          {text.ask}
        </Button>
        {controller.surroundings.activeCell && (
          <Button onPress={() => void askAboutMarked(controller)}>{text.marked}</Button>
        )}
      </p>
      {answer && <Answer {...props} answer={answer} />}
    </form>
  );
}

function Answer({ answer, ...props }: ViewProps & { readonly answer: Why }) {
  const { words, controller } = props;
  const { language } = controller.surroundings;
  const text = whyWords[language];
  const { place, value, chain, plain, reads, findings } = answer;
  const cell = formatPlace(place);
  return (
    <>
      <div class="section" role="status">
        <h3 class="why-cell">
          <Button look="link" label={text.show(cell)} onPress={() => void controller.show([place])}>
            {cell}
          </Button>{' '}
          <span class="number">
            {chain?.amount ? words.amounts.tkr(chain.amount) : heldText(value, language)}
          </span>
        </h3>
        {chain && <p>{subjectText(chain.subject, language)}</p>}
        {chain && <Details lines={subjectDetails(chain.subject, language)} />}
        {plain && <p>{plainWords[language][plain]}</p>}
      </div>
      {chain && <Above {...props} chain={chain} />}
      {chain?.amount && (
        <section class="section" aria-label={text.parts}>
          <h3>{text.parts}</h3>
          <Parts parts={chain.parts} controller={controller} words={words} />
          <p class="why-sum">
            <span>{text.sum}</span>
            <span class="number">{words.amounts.inTkr(chain.amount)}</span>
          </p>
        </section>
      )}
      {reads && <FormulaReads reads={reads} controller={controller} />}
      <FindingList
        title={text.findings}
        findings={findings}
        words={words}
        controller={controller}
      />
    </>
  );
}

function Above({ chain, words, controller }: ViewProps & { readonly chain: Chain }) {
  const { language } = controller.surroundings;
  const text = whyWords[language];
  if (chain.above.length === 0) return null;
  return (
    <section class="section" aria-label={text.above}>
      <h3>{text.above}</h3>
      <ul class="why-parts" role="list">
        {chain.above.map((above) => {
          const { title, details, amount } = aboveText(above, language);
          return (
            <li key={title}>
              <p class="why-part">
                <span>{title}</span>
                <span class="number">{amount ? words.amounts.tkr(amount) : text.unknown}</span>
              </p>
              <Details lines={details} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Details({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <p key={line} class="quiet">
          {line}
        </p>
      ))}
    </>
  );
}
