/** The sheet Avstämningsregler: to which post the rows of the accounts belong. Spec: reconcile §3 */
import { sources } from '#core/budget/words';
import { parts } from '#core/reconcile/ledger-row';
import { signs } from '#core/reconcile/rule';
import type { TableContract } from './column';

/** In Post-id: rows that are none of the budget's. */
export const OUTSIDE = 'utanför';

const pattern =
  'Exakt (5010), början (50*), mellan (3000-3999) eller flera (3010; 40*). Tomt: vad som helst.';

export const rulesTable: TableContract = {
  name: 'tblAvstamningsregler',
  sheet: 'Avstämningsregler',
  identity: parts,
  blankIdentity: parts,
  columns: [
    { key: 'code', heading: 'Kodsträng', kind: 'text', width: 22, prompt: pattern },
    { key: 'unit', heading: 'Ansvar', kind: 'text', width: 12, prompt: pattern },
    { key: 'account', heading: 'Konto', kind: 'text', width: 12, prompt: pattern },
    { key: 'project', heading: 'Projekt', kind: 'text', width: 12, prompt: pattern },
    { key: 'activity', heading: 'Aktivitet', kind: 'text', width: 12, prompt: pattern },
    { key: 'text', heading: 'Text', kind: 'text', width: 26, prompt: pattern },
    {
      key: 'post',
      heading: 'Post-id',
      kind: 'text',
      required: true,
      width: 10,
      prompt: `Posten som raderna hör till, eller ”${OUTSIDE}” för det som inte hör till budgeten.`,
    },
    { key: 'source', heading: 'Källa', kind: 'choice', choices: sources, width: 9 },
    { key: 'sign', heading: 'Tecken', kind: 'choice', choices: signs, required: true, width: 14 },
    { key: 'note', heading: 'Not', kind: 'text', width: 36 },
  ],
};
