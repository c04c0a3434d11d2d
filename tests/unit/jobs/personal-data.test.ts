import { readFileSync } from 'node:fs';
import { openXlsx } from '#hosts/file/open-xlsx';
import { contractNamed } from '#jobs/contracts';
import { importRows } from '#jobs/import-rows';
import { openWorkbook } from '#jobs/open';
import { restorePlan } from '#jobs/restore/restore';
import { commit } from '#workbook/write/commit';
import { gridOfCsv } from '#workbook/import/csv';
import { logEntries } from '#workbook/log/journal';
import { run } from '../../../src/cli/run';
import { memoryIo } from '../../golden/memory-io';

const writer = { who: 'Anna Budget', now: '2026-02-02T10:00' };
const book = () => new Uint8Array(readFileSync('examples/grants/grants.xlsx'));
/** A name, a profession and a reason change, and an amount; one applicant is new. */
const list = [
  'Ansökan;Utlysning;Sökande;Yrke;Beviljat år 1 (tkr);Motivering',
  'EX-01;Projektmedel 2026 (exempel);Ny Namnsson;barnmorska;900;Hemlig motivering',
  'EX-99;Projektmedel 2026 (exempel);Okänd Sökandesson;psykolog;;Annan motivering',
].join('\n');
const said = /Namnsson|barnmorska|Hemlig|Annan|psykolog|Sökandesson|Sökande 1/;

async function brought() {
  const { host } = openXlsx(book(), 'ansökningar.xlsx');
  const before = await openWorkbook(host);
  const contract = contractNamed('tblAnsokningar');
  if (!contract) throw new Error('There is a table of applications.');
  const grid = gridOfCsv(list, 'lista');
  const { request, comparison } = importRows(before, contract, grid, writer);
  if (!request) throw new Error('There is something to bring in.');
  expect((await commit(host, request)).kind).toBe('written');
  return { opened: await openWorkbook(host), comparison };
}

describe('Grants §4: what is said of a person stands in its cell alone', () => {
  test('the log says that a name has changed, never what it was or became', async () => {
    const { opened, comparison } = await brought();
    const entries = logEntries(opened.grids, opened.layout);
    expect(comparison.differences.filter(({ personal }) => personal)).toHaveLength(3);
    expect(entries.filter(({ after }) => after === '(personuppgift)')).toHaveLength(3);
    // The amount is no personal datum and can be followed.
    expect(entries.map(({ before, after }) => [before, after])).toContainEqual([950, 900]);
    expect(JSON.stringify(entries)).not.toMatch(said);
  });

  test('such a change cannot be restored from the log, and says so with its cell', async () => {
    const { opened } = await brought();
    const plan = Math.max(...logEntries(opened.grids, opened.layout).map((each) => each.plan ?? 0));
    const { objections } = restorePlan(opened, plan, writer);
    const told = objections.filter(({ code }) => code === 'jobs/personal-not-logged');
    expect(told).toHaveLength(3);
    expect(told[0]?.where[0]?.sheet).toBe('Ansökningar');
  });

  test.each([[['--json']], [[]]])(
    'the answer of import tells of none, either %j',
    async (flags) => {
      const recorded = memoryIo();
      const { io, files } = recorded;
      files.set('a.xlsx', book());
      files.set('lista.csv', new TextEncoder().encode(list));
      const words = ['import', 'a.xlsx', 'lista.csv', '--table', 'tblAnsokningar', '-o', 'b.xlsx'];
      await run([...words, ...flags], io, '0.0.0');
      const { out, err } = recorded.taken();
      expect(out).toContain('(personuppgift)');
      expect(out + err).not.toMatch(said);
    },
  );
});
