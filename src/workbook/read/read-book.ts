/**
 * Cells → Book: reads the located tables of the contract into the budget's nouns, with every finding on the way.
 * Spec: workbook §3, §6
 */
import type {
  Book,
  BudgetEvent,
  BySource,
  Frame,
  Post,
  RecipientFrame,
  Setting,
} from '#core/budget/book';
import {
  budgetStates,
  decisionForms,
  durations,
  eventStatuses,
  eventTypes,
  frameStatuses,
  sources,
  type BudgetState,
} from '#core/budget/words';
import type { Finding } from '#core/findings/finding';
import { amountsOf, joinedBySource, tellsBothSources } from './amounts-by-source';
import type { TableContract } from '../contract/column';
import { SCHEMA_VERSION } from '../contract/tables';
import { raise } from '../findings';
import type { Grids } from '../grid';
import type { Layout, LocatedTable } from './layout';
import type { RowReader } from './row';
import { tableRows } from './table-rows';

export interface BookRead {
  readonly book: Book;
  readonly findings: readonly Finding[];
}

export function readBook(grids: Grids, layout: Layout, dates1904: boolean): BookRead {
  const findings: Finding[] = [];
  const settings = rowsOf('tblInstallningar').flatMap(setting);
  const frames = rowsOf('tblRamar').flatMap(frame);
  const recipientFrames = rowsOf('tblMottagarramar').flatMap(recipientFrame);
  const postRows = rowsOf('tblPoster');
  const posts = postRows.every(tellsBothSources)
    ? postRows.flatMap(post)
    : joinedBySource(postRows.flatMap(post));
  const events = rowsOf('tblHandelser').flatMap(event);
  const book: Book = {
    year: yearIn(settings) ?? frames.at(-1)?.year ?? null,
    state: stateIn(settings),
    frames,
    recipientFrames,
    posts,
    events,
    settings,
  };
  schemaIn(settings);
  return { book, findings };

  function rowsOf(name: string): readonly RowReader[] {
    return tableRows(name, { grids, layout, dates1904 }, findings);
  }

  function yearIn(all: readonly Setting[]): number | null {
    const found = settingNamed(all, 'Budgetår');
    if (found?.value == null) return null;
    const year = Number(found.value);
    if (Number.isSafeInteger(year)) return year;
    misunderstood(found, 'ett årtal, till exempel 2026');
    return null;
  }

  function stateIn(all: readonly Setting[]): BudgetState {
    const found = settingNamed(all, 'Läge');
    if (found?.value == null) return 'arbetsmaterial';
    const wanted = String(found.value).trim().toLowerCase();
    const state = budgetStates.find((each) => each === wanted);
    if (state === undefined) misunderstood(found, budgetStates.join(', '));
    return state ?? 'arbetsmaterial';
  }

  function schemaIn(all: readonly Setting[]): void {
    const found = settingNamed(all, 'Schemaversion');
    if (found?.value == null) return;
    const version = Number(found.value);
    if (!Number.isSafeInteger(version)) {
      misunderstood(found, String(SCHEMA_VERSION));
    } else if (version > SCHEMA_VERSION) {
      const facts = { found: version, known: SCHEMA_VERSION };
      findings.push(raise('workbook/schema-newer', facts, { where: [found.origin.row] }));
    }
  }

  function misunderstood({ key, value, origin }: Setting, expected: string): void {
    const where = [origin.fields.get('value') ?? origin.row];
    findings.push(
      raise('workbook/setting-not-understood', { key, value: String(value), expected }, { where }),
    );
  }
}

/** The settings alone, read before the rest because they say how the rest is found. */
export function readSettings(grids: Grids, table: LocatedTable, dates1904: boolean): Setting[] {
  const layout = new Map([[table.contract.name, table]]);
  return [...readBook(grids, layout, dates1904).book.settings];
}

/** The user's own headings for a table: rows "Rubrik/tblPoster/Post" of Inställningar. Column key → heading. */
export function ownHeadings(
  settings: readonly Setting[],
  contract: TableContract,
): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  for (const { key, heading } of contract.columns) {
    const found = settingNamed(settings, `Rubrik/${contract.name}/${heading}`);
    if (typeof found?.value === 'string') own.set(key, found.value);
  }
  return own;
}

/** The setting with this key, compared without case. */
export function settingNamed(settings: readonly Setting[], key: string): Setting | undefined {
  return settings.find((setting) => setting.key.toLowerCase() === key.toLowerCase());
}

function setting(row: RowReader): Setting[] {
  const key = row.demandedText('key');
  const value = row.raw('value');
  if (key === null) return [];
  return [{ key, value: typeof value === 'object' ? null : value, origin: row.origin }];
}

function frame(row: RowReader): Frame[] {
  const year = row.demandedWhole('year');
  const source = row.demandedChoice('source', sources);
  const amount = row.amount('amount');
  const rest = {
    version: row.text('version') ?? '',
    minuted: row.written('minuted'),
    status: row.choice('status', frameStatuses),
    body: row.text('body'),
    date: row.date('date'),
    decision: row.text('decision'),
    registry: row.text('registry'),
    note: row.text('note'),
    origin: row.origin,
  };
  return year === null || source === null ? [] : [{ year, source, amount, ...rest }];
}

function recipientFrame(row: RowReader): RecipientFrame[] {
  const year = row.demandedWhole('year');
  const recipient = row.demandedText('recipient');
  const amount = bySource(row, 'ALF', 'FoUU');
  if (year === null || recipient === null) return [];
  return [{ year, version: row.text('version') ?? '', recipient, amount, origin: row.origin }];
}

function post(row: RowReader): Post[] {
  const name = row.demandedText('name');
  const fields = {
    id: row.text('id'),
    recipient: row.text('recipient'),
    section: row.text('section'),
    performer: row.text('performer'),
    ...amountsOf(row),
    from: row.date('from'),
    to: row.date('to'),
    appendixNote: row.text('appendixNote'),
    internalComment: row.text('internalComment'),
    code: row.text('code'),
  };
  return name === null ? [] : [{ name, ...fields }];
}

function event(row: RowReader): BudgetEvent[] {
  const type = row.demandedChoice('type', eventTypes);
  const status = row.demandedChoice('status', eventStatuses);
  const fields = {
    number: row.whole('number'),
    date: row.date('date'),
    from: row.text('from'),
    to: row.text('to'),
    source: row.choice('source', sources),
    amount: row.amount('amount'),
    duration: row.choice('duration', durations),
    body: row.text('body'),
    form: row.choice('form', decisionForms),
    decision: row.text('decision'),
    decidedOn: row.date('decidedOn'),
    text: row.text('text'),
    origin: row.origin,
  };
  return type === null || status === null ? [] : [{ type, status, ...fields }];
}

function bySource(row: RowReader, alf: string, foUU: string): BySource {
  return { ALF: row.amount(alf), FoUU: row.amount(foUU) };
}
