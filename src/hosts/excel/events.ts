/**
 * Changes in the workbook, told as ours, the user's or somebody else's. Our own writes are told by the host itself when
 * they have happened, so Excel's event about them is passed over; events can be missing, so nobody relies on them.
 */
/// <reference types="office-js" />
import type { AreaChange } from '#workbook/host';
import { HostError } from '#workbook/host';
import { areaNamed } from './edges';
import type { Requests } from './requests';

type Listener = (changes: readonly AreaChange[]) => void;

export class Listeners {
  readonly #listeners = new Set<Listener>();
  #registered = false;

  constructor(readonly requests: Requests) {}

  add(listener: Listener): () => void {
    this.#listeners.add(listener);
    if (!this.#registered) {
      this.#registered = true;
      void this.#register();
    }
    return () => this.#listeners.delete(listener);
  }

  tell(changes: readonly AreaChange[]): void {
    if (changes.length > 0) for (const listener of this.#listeners) listener(changes);
  }

  /** Without events the app still re-reads before it writes: a refusal is no error of the user's. */
  async #register(): Promise<void> {
    try {
      await this.requests.ask((context) => {
        context.workbook.worksheets.onChanged.add((changed) => this.#heard(changed));
        return () => undefined;
      });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.#registered = false;
    }
  }

  async #heard(changed: Excel.WorksheetChangedEventArgs): Promise<void> {
    if (changed.triggerSource === 'ThisLocalAddin' || this.#listeners.size === 0) return;
    const by = changed.source === 'Remote' ? 'other' : 'user';
    const sheet = await this.#sheetName(changed.worksheetId);
    if (sheet === null) return;
    const areas = changed.address.split(',').flatMap((address) => areaNamed(sheet, address));
    this.tell(areas.map((area) => ({ area, by })));
  }

  /** A sheet may be renamed at any time, so its name is asked for. */
  async #sheetName(id: string): Promise<string | null> {
    try {
      return await this.requests.ask((context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
        return () => (sheet.isNullObject ? null : sheet.name);
      });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return null;
    }
  }
}
