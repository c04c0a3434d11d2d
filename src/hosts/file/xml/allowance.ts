/** How much a file may still put into memory: cells, texts and elements by number, parts by size. Spec: files §9 */
import { HostError } from '#workbook/host';
import { limits } from '../zip/limits';
import type { PartText } from './part-text';

export class Allowance {
  #items: number = limits.items;
  #bytes: number = limits.read;

  take(part: Pick<PartText, 'file' | 'name'>, items = 1): void {
    this.#items -= items;
    if (this.#items < 0) throw new HostError('file/too-large', part.file, { detail: part.name });
  }

  takeBytes(part: Pick<PartText, 'file' | 'name'>, bytes: number): void {
    this.#bytes -= bytes;
    if (this.#bytes < 0) throw new HostError('file/too-large', part.file, { detail: part.name });
  }
}
