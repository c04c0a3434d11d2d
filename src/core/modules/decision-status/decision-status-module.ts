/** M19: how firm every number is, who decided it and when, and what is ahead. Lives on the core sheets. Spec: decision-status */
import type { Finding } from '#core/findings/finding';
import { inKronor } from '#core/money/plain-decimal';
import { defineModule } from '../module';
import { sentence, table, words, type Block, type Report, type Words } from '../report';
import { decidedNumbers, ROUTE, type DecidedNumber, type Step } from './decision-steps';

export const decisionStatus = defineModule({
  name: 'decision-status',
  title: { sv: 'Beslutsläge', en: 'Decision status' },
  describes: {
    sv: 'visar hur långt varje belopp har kommit till beslut',
    en: 'shows how far every number has come to decision',
  },
  tables: [],
  parameters: () => [
    {
      key: ROUTE,
      kind: 'text',
      words: {
        sv: 'Organen som varje belopp ska passera, i ordning, åtskilda av semikolon.',
        en: 'The bodies that every number shall pass, in order, parted by semicolons.',
      },
    },
  ],
  compute: ({ examined: { book, ledger } }) => decidedNumbers(book, ledger),
  // What is missing of a decision is found by the checks of frames and events.
  check: (): readonly Finding[] => [],
  json: (numbers) => ({
    numbers: numbers.map(({ kind, name, source, amount, status, route, ahead }) => ({
      kind,
      name,
      source,
      amount: inKronor(amount),
      status: status?.firmness ?? null,
      body: status?.body ?? null,
      date: status?.date ?? null,
      decision: status?.decision ?? null,
      route,
      ahead,
    })),
  }),
  report,
});

const firmness: Readonly<Record<string, Words>> = {
  proposed: { sv: 'föreslaget', en: 'proposed' },
  endorsed: { sv: 'tillstyrkt', en: 'endorsed' },
  fixed: { sv: 'fastställt', en: 'fixed' },
};
const untold: Words = { sv: 'ej känt', en: 'not known' };

const headings: Readonly<Record<DecidedNumber['kind'], Words>> = {
  frame: { sv: 'Källornas ramar', en: 'The frames of the sources' },
  recipient: { sv: 'Mottagarnas ramar', en: 'The frames of the recipients' },
  post: { sv: 'Poster', en: 'Posts' },
};

function report(numbers: readonly DecidedNumber[]): Report {
  const kinds = (['frame', 'recipient', 'post'] as const).filter((kind) =>
    numbers.some((each) => each.kind === kind),
  );
  return {
    title: { sv: 'Beslutsläge', en: 'Decision status' },
    sections: kinds.map((kind) => {
      const own = numbers.filter((each) => each.kind === kind);
      return {
        heading: headings[kind],
        blocks: [overview(own), ...(kind === 'frame' ? own.flatMap(routeOf) : [])],
      };
    }),
  };
}

function overview(numbers: readonly DecidedNumber[]): Block {
  return table({
    caption: words('Hur fasta beloppen är', 'How firm the amounts are'),
    columns: [
      { heading: words('Vad', 'What'), type: 'text' },
      { heading: words('Källa', 'Source'), type: 'text' },
      { heading: words('Belopp', 'Amount'), type: 'amount' },
      { heading: words('Läge', 'Status'), type: 'text' },
      { heading: words('Organ', 'Body'), type: 'text' },
      { heading: words('Datum', 'Date'), type: 'date' },
      { heading: words('Beslut', 'Decision'), type: 'text' },
      { heading: words('Återstår', 'Ahead'), type: 'text' },
    ],
    rows: numbers.map(({ name, source, amount, status, ahead, place }) => ({
      cells: [
        name,
        source,
        amount,
        (status && firmness[status.firmness]) ?? untold,
        status?.body ?? null,
        status?.date ?? null,
        status?.decision ?? null,
        ahead.join(', '),
      ],
      place,
    })),
  });
}

/** "ALF: Preliminär (preliminär, LG 2025-06-12), Slutlig (…)." */
function routeOf({ name, route }: DecidedNumber): readonly Block[] {
  return [sentence(`${name}: `, route.map(stepText).join('; '), '.')];
}

function stepText({ what, status, body, date, decision, form }: Step): string {
  const told = [status, body, decision, form, date].filter((part) => part !== null).join(', ');
  return told === '' ? what : `${what} (${told})`;
}
