/**
 * Given amounts: everybody gets what is written, everybody else 0, and what remains is shown, never spread.
 * Spec: allocation §10
 */
import { oreOf, sum, type Amount } from '#core/money/amount';
import { grainsInWords } from './figures';
import { raise } from './findings';
import { IN_TKR, refused, shared, wholeLine, type Sharing } from './sharing';

export interface GivenAmount {
  readonly name: string;
  readonly amount: Amount;
}

/** One line for each recipient in register order; amounts given twice to one recipient are added. */
export function givenAmounts(
  amount: Amount,
  recipients: readonly string[],
  given: readonly GivenAmount[],
): Sharing {
  const unknown = given.filter(({ name }) => !recipients.includes(name));
  if (unknown.length > 0) {
    return refused(unknown.map(({ name }) => raise('allocation/unknown-recipient', { name })));
  }
  return shared(
    amount,
    recipients.map((name) => {
      const own = given.filter((each) => each.name === name);
      const total = sum(own.map((each) => each.amount));
      return wholeLine(name, total, (language) => {
        const shown = grainsInWords(oreOf(total), { ...IN_TKR, language, quantum: 1n });
        if (own.length === 0) return language === 'sv' ? 'Inget angivet' : 'Nothing given';
        return language === 'sv' ? `Angivet ${shown}` : `Given ${shown}`;
      });
    }),
  );
}
