/** Workbooks as every released version wrote them: each is read, upgraded, and says the same budget afterwards. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '#hosts/file/open-xlsx';
import { assess } from '#jobs/assess';
import { openWorkbook } from '#jobs/open';
import { upgrade } from '#jobs/upgrade';
import { commit } from '#workbook/write/commit';
import { SCHEMA_VERSION } from '#workbook/contract/tables';
import type { Opened } from '#workbook/opened';
import { schemaOf } from '#workbook/upgrade';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'tests/fixtures/schema');
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
const writer = { who: 'Prov', now: '2025-10-14T09:30' };

const fileOf = (name: string) => openXlsx(new Uint8Array(readFileSync(join(folder, name))), name);

/** All that the budget says; settings aside, because the upgrade writes there. */
function budgetIn({ book }: Opened) {
  const { settings, ...budget } = book;
  return { ...budget, settings: settings.filter(({ key }) => key !== 'Schemaversion') };
}

describe('Workbook §12: a workbook of every released version is upgraded', () => {
  test('there is one of this version and one from before there were versions', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(fixtures).toEqual(expect.arrayContaining([`${version}.xlsx`, 'before-schema-1.xlsx']));
  });

  test.each(fixtures)('%s', async (name) => {
    const { host, save } = fileOf(name);
    let opened = await openWorkbook(host);
    const before = budgetIn(opened);
    expect(before.posts.length).toBeGreaterThan(10);
    for (let step = upgrade(opened, writer); step; step = upgrade(opened, writer)) {
      expect(await commit(host, step.request)).toMatchObject({ kind: 'written' });
      opened = await openWorkbook(host);
    }
    const saved = await openWorkbook(openXlsx(save(), name).host);
    expect(schemaOf(saved)).toBe(SCHEMA_VERSION);
    expect(budgetIn(saved)).toEqual(before);
    expect(assess(saved).findings.map(({ code }) => code)).toEqual(['frames/change-not-allocated']);
  });
});
