/** A list of rows with fields, begun with the first of them: thousands at once would hold the screen at every stroke. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../words/words';
import { Button } from './button';

export interface LongListProps<Row> {
  readonly rows: readonly Row[];
  readonly class: string;
  readonly words: Words;
  /** A list item. */
  readonly children: (row: Row) => ComponentChildren;
}

const PAGE = 100;

export function LongList<Row>({ rows, words, children, ...list }: LongListProps<Row>) {
  const [shown, show] = useState(PAGE);
  return (
    <>
      <ul class={list.class}>{rows.slice(0, shown).map(children)}</ul>
      {rows.length > shown && (
        <p class="actions">
          <span class="quiet">
            {words.allocate.firstOf(words.number(shown), words.number(rows.length))}
          </span>
          <Button onPress={() => show(shown + PAGE)}>{words.allocate.showMore}</Button>
        </p>
      )}
    </>
  );
}
