/** A finding as a view shows it: the words with what is needed to go there, sort it and accept it. */
import type { Finding, Place, Severity } from '#core/findings/finding';
import type { Amount } from '#core/money/amount';
import { withoutOptions, type WordedFinding } from '#core/findings/wording';

export interface ShownFinding extends WordedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly effect: Amount;
  /** The cell to look at first stands first. */
  readonly places: readonly Place[];
  readonly accepted: boolean;
  /** The code of the check that is switched off, when that is what it says. */
  readonly off: string | null;
}

/** The finding beside its words. */
export function shownFinding(finding: Finding, worded: WordedFinding): ShownFinding {
  const { code, severity, effect, where: places, facts } = finding;
  return {
    ...withoutOptions(worded),
    code,
    severity,
    effect,
    places,
    accepted: facts['acceptedBy'] !== undefined,
    off:
      code === 'checks/switched-off' && typeof facts['check'] === 'string' ? facts['check'] : null,
  };
}
