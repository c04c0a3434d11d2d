/**
 * Carries out what the views ask for: reads and writes the workbook through a Host that it is given, and tells the
 * state what came of it. It knows no screen. Our own writes are told apart from other people's, whose changes make
 * what was read stale. One thing is done at a time. Spec: pane §2
 */
import type { Language } from '#core/money/language';
import type { Finding, Place } from '#core/findings/finding';
import { summarise } from '#core/budget/summary';
import { wordFinding } from '#core/findings/wording';
import { openWorkbook, reread } from '#jobs/open';
import type { Prepared } from '#jobs/prepared';
import type { Writer } from '#jobs/writer';
import { parseAddress, type Area } from '#sheet/address';
import { HostError, type Host, type WriteRequest } from '#workbook/host';
import { logEntries } from '#workbook/log/journal';
import type { Opened } from '#workbook/opened';
import { shownFinding, type ShownFinding } from './shown-finding';
import {
  holdsBudget,
  initialState,
  next,
  type Deed,
  type PaneEvent,
  type PaneState,
  type Work,
} from './state';

export interface PaneSurroundings {
  readonly host: Host;
  readonly language: Language;
  /** Local time, "2025-10-14T09:30". */
  readonly now: () => string;
  /** Calls back after so many milliseconds, unless the returned function calls it off. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
  /** The cell that the user stands on; missing where there is no such thing. */
  readonly activeCell?: () => Promise<{ readonly sheet: string; readonly cell: string }>;
  /** What the program runs in, as "name: value", for a support case; missing outside Office. */
  readonly facts?: () => Promise<readonly string[]>;
}

/** What came of a job; nothing to write where the request is null. */
type Outcome = Prepared<WriteRequest | null>;

/** What is slow enough to be shown as going on. */
const SLOW = 500;

/** With so many posts a job holds the screen for longer than that, in one piece: it is shown as going on beforehand. */
const MANY_POSTS = 2000;

/** Milliseconds in which the screen is drawn. */
const DRAWN = 50;

/** In the log of whoever gives no name, as the command line writes it. */
const NAMELESS = 'ej angivet';

export class Controller {
  #state: PaneState = initialState;
  readonly #watchers = new Set<(state: PaneState) => void>();
  #turn: Promise<unknown> = Promise.resolve();
  #writing = false;
  /** Once somebody has asked for the checks of formulas, every reading is followed by them while Kontroller is shown. */
  #inspects = false;
  #inspected: readonly Finding[] | null = null;

  constructor(readonly surroundings: PaneSurroundings) {}

  get state(): PaneState {
    return this.#state;
  }

  /** Calls back after every change of the state, until the returned function is called. */
  watch(watcher: (state: PaneState) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  readonly tell = (event: PaneEvent): void => {
    this.#state = next(this.#state, event);
    for (const watcher of this.#watchers) watcher(this.#state);
  };

  /** Reads the workbook for the first time, and from then on hears of its changes. */
  async open(): Promise<void> {
    await this.perform('reading', () => this.#read());
    this.surroundings.host.listen((changes) => {
      if (changes.some(({ by }) => by !== 'us')) this.tell({ type: 'workbook changed' });
    });
  }

  reread(): Promise<void> {
    return this.perform('reading', async () => {
      this.tell({ type: 'notice dismissed' });
      await this.#read();
    });
  }

  /** What the checks of formulas found when they were last run; null before. */
  get inspected(): readonly Finding[] | null {
    return this.#inspected;
  }

  /** Reads anew, runs all checks, those of formulas too, and words everything that they find. */
  check(): Promise<void> {
    return this.perform('checking', async () => {
      this.#inspects = true;
      await this.#read();
      await this.wordFindings();
    });
  }

  /** The words of what was found are many, so they come when somebody asks for them, and once for each reading. */
  async wordFindings(): Promise<void> {
    const { desk, findings: known } = this.#state;
    if (desk.kind !== 'open' || !desk.checked || known) return;
    const findings = await this.worded(desk.checked.findings);
    if (this.#state.desk === desk) this.tell({ type: 'findings worded', findings });
  }

  /** Brings the first place that stands in the workbook before the user's eyes. */
  show(places: readonly Place[]): Promise<void> {
    return this.perform('preparing', async () => {
      const area = places.map(areaOf).find((each) => each !== null);
      if (area) await this.surroundings.host.show(area);
    });
  }

  /** Does something with the workbook as it was last read; nothing while there is none. */
  async using(task: Work['task'], act: (opened: Opened) => Promise<void>): Promise<void> {
    await this.perform(task, async () => {
      const { desk } = this.#state;
      if (desk.kind !== 'open') return;
      await this.#showLong(desk.opened);
      await act(desk.opened);
    });
  }

  /**
   * What a job made of the workbook is written, unless it objects; then the workbook is read anew. A second press of a
   * button while the first is being written does nothing: nobody means to write the same twice.
   */
  async write(
    deed: Deed,
    prepare: (opened: Opened, writer: Writer) => Outcome | Promise<Outcome>,
  ): Promise<boolean> {
    if (this.#writing) return false;
    this.#writing = true;
    const written = await this.perform('writing', async () => {
      const { desk } = this.#state;
      if (desk.kind !== 'open') return false;
      await this.#showLong(desk.opened);
      const { objections, request } = await prepare(desk.opened, this.writer());
      if (objections.length > 0 || request === null) {
        await this.object(objections);
        return false;
      }
      const { commit } = await import('#workbook/write/commit');
      const receipt = await commit(this.surroundings.host, request);
      if (receipt.kind === 'not written') {
        await this.object(receipt.findings);
        this.tell({ type: 'workbook changed' });
        return false;
      }
      await this.#read();
      this.tell({
        type: 'noticed',
        notice: { kind: 'done', deed, undo: this.#undoAfter(desk.opened) },
      });
      return true;
    });
    this.#writing = false;
    return written ?? false;
  }

  /** Takes back what was written last; each cell only if nobody has changed it since. */
  undo(plan: number): Promise<boolean> {
    return this.write('undone', async (opened, writer) => {
      const { pagesNow } = await import('#jobs/restore/page-still-set');
      const { restorePlan } = await import('#jobs/restore/restore');
      return restorePlan(opened, plan, writer, await pagesNow(this.surroundings.host, opened));
    });
  }

  /** Says why something was not done. */
  async object(findings: readonly Finding[]): Promise<void> {
    const worded = await this.worded(findings);
    this.tell({ type: 'noticed', notice: { kind: 'objections', findings: worded } });
  }

  /** Findings with their words, which are loaded when the first are needed. */
  async worded(findings: readonly Finding[]): Promise<readonly ShownFinding[]> {
    const { catalogue } = await import('#jobs/catalogue');
    return findings.map((finding) =>
      shownFinding(finding, wordFinding(finding, catalogue, this.surroundings.language)),
    );
  }

  /** Who writes, and when. */
  writer(): Writer {
    return { who: this.#state.who.trim() || NAMELESS, now: this.surroundings.now() };
  }

  /** One at a time, with progress when it takes long; what Excel could not do becomes a sentence. */
  perform<T>(task: Work['task'], act: () => Promise<T>): Promise<T | undefined> {
    const turn = this.#turn.then(() => this.#perform(task, act));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #perform<T>(task: Work['task'], act: () => Promise<T>): Promise<T | undefined> {
    this.tell({ type: 'work begun', task });
    const callOff = this.surroundings.after(SLOW, () => this.tell({ type: 'work slow' }));
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof HostError)) {
        this.tell({ type: 'broke', error });
        return undefined;
      }
      const { code, place, detail } = error;
      this.tell({ type: 'workbook unreadable', code, place, detail });
      return undefined;
    } finally {
      callOff();
      this.tell({ type: 'work ended' });
    }
  }

  async #showLong({ book }: Opened): Promise<void> {
    if (book.posts.length < MANY_POSTS) return;
    this.tell({ type: 'work slow' });
    await new Promise<void>((drawn) => this.surroundings.after(DRAWN, drawn));
  }

  /**
   * A workbook that is read for the first time is shown at once; what the checks say of it follows. Reading comes with
   * the pane's first file, because every start begins with it.
   */
  async #read(): Promise<void> {
    const { host } = this.surroundings;
    const { desk } = this.#state;
    const known = desk.kind === 'open' ? desk.opened.outline : null;
    const opened = known ? await reread(host, known) : await openWorkbook(host);
    const budget = holdsBudget({ opened });
    if (!known || !budget) {
      const summary = summarise(opened.book);
      this.tell({ type: 'workbook read', opened, summary, checked: null });
    }
    this.#inspected = this.#inspects ? await this.#inspect(opened) : null;
    // Judging is more code than reading, and is fetched when there is something to judge and to look at meanwhile.
    if (!budget && !this.#inspected) return;
    const { assess } = await import('#jobs/assess');
    const checked = assess(opened, opened.book, this.#inspected);
    this.tell({ type: 'workbook read', opened, summary: checked.summary, checked });
    if (this.#state.tab === 'checks') await this.wordFindings();
  }

  /** Looking at every formula is more work than a reading, so it waits until somebody asks for it. */
  async #inspect(opened: Opened): Promise<readonly Finding[] | null> {
    if (this.#state.tab !== 'checks') return null;
    const { inspectWorkbook } = await import('#jobs/inspect');
    return inspectWorkbook(this.surroundings.host, opened);
  }

  /** The lines of the log that were not there before are what can be taken back. */
  #undoAfter(before: Opened): { readonly plan: number } | null {
    const { desk } = this.#state;
    if (desk.kind !== 'open') return null;
    const [was, is] = [before, desk.opened].map((opened) =>
      Math.max(0, ...logEntries(opened.grids, opened.layout).map(({ plan }) => plan ?? 0)),
    );
    return was !== undefined && is !== undefined && is > was ? { plan: was + 1 } : null;
  }
}

/** null for what stands in no sheet, or in another file. A place without a cell is the sheet's first cell. */
function areaOf({ input, sheet, cell }: Place): Area | null {
  if (sheet === undefined || input !== undefined) return null;
  const area = parseAddress(cell ?? 'A1');
  return area ? { sheet, ...area } : null;
}
