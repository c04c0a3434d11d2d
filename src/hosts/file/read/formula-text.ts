/**
 * Formulas as a file writes them and as the model holds them. The file leaves out the equals sign and marks
 * functions younger than the format with _xlfn.; the model writes formulas as a person types them in English.
 * Spec: files §6
 */
import { inFileForm } from './file-form';

/** The file's text → the model's formula. */
export function formulaFromFile(text: string): string {
  const plain = text.includes('_xl')
    ? outsideQuotes(text, (piece) =>
        piece.replace(/(?:_xlfn\.)?(?:_xlws\.)?([A-Z][A-Z0-9.]*)(?=\()/gi, unmarked),
      )
    : text;
  return `=${plain}`;
}

/** The model's formula → the file's text. */
export function formulaForFile(formula: string): string {
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  return outsideQuotes(inFileForm(text), (piece) =>
    piece.replace(/(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi, (name) => {
      const known = name.toUpperCase();
      if (sheetFunctions.has(known)) return `_xlfn._xlws.${name}`;
      return laterFunctions.has(known) ? `_xlfn.${name}` : name;
    }),
  );
}

/** Only of functions that get their mark again when the formula is written. */
function unmarked(written: string, name: string): string {
  const known = name.toUpperCase();
  return sheetFunctions.has(known) || laterFunctions.has(known) ? name : written;
}

/** Applies the change to what is neither text in double quotes nor a sheet's name in single ones. */
function outsideQuotes(text: string, change: (piece: string) => string): string {
  return text
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join('');
}

const sheetFunctions = new Set(['FILTER', 'SORT']);

/** Functions that came after the format was fixed. Excel shows #NAME? where their mark is missing. */
const laterFunctions = new Set(
  `ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
  BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
  CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S
  CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST
  FLOOR.MATH FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS ISFORMULA
  ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT
  NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
  PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG
  RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T
  T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE
  VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(
    /\s+/,
  ),
);
