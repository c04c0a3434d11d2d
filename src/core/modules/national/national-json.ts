/** The promised JSON of the national models. Spec: national §7 */
import { inKronor } from '#core/money/plain-decimal';
import { fractionText } from '../fraction';
import { percentChange } from '../share-out';
import { amountsJson } from '../sweep';
import type { National } from './national';

export function nationalJson({ regions, answers, comparisons, sweep, turnings }: National): object {
  const perRegion = (cells: (index: number) => object) =>
    regions.map(({ name }, index) => ({ region: name, ...cells(index) }));
  return {
    models: answers.map(({ model, shares, amounts }) => ({
      name: model.name,
      pot: inKronor(model.pot),
      regions: perRegion((index) => {
        const share = shares?.[index];
        return { share: share ? fractionText(share) : null, amount: amountsJson(amounts, index) };
      }),
    })),
    differences: comparisons.flatMap(({ from, to, differences }) =>
      perRegion((index) => {
        const [before, after] = [from.amounts?.[index] ?? null, to.amounts?.[index] ?? null];
        return {
          from: from.model.name,
          to: to.model.name,
          difference: inKronor(differences[index] ?? null),
          percent: percentChange(before, after),
        };
      }),
    ),
    sensitivity: sweep.swept.flatMap(({ of, what, points }) =>
      points.map(({ value, amounts }) => ({
        ...{ model: of, indicator: what, step: fractionText(value) },
        regions: perRegion((index) => ({ amount: amountsJson(amounts, index) })),
      })),
    ),
    counting: answers.map(({ model, full, fractional }) => ({
      name: model.name,
      regions: perRegion((index) => ({
        full: amountsJson(full, index),
        fractional: amountsJson(fractional, index),
      })),
    })),
    breakEven: turnings.flatMap(({ model, against, indicator, weights }) =>
      perRegion((index) => {
        const weight = weights[index] ?? null;
        return {
          ...{ model, against, indicator },
          weight: weight && typeof weight === 'object' ? fractionText(weight) : null,
          exact:
            weight && typeof weight === 'object'
              ? `${String(weight.numerator)}/${String(weight.denominator)}`
              : weight,
        };
      }),
    ),
  };
}
