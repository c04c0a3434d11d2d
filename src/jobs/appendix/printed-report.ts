/**
 * Makes the printed list of a module out of an opened workbook: its report as a paper, with what its checks find wrong
 * printed on it. It is always made; a draft with faults is still a draft. Spec: printing §9
 */
import { placeOfPaper, stamps, type PlaceTold } from '#core/appendix/head';
import { versionOf } from '#core/appendix/identity';
import type { Finding } from '#core/findings/finding';
import type { Module } from '#core/modules/module';
import type { Paper } from '#core/paper/paper';
import { reportPaper } from '#core/paper/report-paper';
import type { Opened } from '#workbook/opened';
import { examineModule, type ModuleQuestion } from '../modules/examine-module';
import { remarksOf } from './remarks';

export interface PrintedChoices extends PlaceTold {
  /** By which a workbook without a budget is stamped; null: by its own Läge. A budget is stamped by its own always. */
  readonly state: Opened['book']['state'] | null;
}

export interface PrintedReport {
  readonly paper: Paper;
  readonly findings: readonly Finding[];
}

export function printedReport(
  opened: Opened,
  module: Module,
  question: ModuleQuestion,
  choices: PrintedChoices,
): PrintedReport {
  const { book } = opened;
  const examination = examineModule(opened, module, question);
  const isBudget = holdsBudget(opened);
  const paper = reportPaper(examination.report(), {
    ...placeOfPaper(choices),
    year: book.year,
    stamp: stamps[isBudget ? book.state : (choices.state ?? book.state)],
    version: isBudget ? versionOf(book) : null,
    remarks: remarksOf(examination.findings),
  });
  return { paper, findings: examination.findings };
}

/** Whether the workbook holds a budget, whose state then decides the stamp; the grants may have a workbook of their own. */
export function holdsBudget({ book }: Opened): boolean {
  return book.frames.length + book.recipientFrames.length + book.posts.length > 0;
}
