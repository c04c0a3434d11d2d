/** How many cells, texts and elements a file may still put into memory. Spec: files §9 */
import { HostError } from '#workbook/host';
import { limits } from '../zip/limits';
import type { PartText } from './part-text';

export class Allowance {
  #left: number = limits.items;

  take(part: Pick<PartText, 'file' | 'name'>, items = 1): void {
    this.#left -= items;
    if (this.#left < 0) throw new HostError('file/too-large', part.file, { detail: part.name });
  }
}
