/**
 * The decision text of an opened workbook, read by the reader of minutes before anybody sees it: what does not agree
 * with itself is told beside it. Spec: decision §3
 */
import type { Clause } from '#core/appendix/decision/clause';
import {
  decisionText,
  plainDecision,
  type DecidingBody,
  type DecisionText,
} from '#core/appendix/decision/decision-text';
import { frameDecision } from '#core/appendix/decision/frame-decision';
import type { Finding } from '#core/findings/finding';
import { findingsOf } from '#core/minutes/findings';
import { readMinutes } from '#core/minutes/read-minutes';
import { examineModule } from '../modules/examine-module';
import type { Opened } from '#workbook/opened';

export interface MadeDecision extends DecisionText {
  readonly plain: string;
  /** How much of it the reader has read and reckoned with. */
  readonly read: { readonly amounts: number; readonly relations: number };
  readonly findings: readonly Finding[];
}

/** The clauses of the frames, then those of every module whose sheet is there. */
export function decisionOf(opened: Opened, body: DecidingBody): MadeDecision {
  const ofFrames = frameDecision(opened.book);
  const ofModules = opened.modules.flatMap((module) =>
    examineModule(opened, module, { options: {}, today: null }).clauses(),
  );
  const plainOf = (clauses: readonly Clause[]) => plainDecision(decisionText(clauses, body));
  // Clauses of a register differ in a name only, and the reader would take the second for another value of the first.
  const readings = [ofFrames, ...ofModules.map((clause) => [clause])].map((clauses) =>
    readMinutes(plainOf(clauses)),
  );
  const all = [...ofFrames, ...ofModules];
  return {
    ...decisionText(all, body),
    plain: plainOf(all),
    read: {
      amounts: readings.reduce((count, { amounts }) => count + amounts.length, 0),
      relations: readings.reduce((count, { relations }) => count + relations.length, 0),
    },
    findings: readings.flatMap(findingsOf),
  };
}
