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
import type { Opened } from '#workbook/opened';

export interface MadeDecision extends DecisionText {
  readonly plain: string;
  readonly findings: readonly Finding[];
}

export function decisionOf({ book }: Opened, body: DecidingBody): MadeDecision {
  const text = decisionText(frameDecision(book), body);
  const plain = plainDecision(text);
  return { ...text, plain, findings: findingsOf(readMinutes(plain)) };
}
