/**
 * The tables that a workbook gets when they are first needed, and that nobody misses before: allocation keys with the
 * held amounts, scenarios, and the reasons for what was shared out. Spec: workbook §13
 */
import { keyKinds } from '#core/allocation/key-kinds';
import { sources } from '#core/budget/words';
import type { Column, TableContract } from './column';
import { rulesTable } from './reconciliation-rules';

const decision: Column = { key: 'decision', heading: 'Beslut', kind: 'text', width: 12 };

/** By what rules amounts are shared, and which amounts are held. */
export const keysTable: TableContract = {
  name: 'tblNycklar',
  sheet: 'Nycklar',
  identity: ['key', 'row', 'column'],
  blankIdentity: ['row', 'column'],
  saidOnce: ['kind'],
  columns: [
    {
      key: 'key',
      heading: 'Nyckel',
      kind: 'text',
      required: true,
      width: 26,
      synonyms: ['Fördelningsnyckel'],
      prompt: 'Nyckelns namn; samma namn på alla dess rader.',
    },
    {
      key: 'kind',
      heading: 'Slag',
      kind: 'choice',
      choices: keyKinds,
      required: true,
      width: 16,
      prompt: 'Hur nyckeln fördelar. Räcker på nyckelns första rad.',
    },
    {
      key: 'row',
      heading: 'Rad',
      kind: 'text',
      width: 12,
      prompt: 'Mottagare (FR) eller Post-id (FR-02). Tomt: alla mottagare.',
    },
    {
      key: 'column',
      heading: 'Kolumn',
      kind: 'text',
      width: 16,
      prompt: 'Källa, indikator eller prioritet, efter nyckelns slag.',
    },
    { key: 'weight', heading: 'Vikt', kind: 'decimal', width: 10 },
    { key: 'min', heading: 'Minst', kind: 'amount', impliedUnit: 'tkr', width: 13 },
    { key: 'max', heading: 'Högst', kind: 'amount', impliedUnit: 'tkr', width: 13 },
    { key: 'hold', heading: 'Låst', kind: 'amount', impliedUnit: 'tkr', width: 13 },
    {
      key: 'source',
      heading: 'Källa',
      kind: 'text',
      width: 34,
      prompt: 'Varifrån siffrorna kommer.',
    },
    decision,
  ],
};

/** Proposals saved under a name. */
export const scenariosTable: TableContract = {
  name: 'tblScenarier',
  sheet: 'Scenarier',
  identity: ['scenario', 'id', 'source'],
  columns: [
    { key: 'scenario', heading: 'Scenario', kind: 'text', required: true, width: 26 },
    {
      key: 'id',
      heading: 'Post-id',
      kind: 'text',
      required: true,
      width: 10,
      prompt: 'En post (FR-02), eller en mottagare (FR) för dess ram.',
    },
    { key: 'source', heading: 'Källa', kind: 'choice', choices: sources, required: true, width: 9 },
    {
      key: 'amount',
      heading: 'Belopp',
      kind: 'amount',
      required: true,
      width: 15,
      prompt: 'Vad posten eller ramen får i scenariot, inte ändringen.',
    },
    { key: 'created', heading: 'Skapat', kind: 'date', width: 12 },
    { key: 'by', heading: 'Av', kind: 'text', width: 16 },
    {
      key: 'note',
      heading: 'Not',
      kind: 'text',
      width: 40,
      prompt: 'Beloppet när scenariot sparades: ”var 138 000 tkr”.',
    },
  ],
};

/** Why everybody got what they got: one row for each cell that was shared out. */
export const traceTable: TableContract = {
  name: 'tblFordelningsspar',
  sheet: 'Fördelningsspår',
  identity: [],
  columns: [
    {
      key: 'event',
      heading: 'Händelse',
      kind: 'whole',
      width: 10,
      prompt: 'Numret i Händelser på den första händelsen, om fördelningen gav någon.',
    },
    { key: 'date', heading: 'Datum', kind: 'date', width: 12 },
    { key: 'key', heading: 'Nyckel', kind: 'text', required: true, width: 30 },
    { key: 'source', heading: 'Källa', kind: 'choice', choices: sources, required: true, width: 9 },
    { key: 'to', heading: 'Till', kind: 'text', required: true, width: 12 },
    {
      key: 'share',
      heading: 'Exakt andel',
      kind: 'text',
      width: 28,
      prompt: 'I tkr före avrundning, som text för att rymma alla decimaler.',
    },
    { key: 'amount', heading: 'Belopp', kind: 'amount', required: true, width: 14 },
    {
      key: 'rounding',
      heading: 'Avrundning',
      kind: 'text',
      width: 26,
      prompt: 'Belopp minus exakt andel, i tkr.',
    },
    { key: 'reason', heading: 'Skäl', kind: 'text', width: 70 },
  ],
};

/** Looked for at every opening, made when first written to. */
export const onDemandTables: readonly TableContract[] = [
  keysTable,
  scenariosTable,
  traceTable,
  rulesTable,
];
