/**
 * How long the reader takes for 10 kB to 1 MB of minutes, and how the time grows. Run with: npx tsx bench/minutes.ts
 * The text is made of the open cases of the reader, each under a heading of its own.
 */
import { readMinutes } from '#core/minutes/read-minutes';
import { readCases } from '../tests/cases/minutes/case-file';

const texts = readCases('open').map(({ text }) => text.replace(/^§.*\n/gmu, ''));

function minutesOf(length: number): string {
  let minutes = '';
  for (let count = 0; minutes.length < length; count += 1) {
    minutes += `§ ${String(count + 1)} Ärende\n\n${texts[count % texts.length] ?? ''}\n\n`;
  }
  return minutes.slice(0, length);
}

/** The best of three, in milliseconds. */
function timed(text: string): { ms: number; amounts: number; relations: number } {
  let best = Infinity;
  let found = { amounts: 0, relations: 0 };
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    const { amounts, relations } = readMinutes(text);
    best = Math.min(best, performance.now() - start);
    found = { amounts: amounts.length, relations: relations.length };
  }
  return { ms: best, ...found };
}

timed(minutesOf(100_000));
const sizes = [10_000, 100_000, 1_000_000];
const shapes: Readonly<Record<string, (text: string) => string>> = {
  'paragraphs with headings': (text) => text,
  'one paragraph': (text) => text.replaceAll('§', ''),
  'one line': (text) => text.replaceAll('§', '').replace(/\s*\n\s*/g, ' '),
};

for (const [shape, shaped] of Object.entries(shapes)) {
  let before: { size: number; ms: number } | undefined;
  for (const size of sizes) {
    const { ms, amounts, relations } = timed(shaped(minutesOf(size)));
    const growth = before && ms / before.ms / (size / before.size);
    console.log(
      `${shape}: ${String(size / 1000)} kB in ${ms.toFixed(0)} ms, ${String(amounts)} amounts, ${String(relations)} relations` +
        (growth === undefined ? '' : `; time per kB × ${growth.toFixed(2)}`),
    );
    before = { size, ms };
  }
}
