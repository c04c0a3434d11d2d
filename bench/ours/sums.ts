/** Ours: the exact sum of 100 000 amounts, as the budget adds them up. */
import { amountOfOre, oreOf, sum } from '#core/money/amount';
import { asked, print } from '../lap';
import { oresOf, roundsOf, type SumsQuestion } from '../amounts';

const { count, rounds } = asked<SumsQuestion>();
const amounts = oresOf(count).map((ore) => amountOfOre(ore));
const { ms, last } = roundsOf(rounds, () => oreOf(sum(amounts)));
print(ms, { total: String(last) });
