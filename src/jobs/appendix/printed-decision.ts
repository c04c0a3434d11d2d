/** The decision text with the table of bilaga 1 as a paper, and on it what the reader of minutes found. Spec: decision §3 */
import type { AppendixDocument } from '#core/appendix/document';
import { decisionPaper } from '#core/paper/decision-paper';
import type { Paper } from '#core/paper/paper';
import type { MadeDecision } from './decision-text';
import { remarksOf } from './remarks';

export function printedDecision(made: MadeDecision, document: AppendixDocument): Paper {
  return decisionPaper(made, document, remarksOf(made.findings));
}
