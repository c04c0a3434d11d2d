/** `decision BOOK.xlsx`: the background paragraph and the att-clauses. */
import type { DecidingBody } from '#core/appendix/decision/decision-text';
import { kronorText } from '#core/money/plain-decimal';
import { decisionOf } from '#jobs/decision-text';
import { refuseChoice } from '../arguments';
import { openBook } from '../book-file';
import type { Context } from '../context';
import type { ExitCode } from '../io';

export interface DecisionOptions {
  readonly by?: string;
}

const bodies: Readonly<Record<string, DecidingBody>> = {
  lg: 'LG',
  ledningsgruppen: 'LG',
  region: 'Region',
  regionen: 'Region',
};

export async function decision(
  context: Context,
  path: string,
  { by = 'LG' }: DecisionOptions,
): Promise<ExitCode> {
  const body = bodies[by.trim().toLowerCase()] ?? refuseChoice('--by', by, ['LG', 'Region']);
  const { opened } = await openBook(context, path);
  const { plain, background, opening, clauses, amounts, findings } = decisionOf(opened, body);
  const nothing = context.say({
    sv: 'Det finns inget att besluta: ingen ram är känd.',
    en: 'There is nothing to decide: no frame is known.',
  });
  return context.answer(
    {
      background,
      opening,
      clauses,
      amounts: amounts.map(({ amount, text }) => ({ text, kronor: kronorText(amount) })),
    },
    () => (plain === '' ? [nothing] : plain.split('\n')),
    findings,
  );
}
