/** Plain decimal.js, big.js, BigInt and unchecked doubles: the same amounts, added one by one. */
import Big from 'big.js';
import Decimal from 'decimal.js';
import { oresOf, roundsOf } from '../amounts';
import { asked, print } from '../lap';

const { count, rounds, who } = asked();
const ores = oresOf(count);

const workers = {
  'unchecked doubles': () => {
    const kronor = ores.map((ore) => ore / 100);
    return () => {
      let total = 0;
      for (const each of kronor) total += each;
      return total;
    };
  },
  BigInt: () => {
    const whole = ores.map((ore) => BigInt(ore));
    return () => {
      let total = 0n;
      for (const each of whole) total += each;
      return total;
    };
  },
  'decimal.js': () => {
    const kronor = ores.map((ore) => new Decimal(ore).div(100));
    return () => kronor.reduce((total, each) => total.plus(each), new Decimal(0)).times(100);
  },
  'big.js': () => {
    const kronor = ores.map((ore) => new Big(ore).div(100));
    return () => kronor.reduce((total, each) => total.plus(each), new Big(0)).times(100);
  },
};

const { ms, last } = roundsOf(rounds, workers[who]());
print(ms, { total: who === 'unchecked doubles' ? String(last * 100) : String(last) });
