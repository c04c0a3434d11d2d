/**
 * Rules for input that pasting has passed by: a value that the cell's own list or kind does not allow, and a cell in the
 * middle of a ruled column that has lost its rule. Checked where the host tells the rules; Excel does not. Spec: checks §9
 */
import { define, raiser } from '#core/findings/definition';
import type { Finding } from '#core/findings/finding';
import { MAX_COLUMNS, parseAddress, parseReference } from '#sheet/address';
import type { CellValue } from '#sheet/cell';
import type { Validation } from '#sheet/worksheet';
import type { Inspected } from './inspected';
import type { Inspection } from './inspection';
import { plainNumber } from './plain-number';
import type { SheetView } from './sheet-view';

export const rulesBrokenFindings = {
  'workbook/rule-broken': define<{ value: string; rule: string }>({
    severity: 'warning',
    sv: {
      what: ({ value, rule }) => `”${value}” följer inte cellens regel: ${rule}.`,
      remedy: 'Välj ett tillåtet värde, eller ändra regeln (Data, Dataverifiering).',
      cause: 'Ett värde har klistrats in över en cell med dataverifiering.',
    },
    en: {
      what: ({ value, rule }) => `"${value}" breaks the rule of its cell: ${rule}.`,
      remedy: 'Choose a permitted value, or change the rule (Data, Data Validation).',
      cause: 'A value was pasted over a cell with data validation.',
    },
  }),
  'workbook/rule-lost': define<{ rule: string }>({
    severity: 'warning',
    sv: {
      what: ({ rule }) =>
        `Cellen har förlorat den regel som cellerna ovanför och under har: ${rule}.`,
      remedy: 'Kopiera regeln från cellen ovanför (Klistra in special, Verifiering).',
      cause: 'En cell utan dataverifiering har klistrats in i en kolumn som har den.',
    },
    en: {
      what: ({ rule }) =>
        `The cell has lost the rule that the cells above and below it have: ${rule}.`,
      remedy: 'Copy the rule from the cell above (Paste Special, Validation).',
      cause: 'A cell without data validation was pasted into a column that has it.',
    },
  }),
};

const raise = raiser(rulesBrokenFindings);

export const rulesBroken: Inspection = {
  name: 'rules-broken',
  codes: Object.keys(rulesBrokenFindings),
  run: (inspected) =>
    inspected.views.flatMap((view) => [...brokenIn(view, inspected), ...lostIn(view, inspected)]),
};

function brokenIn(view: SheetView, inspected: Inspected): Finding[] {
  return view.worksheet.validations.flatMap((rule) => {
    const choices = rule.type === 'list' ? choicesOf(rule.formula, view, inspected) : null;
    const findings: Finding[] = [];
    for (const [row, column, value] of filledIn(view, rule)) {
      if (isKept(rule, value, choices)) continue;
      const facts = { value: textOf(value), rule: inWords(rule, choices) };
      findings.push(raise('workbook/rule-broken', facts, { where: [view.place(row, column)] }));
    }
    return findings;
  });
}

/** The filled cells of a rule's area. */
function* filledIn(view: SheetView, { area }: Validation): Iterable<[number, number, CellValue]> {
  for (let row = area.top; row <= Math.min(area.bottom, view.lastRow); row += 1) {
    for (let column = area.left; column <= Math.min(area.right, area.left + 200); column += 1) {
      const value = view.value(row, column);
      if (value !== null && view.formula(row, column) === undefined) yield [row, column, value];
    }
  }
}

function isKept({ type }: Validation, value: CellValue, choices: Choices | null) {
  if (type === 'list') return choices === null || choices.has(textOf(value).toLowerCase());
  if (type === 'whole') return typeof value === 'number' && Number.isInteger(value);
  if (type === 'decimal' || type === 'date') return typeof value === 'number';
  return true;
}

/** In lower case → as written. */
type Choices = ReadonlyMap<string, string>;

/** The choices of a list; null when they cannot be told. */
function choicesOf(formula: string, view: SheetView, inspected: Inspected): Choices | null {
  const written = /^"(.*)"$/s.exec(formula.trim())?.[1];
  if (written !== undefined) {
    return new Map(
      written.split(',').map((choice) => [choice.trim().toLowerCase(), choice.trim()]),
    );
  }
  const plain = formula.trim().replace(/^=/, '').replaceAll('$', '');
  const here = parseAddress(plain);
  const area = here ? { sheet: view.name, ...here } : parseReference(plain);
  const source = area && inspected.view(area.sheet);
  if (!area || !source) return null;
  const choices = new Map<string, string>();
  for (let row = area.top; row <= Math.min(area.bottom, source.lastRow); row += 1) {
    for (let column = area.left; column <= Math.min(area.right, area.left + 200); column += 1) {
      const value = source.value(row, column);
      if (value !== null) choices.set(textOf(value).toLowerCase(), textOf(value));
    }
  }
  return choices;
}

function textOf(value: CellValue): string {
  if (typeof value === 'number') return plainNumber(value);
  return typeof value === 'object' && value !== null ? value.error : String(value ?? '').trim();
}

function inWords({ type }: Validation, choices: Choices | null): string {
  if (choices) return [...choices.values()].slice(0, 6).join(', ') + (choices.size > 6 ? ' …' : '');
  return { list: 'lista', whole: 'heltal', decimal: 'tal', date: 'datum', custom: 'egen', any: '' }[
    type
  ];
}

/** Cells between two stretches of one and the same rule in one column. */
function lostIn(view: SheetView, inspected: Inspected): Finding[] {
  const stretches = new Map<string, Validation[]>();
  const ruled = new Set<number>();
  for (const rule of view.worksheet.validations) {
    const { area, type, formula } = rule;
    const end = Math.min(area.bottom, view.lastRow);
    for (let row = area.top; row <= end; row += 1) {
      for (let column = area.left; column <= Math.min(area.right, area.left + 200); column += 1) {
        ruled.add(row * MAX_COLUMNS + column);
      }
    }
    const key = `${String(area.left)}:${String(area.right)} ${type} ${formula}`;
    stretches.set(key, [...(stretches.get(key) ?? []), rule]);
  }
  return [...stretches.values()].flatMap((rules) => {
    const sorted = [...rules].sort((a, b) => a.area.top - b.area.top);
    return sorted.flatMap((rule, index) => {
      const next = sorted[index + 1];
      const findings: Finding[] = [];
      if (!next || rule.type === 'any') return findings;
      const { left } = rule.area;
      const choices = rule.type === 'list' ? choicesOf(rule.formula, view, inspected) : null;
      const words = inWords(rule, choices);
      for (let row = rule.area.bottom + 1; row < next.area.top && row <= view.lastRow; row += 1) {
        if (ruled.has(row * MAX_COLUMNS + left) || view.value(row, left) === null) continue;
        if (!view.isItemRow(row, left)) continue;
        const where = [view.place(row, left)];
        findings.push(raise('workbook/rule-lost', { rule: words }, { where }));
      }
      return findings.length > 3 ? [] : findings;
    });
  });
}
