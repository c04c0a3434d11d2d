/**
 * What cannot be decided about a foreign layout is asked: each finding names the choice and the option of the command
 * line that answers it. Spec: adoption §7
 */
import { define } from '#core/findings/definition';
import { quoted, quotedEn } from './quoted';

export const questionFindings = {
  'adopt/no-block': define<{ sheet: string }>({
    severity: 'error',
    sv: {
      what: ({ sheet }) =>
        `På bladet ”${sheet}” finns inget område med en rubrikrad, benämningar och belopp.`,
      remedy: 'Ange området, till exempel A4:H60 (--range), eller ett annat blad (--sheet).',
      cause: 'Bladet har ingen lista med poster, eller rubriker som inte säger vad beloppen är.',
    },
    en: {
      what: ({ sheet }) =>
        `The sheet "${sheet}" has no block with a heading row, names and amounts.`,
      remedy: 'Give the block, such as A4:H60 (--range), or another sheet (--sheet).',
      cause: 'The sheet has no list of posts, or headings that do not say what the amounts are.',
    },
  }),
  'adopt/no-foreign-sheet': define<Record<never, never>>({
    severity: 'error',
    sv: {
      what: () =>
        'Alla synliga blad följer redan programmets uppställning. Det finns inget att koppla.',
      remedy: 'Ange ett annat blad (--sheet) om det ändå finns en egen lista med poster.',
      cause: 'Arbetsboken är gjord av programmet, eller har inget synligt blad utöver dess egna.',
    },
    en: {
      what: () => 'All visible sheets already follow the layout of this program. Nothing to map.',
      remedy: 'Name another sheet (--sheet) if there is a list of posts of your own all the same.',
      cause: 'The workbook was made by this program, or has no visible sheet beside its own.',
    },
  }),
  'adopt/sheet-missing': define<{ sheet: string; sheets: readonly string[] }>({
    severity: 'error',
    sv: {
      what: ({ sheet, sheets }) =>
        `Arbetsboken har inget blad ”${sheet}”. Bladen är ${quoted(sheets, ', ')}.`,
      remedy: 'Ange ett av bladen (--sheet).',
      cause: 'Bladets namn är felskrivet, eller bladet har bytt namn.',
    },
    en: {
      what: ({ sheet, sheets }) =>
        `The workbook has no sheet "${sheet}". Its sheets are ${quotedEn(sheets, ', ')}.`,
      remedy: 'Name one of the sheets (--sheet).',
      cause: 'The name of the sheet is misspelt, or the sheet was renamed.',
    },
  }),
  'adopt/several-sheets': define<{ sheets: readonly string[] }>({
    severity: 'error',
    sv: {
      what: ({ sheets }) => `Flera blad kan vara listan med poster: ${quoted(sheets, ', ')}.`,
      remedy: 'Ange vilket av dem (--sheet).',
      cause: 'Mer än ett blad har rubriker, benämningar och belopp, till exempel ett blad per år.',
    },
    en: {
      what: ({ sheets }) => `Several sheets may be the list of posts: ${quotedEn(sheets, ', ')}.`,
      remedy: 'Say which of them (--sheet).',
      cause: 'More than one sheet has headings, names and amounts, such as one for each year.',
    },
  }),
  'adopt/columns-both-fit': define<{
    meaning: string;
    headings: readonly string[];
    cells: readonly string[];
  }>({
    severity: 'error',
    sv: {
      what: ({ meaning, headings, cells }) =>
        `Flera kolumner kan vara ”${meaning}”: ${quoted(headings, ' och ')} (${cells.join(', ')}). Ingen av dem läses.`,
      remedy: 'Ange vilken av dem (--column "ALF=Budget 2026 ALF").',
      cause: 'Två rubriker betyder samma sak, till exempel två versioner av årets budget.',
    },
    en: {
      what: ({ meaning, headings, cells }) =>
        `Several columns may be "${meaning}": ${quotedEn(headings, ' and ')} (${cells.join(', ')}). None of them is read.`,
      remedy: 'Say which of them (--column "ALF=Budget 2026 ALF").',
      cause: "Two headings mean the same, such as two versions of this year's budget.",
    },
  }),
  'adopt/column-not-found': define<{ meaning: string; heading: string }>({
    severity: 'error',
    sv: {
      what: ({ meaning, heading }) =>
        `Rubriken ”${heading}”, som ska vara ”${meaning}”, finns inte i området.`,
      remedy: 'Rätta rubriken, eller ange den rätta (--column) och spara kopplingen på nytt.',
      cause: 'En rubrik som kopplingen nämner har bytt namn eller tagits bort.',
    },
    en: {
      what: ({ meaning, heading }) =>
        `The heading "${heading}", which is to be "${meaning}", is not in the block.`,
      remedy: 'Mend the heading, or give the right one (--column) and save the mapping anew.',
      cause: 'A heading that the mapping names was renamed or removed.',
    },
  }),
  'adopt/year-unclear': define<{ years: readonly string[] }>({
    severity: 'error',
    sv: {
      what: ({ years }) =>
        `Rubrikerna nämner åren ${years.join(', ')}, men inte vilket av dem som är budgetåret.`,
      remedy: 'Ange budgetåret (--year).',
      cause: 'Bladet har budgetkolumner för flera år och ingen titel som säger vilket som gäller.',
    },
    en: {
      what: ({ years }) =>
        `The headings name the years ${years.join(', ')}, but not which is the budget year.`,
      remedy: 'Give the budget year (--year).',
      cause: 'The sheet has budget columns for several years and no title that says which counts.',
    },
  }),
  'adopt/unit-unclear': define<{ headings: readonly string[] }>({
    severity: 'error',
    sv: {
      what: ({ headings }) =>
        `Varken rubriken eller bladet säger i vilken enhet ${quoted(headings, ' och ')} står.`,
      remedy: 'Ange enheten: kr, tkr eller mkr (--unit).',
      cause:
        'Ingen rubrik och ingen text vid tabellen anger kr, tkr eller mkr, eller flera gör det.',
    },
    en: {
      what: ({ headings }) =>
        `Neither the heading nor the sheet says in which unit ${quotedEn(headings, ' and ')} stands.`,
      remedy: 'Give the unit: kr, tkr or mkr (--unit).',
      cause: 'No heading and no text beside the table states kr, tkr or mkr, or several do.',
    },
  }),
  'adopt/source-unclear': define<{ heading: string }>({
    severity: 'error',
    sv: {
      what: ({ heading }) => `Inget på bladet säger om ”${heading}” är ALF eller FoUU.`,
      remedy: 'Ange källan: ALF eller FoUU (--source).',
      cause: 'Bladet har en enda beloppskolumn utan källa i rubrik, kolumn, avsnitt eller titel.',
    },
    en: {
      what: ({ heading }) => `Nothing in the sheet says whether "${heading}" is ALF or FoUU.`,
      remedy: 'Give the source: ALF or FoUU (--source).',
      cause:
        'The sheet has one column of amounts and no source in heading, column, section or title.',
    },
  }),
  'adopt/rest-unclear': define<{ source: string; part: string; whole: string; rest: string }>({
    severity: 'error',
    sv: {
      what: ({ source, part, whole, rest }) =>
        `”${part}” är ${source}, men inget säger om resten av ”${whole}” är ${rest}.`,
      remedy:
        'Ange rubriken för hela beloppet om resten är den andra källan (--column "Belopp=…"), annars källan (--source).',
      cause:
        'Bladet har en kolumn för den ena källan och en för helheten, men ingen för den andra.',
    },
    en: {
      what: ({ source, part, whole, rest }) =>
        `"${part}" is ${source}, but nothing says whether the rest of "${whole}" is ${rest}.`,
      remedy:
        'Give the heading of the whole if the rest is the other source (--column "Belopp=…"), else the source (--source).',
      cause: 'The sheet has a column for one source and one for the whole, but none for the other.',
    },
  }),
};
