/**
 * What the budget group has to do next, as data with words for it. It is drawn from the findings, so that nothing is
 * asked for that somebody has accepted: contradictions first, then the steps in the order of the year. Spec: checks §8
 */
import type { Summary } from '#core/budget/summary';
import type { Recipient, Source } from '#core/budget/words';
import type { Finding } from '#core/findings/finding';
import type { Amount } from '#core/money/amount';
import { formatChange } from '#core/money/format';
import type { Language } from '#core/money/language';
import { en, sv } from './in-tkr';

export type NextStep =
  | { readonly kind: 'mend'; readonly errors: number }
  | {
      readonly kind:
        'enter-frames' | 'enter-recipients' | 'explain' | 'complete' | 'propose' | 'lock' | 'done';
    }
  | { readonly kind: 'allocate' | 'settle'; readonly source: Source; readonly amount: Amount }
  | {
      readonly kind: 'place';
      readonly recipient: Recipient;
      readonly source: Source;
      readonly amount: Amount;
    }
  | { readonly kind: 'decide'; readonly events: number };

interface Step {
  /** The findings that call for it. */
  readonly codes: readonly string[];
  /** The step, given the largest of them and how many there are; null when it cannot be told. */
  readonly next: (due: Finding, count: number, summary: Summary) => NextStep | null;
}

/** In the order of the year. Whatever else is wrong is mended before any of them. */
const steps: readonly Step[] = [
  {
    codes: ['frames/none', 'frames/source-without-frame', 'frames/amount-missing'],
    next: () => ({ kind: 'enter-frames' }),
  },
  { codes: ['frames/version-without-event'], next: () => ({ kind: 'explain' }) },
  { codes: ['events/incomplete'], next: () => ({ kind: 'complete' }) },
  {
    codes: ['frames/change-not-allocated'],
    next: ({ facts }, _count, { sources }) => {
      const due = sources.find(({ source }) => source === facts['source']);
      return due?.unallocated
        ? { kind: 'allocate', source: due.source, amount: due.unallocated }
        : null;
    },
  },
  {
    codes: ['recipients/none', 'recipients/amount-missing'],
    next: () => ({ kind: 'enter-recipients' }),
  },
  { codes: ['recipients/version-without-event'], next: () => ({ kind: 'explain' }) },
  {
    codes: ['frames/residual'],
    next: ({ facts }, _count, { sources }) => {
      const due = sources.find(({ source }) => source === facts['source']);
      return due?.residual ? { kind: 'settle', source: due.source, amount: due.residual } : null;
    },
  },
  {
    codes: ['posts/not-placed'],
    next: ({ facts, effect: amount }, _count, { recipients, sources }) => {
      const recipient = recipients.find((each) => each.recipient === facts['recipient'])?.recipient;
      const source = sources.find((each) => each.source === facts['source'])?.source;
      return recipient && source ? { kind: 'place', recipient, source, amount } : null;
    },
  },
  {
    codes: ['events/proposed', 'events/decision-incomplete'],
    next: (_due, events) => ({ kind: 'decide', events }),
  },
];

/** Findings as they are ordered for reading, with acceptances applied. */
export function nextStep(summary: Summary, findings: readonly Finding[]): NextStep {
  const open = findings.filter(({ severity }) => severity !== 'info');
  const awaited = new Set(steps.flatMap(({ codes }) => codes));
  const errors = open.filter(({ severity, code }) => severity === 'error' && !awaited.has(code));
  if (errors.length > 0) return { kind: 'mend', errors: errors.length };
  for (const { codes, next } of steps) {
    const due = open.filter(({ code }) => codes.includes(code));
    const step = due[0] && next(due[0], due.length, summary);
    if (step) return step;
  }
  if (summary.state === 'fastställd') return { kind: 'done' };
  return { kind: summary.state === 'förslag' ? 'lock' : 'propose' };
}

export function wordNextStep(step: NextStep, language: Language = 'sv'): string {
  return language === 'sv' ? inSwedish(step) : inEnglish(step);
}

function inSwedish(step: NextStep): string {
  switch (step.kind) {
    case 'mend':
      return step.errors === 1
        ? 'Rätta felet under Kontroller.'
        : `Rätta de ${String(step.errors)} felen under Kontroller, det största först.`;
    case 'enter-frames':
      return 'Fyll i källornas ramar på bladet Ramar.';
    case 'enter-recipients':
      return 'Fyll i mottagarnas ramar på bladet Ramar.';
    case 'explain':
      return 'För in de händelser som förklarar varför ramarna har ändrats.';
    case 'complete':
      return 'Fyll i källa, belopp och mottagare i händelserna.';
    case 'allocate':
      return `Fördela ${formatChange(step.amount, { unit: 'tkr' })} av ${step.source} till mottagarna.`;
    case 'settle':
      return `Red ut ${sv(step.amount)} av ${step.source} mellan källans ram och mottagarnas, eller godta resten med namn och skäl.`;
    case 'place':
      return `Lägg ${sv(step.amount)} av ${step.source} i ramen för ${step.recipient} på poster, nu eller senare.`;
    case 'decide':
      return step.events === 1
        ? 'Fyll i beslutet för den händelse som saknar det.'
        : `Fyll i besluten för de ${String(step.events)} händelser som saknar det.`;
    case 'propose':
      return 'Gör budgeten till förslag.';
    case 'lock':
      return 'Lås budgeten när den är fastställd.';
    case 'done':
      return 'Budgeten är fastställd. Senare ändringar skrivs som händelser.';
  }
}

function inEnglish(step: NextStep): string {
  switch (step.kind) {
    case 'mend':
      return step.errors === 1
        ? 'Mend the error under Kontroller.'
        : `Mend the ${String(step.errors)} errors under Kontroller, the largest first.`;
    case 'enter-frames':
      return 'Enter the frames of the sources on the sheet Ramar.';
    case 'enter-recipients':
      return "Enter the recipients' frames on the sheet Ramar.";
    case 'explain':
      return 'Enter the events that explain why the frames have changed.';
    case 'complete':
      return 'Fill in source, amount and recipient of the events.';
    case 'allocate':
      return `Allocate ${formatChange(step.amount, { unit: 'tkr', language: 'en' })} of ${step.source} to the recipients.`;
    case 'settle':
      return `Clear up ${en(step.amount)} of ${step.source} between the frame of the source and the recipients', or accept the residual by name and reason.`;
    case 'place':
      return `Put ${en(step.amount)} of ${step.source} in the frame of ${step.recipient} on posts, now or later.`;
    case 'decide':
      return step.events === 1
        ? 'Enter the decision of the event that lacks it.'
        : `Enter the decisions of the ${String(step.events)} events that lack them.`;
    case 'propose':
      return 'Make the budget a proposal.';
    case 'lock':
      return 'Lock the budget once it is fixed.';
    case 'done':
      return 'The budget is fixed. Later changes are written as events.';
  }
}
