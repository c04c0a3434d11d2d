/** What can be wrong with earmarks between years, beside what the posts' own checks find. Spec: earmarks §3 */
import { define, raiser } from '#core/findings/definition';

export const earmarksFindings = {
  'earmarks/year-missing': define<Record<never, never>>({
    severity: 'warning',
    sv: {
      what: () =>
        'Budgetåret är inte angivet, så det går inte att säga vilka satsningar som upphör.',
      remedy: 'Skriv budgetåret under Inställningar.',
      cause: 'Inställningar säger inte vilket år budgeten gäller.',
    },
    en: {
      what: () => 'The budget year is not stated, so which earmarks end cannot be told.',
      remedy: 'Enter the budget year in Inställningar.',
      cause: 'Inställningar does not say which year the budget is for.',
    },
  }),
  'earmarks/previous-unknown': define<{ post: string }>({
    severity: 'warning',
    sv: {
      what: ({ post }) =>
        `”${post}” har upphört, men vad den hade förra året är inte känt. Hur mycket som frigörs går därför inte att säga.`,
      remedy: 'Fyll i föregående års belopp. Skriv 0 om det var noll kronor.',
      cause: 'En satsning som upphört saknar föregående års belopp.',
    },
    en: {
      what: ({ post }) =>
        `"${post}" has ended, but what it had last year is not known. How much is set free can therefore not be told.`,
      remedy: 'Fill in last year’s amount. Write 0 if it was zero kronor.',
      cause: 'An earmark that has ended has no amount for last year.',
    },
  }),
  'earmarks/overlap': define<{ post: string; from: string; to: string }>({
    severity: 'warning',
    sv: {
      what: ({ post, from, to }) =>
        `”${post}” står två gånger i samma ram med perioder som överlappar varandra: ${from} till ${to}.`,
      remedy: 'Låt den ena perioden sluta när den andra börjar, eller slå ihop posterna.',
      cause: 'Samma satsning finns på två rader som löper samtidigt.',
    },
    en: {
      what: ({ post, from, to }) =>
        `"${post}" stands twice in the same frame with periods that overlap: ${from} to ${to}.`,
      remedy: 'Let one period end when the other begins, or join the posts.',
      cause: 'The same earmark stands in two rows that run at the same time.',
    },
  }),
};

export const raise = raiser(earmarksFindings);
