/** A comparison as the command line prints it with --json: amounts in exact kronor. Spec: compare §8 */
import { inKronor, kronorText } from '#core/money/plain-decimal';
import type { Comparison } from './compare-workbooks';
import type { Difference, Reason } from './difference';

export function comparisonJson({ before, after, years, kind, frames, differences }: Comparison) {
  const [was, is] = years;
  return {
    ...{ before: { name: before, year: was }, after: { name: after, year: is }, kind },
    frames: frames.map((each) => ({
      source: each.source,
      ...{ before: inKronor(each.before), after: inKronor(each.after) },
    })),
    differences: differences.map(differenceJson),
  };
}

function differenceJson(difference: Difference) {
  const { about, change, name, id, version, field, where } = difference;
  const common = { about, change, name, id, version, field };
  if (difference.kind === 'text') {
    return { ...common, before: difference.before, after: difference.after, where };
  }
  const { source, explanation } = difference;
  return {
    ...{ ...common, source },
    ...{ before: inKronor(difference.before), after: inKronor(difference.after) },
    difference: kronorText(explanation.moved),
    explained: kronorText(explanation.explained),
    unexplained: kronorText(explanation.unexplained),
    explanation: explanation.reasons.map(reasonJson),
    where,
  };
}

function reasonJson({ amount, by }: Reason) {
  const told = { amount: kronorText(amount) };
  if ('line' in by) {
    const { number, who, action } = by.line;
    return { log: number, who, action, ...told };
  }
  const { number, type, from, to, text } = by.event;
  return { event: number, type, from, to, text, takenBack: by.takenBack, ...told };
}
