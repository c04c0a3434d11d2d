/** What asking why can find: an amount that nothing tells of, and one that is not what it is made of. Spec: why §7 */
import { define, raiser } from '#core/findings/definition';
import type { Amount } from '#core/money/amount';
import { formatAmount } from '#core/money/format';

const tkr = (amount: Amount) => formatAmount(amount, { unit: 'tkr' });
const inEnglish = (amount: Amount) => formatAmount(amount, { unit: 'tkr', language: 'en' });

export const whyFindings = {
  'why/by-hand': define<{ cell: string; amount: Amount }>({
    severity: 'info',
    sv: {
      what: ({ cell, amount }) =>
        `${tkr(amount)} av beloppet i ${cell} är skrivet för hand: ingen händelse och ingen rad i loggen berättar om det.`,
      remedy:
        'Inget behövs i arbetsmaterial. Annars: bokför ändringen som en händelse, så att den kan förklaras.',
      cause:
        'Någon frågar varför ett belopp är vad det är, och hela beloppet eller en del av det är inskrivet direkt i cellen.',
    },
    en: {
      what: ({ cell, amount }) =>
        `${inEnglish(amount)} of the amount in ${cell} is written by hand: no event and no line of the log tells of it.`,
      remedy:
        'Nothing is needed while the budget is working material. Else record the change as an event, so that it can be explained.',
      cause:
        'Somebody asks why an amount is what it is, and all or part of it was typed straight into the cell.',
    },
  }),
  'why/left-over': define<{ cell: string; shown: Amount; made: Amount; rest: Amount }>({
    severity: 'warning',
    sv: {
      what: ({ cell, shown, made, rest }) =>
        `${cell} visar ${tkr(shown)}, men det som cellen består av är tillsammans ${tkr(made)}. Skillnaden är ${tkr(rest)}.`,
      remedy:
        'Låt Excel räkna om (F9) och se om formeln är ändrad: den ska vara densamma i hela kolumnen.',
      cause: 'En summa på bladet visar något annat än beloppen som den ska lägga ihop.',
    },
    en: {
      what: ({ cell, shown, made, rest }) =>
        `${cell} shows ${inEnglish(shown)}, but what it is made of comes to ${inEnglish(made)}. The difference is ${inEnglish(rest)}.`,
      remedy:
        'Let Excel recalculate (F9) and see whether the formula was changed: it is the same in the whole column.',
      cause: 'A sum in the sheet shows something else than the amounts that it is to add.',
    },
  }),
};

export const raise = raiser(whyFindings);
