/** Whether outcomes and amounts agree with each other, with the caps and with the frames. Spec: grants §5 */
import { placeOf } from '#core/budget/place';
import type { Finding } from '#core/findings/finding';
import { compare, isNegative, isZero, subtract } from '#core/money/amount';
import type { ModuleInput } from '../module';
import { looksLikeFormula } from '../names';
import { amountParameter } from '../parameter';
import {
  commitmentsOf,
  grantedIn,
  soughtIn,
  statedIn,
  yearFrameKey,
  years,
  type Call,
  type Grants,
} from './grants';
import { raise } from './grants-findings';
import type { ApplicationRow } from './grants-tables';

export function checkGrants(
  grants: Grants,
  { examined: { book } }: ModuleInput,
): readonly Finding[] {
  const { calls, applications, strays, again } = grants;
  const of = (row: ApplicationRow, field: string) => ({ where: [placeOf(row, field)] });
  return [
    ...again.map(({ row, first }) =>
      raise(
        row.outcome !== first.outcome ? 'grants/two-outcomes' : 'grants/duplicate',
        { application: row.id },
        { where: [placeOf(row, 'outcome'), placeOf(first, 'outcome')] },
      ),
    ),
    ...strays.map((row) => raise('grants/unknown-call', { application: row.id }, of(row, 'call'))),
    ...applications.flatMap(ownFindings),
    ...calls.flatMap((call) => [...limits(call), ...frameFindings(call)]),
    ...commitmentsOf(calls).flatMap(({ year, amount }) => {
      const { value: frame, findings } = amountParameter(book, yearFrameKey(year));
      if (!frame || !amount || compare(amount, frame) <= 0) return findings;
      const difference = subtract(amount, frame);
      const facts = { year, committed: amount, frame, difference };
      return [...findings, raise('grants/commitments-exceed-frame', facts, { effect: difference })];
    }),
  ];
}

function ownFindings(row: ApplicationRow): readonly Finding[] {
  const named = { application: row.id };
  const at = (field: string) => ({ where: [placeOf(row, field)] });
  const stated = years.map((year) => statedIn(row, year));
  const amounts = [...stated, ...years.map((year) => soughtIn(row, year))];
  const texts = (
    ['id', 'applicant', 'committee', 'gender', 'profession', 'reason'] as const
  ).filter((key) => looksLikeFormula(row[key]));
  const missing = years.some((year) => grantedIn(row, year) === null);
  return [
    ...(row.outcome === null ? [raise('grants/outcome-missing', named, at('outcome'))] : []),
    ...(missing ? [raise('grants/granted-missing', named, at('granted1'))] : []),
    ...(row.outcome === 'avslå' && stated.some((amount) => amount && !isZero(amount))
      ? [raise('grants/rejected-with-money', named, at('granted1'))]
      : []),
    ...(amounts.some((amount) => amount && isNegative(amount))
      ? [raise('grants/negative', named, at('sought1'))]
      : []),
    ...texts.map((key) => raise('grants/formula-in-name', named, at(key))),
  ];
}

function limits({ row: call, applications }: Call): readonly Finding[] {
  return applications.flatMap((row) => {
    const { longest } = call;
    const later = years.filter((year) => longest !== null && year > longest);
    const long =
      row.outcome === 'bevilja' &&
      later.some((year) => !isZero(grantedIn(row, year) ?? { ore: 0 }));
    return [
      ...(long
        ? [
            raise(
              'grants/longer-than-allowed',
              { application: row.id },
              { where: [placeOf(row, 'granted1')] },
            ),
          ]
        : []),
      ...years.flatMap((year) => {
        const [sought, granted] = [soughtIn(row, year), statedIn(row, year)];
        const over = (
          code:
            'grants/granted-above-sought' | 'grants/granted-above-cap' | 'grants/sought-above-cap',
          amount: typeof sought,
          limit: typeof sought,
          field: 'sought' | 'granted',
        ) =>
          amount && limit && compare(amount, limit) > 0
            ? [
                raise(
                  code,
                  { application: row.id, year, amount, limit },
                  {
                    where: [placeOf(row, `${field}${String(year)}`)],
                    effect: subtract(amount, limit),
                  },
                ),
              ]
            : [];
        return [
          ...over('grants/granted-above-sought', granted, sought, 'granted'),
          ...over('grants/granted-above-cap', granted, call.cap, 'granted'),
          ...over('grants/sought-above-cap', sought, call.cap, 'sought'),
        ];
      }),
    ];
  });
}

function frameFindings({ row, granted }: Call): readonly Finding[] {
  if (!row.frame || !granted || compare(granted, row.frame) <= 0) return [];
  const difference = subtract(granted, row.frame);
  const facts = { call: row.name, granted, frame: row.frame, difference };
  return [
    raise('grants/call-exceeded', facts, { where: [placeOf(row, 'frame')], effect: difference }),
  ];
}
