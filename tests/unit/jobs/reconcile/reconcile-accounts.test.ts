/** The accounts beside the worked example: what is read of the file, and what it is compared with. */
import { catalogue } from '#jobs/catalogue';
import { contractNamed } from '#jobs/contracts';
import { importRows } from '#jobs/import-rows';
import { reconcileAccounts } from '#jobs/reconcile/reconcile-accounts';
import { wordFinding } from '#core/findings/wording';
import { gridOfCsv } from '#workbook/import/csv';
import { exampleIn, hosts, writer } from '../example-in';

const [subject] = hosts;

async function exampleWith(outcomes: string) {
  const contract = contractNamed('Uppföljning');
  if (!subject || !contract) throw new TypeError('no such table');
  const example = await exampleIn(subject);
  const rows = gridOfCsv(`Post-id;Källa;Månad;Utfall (tkr)\n${outcomes}`, 'utfall.csv');
  const { request } = importRows(await example.opened(), contract, rows, writer);
  if (request) await example.write(request);
  return example.opened();
}

const kronor = (amount: { readonly ore: number | bigint } | null) =>
  amount === null ? null : Number(amount.ore) / 100;

describe('Reconcile §4: a file that does not say its periods', () => {
  test('is the budget year\u2019s: what Uppföljning has of the year before is not added to it', async () => {
    const opened = await exampleWith('FR-04;ALF;2025-12;1000\nFR-04;ALF;2026-01;500\n');
    const grids = [gridOfCsv('Post-id;Belopp\nFR-04;500000\n', 'bok.csv')];
    const { reconciliation, against } = reconcileAccounts(opened, { grids });
    expect(against).toBe('outcome');
    expect(
      reconciliation?.lines.map(({ post, held, booked }) => [
        post.id,
        kronor(held),
        kronor(booked),
      ]),
    ).toEqual([['FR-04', 500_000, 500_000]]);
  });
});

describe('Reconcile §1: a file of several sheets', () => {
  const sheet = (name: string, ...amounts: readonly number[]) => ({
    ...{ name: 'bok.xlsx', sheet: name, dates1904: false },
    rows: [['Projekt', 'Belopp'], ...amounts.map((amount) => ['4104', amount])],
  });

  test('one is read, and the bookings of the others are told and not lost without a word', async () => {
    const opened = await exampleWith('');
    const grids = [sheet('Jan', 1), sheet('Feb', 2, 4), sheet('Tomt'), sheet('Mars', 8)];
    const { reconciliation, findings } = reconcileAccounts(opened, { grids });
    expect(kronor(reconciliation?.total ?? null)).toBe(1);
    const left = findings.filter(({ code }) => code === 'accounts/sheets-left');
    expect(left.map((each) => wordFinding(each, catalogue, 'sv').what)).toEqual([
      'Bara bladet ”Jan” är läst. Rader som ser ut som bokföringar står också på ”Feb”, ”Mars”: 3 om sammanlagt 14\u00a0kr.',
    ]);
    expect(left).toMatchObject([
      { severity: 'warning', where: [{ sheet: 'Feb' }, { sheet: 'Mars' }] },
    ]);
  });

  test('a sheet that cannot be read does not stand in the way of one that can', async () => {
    const opened = await exampleWith('');
    const rows = [['Projekt', 'Konto', 'Text', 'Utfall', 'Saldo']];
    const unclear = { name: 'bok.xlsx', sheet: 'A', dates1904: false, rows };
    const { reconciliation } = reconcileAccounts(opened, { grids: [unclear, sheet('B', 5)] });
    expect(reconciliation?.ledger.sheet).toBe('B');
  });
});

describe('Reconcile §3: a row that names a post which is not there', () => {
  test('is not the post of its text', async () => {
    const opened = await exampleWith('');
    const csv = 'Post-id;Text;Belopp\nLG-99;Radiance;100\n;Radiance;50\nRadiance;;25\n';
    const { reconciliation } = reconcileAccounts(opened, { grids: [gridOfCsv(csv, 'bok.csv')] });
    expect(
      reconciliation?.buckets.flatMap(({ bucket, rows, total }) =>
        rows > 0 ? [[bucket, rows, kronor(total)]] : [],
      ),
    ).toEqual([
      ['matched', 2, 75],
      ['unmatched', 1, 100],
    ]);
  });
});
