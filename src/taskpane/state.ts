/**
 * All that the pane knows, and what every event makes of it: a pure function, so that each view can be shown and each
 * law tried without a screen or a workbook. What a single view keeps of half-typed input stands in forms/.
 * Spec: pane §1
 */
import type { Checked } from '#core/checks/all';
import type { Summary } from '#core/budget/summary';
import type { Opened } from '#workbook/opened';
import type { HostErrorCode } from '#workbook/host';
import type { ShownFinding } from './shown-finding';
import { afterReading, changed, emptyForms, type FormChange, type Forms } from './forms/forms';
import {
  allocationForm,
  nextAllocation,
  type AllocationEvent,
  type AllocationForm,
} from './forms/allocation-form';

/** In the order of the navigation. */
export const tabs = ['frames', 'allocate', 'checks', 'minutes', 'appendix', 'more', 'log'] as const;
export type Tab = (typeof tabs)[number];

/** A workbook that has been read. */
export interface OpenDesk {
  readonly kind: 'open';
  readonly opened: Opened;
  readonly summary: Summary;
  /** null for the moment between the first reading and the judgement. */
  readonly checked: Checked | null;
}

/** What lies on the desk: the workbook as it was last read. */
export type Desk =
  | { readonly kind: 'opening' }
  | OpenDesk
  | {
      readonly kind: 'unreadable';
      readonly code: HostErrorCode;
      readonly place: string;
      readonly detail: string | null;
    };

/** What was done, for the sentence that says so. */
export type Deed =
  | 'allocated'
  | 'transferred'
  | 'proposed'
  | 'locked'
  | 'unlocked'
  | 'accepted'
  | 'check-off'
  | 'check-on'
  | 'marked'
  | 'unmarked'
  | 'created'
  | 'adopted'
  | 'brought-in'
  | 'restored'
  | 'upgraded'
  | 'minutes-reported'
  | 'appendix-written'
  | 'charts-drawn'
  | 'total-set'
  | 'held'
  | 'scenario-saved'
  | 'scenario-adopted'
  | 'sheet-added'
  | 'sheets-added'
  | 'rule-saved'
  | 'recorded'
  | 'row-written'
  | 'rows-brought-in'
  | 'parameters-set'
  | 'settings-reset'
  | 'undone';

/** What can be taken back: the lines of the log that were written together. */
export interface Undo {
  readonly plan: number;
}

export type Notice =
  | { readonly kind: 'done'; readonly deed: Deed; readonly undo: Undo | null }
  | { readonly kind: 'objections'; readonly findings: readonly ShownFinding[] }
  | {
      readonly kind: 'failed';
      readonly code: HostErrorCode;
      readonly place: string;
      readonly detail: string | null;
    };

/** What is going on; slow once it has taken half a second. */
export interface Work {
  readonly task: 'reading' | 'checking' | 'writing' | 'preparing';
  readonly slow: boolean;
}

export interface PaneState {
  readonly tab: Tab;
  readonly desk: Desk;
  /** The name that stands in the log; asked for once in each opening of the pane. */
  readonly who: string;
  /** Whether something has been written under that name, so that it need not be asked for again. */
  readonly introduced: boolean;
  /** Somebody has changed the workbook since it was read. */
  readonly stale: boolean;
  readonly work: Work | null;
  /** Excel waits for the user to leave a cell. */
  readonly cellEdit: boolean;
  readonly notice: Notice | null;
  /** The findings in words; null until they have been asked for. */
  readonly findings: readonly ShownFinding[] | null;
  readonly allocation: AllocationForm;
  readonly forms: Forms;
  /** Codes of what went wrong or was refused, oldest first: no sentence and no amount, for a support case. */
  readonly codes: readonly string[];
  /** A defect of ours; nothing else is shown then. */
  readonly defect: Defect | null;
}

/** What was caught; read only by the report (defect-report.ts). */
export interface Defect {
  readonly error: unknown;
}

export type PaneEvent =
  | { readonly type: 'tab chosen'; readonly tab: Tab }
  | { readonly type: 'work begun'; readonly task: Work['task'] }
  | { readonly type: 'work slow' }
  | { readonly type: 'work ended' }
  | {
      readonly type: 'workbook read';
      readonly opened: Opened;
      readonly summary: Summary;
      readonly checked: Checked | null;
    }
  | {
      readonly type: 'workbook unreadable';
      readonly code: HostErrorCode;
      readonly place: string;
      readonly detail: string | null;
    }
  | { readonly type: 'workbook changed' }
  | { readonly type: 'cell edited'; readonly waiting: boolean }
  | { readonly type: 'findings worded'; readonly findings: readonly ShownFinding[] }
  | { readonly type: 'noticed'; readonly notice: Notice }
  | { readonly type: 'notice dismissed' }
  | { readonly type: 'name given'; readonly who: string }
  | { readonly type: 'name asked' }
  | { readonly type: 'allocation'; readonly event: AllocationEvent }
  | ({ readonly type: 'form changed' } & FormChange)
  | { readonly type: 'broke'; readonly error: unknown };

export const initialState: PaneState = {
  tab: 'frames',
  desk: { kind: 'opening' },
  who: '',
  introduced: false,
  stale: false,
  work: null,
  cellEdit: false,
  notice: null,
  findings: null,
  allocation: allocationForm,
  forms: emptyForms,
  codes: [],
  defect: null,
};

const MOST_CODES = 10;

export function next(state: PaneState, event: PaneEvent): PaneState {
  const codes = codesIn(event);
  const after = changedBy(state, event);
  return codes.length === 0
    ? after
    : { ...after, codes: [...after.codes, ...codes].slice(-MOST_CODES) };
}

function codesIn(event: PaneEvent): readonly string[] {
  if (event.type === 'workbook unreadable') return [event.code];
  if (event.type !== 'noticed' || event.notice.kind === 'done') return [];
  const { notice } = event;
  return notice.kind === 'failed' ? [notice.code] : notice.findings.map(({ code }) => code);
}

function changedBy(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'tab chosen':
      return event.tab === state.tab ? state : { ...state, tab: event.tab, notice: null };
    case 'work begun':
      return { ...state, work: { task: event.task, slow: false } };
    case 'work slow':
      return state.work ? { ...state, work: { ...state.work, slow: true } } : state;
    case 'work ended':
      return { ...state, work: null };
    case 'workbook read': {
      const { opened, summary, checked } = event;
      return {
        ...state,
        desk: { kind: 'open', opened, summary, checked },
        stale: false,
        findings: null,
        allocation: nextAllocation(state.allocation, { type: 'workbook read', summary }),
        forms: afterReading(state.forms),
      };
    }
    case 'workbook unreadable': {
      const { code, place, detail } = event;
      // What was read before is still worth looking at; the failure is told beside it.
      return state.desk.kind === 'open'
        ? { ...state, stale: true, notice: { kind: 'failed', code, place, detail } }
        : { ...state, desk: { kind: 'unreadable', code, place, detail } };
    }
    case 'workbook changed':
      return state.desk.kind === 'open' ? { ...state, stale: true } : state;
    case 'cell edited':
      return { ...state, cellEdit: event.waiting };
    case 'findings worded':
      return { ...state, findings: event.findings };
    case 'noticed': {
      const { notice } = event;
      const introduced = notice.kind === 'done' ? state.who.trim() !== '' : state.introduced;
      return { ...state, notice, introduced };
    }
    case 'notice dismissed':
      return { ...state, notice: null };
    case 'name given':
      return { ...state, who: event.who };
    case 'name asked':
      return { ...state, introduced: false };
    case 'allocation':
      return {
        ...state,
        notice: event.event.type === 'written' ? state.notice : null,
        allocation: nextAllocation(state.allocation, event.event),
      };
    case 'form changed': {
      const forms = changed(state.forms, event);
      // A page of Mer is turned as a tab is: what was said of the one before stays behind.
      const isTurned = forms.more.page !== state.forms.more.page;
      return { ...state, forms, notice: isTurned ? null : state.notice };
    }
    case 'broke':
      return { ...state, defect: { error: event.error } };
  }
}

/** Whether what is written to the workbook is logged: its log is there and can be read. */
export function keepsLog({ opened }: Pick<OpenDesk, 'opened'>): boolean {
  return opened.layout.has('tblLogg');
}

/** Whether the workbook holds a budget that can be worked with. */
export function holdsBudget({ opened }: Pick<OpenDesk, 'opened'>): boolean {
  return !opened.findings.some(({ code }) => code === 'workbook/no-budget');
}
