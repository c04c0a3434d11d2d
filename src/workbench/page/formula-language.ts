/**
 * Formulas as a Swedish Excel writes them, to and from the English form in which the model keeps them: names of
 * functions, semicolon between arguments, comma in decimals. Names that are not listed stay as they are written, and
 * an English formula is understood as well, where its commas stand between other things than digits. Spec: workbench §3
 */
import { tokenize } from '@borgar/fx';

/** The functions whose Swedish name is another, or that we compute, by their English name. */
export const namesInSwedish: Readonly<Record<string, string>> = {
  AGGREGATE: 'MÄNGD',
  AND: 'OCH',
  AVERAGE: 'MEDEL',
  AVERAGEIF: 'MEDEL.OM',
  AVERAGEIFS: 'MEDEL.OMF',
  CEILING: 'RUNDA.UPP',
  CHAR: 'TECKENKOD',
  CHOOSE: 'VÄLJ',
  CLEAN: 'STÄDA',
  COLUMN: 'KOLUMN',
  COLUMNS: 'KOLUMNER',
  COMBIN: 'KOMBIN',
  CONCAT: 'SAMMAN',
  CONCATENATE: 'SAMMANFOGA',
  COUNT: 'ANTAL',
  COUNTA: 'ANTALV',
  COUNTBLANK: 'ANTAL.TOMMA',
  COUNTIF: 'ANTAL.OM',
  COUNTIFS: 'ANTAL.OMF',
  DATE: 'DATUM',
  DATEDIF: 'DATEDIF',
  DAY: 'DAG',
  DAYS: 'DAGAR',
  EDATE: 'EDATUM',
  EOMONTH: 'SLUTMÅNAD',
  EXACT: 'EXAKT',
  FACT: 'FAKULTET',
  FALSE: 'FALSKT',
  FIND: 'HITTA',
  FLOOR: 'RUNDA.NER',
  FV: 'SLUTVÄRDE',
  GCD: 'SGD',
  GEOMEAN: 'GEOMEDEL',
  HLOOKUP: 'LETAKOLUMN',
  HOUR: 'TIMME',
  IF: 'OM',
  IFERROR: 'OMFEL',
  IFNA: 'OMSAKNAS',
  IFS: 'IFS',
  INT: 'HELTAL',
  ISBLANK: 'ÄRTOM',
  ISERR: 'ÄRF',
  ISERROR: 'ÄRFEL',
  ISEVEN: 'ÄRJÄMN',
  ISLOGICAL: 'ÄRLOGISK',
  ISNA: 'ÄRSAKNAD',
  ISNONTEXT: 'ÄREJTEXT',
  ISNUMBER: 'ÄRTAL',
  ISODD: 'ÄRUDDA',
  ISOWEEKNUM: 'ISOVECKONR',
  ISREF: 'ÄRREF',
  ISTEXT: 'ÄRTEXT',
  LARGE: 'STÖRSTA',
  LCM: 'MGM',
  LEFT: 'VÄNSTER',
  LEN: 'LÄNGD',
  LOWER: 'GEMENER',
  MATCH: 'PASSA',
  MID: 'EXTEXT',
  MINUTE: 'MINUT',
  MOD: 'REST',
  MONTH: 'MÅNAD',
  MROUND: 'MAVRUNDA',
  NA: 'SAKNAS',
  NOT: 'ICKE',
  NPER: 'PERIODER',
  NPV: 'NETNUVÄRDE',
  OR: 'ELLER',
  PERCENTILE: 'PERCENTIL',
  'PERCENTILE.INC': 'PERCENTIL.INK',
  PMT: 'BETALNING',
  POWER: 'UPPHÖJT.TILL',
  PRODUCT: 'PRODUKT',
  PROPER: 'INITIAL',
  PV: 'NUVÄRDE',
  QUARTILE: 'KVARTIL',
  'QUARTILE.INC': 'KVARTIL.INK',
  QUOTIENT: 'KVOT',
  RANK: 'RANG',
  'RANK.EQ': 'RANG.EKV',
  REPLACE: 'ERSÄTT',
  REPT: 'REP',
  RIGHT: 'HÖGER',
  ROUND: 'AVRUNDA',
  ROUNDDOWN: 'AVRUNDA.NEDÅT',
  ROUNDUP: 'AVRUNDA.UPPÅT',
  ROW: 'RAD',
  ROWS: 'RADER',
  SEARCH: 'SÖK',
  SECOND: 'SEKUND',
  SIGN: 'TECKEN',
  SMALL: 'MINSTA',
  SQRT: 'ROT',
  STDEV: 'STDAV',
  'STDEV.P': 'STDAV.P',
  'STDEV.S': 'STDAV.S',
  STDEVP: 'STDAVP',
  SUBSTITUTE: 'BYT.UT',
  SUBTOTAL: 'DELSUMMA',
  SUM: 'SUMMA',
  SUMIF: 'SUMMA.OM',
  SUMIFS: 'SUMMA.OMF',
  SUMPRODUCT: 'PRODUKTSUMMA',
  SUMSQ: 'KVADRATSUMMA',
  SWITCH: 'VÄXLA',
  TEXT: 'TEXT',
  TEXTJOIN: 'TEXTJOIN',
  TRIM: 'RENSA',
  TRUE: 'SANT',
  TRUNC: 'AVKORTA',
  UPPER: 'VERSALER',
  VALUE: 'TEXTNUM',
  VAR: 'VARIANS',
  'VAR.P': 'VARIANS.P',
  'VAR.S': 'VARIANS.S',
  VARP: 'VARIANSP',
  VLOOKUP: 'LETARAD',
  WEEKDAY: 'VECKODAG',
  XLOOKUP: 'XLETAUPP',
  XMATCH: 'XMATCHNING',
  XOR: 'XELLER',
  YEAR: 'ÅR',
};

const english = new Map(Object.entries(namesInSwedish).map(([en, sv]) => [sv, en]));

interface Piece {
  readonly type: string;
  readonly value: string;
}

/** "=SUMMA(A1;1,5)" → "=SUM(A1,1.5)". */
export function formulaFromSwedish(text: string): string {
  const pieces = readWords(text);
  return inPieces(pieces, (piece, index) => {
    const { type, value } = piece;
    if (type === 'func' || type === 'bool') return english.get(value.toUpperCase()) ?? value;
    if (type !== 'operator') return value;
    if (value === ';') return ',';
    const isDecimal =
      value === ',' &&
      pieces[index - 1]?.type === 'number' &&
      /^\d+$/.test(pieces[index + 1]?.value ?? '');
    return isDecimal ? '.' : value;
  });
}

/** "=SUM(A1,1.5)" → "=SUMMA(A1;1,5)". */
export function formulaInSwedish(formula: string): string {
  return inPieces(tokenize(formula, { withLocation: false }), ({ type, value }) => {
    if (type === 'func' || type === 'bool') return namesInSwedish[value.toUpperCase()] ?? value;
    if (type === 'number') return value.replace('.', ',');
    return type === 'operator' && value === ',' ? ';' : value;
  });
}

/** Array constants, in braces, are left as they are. */
function inPieces(pieces: readonly Piece[], word: (piece: Piece, index: number) => string): string {
  let depth = 0;
  return pieces
    .map((piece, index) => {
      if (piece.value === '{') depth += 1;
      if (piece.value === '}') depth -= 1;
      return depth > 0 || piece.type === 'string' ? piece.value : word(piece, index);
    })
    .join('');
}

/** The tokens of a Swedish text; its truth values are names to the English reader. */
function readWords(text: string): Piece[] {
  return tokenize(text, { withLocation: false }).map(({ type, value }) => ({
    type: /^(SANT|FALSKT)$/i.test(value) ? 'bool' : type,
    value,
  }));
}
