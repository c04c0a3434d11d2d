/** dinero.js 2 with BigInt: allocate() over the same weights. */
import { allocate, dinero, toSnapshot } from 'dinero.js/bigint';
import { SEK } from 'dinero.js/bigint/currencies';
import { roundsOf } from '../amounts';
import { asked, print } from '../lap';
import { TOTAL, weightsOf } from '../weights';

const { columns, rounds } = asked();
const weights = weightsOf(columns).map((weight) => BigInt(weight));
const money = dinero({ amount: TOTAL, currency: SEK });
const { ms, last } = roundsOf(rounds, () => allocate(money, weights));
const total = last.reduce((sum, each) => sum + toSnapshot(each).amount, 0n);
print(ms, { exact: String(total === TOTAL) });
