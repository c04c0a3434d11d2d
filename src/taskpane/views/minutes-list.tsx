/**
 * What the check says, line by line: relations, numbers that cannot be read, amounts, and what the text lacks. A line
 * leads to its place in the text and to the cell of the workbook. Spec: pane §13
 */
import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { MinutesReading } from '#core/minutes/read-minutes';
import { whyUnreadableSentence } from '#core/money/unreadable';
import type { MinutesResult } from '../forms/minutes-form';
import {
  amountId,
  malformedId,
  resultsOf,
  vagueId,
  type MarkVerdict,
} from '../forms/minutes-marks';
import { Button } from '../parts/button';
import { Verdict } from '../parts/verdict';
import type { ViewProps } from '../view';

/** So many lines of a group are shown without being asked for. */
const PAGE = 50;

export interface MinutesListProps extends Pick<ViewProps, 'words' | 'controller'> {
  readonly result: MinutesResult;
  /** Goes to a mark in the text, and shows the cell that it was matched with. */
  readonly onGo: (id: string) => void;
  readonly onShow: (cell: string) => void;
}

export function MinutesList(props: MinutesListProps) {
  const { result, words, controller, onGo, onShow } = props;
  const { language } = controller.surroundings;
  const { reading, explanations } = result;
  const { amounts, malformed, missing, relations, vague } = reading;
  const text = words.minutes;
  const head = (id: string, verdict: MarkVerdict, said: string, paragraph: string | null) => (
    <p class="finding-head">
      <Button look="link" label={text.goTo(flat(said))} onPress={() => onGo(id)}>
        {flat(said)}
      </Button>
      <Verdict verdict={verdict} language={language} />
      <span class="quiet">{paragraph ?? ''}</span>
    </p>
  );
  return (
    <>
      <Group title={text.relations} more={text.more}>
        {wrongFirst(relations, ({ verdict }) => verdict).map(([relation, rank]) => {
          const [first = -1] = resultsOf(relation);
          return (
            <li key={rank} class="finding">
              {head(amountId(first), relation.verdict, textOf(reading, first), relation.paragraph)}
              <p>{explanations[rank]}</p>
              {relation.corrections.length > 0 && (
                <>
                  <p class="quiet">{text.corrections}</p>
                  <ol class="numbered">
                    {relation.corrections.map(({ amount, text: to }) => (
                      <li key={`${String(amount)} ${to}`}>
                        {flat(textOf(reading, amount))} → <strong>{to}</strong>
                      </li>
                    ))}
                  </ol>
                </>
              )}
            </li>
          );
        })}
      </Group>
      <Group title={text.malformed} more={text.more}>
        {malformed.map((number, index) => (
          <li key={index} class="finding" id={`told-${malformedId(index)}`}>
            {head(malformedId(index), 'malformed', number.text, number.paragraph)}
            <p>{whyUnreadableSentence(number.reason, language)}</p>
          </li>
        ))}
      </Group>
      <Group title={text.vague} more={text.more}>
        {vague.map((each, index) => (
          <li key={index} class="finding" id={`told-${vagueId(index)}`}>
            {head(vagueId(index), 'vague', each.text, each.paragraph)}
          </li>
        ))}
      </Group>
      <Group title={text.amounts} more={text.more}>
        {wrongFirst(amounts, ({ match }) => match?.verdict).map(([amount, index]) => {
          const { match, written, paragraph } = amount;
          return (
            <li key={index} class="finding" id={`told-${amountId(index)}`}>
              {head(amountId(index), match?.verdict ?? 'unmatched', written.text, paragraph)}
              {match?.held && (
                <p class="quiet">
                  {text.held(words.amounts.tkr(match.held.amount))} ({match.held.words}){' '}
                  <Cell cell={match.held.cell} label={text.show} onShow={onShow} />
                </p>
              )}
            </li>
          );
        })}
      </Group>
      <Group title={text.missing} more={text.more}>
        {missing.map((held) => (
          <li key={held.cell} class="finding">
            <p>
              {held.words}: <strong>{words.amounts.tkr(held.amount)}</strong>{' '}
              <Cell cell={held.cell} label={text.show} onShow={onShow} />
            </p>
          </li>
        ))}
      </Group>
    </>
  );
}

/** Lines with where they stand in the text: what is wrong before the rest, each in the order of the text. */
function wrongFirst<T>(
  lines: readonly T[],
  verdictOf: (line: T) => MarkVerdict | undefined,
): readonly (readonly [T, number])[] {
  const ranked = lines.map((line, rank) => [line, rank] as const);
  const isWrong = ([line]: readonly [T, number]) => verdictOf(line) === 'wrong';
  return [...ranked.filter(isWrong), ...ranked.filter((each) => !isWrong(each))];
}

interface GroupProps {
  readonly title: string;
  readonly more: (left: number) => string;
  readonly children: readonly ComponentChildren[];
}

/** A heading and its lines; nothing when there are none. */
function Group({ title, more, children }: GroupProps) {
  const [shown, show] = useState(PAGE);
  if (children.length === 0) return null;
  const left = children.length - shown;
  return (
    <section class="section">
      <h2>{title}</h2>
      <ul class="findings" role="list" aria-label={title}>
        {children.slice(0, shown)}
      </ul>
      {left > 0 && (
        <p class="actions">
          <Button onPress={() => show(shown + 10 * PAGE)}>{more(left)}</Button>
        </p>
      )}
    </section>
  );
}

interface CellProps {
  readonly cell: string;
  readonly label: (cell: string) => string;
  readonly onShow: (cell: string) => void;
}

/** "Ramar!E5", or several; a click shows the first. */
function Cell({ cell, label, onShow }: CellProps) {
  return (
    <Button look="link" label={label(cell)} onPress={() => onShow(cell)}>
      {cell}
    </Button>
  );
}

function textOf({ amounts }: MinutesReading, index: number): string {
  return amounts[index]?.written.text ?? '';
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
