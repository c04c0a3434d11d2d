/** The custom functions in the built bundle, in the page as Excel loads it, called with what Excel passes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { paneFrame } from './pane-looks';
import { root, type OpenPage } from './workbench';
import { workbenchOfFile } from './workbench-of-file';

const workbench = workbenchOfFile();
let opened: OpenPage;
let frame: Frame;

beforeAll(async () => {
  opened = await workbench.open();
  await opened.pane.getByRole('status', { name: 'Budgetläge' }).waitFor();
  frame = await paneFrame(opened.page);
});

interface Association {
  readonly mappings: Record<string, (...given: unknown[]) => Promise<unknown>>;
}

/** What a function gives, or the error that Excel would show. */
function call(id: string, ...given: unknown[]): Promise<unknown> {
  return frame.evaluate(
    async ([name, passed]) => {
      const { CustomFunctions } = window as unknown as {
        CustomFunctions: { _association: Association };
      };
      try {
        return await CustomFunctions._association.mappings[name]?.(...passed);
      } catch (failure) {
        const { code, message } = failure as { code: string; message: string };
        return { code, message };
      }
    },
    [id, given] as const,
  );
}

describe('Functions: the page that Excel loads', () => {
  test('has a function for every id of the metadata, and no other', async () => {
    const associated = await frame.evaluate(() => {
      const { CustomFunctions } = window as unknown as {
        CustomFunctions: { _association: Association };
      };
      return Object.keys(CustomFunctions._association.mappings);
    });
    const { functions } = JSON.parse(readFileSync(join(root, 'dist/functions.json'), 'utf8')) as {
      functions: { id: string }[];
    };
    expect(associated.toSorted()).toEqual(functions.map(({ id }) => id).toSorted());
  });

  test.each([
    ['SUMMA', [[[0.1], [0.2]], null], 0.3],
    ['FORDELA', [100, [[1], [1], [1]], null], [[34], [33], [33]]],
    [
      'FORDELATABELL',
      [
        [[3], [6]],
        [['']],
        [
          [1, 1, 1],
          [1, 1, 1],
        ],
        null,
      ],
      [
        [1, 1, 1],
        [2, 2, 2],
      ],
    ],
    ['JAMFOR', ['727,1 mkr', 727085, 'tkr', null], 'inom avrundning (skillnad +15\u00A0tkr)'],
    ['LASBELOPP', ['727,1 mkr', 'tkr'], 727100],
    ['SKRIVBELOPP', [1101800000, 'mkr', null, null, null], '1\u00A0101,8\u00A0mkr'],
    ['ATERSTAR', ['8,5 mkr', [['upp till 3,5 mkr']], 'mkr'], 5],
  ])('%s answers, with null for what is left out', async (id, given, expected) => {
    expect(await call(id, ...given)).toEqual(expected);
  });

  test('an unknown amount is #N/A, a wrong one #VALUE!, both with our sentence in Swedish', async () => {
    expect(await call('SUMMA', [['']], null)).toEqual({
      code: '#N/A',
      message: expect.stringMatching(/^belopp: Beloppet saknas\./) as unknown,
    });
    expect(await call('LASBELOPP', '1.101', null)).toEqual({
      code: '#VALUE!',
      message: expect.stringMatching(/^text: ”1\.101” kan inte läsas/) as unknown,
    });
  });

  test('asks for nothing but its own files, and breaks no rule of its policy', () => {
    const { origin } = new URL(workbench.address);
    expect(opened.requests.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});
