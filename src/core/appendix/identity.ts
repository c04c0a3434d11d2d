/**
 * How one version of the appendix is told from another: the version it is about, and a control sum that two appendices
 * share only when every exact figure in them is the same. Spec: appendix §7
 */
import type { Book } from '#core/budget/book';
import { ofYear } from '#core/budget/year';
import { oreOf, sumKnown } from '#core/money/amount';
import { formatAmount } from '#core/money/format';
import type { Lines } from './lines';

/** "Version Slutlig, händelse 7". */
export function versionOf(anyYear: Book): string {
  const book = ofYear(anyYear);
  const name = book.frames.at(-1)?.version ?? 'utan namn';
  const newest = book.events.reduce((highest, { number }) => Math.max(highest, number ?? 0), 0);
  return `Version ${name}${newest === 0 ? '' : `, händelse ${String(newest)}`}`;
}

/** The exact total and eight digits over every figure. */
export function controlOf({ groups, parts }: Lines): string {
  const figures = groups.flatMap((group) =>
    group.lines.flatMap((line) => [line.label, ...line.parts.map(figure), figure(line.before)]),
  );
  const exact = sumKnown(parts);
  const total = exact ? formatAmount(exact, { unit: 'kr' }) : 'okänd';
  return `Kontrollsumma ${total} · ${checksum([...figures, ...parts.map(figure)].join('\n'))}`;
}

const figure = (amount: Lines['before']): string =>
  amount === undefined ? '' : amount === null ? '?' : String(oreOf(amount));

/** A control sum of a text: CRC-32 (ISO 3309) of the UTF-16 units, low byte first, as eight hexadecimal digits. */
export function checksum(text: string): string {
  let crc = 0xffffffff;
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    for (const byte of [unit & 0xff, unit >>> 8]) {
      crc ^= byte;
      for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
  }
  return (~crc >>> 0).toString(16).toUpperCase().padStart(8, '0');
}
