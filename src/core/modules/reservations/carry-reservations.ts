/**
 * Reservations of the years to come go on with their draws. Of the old year's, what is left in cash goes on where it may
 * be carried over (FoUU, answered ja), with what remains of each ceiling; ALF goes back to the state. Spec: modules §8
 */
import { isNegative, isZero, subtract, type Amount } from '#core/money/amount';
import { newRows, type CarriedTable } from '../carried';
import type { ModuleInput } from '../module';
import type { FieldValue } from '../table-spec';
import type { Claim, Reservation, Reservations } from './reservations';
import { drawsTable, reservationsTable } from './reservations-tables';

type Values = Readonly<Record<string, FieldValue>>;

export function carryReservations(
  { reservations }: Reservations,
  { examined }: ModuleInput,
  year: number,
): readonly CarriedTable[] {
  const going = reservations.flatMap(
    (each): { reservation: Values; draws: readonly Values[] }[] => {
      const { open: _, origin: __, ...row } = each.row;
      if ((row.year ?? examined.book.year ?? 0) >= year) {
        return [{ reservation: row, draws: each.claims.flatMap(({ rows }) => rows.map(plain)) }];
      }
      const rest = each.yearEnd === 'carried' ? something(each.remainingCash) : null;
      if (!rest) return [];
      const draws = each.claims.flatMap((claim) => remainingCeiling(each, claim));
      return [{ reservation: { ...row, reserved: rest, year }, draws }];
    },
  );
  return [
    ...newRows(
      reservationsTable,
      going.map(({ reservation }) => reservation),
    ),
    ...newRows(
      drawsTable,
      going.flatMap(({ draws }) => draws),
    ),
  ];
}

function plain({ open: _, origin: __, ...values }: Claim['rows'][number]): Values {
  return values;
}

function remainingCeiling({ name }: Reservation, claim: Claim): Values[] {
  const left = claim.ceiling && something(subtract(claim.ceiling, claim.paid));
  if (!left) return [];
  const decision = claim.rows.find((row) => row.decision !== null)?.decision ?? null;
  return [{ reservation: name, recipient: claim.recipient, ceiling: left, decision }];
}

/** An amount above zero. */
function something(amount: Amount | null): Amount | null {
  return amount && !isNegative(amount) && !isZero(amount) ? amount : null;
}
