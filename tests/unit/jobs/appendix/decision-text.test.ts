/** The decision text of whole workbooks, with the clauses of their modules. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { DecidingBody } from '#core/appendix/decision/decision-text';
import { openXlsx } from '#hosts/file/open-xlsx';
import { decisionOf } from '#jobs/appendix/decision-text';
import { openWorkbook } from '#jobs/open';

const bookOf = (example: string) => `examples/${example}/${example}.xlsx`;

/** The examples that are a budget of their own; others are what councils send back. */
const examples = readdirSync('examples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(bookOf(entry.name)))
  .map(({ name }) => name);

async function decided(example: string, body: DecidingBody) {
  const path = bookOf(example);
  return decisionOf(await openWorkbook(openXlsx(readFileSync(path), path).host), body);
}

describe('Decision §3: the reader of minutes agrees with the clauses of the modules', () => {
  test('every module but those without a budget has its example', () => {
    expect(examples.length).toBeGreaterThanOrEqual(13);
  });

  test.each(examples)('%s: no relation is wrong and no number is malformed', async (example) => {
    for (const body of ['LG', 'Region'] as const) {
      expect((await decided(example, body)).findings).toEqual([]);
    }
  });

  test.each([
    ['uplift', 'Region', 'uppräkningen av FoUU 2026 om 4,8 mkr används med 4 600 tkr till'],
    ['reservations', 'LG', 'reservera 8,5 mkr för Datainfrastruktur'],
    ['positions', 'LG', 'blir 420 tkr per tjänst och år'],
  ] as const)('%s has a clause of its own, whose amounts are read', async (example, body, text) => {
    const { plain, read } = await decided(example, body);
    expect(plain.replaceAll('\u00a0', ' ')).toContain(text);
    const bare = await decided('units', body);
    expect(read.amounts).toBeGreaterThan(bare.read.amounts);
  });
});
