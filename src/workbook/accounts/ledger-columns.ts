/** What the columns of the accounts are called, in the systems that people export them from. Spec: reconcile §1 */
import type { Column } from '../contract/column';

const column = (
  key: string,
  heading: string,
  synonyms: readonly string[] = [],
  kind: Column['kind'] = 'text',
): Column => ({ key, heading, kind, synonyms, width: 12 });

export const ledgerColumns: readonly Column[] = [
  column('post', 'Post-id', ['Post', 'Budgetpost']),
  column('code', 'Kodsträng', ['Kod', 'Kontering', 'Kodning', 'Konteringssträng', 'Koddel']),
  column('unit', 'Ansvar', [
    ...['Ansvarsställe', 'Ansvarsenhet', 'Kostnadsställe', 'Kst', 'Enhet', 'Orgenhet', 'Org'],
  ]),
  column('account', 'Konto', ['Kontonr', 'Kontonummer', 'Bokföringskonto']),
  column('project', 'Projekt', ['Projektnr', 'Projektnummer', 'Projektkod', 'Proj']),
  column('activity', 'Aktivitet', ['Aktivitetskod', 'Akt', 'Verksamhet', 'Verksamhetskod', 'Vht']),
  column('text', 'Text', [
    ...['Benämning', 'Beskrivning', 'Verifikationstext', 'Vertext', 'Radtext', 'Namn'],
    ...['Projektnamn', 'Projektbenämning', 'Ändamål'],
  ]),
  column('source', 'Källa', ['Finansiär', 'Finansiering', 'Finansieringskälla']),
  column('period', 'Period', [
    ...['Månad', 'Bokföringsdatum', 'Bokf.datum', 'Verifikationsdatum', 'Verdatum', 'Datum'],
  ]),
  column(
    'amount',
    'Belopp',
    ['Bokfört belopp', 'Utfall', 'Summa', 'Saldo', 'Ack utfall'],
    'amount',
  ),
  column('debit', 'Debet', ['Debit', 'Debetbelopp', 'Debet belopp'], 'amount'),
  column('credit', 'Kredit', ['Credit', 'Kreditbelopp', 'Kredit belopp'], 'amount'),
];
