/** Loans and present values: money paid is negative, money received positive. Rates are per period. */
import { isCellError } from '../../cell';
import { toNumber } from '../coercion';
import { finite } from '../error-values';
import { MANY, ofNumbers, ofOperands, type WorksheetFunction } from '../function-definition';
import { single } from '../lift';
import { visitNumbers } from './totals';

/** What one krona per period has grown to at the end; paid at the beginning of each period it grows one more. */
function annuity(rate: number, periods: number, type: number): number {
  if (rate === 0) return periods;
  return (((1 + rate) ** periods - 1) / rate) * (type === 0 ? 1 : 1 + rate);
}

/** The payment that turns `now` into `later`. */
const payment = ofNumbers(3, 5, ([rate = 0, periods = 0, now = 0, later = 0, type = 0]) =>
  finite(-(now * (1 + rate) ** periods + later) / annuity(rate, periods, type)),
);

const presentValue = ofNumbers(3, 5, ([rate = 0, periods = 0, paid = 0, later = 0, type = 0]) =>
  finite(-(later + paid * annuity(rate, periods, type)) / (1 + rate) ** periods),
);

const futureValue = ofNumbers(3, 5, ([rate = 0, periods = 0, paid = 0, now = 0, type = 0]) =>
  finite(-(now * (1 + rate) ** periods + paid * annuity(rate, periods, type))),
);

const periods = ofNumbers(3, 5, ([rate = 0, paid = 0, now = 0, later = 0, type = 0]) => {
  if (rate === 0) return finite(-(now + later) / paid);
  const each = paid * (type === 0 ? 1 : 1 + rate);
  return finite(Math.log((each - later * rate) / (each + now * rate)) / Math.log(1 + rate));
});

/** Flows at the end of each period. */
const netPresentValue = ofOperands(2, MANY, ([rate = null, ...flows], { directory }) => {
  const each = toNumber(single(rate), directory);
  if (isCellError(each)) return each;
  let [worth, period] = [0, 0];
  const error = visitNumbers(flows, directory, (flow) => {
    period += 1;
    worth += flow / (1 + each) ** period;
  });
  return error ?? finite(worth);
});

export const FINANCE: Readonly<Record<string, WorksheetFunction>> = {
  PMT: payment,
  PV: presentValue,
  FV: futureValue,
  NPER: periods,
  NPV: netPresentValue,
};
