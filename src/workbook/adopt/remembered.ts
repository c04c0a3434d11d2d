/**
 * A sheet that is mapped once more: what its saved mapping says is answered already, so only what is new is asked. What
 * is answered now goes before what is saved, and a saved heading that is gone is forgotten. Spec: adoption §8
 */
import { sources } from '#core/budget/words';
import type { Finding } from '#core/findings/finding';
import { comparable } from '../read/headings';
import { headingOfKey } from './contract';
import type { SavedMapping } from './mapping';
import type { AdoptOptions } from './options';
import type { Recognition } from './recognition';

export interface Remembered {
  readonly recognition: Recognition;
  /** The answers with which it was recognised, the saved ones among them. */
  readonly options: AdoptOptions;
}

/** `year` is that of the budget. */
export function recogniseAgain(
  mapping: SavedMapping,
  answers: AdoptOptions,
  year: number | null,
  recognise: (options: AdoptOptions) => Recognition,
): Remembered {
  let options = withSaved(mapping, answers);
  for (;;) {
    const recognition = recognise(options);
    const further = answerTo(recognition.questions, mapping, answers, options, year);
    if (further === null) return { recognition, options };
    options = { ...options, ...further };
  }
}

function withSaved({ columns, units, sums }: SavedMapping, answers: AdoptOptions): AdoptOptions {
  const own = answers.columns ?? new Map<string, string>();
  const taken = new Set([...own.values()].map(comparable));
  const kept = [...columns].filter(([, heading]) => !taken.has(comparable(heading)));
  return {
    ...answers,
    columns: new Map([...kept, ...own]),
    units: answers.unit === undefined ? units : undefined,
    sums: [...new Set([...sums, ...(answers.sums ?? [])])],
  };
}

/** What the mapping says to the first question that it has an answer to; null when to none. */
function answerTo(
  questions: readonly Finding[],
  mapping: SavedMapping,
  answers: AdoptOptions,
  { columns = new Map<string, string>(), source, year: asked }: AdoptOptions,
  year: number | null,
): AdoptOptions | null {
  for (const { code, facts } of questions) {
    if (code === 'adopt/column-not-found') {
      const left = [...columns].filter(
        ([key]) => headingOfKey(key) !== facts['meaning'] || answers.columns?.has(key) === true,
      );
      if (left.length < columns.size) return { columns: new Map(left) };
    }
    if (code === 'adopt/year-unclear' && asked === undefined && year !== null) return { year };
    if (source !== undefined) continue;
    const only = sources.find((each) => mapping.keys.has(each));
    const said = code === 'adopt/source-unclear' ? mapping.source : null;
    const whole = code === 'adopt/rest-unclear' && !mapping.keys.has('amount') ? only : undefined;
    const known = said ?? whole;
    if (known !== undefined) return { source: known };
  }
  return null;
}
