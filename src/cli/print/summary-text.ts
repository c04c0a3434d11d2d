/** The budget in a few lines for a person: frames, recipients, what is left, and what the minutes say. */
import type { MinutedComparison } from '#core/budget/minuted';
import type { Checked } from '#core/checks/all';
import { wordNextStep } from '#core/checks/next-step';
import { sumKnown, type Amount } from '#core/money/amount';
import { formatAmount, formatNumber } from '#core/money/format';
import type { Language } from '#core/money/language';
import { verdictWords } from '#core/money/verdict';
import { textTable } from './table';

const words = {
  sv: {
    budget: 'Budget',
    unknown: 'okänt',
    source: 'Källa',
    frame: 'Ram',
    change: 'Ändring',
    unallocated: 'Ej fördelat',
    recipient: 'Mottagare',
    onPosts: 'På poster',
    notOnPosts: 'Ej på post',
    total: 'Totalt',
    residual: 'Rest',
    next: 'Nästa steg',
    minutes: 'i protokollet mot',
    frameOf: 'ram',
    changeOf: 'ändring',
    totalOf: 'totalt',
  },
  en: {
    budget: 'Budget',
    unknown: 'unknown',
    source: 'Source',
    frame: 'Frame',
    change: 'Change',
    unallocated: 'Unallocated',
    recipient: 'Recipient',
    onPosts: 'On posts',
    notOnPosts: 'Not on posts',
    total: 'Total',
    residual: 'Residual',
    next: 'Next step',
    minutes: 'in the minutes against',
    frameOf: 'frame',
    changeOf: 'change',
    totalOf: 'total',
  },
} as const;

export function summaryText({ summary, next }: Checked, language: Language): string[] {
  const say = words[language];
  const tkr = (amount: Amount | null) =>
    amount === null ? say.unknown : formatNumber(amount, { unit: 'tkr', language });
  const { sources, recipients } = summary;
  const change = sumKnown(sources.map((each) => each.change));
  const title = [say.budget, summary.year, `(${summary.state})`].filter((part) => part !== null);
  const used = sources.map(({ source }) => source);
  return [
    title.join(' '),
    '',
    ...textTable([
      [`${say.source} (tkr)`, say.frame, say.change, say.unallocated],
      ...sources.map((each) => [
        each.source,
        tkr(each.amount),
        tkr(each.change),
        tkr(each.unallocated),
      ]),
      [say.total, tkr(summary.total), tkr(change), tkr(summary.unallocated)],
    ]),
    ...(recipients.length === 0
      ? []
      : [
          '',
          ...textTable([
            [`${say.recipient} (tkr)`, ...used, say.frame, say.onPosts, say.notOnPosts],
            ...recipients.map((each) => [
              each.recipient,
              ...each.parts.map(({ frame }) => tkr(frame)),
              tkr(each.total),
              tkr(each.onPosts),
              tkr(each.notOnPosts),
            ]),
            [
              say.total,
              ...sources.map(({ distributed }) =>
                tkr(distributed.unknown === 0 ? distributed.known : null),
              ),
              tkr(summary.distributed),
              tkr(summary.onPosts),
              tkr(summary.notOnPosts),
            ],
          ]),
        ]),
    '',
    `${say.residual}: ${tkr(summary.residual)}${summary.residual === null ? '' : ' tkr'}`,
    ...summary.minuted.map((each) => comparisonText(each, language)),
    `${say.next}: ${wordNextStep(next, language)}`,
  ];
}

/** "ALF ändring Slutlig: 0,4 mkr i protokollet mot 415 tkr: inom avrundning". */
function comparisonText(
  { about, source, version, stated, unit, decimals, held, comparison }: MinutedComparison,
  language: Language,
): string {
  const say = words[language];
  const what = { frame: say.frameOf, change: say.changeOf, total: say.totalOf }[about];
  const minuted = formatAmount(stated, { unit, decimals, language });
  const exact = held === null ? say.unknown : formatAmount(held, { unit: 'tkr', language });
  const verdict = verdictWords[language][comparison.verdict];
  const subject = [source, what, version].filter((part) => part !== null).join(' ');
  return `${subject}: ${minuted} ${say.minutes} ${exact}: ${verdict}`;
}
