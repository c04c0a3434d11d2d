/**
 * Accepting a finding: a named person says, with a reason, that it may stand. The acceptance is an event of the type
 * "godtagen avvikelse": Från is the person, Text the code, a colon and the reason, Belopp the effect, Källa the source
 * and Till whom or what the finding is about. It holds while all of that is the same; when the facts change, the
 * finding is back. An accepted finding is told as info. Spec: checks §7
 */
import type { BudgetEvent } from '#core/budget/book';
import type { IsoDate } from '#core/budget/date';
import { placeOf } from '#core/budget/place';
import { sources } from '#core/budget/words';
import { define, raiser } from '#core/findings/definition';
import type { AcceptedFacts, Finding } from '#core/findings/finding';
import { formatPlace } from '#core/findings/place';
import { equals, ZERO, type Amount } from '#core/money/amount';
import { en, sv } from './in-tkr';

export const acceptanceFindings = {
  'acceptances/incomplete': define<{ event: number | null; missing: readonly string[] }>({
    severity: 'warning',
    sv: {
      what: ({ event, missing }) =>
        `Godtagandet${event === null ? '' : ` i händelse ${String(event)}`} gäller inte: det saknar ${missing.join(' och ')}.`,
      remedy: 'Skriv vem som godtar under Från, och kod, kolon och skäl under Text.',
      cause: 'En godtagen avvikelse säger inte vem som godtar, vad som godtas eller varför.',
    },
    en: {
      what: ({ event, missing }) =>
        `The acceptance${event === null ? '' : ` in event ${String(event)}`} does not hold: it lacks ${missing.join(' and ')}.`,
      remedy: 'Write who accepts under Från, and code, colon and reason under Text.',
      cause: 'A "godtagen avvikelse" does not say who accepts, what is accepted or why.',
    },
  }),
  'acceptances/lapsed': define<{
    event: number | null;
    code: string;
    by: string;
    accepted: Amount | null;
    now: Amount;
  }>({
    severity: 'info',
    sv: {
      what: ({ event, code, by, accepted, now }) =>
        `${by} har godtagit ${code}${event === null ? '' : ` i händelse ${String(event)}`}${
          accepted ? ` med ${sv(accepted)}` : ''
        }, men nu gäller det ${sv(now)}. Godtagandet har upphört.`,
      remedy: 'Rätta det som har ändrats, eller godta avvikelsen på nytt.',
      cause: 'Det som en avvikelse grundas på har ändrats sedan den godtogs.',
    },
    en: {
      what: ({ event, code, by, accepted, now }) =>
        `${by} has accepted ${code}${event === null ? '' : ` in event ${String(event)}`}${
          accepted ? ` of ${en(accepted)}` : ''
        }, but it is now ${en(now)}. The acceptance has lapsed.`,
      remedy: 'Correct what has changed, or accept the deviation again.',
      cause: 'What a deviation rests on has changed since it was accepted.',
    },
  }),
};

const raise = raiser(acceptanceFindings);

type Acceptance = {
  readonly event: BudgetEvent;
  readonly code: string;
  readonly by: string;
  readonly why: string;
};

/** room/what-is-wrong, a colon and the reason. */
const written = /^\s*([a-z-]+\/[a-z-]+)\s*:\s*(\S.*)$/s;

/** The findings with those that are accepted as info, and what is to be said of the acceptances themselves. */
export function applyAcceptances(
  findings: readonly Finding[],
  events: readonly BudgetEvent[],
): readonly Finding[] {
  const given = events.filter(({ type }) => type === 'godtagen avvikelse');
  if (given.length === 0) return findings;
  const acceptances = given.flatMap(readAcceptance);
  const judged = findings.map((finding) => {
    const acceptance = acceptances.find((each) => covers(each, finding));
    return acceptance ? accepted(finding, acceptance) : finding;
  });
  const idle = acceptances.filter((each) => !findings.some((finding) => covers(each, finding)));
  return [...judged, ...given.flatMap(incomplete), ...idle.flatMap((each) => lapsed(each, judged))];
}

/** The event by which a person accepts a finding; its number and place come with the writing. */
export function acceptanceOf(
  finding: Finding,
  { by, why, on }: { readonly by: string; readonly why: string; readonly on: IsoDate | null },
): Omit<BudgetEvent, 'origin' | 'number'> {
  return {
    type: 'godtagen avvikelse',
    date: on,
    from: by,
    to: subjectOf(finding),
    source: sources.find((source) => source === finding.facts['source']) ?? null,
    amount: finding.effect,
    duration: null,
    body: null,
    form: null,
    decision: null,
    decidedOn: on,
    status: 'beslutad',
    text: `${finding.code}: ${why}`,
  };
}

/** What the finding is about, so that acceptances of several findings of one code are told apart. */
function subjectOf({ facts, where }: Finding): string | null {
  const named = ['recipient', 'post', 'id', 'of', 'version', 'event'].map((name) => facts[name]);
  const subject = named.find((fact) => typeof fact === 'string' || typeof fact === 'number');
  if (subject !== undefined && subject !== null) return String(subject);
  return where[0] && facts['source'] === undefined ? formatPlace(where[0]) : null;
}

function readAcceptance(event: BudgetEvent): readonly Acceptance[] {
  const [, code, why] = written.exec(event.text ?? '') ?? [];
  const isWhole = code !== undefined && why !== undefined && event.status === 'beslutad';
  return isWhole && event.from !== null ? [{ event, code, by: event.from, why }] : [];
}

/** A blank Källa or Till leaves open which source or whom. */
function isAbout({ event, code }: Acceptance, finding: Finding): boolean {
  return (
    finding.code === code &&
    (event.source === null || event.source === finding.facts['source']) &&
    (event.to === null || event.to === subjectOf(finding))
  );
}

function covers(acceptance: Acceptance, finding: Finding): boolean {
  return isAbout(acceptance, finding) && equals(acceptance.event.amount ?? ZERO, finding.effect);
}

function accepted(finding: Finding, { by, why }: Acceptance): Finding {
  const known: AcceptedFacts = { acceptedBy: by, acceptedWhy: why };
  return { ...finding, severity: 'info', facts: { ...finding.facts, ...known } };
}

function incomplete(event: BudgetEvent): readonly Finding[] {
  const missing = [
    ...(event.from === null ? ['Från'] : []),
    ...(written.test(event.text ?? '') ? [] : ['kod och skäl under Text']),
    ...(event.status === 'beslutad' ? [] : ['status beslutad']),
  ];
  if (missing.length === 0) return [];
  const where = [placeOf(event, event.from === null ? 'from' : 'text')];
  const circumstances = { where, effect: event.amount };
  return [raise('acceptances/incomplete', { event: event.number, missing }, circumstances)];
}

function lapsed(acceptance: Acceptance, judged: readonly Finding[]): readonly Finding[] {
  const { event, code, by } = acceptance;
  const back = judged.find(
    (finding) => isAbout(acceptance, finding) && finding.facts['acceptedBy'] === undefined,
  );
  if (!back) return [];
  const facts = { event: event.number, code, by, accepted: event.amount, now: back.effect };
  const circumstances = { where: [placeOf(event, 'amount')], effect: back.effect };
  return [raise('acceptances/lapsed', facts, circumstances)];
}
