/** Whether what is promised and paid fits into what is reserved, and what is reserved into its post. Spec: reservations §4 */
import { yearOf } from '#core/budget/date';
import { grouped } from '#core/budget/grouped';
import { placeOf } from '#core/budget/place';
import type { Finding, Severity } from '#core/findings/finding';
import { compare, isNegative, isZero, subtract, sum } from '#core/money/amount';
import type { ModuleInput } from '../module';
import { nameKey } from '../names';
import { type DrawRow, type Reservation, type Reservations } from './reservations';
import { raise } from './reservations-findings';
import { drawsTable, reservationsTable } from './reservations-tables';

export function checkReservations(
  { reservations, strays }: Reservations,
  input: ModuleInput,
): readonly Finding[] {
  const { incompleteness, book } = input.examined;
  const seen = new Set<string>();
  return [
    ...reservations.flatMap((reservation) => {
      const { name, row } = reservation;
      const again = seen.has(nameKey(name));
      seen.add(nameKey(name));
      const where = [placeOf(row, 'name')];
      return [
        ...(again ? [raise('reservations/duplicate', { reservation: name }, { where })] : []),
        ...unknowns(reservation, incompleteness),
        ...limits(reservation),
        ...signs(reservation),
        ...dates(reservation, book.year),
      ];
    }),
    ...strays.map((row) => {
      const amount = row.paid ?? row.ceiling;
      const circumstances = { where: [placeOf(row, 'reservation')], effect: amount };
      const facts = { reservation: row.reservation, amount };
      return raise('reservations/draw-without-reservation', facts, circumstances);
    }),
    ...posts(reservations, input),
  ];
}

function unknowns(
  { name, row, reserved, remainingCash, yearEnd }: Reservation,
  severity: Severity,
): readonly Finding[] {
  const at = (key: 'reserved' | 'source') => ({ where: [placeOf(row, key)], severity });
  const named = { reservation: name };
  const rest = yearEnd === 'unanswered' && remainingCash && !isZero(remainingCash);
  return [
    ...(reserved === null ? [raise('reservations/amount-missing', named, at('reserved'))] : []),
    ...(row.source === null ? [raise('reservations/source-missing', named, at('source'))] : []),
    ...(rest
      ? [
          raise(
            'reservations/carry-over-unanswered',
            { ...named, rest: remainingCash },
            { where: [placeOf(row, 'reserved')], effect: remainingCash },
          ),
        ]
      : []),
  ];
}

function limits(reservation: Reservation): readonly Finding[] {
  const { name, row, reserved, committed, paid, claims } = reservation;
  const over = claims.flatMap((claim) => {
    const { ceiling } = claim;
    if (!ceiling || compare(claim.paid, ceiling) <= 0) return [];
    const difference = subtract(claim.paid, ceiling);
    const where = claim.rows.map((each) => placeOf(each, each.paid ? 'paid' : 'ceiling'));
    const recipient = claim.recipient ?? '–';
    const facts = { reservation: name, recipient, ceiling, paid: claim.paid, difference };
    return [raise('reservations/paid-above-ceiling', facts, { where, effect: difference })];
  });
  if (!reserved) return over;
  const rows = claims.flatMap((claim) => claim.rows);
  const exceeds = (used: typeof paid, key: 'ceiling' | 'paid') => ({
    facts: { reservation: name, reserved, used, difference: subtract(reserved, used) },
    circumstances: {
      where: [placeOf(row, 'reserved'), ...rows.map((each) => placeOf(each, key))],
      effect: subtract(reserved, used),
    },
  });
  const promised = exceeds(committed, 'ceiling');
  const spent = exceeds(paid, 'paid');
  return [
    ...over,
    ...(compare(committed, reserved) > 0
      ? [raise('reservations/ceilings-exceed-reserved', promised.facts, promised.circumstances)]
      : []),
    ...(compare(paid, reserved) > 0
      ? [raise('reservations/paid-exceeds-reserved', spent.facts, spent.circumstances)]
      : []),
  ];
}

function signs({ name, row, reserved, claims }: Reservation): readonly Finding[] {
  const own =
    reserved && isNegative(reserved)
      ? [
          {
            amount: reserved,
            field: reservationsTable.fields.reserved,
            at: placeOf(row, 'reserved'),
          },
        ]
      : [];
  const draws = claims
    .flatMap(({ rows }) => rows)
    .flatMap((draw) =>
      (['ceiling', 'paid'] as const).flatMap((key) => {
        const amount = draw[key];
        const field = drawsTable.fields[key];
        return amount && isNegative(amount) ? [{ amount, field, at: placeOf(draw, key) }] : [];
      }),
    );
  return [...own, ...draws].map(({ amount, field, at }) =>
    raise(
      'reservations/negative',
      { reservation: name, heading: field.heading, amount },
      { where: [at], effect: amount },
    ),
  );
}

/** A draw lies in the year of its reservation, else in the budget year. */
function dates({ name, row, claims }: Reservation, bookYear: number | null): readonly Finding[] {
  const year = row.year ?? bookYear;
  if (year === null) return [];
  const isOutside = ({ date }: DrawRow) => date !== null && yearOf(date) !== year;
  return claims
    .flatMap(({ rows }) => rows)
    .filter(isOutside)
    .map((draw) =>
      raise(
        'reservations/draw-outside-year',
        { reservation: name, date: draw.date ?? '', year },
        { where: [placeOf(draw, 'date')], effect: draw.paid },
      ),
    );
}

function posts(
  reservations: readonly Reservation[],
  { examined: { book } }: ModuleInput,
): readonly Finding[] {
  const named = reservations.filter(({ row }) => row.post !== null);
  const unknown = named
    .filter(({ row }) => !book.posts.some(({ id }) => id === row.post))
    .map(({ name, row }) => {
      const facts = { reservation: name, id: row.post ?? '' };
      return raise('reservations/post-unknown', facts, { where: [placeOf(row, 'post')] });
    });
  const byPost = grouped(named, ({ row }) => `${row.post ?? ''} ${row.source ?? ''}`);
  const exceeding = [...byPost.values()].flatMap((own) => {
    const first = own[0]?.row;
    const source = first?.source ?? null;
    const post = book.posts.find(({ id }) => id === first?.post);
    const amount = post && source ? post.amount[source] : null;
    const reserved = sum(own.flatMap((each) => each.reserved ?? []));
    if (!post || !source || !amount || compare(reserved, amount) <= 0) return [];
    const difference = subtract(reserved, amount);
    const facts = { post: post.name, source, reserved, amount, difference };
    const where = [...own.map(({ row }) => placeOf(row, 'reserved')), placeOf(post, source)];
    return [raise('reservations/exceed-post', facts, { where, effect: difference })];
  });
  return [...unknown, ...exceeding];
}
