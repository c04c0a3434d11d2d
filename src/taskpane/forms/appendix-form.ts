/** What is chosen of the appendix and the decision text, and what was made of it. Spec: pane §13 */
import { defaultChoices, type AppendixChoices } from '#core/appendix/choices';
import type { DecidingBody } from '#core/appendix/decision/decision-text';
import type { ShownFinding } from '../shown-finding';

export interface AppendixForm {
  readonly choices: AppendixChoices;
  readonly body: DecidingBody;
  /** null until it is asked for, and when what it was made of has changed. */
  readonly made: MadePapers | null;
}

export interface MadePapers {
  /** The appendix as a page of its own. */
  readonly html: string;
  readonly remarks: readonly string[];
  readonly decision: ShownDecision;
}

export interface ShownDecision {
  /** As it is pasted; empty when there is nothing to decide. */
  readonly plain: string;
  readonly rich: string;
  /** What the reader of minutes found in the text. */
  readonly amounts: number;
  readonly relations: number;
  readonly findings: readonly ShownFinding[];
}

export const noAppendix: AppendixForm = { choices: defaultChoices, body: 'LG', made: null };
