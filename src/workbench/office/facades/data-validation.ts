/**
 * Excel.DataValidation as far as the model keeps rules: lists and custom formulas, with the explanation that shows when
 * the cell is selected, alone or beside a rule. Rules with two bounds or an operator are refused by name.
 *
 * A rule guards a user's typing only; what an add-in writes is not checked.
 */
import type { Validation } from '#sheet/worksheet';
import { record } from '../arguments';
import { invalidArgument, lacks } from '../excel-error';
import { Facade, type Argument, type ExcelObject } from '../excel-object';
import { meet, sameRectangle } from '../place';
import type { Place } from '../session';
import type { Json } from '../wire';
import { setList } from '../writer';
import { demandFormatting } from './formatting';

const TYPES = {
  list: 'List',
  custom: 'Custom',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  any: 'None',
} as const;

const facade = new Facade<Place>('DataValidation', {
  values: {
    Type: (place) => {
      const found = ruleAt(place);
      return found ? TYPES[found.type] : 'None';
    },
    Rule: (place) => ruleOf(ruleAt(place)),
    Prompt: (place) => {
      const message = ruleAt(place)?.message;
      return { showPrompt: true, title: '', message: message ?? '' };
    },
    IgnoreBlanks: () => true,
  },
  assign: {
    Rule: (place, value) => setRule(place, value),
    Prompt: (place, value) => setPrompt(place, value),
    IgnoreBlanks: (_place, value) => {
      if (value !== true) throw lacks('DataValidation', 'ignoreBlanks', 'false');
    },
  },
  run: {
    Clear: (place) => {
      demandFormatting(place);
      setList(place.session, place.sheet.validations, withoutPlace(place));
    },
  },
});

export function dataValidation(place: Place): ExcelObject {
  return facade.of(place);
}

/** The rule over the whole place. A place that several rules share, or that one covers in part, is refused by name. */
function ruleAt(place: Place): Validation | undefined {
  const touching = place.sheet.validations.filter(({ area }) => meet(area, place));
  const [only, ...more] = touching;
  if (!only) return undefined;
  const met = meet(only.area, place);
  if (more.length > 0 || !met || !sameRectangle(met, place)) {
    throw lacks('DataValidation', 'rule', 'mixed rules');
  }
  return only;
}

function ruleOf(found: Validation | undefined): Json {
  if (!found || found.type === 'any') return {};
  if (found.type === 'custom') return { custom: { formula: found.formula } };
  if (found.type !== 'list') throw lacks('DataValidation', 'rule', found.type);
  const quoted = /^"(.*)"$/s.exec(found.formula);
  const source =
    quoted?.[1] ?? (found.formula.startsWith('=') ? found.formula : `=${found.formula}`);
  return { list: { inCellDropDown: true, source } };
}

function setRule(place: Place, value: Argument): void {
  demandFormatting(place);
  const [kind, ...more] = Object.entries(record(value)).filter(([, rule]) => rule !== null);
  if (!kind || more.length > 0) throw invalidArgument();
  const [type, body] = kind;
  const { top, left, bottom, right } = place;
  const area = { sheet: place.sheet.name, top, left, bottom, right };
  const message = ruleAtOrNone(place)?.message;
  const explained = message === undefined ? {} : { message };
  const rules = withoutPlace(place);
  if (type === 'list') {
    rules.push({ area, type, formula: listFormula(record(body)['source']), ...explained });
  } else if (type === 'custom') {
    rules.push({ area, type, formula: formulaText(record(body)['formula']), ...explained });
  } else {
    throw lacks('DataValidation', 'rule', type);
  }
  setList(place.session, place.sheet.validations, rules);
}

/** "a,b" becomes the choices in quotes, "=Blad!A1:A3" the reference. */
function listFormula(source: Json | undefined): string {
  if (typeof source !== 'string') throw invalidArgument();
  if (source.length > 255 && !source.startsWith('=')) throw invalidArgument();
  return source.startsWith('=') ? source.slice(1) : `"${source}"`;
}

function formulaText(formula: Json | undefined): string {
  if (typeof formula !== 'string') throw invalidArgument();
  return formula;
}

function setPrompt(place: Place, value: Argument): void {
  demandFormatting(place);
  const { message } = record(value);
  const { top, left, bottom, right } = place;
  const area = { sheet: place.sheet.name, top, left, bottom, right };
  const found = ruleAt(place);
  const rule: Validation = found ?? { area, type: 'any', formula: '' };
  const explained = { ...rule, ...(typeof message === 'string' ? { message } : {}) };
  const others = place.sheet.validations.filter((each) => each !== found);
  setList(place.session, place.sheet.validations, [...others, explained]);
}

function ruleAtOrNone(place: Place): Validation | undefined {
  return place.sheet.validations.find(({ area }) => sameRectangle(area, place));
}

/** The other rules; one that covers more than the place is refused by name. */
function withoutPlace(place: Place): Validation[] {
  return place.sheet.validations.filter(({ area }) => {
    const met = meet(area, place);
    if (!met) return true;
    if (!sameRectangle(met, area)) throw lacks('DataValidation', 'clear', 'part of a rule');
    return false;
  });
}
