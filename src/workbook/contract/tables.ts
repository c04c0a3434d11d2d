/**
 * The core tables of the workbook contract, version 1. Formulas are native and name tables in the long form
 * (Table[[#This Row],[Column]]), which files and Excel both understand.
 * Spec: workbook §1
 */
import {
  decisionForms,
  durations,
  eventStatuses,
  eventTypes,
  frameStatuses,
  sources,
} from '#core/budget/words';
import type { Column, TableContract } from './column';

/** The version of the contract that this program writes; it stands in Inställningar as "Schemaversion". */
export const SCHEMA_VERSION = 1;

const year: Column = { key: 'year', heading: 'År', kind: 'whole', required: true, width: 7 };
const version: Column = {
  key: 'version',
  heading: 'Version',
  kind: 'text',
  required: true,
  width: 14,
};
const decision: Column = {
  key: 'decision',
  heading: 'Beslut',
  kind: 'text',
  width: 12,
  synonyms: ['Paragraf', '§'],
};

/** What each source gives. */
export const framesTable: TableContract = {
  name: 'tblRamar',
  sheet: 'Ramar',
  identity: ['year', 'version', 'source'],
  columns: [
    year,
    version,
    { key: 'source', heading: 'Källa', kind: 'choice', choices: sources, required: true, width: 9 },
    {
      key: 'amount',
      heading: 'Belopp',
      kind: 'amount',
      required: true,
      width: 15,
      synonyms: ['Ram', 'Budgetram'],
    },
    {
      key: 'minuted',
      heading: 'Enligt protokoll',
      kind: 'written',
      width: 19,
      synonyms: ['Protokoll'],
    },
    { key: 'status', heading: 'Status', kind: 'choice', choices: frameStatuses, width: 21 },
    { key: 'body', heading: 'Organ', kind: 'text', width: 17 },
    { key: 'date', heading: 'Datum', kind: 'date', width: 12 },
    decision,
    { key: 'registry', heading: 'Dnr', kind: 'text', width: 14, synonyms: ['Diarienummer'] },
    { key: 'note', heading: 'Not', kind: 'text', width: 52, synonyms: ['Anmärkning'] },
  ],
};

/** The last row's version is the newest: only its frames are compared with the posts. */
const newest =
  'tblMottagarramar[[#This Row],[Version]]=INDEX(tblMottagarramar[Version],COUNTA(tblMottagarramar[Version]))';

/** What each recipient may use. */
export const recipientFramesTable: TableContract = {
  name: 'tblMottagarramar',
  sheet: 'Ramar',
  identity: ['year', 'version', 'recipient'],
  columns: [
    year,
    version,
    {
      key: 'recipient',
      heading: 'Mottagare',
      kind: 'text',
      required: true,
      width: 12,
      synonyms: ['Råd'],
    },
    { key: 'ALF', heading: 'ALF', kind: 'amount', required: true, width: 15 },
    { key: 'FoUU', heading: 'FoUU', kind: 'amount', required: true, width: 15 },
    {
      key: 'total',
      heading: 'Summa',
      kind: 'number',
      width: 15,
      formula:
        '=tblMottagarramar[[#This Row],[ALF (tkr)]]+tblMottagarramar[[#This Row],[FoUU (tkr)]]',
    },
    {
      key: 'onPosts',
      heading: 'På poster',
      kind: 'number',
      width: 15,
      formula: `=IF(${newest},SUMIFS(tblPoster[Summa],tblPoster[Ram],tblMottagarramar[[#This Row],[Mottagare]]),"")`,
    },
    {
      key: 'notOnPosts',
      heading: 'Ej på post',
      kind: 'number',
      width: 15,
      formula:
        '=IF(tblMottagarramar[[#This Row],[På poster]]="","",ROUND(tblMottagarramar[[#This Row],[Summa]]-tblMottagarramar[[#This Row],[På poster]],5))',
    },
  ],
};

/** The lines of the budget. */
export const postsTable: TableContract = {
  name: 'tblPoster',
  sheet: 'Poster',
  identity: ['id'],
  columns: [
    {
      key: 'id',
      heading: 'Post-id',
      kind: 'text',
      width: 10,
      synonyms: ['Postnr', 'Id', 'Postnummer'],
    },
    {
      key: 'recipient',
      heading: 'Ram',
      kind: 'text',
      width: 8,
      synonyms: ['Råd', 'Mottagare', 'Betalas av'],
      prompt: 'Vems ram som betalar: FR, UR eller LG.',
    },
    { key: 'section', heading: 'Avsnitt', kind: 'text', width: 40, synonyms: ['Rubrik', 'Område'] },
    {
      key: 'name',
      heading: 'Post',
      kind: 'text',
      required: true,
      width: 36,
      synonyms: ['Benämning', 'Budgetpost', 'Ändamål', 'Satsning', 'Aktivitet'],
    },
    {
      key: 'performer',
      heading: 'Utförare',
      kind: 'text',
      width: 30,
      synonyms: ['Ansvarig'],
      prompt: 'Vem som gör arbetet; det kan vara någon annan än den som betalar.',
    },
    {
      key: 'previousALF',
      heading: 'ALF föreg. år',
      kind: 'amount',
      width: 20,
      synonyms: ['ALF föregående år'],
    },
    {
      key: 'previousFoUU',
      heading: 'FoUU föreg. år',
      kind: 'amount',
      width: 20,
      synonyms: ['FoUU föregående år'],
    },
    { key: 'ALF', heading: 'ALF', kind: 'amount', required: true, width: 14 },
    { key: 'FoUU', heading: 'FoUU', kind: 'amount', required: true, width: 14 },
    {
      key: 'total',
      heading: 'Summa',
      kind: 'number',
      width: 14,
      formula: '=tblPoster[[#This Row],[ALF (tkr)]]+tblPoster[[#This Row],[FoUU (tkr)]]',
    },
    {
      key: 'from',
      heading: 'Fr.o.m.',
      kind: 'date',
      width: 12,
      synonyms: ['Från och med', 'Startdatum'],
    },
    {
      key: 'to',
      heading: 'T.o.m.',
      kind: 'date',
      width: 12,
      synonyms: ['Till och med', 'Slutdatum'],
    },
    { key: 'appendixNote', heading: 'Not i bilagan', kind: 'text', width: 54, synonyms: ['Not'] },
    {
      key: 'internalComment',
      heading: 'Intern kommentar',
      kind: 'text',
      width: 36,
      synonyms: ['Kommentar'],
    },
    { key: 'code', heading: 'Kod', kind: 'text', width: 12, synonyms: ['Projekt', 'Konto'] },
  ],
};

/** What has happened; rows are only appended. */
export const eventsTable: TableContract = {
  name: 'tblHandelser',
  sheet: 'Händelser',
  identity: ['number'],
  columns: [
    { key: 'number', heading: 'Nr', kind: 'whole', required: true, width: 6 },
    {
      key: 'date',
      heading: 'Datum',
      kind: 'date',
      required: true,
      width: 12,
      prompt: 'När det hände.',
    },
    { key: 'type', heading: 'Typ', kind: 'choice', choices: eventTypes, required: true, width: 19 },
    { key: 'from', heading: 'Från', kind: 'text', width: 12 },
    { key: 'to', heading: 'Till', kind: 'text', width: 12 },
    { key: 'source', heading: 'Källa', kind: 'choice', choices: sources, width: 9 },
    { key: 'amount', heading: 'Belopp', kind: 'amount', required: true, width: 14 },
    { key: 'duration', heading: 'Varaktighet', kind: 'choice', choices: durations, width: 13 },
    { key: 'body', heading: 'Organ', kind: 'text', width: 17 },
    { key: 'form', heading: 'Beslutsform', kind: 'choice', choices: decisionForms, width: 17 },
    decision,
    {
      key: 'decidedOn',
      heading: 'Beslutsdatum',
      kind: 'date',
      width: 13,
      prompt: 'När det beslutades.',
    },
    {
      key: 'status',
      heading: 'Status',
      kind: 'choice',
      choices: eventStatuses,
      required: true,
      width: 12,
    },
    { key: 'text', heading: 'Text', kind: 'text', width: 50 },
  ],
};

export const settingsTable: TableContract = {
  name: 'tblInstallningar',
  sheet: 'Inställningar',
  identity: ['key'],
  columns: [
    { key: 'key', heading: 'Nyckel', kind: 'text', required: true, width: 30 },
    { key: 'value', heading: 'Värde', kind: 'text', required: true, width: 26 },
    { key: 'explanation', heading: 'Förklaring', kind: 'text', width: 70 },
  ],
};

/** What the add-in and the command line have written, cell by cell. */
export const logTable: TableContract = {
  name: 'tblLogg',
  sheet: 'Logg',
  identity: [],
  columns: [
    { key: 'number', heading: 'Nr', kind: 'whole', required: true, width: 6 },
    { key: 'time', heading: 'Tid', kind: 'instant', required: true, width: 17 },
    { key: 'who', heading: 'Vem', kind: 'text', width: 16 },
    {
      key: 'event',
      heading: 'Händelse',
      kind: 'whole',
      width: 10,
      prompt: 'Numret i Händelser, när skrivningen hör till en händelse.',
    },
    { key: 'action', heading: 'Åtgärd', kind: 'text', required: true, width: 40 },
    { key: 'cell', heading: 'Cell', kind: 'text', width: 18 },
    { key: 'before', heading: 'Före', kind: 'text', width: 18 },
    { key: 'after', heading: 'Efter', kind: 'text', width: 18 },
    {
      key: 'plan',
      heading: 'Plan',
      kind: 'whole',
      width: 7,
      prompt: 'Rader med samma plan skrevs tillsammans.',
    },
    { key: 'outcome', heading: 'Utfall', kind: 'text', width: 12 },
  ],
};

/** The tables that a budget workbook has from the start, in the order of its sheets. */
export const coreTables: readonly TableContract[] = [
  framesTable,
  recipientFramesTable,
  postsTable,
  eventsTable,
  settingsTable,
  logTable,
];
