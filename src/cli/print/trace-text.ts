/** Why everybody got what they got: a table for the terminal, and the same in JSON. */
import { decimalInWords } from '#core/allocation/figures';
import type { SharedLine } from '#core/allocation/sharing';
import { traceOf } from '#core/allocation/trace';
import type { Context } from '../context';
import { textTable } from './table';

/** In tkr. A share that goes on is cut to what the terminal has room for; the sentence says that it goes on. */
export function traceText(lines: readonly SharedLine[], context: Context): string[] {
  const { language } = context;
  const headings = context.say({
    sv: 'Fördelat (tkr),Andel,Belopp,Avrundning,Skäl',
    en: 'Shared (tkr),Share,Amount,Rounding,Reason',
  });
  const shown = (plain: string) => decimalInWords(shortened(plain), language);
  return textTable(
    [
      headings.split(','),
      ...traceOf(lines, 'tkr').map(({ to, share, value, rounding, reason }) => [
        to,
        shown(share),
        shown(value),
        shown(rounding),
        reason(language),
      ]),
    ],
    [0, 4],
  );
}

/** In kronor, exactly, or with fourteen places where a share does not end. */
export function traceJson(lines: readonly SharedLine[], { language }: Context) {
  return traceOf(lines, 'kr').map((line) => ({ ...line, reason: line.reason(language) }));
}

const PLACES = 6;

function shortened(plain: string): string {
  const [whole = '', fraction = ''] = plain.split('.');
  const kept = fraction.slice(0, PLACES);
  return fraction.length > PLACES ? `${whole}.${kept}…` : plain;
}
