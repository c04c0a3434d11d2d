/**
 * A check can be switched off in a workbook, with a reason: a row "Avstängd kontroll/<code>" of Inställningar whose value
 * is the reason. What it finds is then left out, and one line says that it is off and why. A blank value, or "på",
 * leaves it on. Spec: checks §10
 */
import type { Setting } from '#core/budget/book';
import { placeOf } from '#core/budget/place';
import { define, raiser } from '#core/findings/definition';
import type { Finding } from '#core/findings/finding';

export const switchedOffFindings = {
  'checks/switched-off': define<{ check: string; why: string; hidden: number }>({
    severity: 'info',
    sv: {
      what: ({ check, why, hidden }) =>
        `Kontrollen ${check} är avstängd: ${why}${hidden > 0 ? ` (${String(hidden)} ${hidden === 1 ? 'anmärkning' : 'anmärkningar'} visas inte)` : ''}.`,
      remedy: 'Skriv ”på” som värde i Inställningar för att slå på den igen.',
      cause: 'En rad ”Avstängd kontroll/…” i Inställningar har ett skäl som värde.',
    },
    en: {
      what: ({ check, why, hidden }) =>
        `The check ${check} is switched off: ${why}${hidden > 0 ? ` (${String(hidden)} finding${hidden === 1 ? '' : 's'} not shown)` : ''}.`,
      remedy: 'Write "på" as the value in Inställningar to switch it on again.',
      cause: 'A row "Avstängd kontroll/…" of Inställningar has a reason as its value.',
    },
  }),
};

const raise = raiser(switchedOffFindings);

/** What the key of the setting begins with; the code of the finding follows. */
export const SWITCH = 'Avstängd kontroll/';
/** The value that leaves a check on. */
export const ON = 'på';

interface SwitchedOff {
  readonly check: string;
  readonly why: string;
  readonly setting: Setting;
}

/** Whether a value switches a check off; none, and "på", leave it on. */
export function isReason(value: string): boolean {
  return value.trim() !== '' && value.trim().toLowerCase() !== ON;
}

/** The checks that the settings switch off, each with its reason. */
export function switchedOff(settings: readonly Setting[]): readonly SwitchedOff[] {
  return settings.flatMap((setting): SwitchedOff[] => {
    const key = setting.key.trim();
    const why = String(setting.value ?? '').trim();
    if (!isReason(why) || !key.toLowerCase().startsWith(SWITCH.toLowerCase())) return [];
    return [{ check: key.slice(SWITCH.length).trim().toLowerCase(), why, setting }];
  });
}

/** The findings without those of checks that are off, and a line for each check that is. */
export function withoutSwitchedOff(
  findings: readonly Finding[],
  settings: readonly Setting[],
): readonly Finding[] {
  const off = switchedOff(settings);
  if (off.length === 0) return findings;
  const hidden = new Set(off.map(({ check }) => check));
  return [
    ...findings.filter(({ code }) => !hidden.has(code)),
    ...off.map(({ check, why, setting }) => {
      const count = findings.filter(({ code }) => code === check).length;
      const where = [placeOf(setting, 'value')];
      return raise('checks/switched-off', { check, why, hidden: count }, { where });
    }),
  ];
}
