/**
 * What makes a single cell of a sharing problem impossible by itself, whatever the totals. Amounts stand as plain
 * decimals, with a unit where there is one. Spec: allocation §2
 */
import { define } from '#core/findings/definition';

const comma = (plain: string) => plain.replace('.', ',').replace('-', '−');
const minus = (plain: string) => plain.replace('-', '−');

interface Limits extends Readonly<Record<string, string>> {
  readonly cell: string;
  readonly min: string;
  readonly max: string;
}

export const cellFindings = {
  'allocation/limits-cross': define<Limits>({
    severity: 'error',
    sv: {
      what: ({ cell, min, max }) => `${cell} ska ha minst ${comma(min)} men högst ${comma(max)}.`,
      remedy: 'Rätta gränserna; minst får inte vara mer än högst. Utan gräns är minst 0.',
      cause: 'En cells minsta belopp är större än dess högsta.',
    },
    en: {
      what: ({ cell, min, max }) =>
        `${cell} must have at least ${minus(min)} but at most ${minus(max)}.`,
      remedy:
        'Correct the limits; the minimum may not exceed the maximum. Where not stated it is 0.',
      cause: "A cell's minimum is greater than its maximum.",
    },
  }),
  'allocation/limits-hold-no-multiple': define<Limits & { readonly quantum: string }>({
    severity: 'error',
    sv: {
      what: ({ cell, min, max, quantum }) =>
        `${cell} ska ligga mellan ${comma(min)} och ${comma(max)}, där det inte finns någon jämn multipel av ${comma(quantum)}.`,
      remedy: 'Vidga gränserna, eller välj en mindre minsta enhet.',
      cause: 'Mellan en cells gränser ryms inget belopp i hela enheter.',
    },
    en: {
      what: ({ cell, min, max, quantum }) =>
        `${cell} must lie between ${minus(min)} and ${minus(max)}, where there is no multiple of ${quantum}.`,
      remedy: 'Widen the limits, or choose a smaller quantum.',
      cause: "There is no amount in whole quanta between a cell's limits.",
    },
  }),
  'allocation/hold-outside-limits': define<{
    cell: string;
    hold: string;
    limit: string;
    side: 'min' | 'max';
  }>({
    severity: 'error',
    sv: {
      what: ({ cell, hold, limit, side }) =>
        `${cell} hålls fast på ${comma(hold)} men ska ha ${side === 'min' ? 'minst' : 'högst'} ${comma(limit)}.`,
      remedy: 'Ändra det låsta beloppet eller gränsen.',
      cause: 'Ett låst belopp ligger utanför cellens egna gränser.',
    },
    en: {
      what: ({ cell, hold, limit, side }) =>
        `${cell} is held at ${minus(hold)} but must have ${side === 'min' ? 'at least' : 'at most'} ${minus(limit)}.`,
      remedy: 'Change the held amount or the limit.',
      cause: "A held amount lies outside the cell's own limits.",
    },
  }),
  'allocation/forbidden-but-given': define<{ cell: string }>({
    severity: 'error',
    sv: {
      what: ({ cell }) =>
        `${cell} är spärrad men är låst på, eller ska minst ha, något annat än 0.`,
      remedy: 'Ta bort spärren eller beloppet.',
      cause: 'En spärrad cell har ett låst belopp eller en gräns som utesluter 0.',
    },
    en: {
      what: ({ cell }) =>
        `${cell} is forbidden but held at, or bound to have, something else than 0.`,
      remedy: 'Remove the ban or the amount.',
      cause: 'A forbidden cell has a held amount or a limit that excludes 0.',
    },
  }),
};
