/**
 * Proposal → draft: which cells get which values, and which rows are added to which tables. Still plain data, with
 * nothing said about the log, the guard or the order of writing (plan.ts).
 * Spec: workbook §8
 */
import type { BySource, Origin } from '#core/budget/book';
import type { IsoDate } from '#core/budget/date';
import type { NewEvent, NewFrame, Proposal } from '#core/budget/proposal';
import { sources, type BudgetState } from '#core/budget/words';
import type { Finding } from '#core/findings/finding';
import type { Amount } from '#core/money/amount';
import { cellNumber } from '#core/money/cell';
import { invariant } from '#core/money/invariant';
import { parseAddress } from '#sheet/address';
import { isoToSerial } from '#sheet/dates';
import type { RowAddition } from './additions';
import { amountsWithoutCell, formulasInTheWay } from '../adopt/write-guard';
import { coreTables } from '../contract/tables';
import type { ChartUpdate } from '../log/chart-line';
import { raise } from '../findings';
import type { CellInput, SheetOp } from '../host';
import type { LocatedTable } from '../read/layout';
import type { Opened } from '../opened';
import type { PageUpdate } from '../log/page-line';
import { settingNamed } from '../read/read-book';

export interface CellUpdate {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellInput;
}

export interface Draft {
  readonly updates: readonly CellUpdate[];
  readonly additions: readonly RowAddition[];
  /** What cannot be written, and why. When there is any, nothing is. */
  readonly findings: readonly Finding[];
  /** Tables whose amounts the draft was computed from: they must not have changed, though nothing is written in them. */
  readonly restsOn?: readonly string[];
  /** New sheets for tables that the workbook does not have yet. */
  readonly sheets?: readonly SheetOp[];
  /** Sheets of ours that go; they cannot be put back. */
  readonly removes?: readonly string[];
  /** Charts to be put on their sheets, new ones after their sheet. */
  readonly charts?: readonly ChartUpdate[];
  /** Page set-ups that change on sheets that stand there. */
  readonly pages?: readonly PageUpdate[];
  /** The budget leaves Arbetsmaterial: every amount is fixed in the log. */
  readonly fixes?: boolean;
}

/** Both, to be written as one. */
export function joinedDrafts(first: Draft, second: Draft): Draft {
  return {
    ...first,
    updates: [...first.updates, ...second.updates],
    additions: [...first.additions, ...second.additions],
    findings: [...first.findings, ...second.findings],
    restsOn: [...(first.restsOn ?? []), ...(second.restsOn ?? [])],
    sheets: [...(first.sheets ?? []), ...(second.sheets ?? [])],
    pages: [...(first.pages ?? []), ...(second.pages ?? [])],
    charts: [...(first.charts ?? []), ...(second.charts ?? [])],
    removes: [...(first.removes ?? []), ...(second.removes ?? [])],
  };
}

/** The state as it is written in Inställningar. */
function stateText(state: BudgetState): string {
  return state.charAt(0).toUpperCase() + state.slice(1);
}

/** `replaceFormulas` is a person's consent that numbers take the place of formulas. */
export function draftOf(proposal: Proposal, opened: Opened, replaceFormulas = false): Draft {
  const updates: CellUpdate[] = [];
  const additions: RowAddition[] = [];
  const findings: Finding[] = [];

  for (const frame of proposal.frames ?? []) {
    const table = demand('tblRamar');
    if (table) additions.push({ table, fields: frameFields(frame, table) });
  }
  for (const { replaces, amount, ...frame } of proposal.recipientFrames) {
    const table = demand('tblMottagarramar');
    if (!table) continue;
    if (replaces) {
      updateAmounts(replaces.origin, table, amount, replaces.amount);
    } else {
      additions.push({ table, fields: { ...frame, ...amounts(table, amount) } });
    }
  }
  for (const { post, amount } of proposal.posts) {
    const table = demand('tblPoster');
    if (table) updateAmounts(post.origin, table, amount, post.amount);
    findings.push(...amountsWithoutCell({ post, amount }));
  }
  for (const event of proposal.events) {
    const table = demand('tblHandelser');
    if (table) additions.push({ table, fields: eventFields(event, table) });
  }
  if (!replaceFormulas) findings.push(...formulasInTheWay(updates, opened.grids));
  if (proposal.state) changeState(proposal.state);
  const fixes = proposal.state !== null && proposal.state !== 'arbetsmaterial';
  return { updates, additions, findings, fixes };

  function demand(name: string): LocatedTable | undefined {
    const table = opened.layout.get(name);
    if (!table) {
      const sheet = coreTables.find((contract) => contract.name === name)?.sheet ?? '';
      findings.push(raise('workbook/table-missing', { table: name, sheet }));
    }
    return table;
  }

  function updateAmounts(
    { fields }: Origin,
    table: LocatedTable,
    amount: BySource,
    before: BySource,
  ): void {
    for (const source of sources) {
      if (amount[source] === null || amount[source] === before[source]) continue;
      const place = fields.get(source);
      const value = inCell(amount[source], table, source);
      if (place?.cell !== undefined && value !== undefined) {
        updates.push({ ...cellOf(place.sheet ?? table.sheet, place.cell), value });
      }
    }
  }

  function amounts(table: LocatedTable, amount: BySource): Record<string, CellInput> {
    const fields: Record<string, CellInput> = {};
    for (const source of sources) {
      const value = amount[source] === null ? undefined : inCell(amount[source], table, source);
      if (value !== undefined) fields[source] = value;
    }
    return fields;
  }

  function inCell(amount: Amount, table: LocatedTable, key: string): number | undefined {
    const unit = table.units.get(key);
    if (unit === undefined) return undefined;
    const written = cellNumber(amount, unit);
    if (written.ok) return written.number;
    findings.push(raise('workbook/amount-beyond-cell', written.problem.facts));
    return undefined;
  }

  function frameFields(frame: NewFrame, table: LocatedTable): Record<string, CellInput> {
    const { amount, date, ...words } = frame;
    const fields: Record<string, CellInput> = {};
    for (const [key, word] of Object.entries(words)) if (word !== null) fields[key] = word;
    const number = amount && inCell(amount, table, 'amount');
    if (typeof number === 'number') fields['amount'] = number;
    if (date) fields['date'] = day(date);
    return fields;
  }

  function eventFields(event: NewEvent, table: LocatedTable): Record<string, CellInput> {
    const { amount, date, decidedOn, ...words } = event;
    const fields: Record<string, CellInput> = {};
    for (const [key, word] of Object.entries(words)) if (word !== null) fields[key] = word;
    const number = amount && inCell(amount, table, 'amount');
    if (typeof number === 'number') fields['amount'] = number;
    if (date) fields['date'] = day(date);
    if (decidedOn) fields['decidedOn'] = day(decidedOn);
    return fields;
  }

  function day(date: IsoDate): number {
    const serial = isoToSerial(date, opened.outline.dates1904);
    invariant(serial !== null, 'a date of an event is a day of the calendar', { date });
    return serial;
  }

  function changeState(state: BudgetState): void {
    const table = demand('tblInstallningar');
    if (!table) return;
    const place = settingNamed(opened.book.settings, 'Läge')?.origin.fields.get('value');
    if (place?.cell === undefined) {
      additions.push({ table, fields: { key: 'Läge', value: stateText(state) } });
    } else {
      updates.push({ ...cellOf(place.sheet ?? table.sheet, place.cell), value: stateText(state) });
    }
  }
}

function cellOf(sheet: string, address: string): Pick<CellUpdate, 'sheet' | 'row' | 'column'> {
  const area = parseAddress(address);
  invariant(area, 'a place that was read is an address', { address });
  return { sheet, row: area.top, column: area.left };
}
