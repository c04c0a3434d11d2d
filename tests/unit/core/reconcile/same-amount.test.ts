import { catalogue } from '#core/catalogue';
import { wordFinding } from '#core/findings/wording';
import { labelText } from '#core/modules/report-words';
import { amountOfOre } from '#core/money/amount';
import type { Ledger } from '#core/reconcile/ledger-row';
import { reconcile } from '#core/reconcile/reconciliation';
import { reconciliationFindings } from '#core/reconcile/reconciliation-findings';
import { reconciliationJson } from '#core/reconcile/reconciliation-json';
import { reconciliationReport, sameAmountWords } from '#core/reconcile/reconciliation-report';
import { bookOf } from '../../../cases/notation';

const { posts } = bookOf(`
Inställningar:
Budgetår | Läge
2026 | Arbetsmaterial

Poster:
Post-id | Ram | Post | ALF | FoUU
P1 | FR | Biobank | 900 |
P2 | FR | Radiance | 400 |
P3 | FR | Journaldata | 250 |
P4 | FR | Register | 250 |
`);

/** Rows of one code each, in tkr, with the signs of the file. */
function told(rows: readonly (readonly [string, number])[], reversed = false) {
  const ledger: Ledger = {
    ...{ name: 'huvudbok.csv', sheet: null, amountColumn: 'C', hasPeriods: false },
    rows: rows.map(([code, tkr], index) => ({
      ...{ row: index + 2, amount: amountOfOre(tkr * 100_000), month: null },
      ...{ codes: { project: code }, post: null, source: null },
    })),
  };
  return reconcile(ledger, {
    ...{ posts, rules: [], period: null, reversed },
    held: ({ amount }) => amount,
  });
}

const hints = (...of: Parameters<typeof told>) =>
  told(...of).unmatched.map(({ codes, sameAmount }) => [
    codes.project,
    sameAmount && labelText(sameAmountWords(sameAmount), 'sv'),
  ]);

describe('Reconcile §4: rows without a post beside the posts without rows', () => {
  test('the same amount is told, and the same with the opposite sign', () => {
    expect(
      hints([
        ['8800', 900],
        ['8801', -400],
        ['8802', 399],
      ]),
    ).toEqual([
      ['8800', 'P1 Biobank'],
      ['8801', 'P2 Radiance, ombytt tecken'],
      ['8802', null],
    ]);
  });

  test('rows of one code are a group, and the group is what is compared', () => {
    expect(
      hints([
        ['8800', 500],
        ['8800', 400],
      ]),
    ).toEqual([['8800', 'P1 Biobank']]);
  });

  test('where all signs are reversed, the opposite is the same', () => {
    expect(hints([['8800', -900]], true)).toEqual([['8800', 'P1 Biobank']]);
  });

  test('nothing is told where two posts, or two groups, have the amount', () => {
    expect(hints([['8800', 250]])).toEqual([['8800', null]]);
    expect(
      hints([
        ['8800', 900],
        ['8801', -900],
      ]),
    ).toEqual([
      ['8800', null],
      ['8801', null],
    ]);
  });

  test('it leads no row to a post; the finding, the table and the JSON say it', () => {
    const reconciliation = told([['8801', -400]]);
    expect(reconciliation.lines.every(({ rows }) => rows === 0)).toBe(true);
    const finding = reconciliationFindings(reconciliation, 'budget').find(
      ({ code }) => code === 'reconcile/rows-unmatched',
    );
    expect(finding && wordFinding(finding, catalogue, 'sv').what).toContain(
      'En kodsträng har samma belopp som en post utan rader, med samma eller ombytt tecken.',
    );
    expect(reconciliationJson(reconciliation, 'budget', null).unmatched.groups).toMatchObject([
      { sameAmount: { post: 'P2', source: null, reversed: true } },
    ]);
    const shown = JSON.stringify(reconciliationReport(reconciliation, 'budget', null));
    expect(shown).toContain('Samma belopp som');
    expect(shown).toContain('P2 Radiance, ombytt tecken');
  });

  test('several groups each have a post of their own', () => {
    const reconciliation = told([
      ['8800', 900],
      ['8801', 400],
    ]);
    const finding = reconciliationFindings(reconciliation, 'budget').find(
      ({ code }) => code === 'reconcile/rows-unmatched',
    );
    expect(finding && wordFinding(finding, catalogue, 'sv').what).toContain(
      '2 kodsträngar har samma belopp som var sin post utan rader',
    );
  });

  test('a table without any such group has no column for it', () => {
    const shown = JSON.stringify(reconciliationReport(told([['8802', 399]]), 'budget', null));
    expect(shown).not.toContain('Samma belopp som');
  });
});
