/**
 * The decision text of an opened workbook, read by the reader of minutes before anybody sees it: what does not agree
 * with itself is told beside it. Spec: decision §3
 */
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
import { examineModule } from './modules/examine-module';
import type { Opened } from '#workbook/opened';

export interface MadeDecision extends DecisionText {
  readonly plain: string;
  readonly findings: readonly Finding[];
}

/** The clauses of the frames, then those of every module whose sheet is there. */
export function decisionOf(opened: Opened, body: DecidingBody): MadeDecision {
  const ofModules = opened.modules.flatMap((module) =>
    examineModule(opened, module, { options: {}, today: null }).clauses(),
  );
  const text = decisionText([...frameDecision(opened.book), ...ofModules], body);
  const plain = plainDecision(text);
  return { ...text, plain, findings: findingsOf(readMinutes(plain)) };
}
