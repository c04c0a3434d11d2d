/** The sheet Uppföljning: what the accounts say of a post, a source and a month. Spec: follow-up §1 */
import { sources } from '#core/budget/words';
import { defineTable } from '../table-spec';

export const outcomesTable = defineTable({
  name: 'tblUtfall',
  sheet: 'Uppföljning',
  key: ['post', 'source', 'month'],
  fields: {
    post: { heading: 'Post-id', kind: 'text', required: true, width: 10 },
    source: { heading: 'Källa', kind: 'choice', choices: sources, required: true, width: 9 },
    month: {
      heading: 'Månad',
      kind: 'month',
      required: true,
      width: 10,
      prompt: 'Till exempel 2026-01.',
    },
    outcome: {
      heading: 'Utfall',
      kind: 'amount',
      required: true,
      width: 14,
      prompt: 'Månadens utfall. Tomt: summan av lokaler, löner och övrigt.',
    },
    premises: { heading: 'Lokaler', kind: 'amount', width: 14 },
    salaries: { heading: 'Löner', kind: 'amount', width: 14 },
    other: { heading: 'Övrigt', kind: 'amount', width: 14 },
  },
});
