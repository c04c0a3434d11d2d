/**
 * The fault trial: every writing job through the real office.js, with something going wrong before every command in
 * turn. Afterwards the workbook must equal what stood before or what was meant (as the memory host, another writer,
 * makes it), or its log must say that a writing was cut off and one restore must repair it. Anything else is lost.
 */
import { excelHost } from '#hosts/excel/excel-host';
import { hostOver } from '#hosts/memory/memory-host';
import { openWorkbook } from '#jobs/open';
import { restoreInterrupted } from '#jobs/restore/restore';
import type { Workbook } from '#sheet/workbook';
import { HostError, type Host, type WriteRequest } from '#workbook/host';
import { LocalOffice } from '../../../src/workbench/office/local-office';
import { loadOffice } from '../../../src/workbench/office/node';
import type { Fault, Moment } from '../../../src/workbench/office/faults';
import { drawEdit, dropFormat, edited, type Edit } from './co-author';
import { randomFrom, type Random } from './random';
import { drawScenarios, exampleWorkbook, writer, type Scenario } from './scenarios';
import { copyOf, firstDifference, sameWhole, wholeOf, type Whole } from './whole-workbook';

const kinds = [
  'host error',
  'dropped answer',
  'hang',
  'payload limit',
  'edit mode',
  'protection',
  'co-author',
  'closed',
] as const;
type Kind = (typeof kinds)[number];

export interface TrialOptions {
  readonly seed: number;
  /** At least so many faults of every kind. */
  readonly faults: number;
  readonly kinds?: readonly Kind[];
  /** What is taken out, to see that the trial notices. */
  readonly without?: 'restore' | 'guard';
}

export interface TrialResult {
  readonly cases: number;
  readonly lost: number;
  readonly repaired: number;
  /** How many faults there were of each kind. */
  readonly byKind: ReadonlyMap<Kind, number>;
  /** What was lost, in words, for the first few. */
  readonly losses: readonly string[];
}

interface Case {
  readonly scenario: Scenario;
  readonly kind: Kind;
  /** The command before which it happens, from 1. */
  readonly command: number;
}

/** "whole", "repaired", or what is lost. */
type Verdict = string;

export async function runTrial(options: TrialOptions): Promise<TrialResult> {
  const random = randomFrom(options.seed);
  const example = await exampleWorkbook();
  const byKind = new Map<Kind, number>();
  const losses: string[] = [];
  let [cases, lost, repaired] = [0, 0, 0];
  for (const kind of options.kinds ?? kinds) {
    while ((byKind.get(kind) ?? 0) < options.faults) {
      for (const scenario of drawScenarios(random)) {
        const commands = await commandsOf(example, scenario);
        // A smaller trial takes commands here and there, a full one every one.
        const step = Math.max(1, Math.floor((commands * 8) / options.faults));
        for (let command = 1 + random.below(step); command <= commands; command += step) {
          const verdict = await tryCase(example, { scenario, kind, command }, random, options);
          cases += 1;
          byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
          if (verdict === 'repaired') repaired += 1;
          else if (verdict !== 'whole') {
            lost += 1;
            if (losses.length < 20) {
              losses.push(
                `${scenario.name}, ${kind} before command ${String(command)}: ${verdict}`,
              );
            }
          }
        }
      }
    }
  }
  return { cases, lost, repaired, byKind, losses };
}

async function commandsOf(example: Workbook, scenario: Scenario): Promise<number> {
  const office = new LocalOffice(copyOf(example));
  const host = excelHost(await loadOffice(office));
  const opened = await openWorkbook(host);
  const request = await scenario.plan(opened, host);
  const before = office.counts.commands;
  const outcome = await host.write(request);
  if (outcome.kind !== 'written') throw new Error(`${scenario.name}: ${outcome.kind}`);
  return office.counts.commands - before;
}

async function tryCase(
  example: Workbook,
  { scenario, kind, command }: Case,
  random: Random,
  { without }: TrialOptions,
): Promise<Verdict> {
  const workbook = copyOf(example);
  const office = new LocalOffice(workbook);
  const library = await loadOffice(office);
  const excel = without === 'restore' ? givingUpAfterError(library.Excel) : library.Excel;
  const host = excelHost({ ...library, Excel: excel, after: turnsLater });
  const opened = await openWorkbook(host);
  const request = await scenario.plan(opened, host);
  const edit = kind === 'co-author' ? drawEdit(example, request, random) : null;
  const { moment, fault } = faultOf(kind, command, random, { office, workbook, edit });
  office.faults.before(moment, fault);
  await write(host, without === 'guard' ? { ...request, expects: [] } : request);
  if (kind === 'hang' && command % 2 === 0) {
    office.release();
    await turns(3);
  }
  office.close();
  const starts = edit ? [example, edited(example, edit)] : [example];
  const accepted: ReturnType<typeof wholeOf>[] = [];
  for (const start of starts) accepted.push(wholeOf(start), await meant(start, request));
  const whole = wholeOf(workbook);
  if (edit) for (const each of [...accepted, whole]) dropFormat(each, edit);
  // An edit that has happened must not be gone.
  const happened = edit && !office.faults.waiting ? accepted.slice(2) : accepted;
  if (happened.some((each) => sameWhole(each, whole))) return 'whole';
  if (without === 'restore') return firstDifference(happened[0] ?? whole, whole) ?? 'lost';
  // A sheet that has gone stays gone: the repair of such a writing may end in what was meant.
  const removes = request.ops.some((op) => op.kind === 'remove');
  return repair(workbook, happened, removes);
}

/** Opens the workbook anew, as whoever comes next, and restores what its log says was cut off. */
async function repair(
  workbook: Workbook,
  accepted: readonly Whole[],
  removes: boolean,
): Promise<Verdict> {
  for (const sheet of workbook.sheets) sheet.isProtected = false;
  const host = excelHost(await loadOffice(new LocalOffice(workbook)));
  const opened = await openWorkbook(host);
  if (!opened.findings.some(({ code }) => code === 'workbook/interrupted-write')) {
    return `the log does not say: ${firstDifference(accepted[0] ?? new Map(), wholeOf(workbook)) ?? ''}`;
  }
  const { request, objections } = restoreInterrupted(opened, writer);
  const outcome = objections.length === 0 ? await host.write(request) : null;
  const whole = wholeOf(workbook);
  const repaired =
    outcome?.kind === 'written' &&
    accepted.some((each, index) => {
      const before = removes ? accepted[index - (index % 2)] : each;
      return sameWhole(each, whole, 'Logg') && keepsLog(before ?? each, whole);
    });
  return repaired
    ? 'repaired'
    : `not repaired (${outcome?.kind ?? 'refused'}): ${firstDifference(accepted[0] ?? whole, whole, 'Logg') ?? 'the log'}`;
}

/** Lines that stood in the log stand there still. */
function keepsLog(before: Whole, now: Whole): boolean {
  const [then, held] = [before.get('Logg'), now.get('Logg')];
  return [...(then ?? [])].every(
    ([key, content]) => key === 'tblLogg' || held?.get(key) === content,
  );
}

/** What the request makes of a workbook when the memory host carries it out. */
async function meant(start: Workbook, request: WriteRequest): Promise<ReturnType<typeof wholeOf>> {
  const workbook = copyOf(start);
  await hostOver(workbook).write(request);
  return wholeOf(workbook);
}

async function write(host: Host, request: WriteRequest): Promise<void> {
  try {
    await host.write(request);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

interface Setting {
  readonly office: LocalOffice;
  readonly workbook: Workbook;
  readonly edit: Edit | null;
}

function faultOf(
  kind: Kind,
  command: number,
  random: Random,
  { office, workbook, edit }: Setting,
): { readonly moment: Moment; readonly fault: Fault } {
  const moment = { beforeCommand: command };
  const drawn = random.below(6);
  switch (kind) {
    case 'host error': {
      const codes = [
        'GeneralException',
        'InvalidArgument',
        'AccessDenied',
        'UndoNotSupported',
      ] as const;
      return { moment, fault: { kind: 'error', code: codes[drawn % codes.length] ?? codes[0] } };
    }
    case 'dropped answer':
      return { moment, fault: { kind: drawn % 2 === 0 ? 'answer-lost' : 'request-lost' } };
    case 'hang':
      return { moment, fault: { kind: 'hang' } };
    case 'payload limit':
      return {
        moment,
        fault: drawn % 2 === 0 ? { kind: 'answer-too-large' } : { kind: 'refused', status: 5103 },
      };
    case 'edit mode':
      return { moment, fault: { kind: 'edit-mode', requests: 1 + (drawn % 3) } };
    case 'protection': {
      const names = ['Ramar', 'Poster', 'Händelser', 'Logg', 'Inställningar'];
      const happens = (): void => {
        const sheet = workbook.sheet(names[drawn % names.length] ?? '');
        if (sheet) sheet.isProtected = true;
      };
      return { moment, fault: { kind: 'meanwhile', happens } };
    }
    case 'co-author': {
      const happens = (): void => {
        if (!edit) return;
        const { sheet, row, column, value } = edit;
        office.edit('other', sheet, [{ row, column, content: { value } }]);
      };
      // Excel runs a request in one piece: others come in between two of them.
      return {
        moment: { beforeSync: 1 + (command % 2) },
        fault: { kind: 'meanwhile', happens },
      };
    }
    case 'closed':
      return { moment, fault: { kind: 'closed' } };
  }
}

/** A watchdog that waits until everything under way has had its turn, however slow the machine. */
function turnsLater(_milliseconds: number, act: () => void): () => void {
  let called = false;
  void turns(4).then(() => {
    if (!called) act();
  });
  return () => {
    called = true;
  };
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((go) => setTimeout(go, 1));
}

/** An Excel that does nothing more once a request has failed: what a host without a restore step would leave. */
function givingUpAfterError(excel: typeof Excel): typeof Excel {
  let failed = false;
  const run = async (...args: unknown[]): Promise<unknown> => {
    if (failed) throw Object.assign(new Error('given up'), { code: 'GivenUp' });
    try {
      return await (excel.run as (...args: unknown[]) => Promise<unknown>)(...args);
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  return Object.create(excel, { run: { value: run } }) as typeof Excel;
}
