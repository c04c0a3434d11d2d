/** Rules of reconciliation saved in the workbook, and read again. */
import { saveRules, type NewRule } from '#jobs/reconcile/reconciliation-rules';
import { readReconciliationRules } from '#workbook/read/read-reconciliation-rules';
import { sheetsOf } from '#workbook/read/table-rows';
import { exampleIn, hosts, writer } from '../example-in';

const rule: NewRule = {
  patterns: { account: '0050', text: '=1+1', project: '@SUM(A1)' },
  ...{ post: 'FR-04', source: 'ALF', sign: 'omvänt', note: null },
};

describe.each(hosts)('Reconcile §3: rules saved in $name', (subject) => {
  test('the sheet is made; codes keep their zeros, and text that looks like a formula stays text', async () => {
    const { opened, write, reopened } = await exampleIn(subject);
    await write(saveRules(await opened(), [rule], writer).request);
    const outside: NewRule = { ...rule, patterns: { account: '1*' }, post: null, source: null };
    await write(saveRules(await opened(), [outside], writer).request);
    const { rules, findings } = readReconciliationRules(sheetsOf(await reopened()));
    expect(findings).toEqual([]);
    expect(rules).toMatchObject([
      { patterns: rule.patterns, post: 'FR-04', source: 'ALF', sign: 'omvänt' },
      { patterns: { account: '1*' }, post: null, source: null },
    ]);
  });
});
