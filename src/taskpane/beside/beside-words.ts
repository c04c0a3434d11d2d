/** The words of the pages that hold another file beside the workbook; they come with the pages. */
import type { Part } from '#core/reconcile/ledger-row';

const sv = {
  compare: 'Jämför arbetsböcker',
  compareText:
    'Välj en äldre version av arbetsboken, eller förra årets. Det som skiljer jämförs efter innebörd, inte efter cell, och filen läses bara här.',
  older: 'Äldre arbetsbok',
  findings: 'Anmärkningar',
  reconcile: 'Stäm av mot redovisningen',
  reconcileText:
    'Välj ett uttag ur redovisningen. Rader känns igen av sparade regler, av koder och av namn. Filen läses bara här.',
  accounts: 'Redovisning (CSV eller .xlsx)',
  chosen: (name: string) => `${name} är öppnad.`,
  period: 'Period',
  periodHint: 'Till exempel 2026, 2026-03 eller 2026-01..2026-06. Tomt: budgetåret.',
  periodWrong: 'Det är ingen period. Skriv till exempel 2026-01..2026-06.',
  against: 'Jämför med',
  againstChoices: { usual: 'Uppföljning, annars budget', outcome: 'Uppföljning', budget: 'Budget' },
  reversed: 'Redovisningen har omvänt tecken',
  stray: 'Rader som inte hör till någon post',
  strayText: 'Lägg till en regel, så känns raderna igen också nästa gång.',
  newRule: (codes: string) => `Ny regel för ${codes}`,
  ruleTitle: 'Ny regel',
  ruleHint:
    'Exakt (5010), början (50*), mellan (3000-3999) eller flera (3010; 40*). Tomt: vad som helst.',
  post: 'Post',
  choosePost: 'Välj post …',
  outside: 'Hör inte till budgeten',
  source: 'Källa',
  anySource: 'Sägs inte',
  sign: 'Tecken',
  signs: { 'som bokfört': 'som bokfört', omvänt: 'omvänt' },
  save: 'Spara regeln',
  cancel: 'Avbryt',
  unchosen: 'Välj post, och fyll i minst ett mönster.',
  sameAmount: (post: string) => `samma belopp som ${post}`,
  rows: (rows: number) => (rows === 1 ? '1 rad' : `${String(rows)} rader`),
  parts: {
    ...{ code: 'Kodsträng', unit: 'Ansvar', account: 'Konto', project: 'Projekt' },
    ...{ activity: 'Aktivitet', text: 'Text' },
  } satisfies Record<Part, string>,
  tooLarge: (name: string) => `${name} är större än 64 MB och öppnas inte.`,
};

export type BesideWords = typeof sv;

const en: BesideWords = {
  compare: 'Compare workbooks',
  compareText:
    "Choose an older version of the workbook, or last year's. What differs is compared by meaning, not by cell, and the file is read here only.",
  older: 'Older workbook',
  findings: 'Findings',
  reconcile: 'Reconcile with the accounts',
  reconcileText:
    'Choose an export of the accounts. Rows are known by saved rules, by codes and by names. The file is read here only.',
  accounts: 'Accounts (CSV or .xlsx)',
  chosen: (name) => `${name} is open.`,
  period: 'Period',
  periodHint: 'Such as 2026, 2026-03 or 2026-01..2026-06. Blank: the budget year.',
  periodWrong: 'That is no period. Write for example 2026-01..2026-06.',
  against: 'Compare with',
  againstChoices: { usual: 'Follow-up, else the budget', outcome: 'Follow-up', budget: 'Budget' },
  reversed: 'The accounts have the opposite sign',
  stray: 'Rows that belong to no post',
  strayText: 'Add a rule, and the rows are known the next time too.',
  newRule: (codes) => `New rule for ${codes}`,
  ruleTitle: 'New rule',
  ruleHint:
    'Exactly (5010), a beginning (50*), between (3000-3999) or several (3010; 40*). Blank: anything.',
  post: 'Post',
  choosePost: 'Choose a post …',
  outside: 'None of the budget',
  source: 'Source',
  anySource: 'Not said',
  sign: 'Sign',
  signs: { 'som bokfört': 'as booked', omvänt: 'opposite' },
  save: 'Save the rule',
  cancel: 'Cancel',
  unchosen: 'Choose a post, and fill in at least one pattern.',
  sameAmount: (post) => `same amount as ${post}`,
  rows: (rows) => (rows === 1 ? '1 row' : `${String(rows)} rows`),
  parts: {
    ...{ code: 'Code string', unit: 'Unit', account: 'Account', project: 'Project' },
    ...{ activity: 'Activity', text: 'Text' },
  },
  tooLarge: (name) => `${name} is larger than 64 MB and is not opened.`,
};

export const besideWords = { sv, en } as const;
