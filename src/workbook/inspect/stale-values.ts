/**
 * The values that a file was saved with are those that its formulas give. A file that another program has changed
 * without calculating still shows, and hands on, what was there before. What cannot be worked out here is not told, nor
 * what would differ by less than an öre, nor texts, which Excel words by its own language. Spec: checks §9
 */
import { define, raiser } from '#core/findings/definition';
import type { Place } from '#core/findings/finding';
import { formatPlace, formatPlaces } from '#core/findings/place';
import { listed } from '#core/findings/listed';
import { compare, isZero, ZERO } from '#core/money/amount';
import type { CellValue } from '#sheet/cell';
import type { AreaNode, FormulaNode } from '#sheet/formula/dependency-graph';
import { holdsWhatItGives, staleValues as staleIn, type StaleValue } from '#sheet/stale-values';
import type { FormulaCell } from './formula-cell';
import { largest, type Inspected, type Where } from './inspected';
import { effectOfGroup, groupsOf, type Flagged, type Inspection } from './inspection';
import { plainNumber } from './plain-number';

/** So many first causes are told with their figures, one of each kind of formula; the places of all stand with the finding. */
const NAMED = 3;

type StaleFacts = {
  /** The cells that are told, what each shows, and what its formula gives. */
  readonly cells: readonly string[];
  readonly shown: readonly string[];
  readonly gives: readonly string[];
  /** How many more there are like them. */
  readonly more: number;
  /** How many show an old value only because they count on one. */
  readonly following: number;
  /** Which they are, so that an acceptance of these hides no other. */
  readonly of: string;
};

export const staleValuesFindings = {
  'formulas/stale-value': define<StaleFacts>({
    severity: 'warning',
    sv: {
      what: ({ cells, shown, gives, more, following }) => {
        const told = cells.map(
          (cell, index) =>
            `${cell} visar ${shown[index] || 'ingenting'} men dess formel ger ${gives[index] || 'ingenting'}`,
        );
        return sentences(
          `${listed(told, 'sv')}.`,
          more > 0 &&
            `${String(more)} ${more === 1 ? 'formel till visar ett gammalt värde' : 'formler till visar gamla värden'}.`,
          following > 0 &&
            `${String(following)} ${following === 1 ? 'formel' : 'formler'} bygger på ${cells.length + more === 1 ? 'den' : 'dem'} och visar därför också ${following === 1 ? 'ett gammalt värde' : 'gamla värden'}.`,
        );
      },
      remedy: 'Öppna filen i Excel, räkna om allt (Ctrl+Alt+F9) och spara den.',
      cause:
        'Filen har ändrats av ett program som inte räknar om, så formlernas sparade värden är gamla. De formler där det börjar nämns först; de som bara bygger vidare på gamla värden räknas med.',
    },
    en: {
      what: ({ cells, shown, gives, more, following }) => {
        const told = cells.map(
          (cell, index) =>
            `${cell} shows ${shown[index] || 'nothing'} but its formula gives ${gives[index] || 'nothing'}`,
        );
        return sentences(
          `${listed(told, 'en')}.`,
          more > 0 &&
            `${String(more)} more ${more === 1 ? 'formula shows an old value' : 'formulas show old values'}.`,
          following > 0 &&
            `${String(following)} ${following === 1 ? 'formula counts' : 'formulas count'} on ${cells.length + more === 1 ? 'it' : 'them'} and so ${following === 1 ? 'shows an old value' : 'show old values'} too.`,
        );
      },
      remedy: 'Open the file in Excel, calculate all of it (Ctrl+Alt+F9) and save it.',
      cause:
        'A program that does not calculate has changed the file, so the saved values of formulas are old. The formulas where it begins are told first; those that only count on old values come with them.',
    },
  }),
};

const raise = raiser(staleValuesFindings);

function sentences(...said: readonly (string | false)[]): string {
  return said.filter(Boolean).join(' ');
}

export const staleValues: Inspection = {
  name: 'stale-values',
  codes: Object.keys(staleValuesFindings),
  run: (inspected, { isLive }) => {
    const { manualCalculation, precisionAsDisplayed } = inspected.workbook;
    // By hand it is as it should be, and is told as one; as displayed, Excel gives other figures than we do.
    if (isLive || manualCalculation || precisionAsDisplayed) return [];
    const old = oldValuesIn(inspected);
    if (old.length === 0) return [];
    const { begun, following } = causesFirst(old, inspected);
    const groups = groupsOf(begun).toSorted((a, b) =>
      compare(effectOfGroup(b) ?? ZERO, effectOfGroup(a) ?? ZERO),
    );
    const named = groups.slice(0, NAMED).flatMap((group) => group.slice(0, 1));
    const more = groups.flat().filter((each) => !named.includes(each));
    const where = [...named, ...more, ...following].map(placeOf);
    const facts = {
      cells: named.map((each) => formatPlace(placeOf(each))),
      shown: named.map(({ held }) => shown(held)),
      gives: named.map(({ computed }) => shown(computed)),
      ...{ more: more.length, following: following.length },
      of: formatPlaces(where, 'sv'),
    };
    const effect = largest(groupsOf(old).map(effectOfGroup));
    return [raise('formulas/stale-value', facts, { where, effect })];
  },
};

/** A formula whose saved value is seen to be old. */
interface OldValue extends Flagged {
  readonly held: CellValue;
  readonly computed: CellValue;
}

/** In the order of the workbook. */
function oldValuesIn(inspected: Inspected): readonly OldValue[] {
  const { workbook, directory, graph } = inspected;
  const stale = new Map<FormulaCell | undefined, StaleValue>();
  for (const each of staleIn(workbook, { directory, graph }).stale) {
    const view = inspected.view(each.sheet);
    stale.set(view && inspected.formulaAt(view, each.row, each.column), each);
  }
  if (stale.size === 0) return [];
  return inspected.formulas.flatMap((cell) => {
    const { held = null, computed = null } = stale.get(cell) ?? {};
    if (!inspected.views.includes(cell.view)) return [];
    if (!differs(held, computed, cell, inspected)) return [];
    const effect = inspected.effectOf(figure(held), figure(computed), cell);
    return [{ cell, held, computed, effect }];
  });
}

/**
 * Those that hold something else than their formulas give on the saved values, apart from those that agree with the saved
 * values which they read and are old only because one of them is.
 */
function causesFirst(old: readonly OldValue[], { graph, directory }: Inspected) {
  const areas = new Set<AreaNode>();
  for (const { cell } of old) {
    for (const area of graph.areasHolding(cell.node.sheet, cell.node.fills)) areas.add(area);
  }
  const reading = new Set<FormulaNode>();
  for (const { readers } of areas) for (const node of readers) reading.add(node);
  const follows = ({ cell: { node } }: OldValue) =>
    reading.has(node) && holdsWhatItGives(node, directory);
  const following = new Set(old.filter(follows));
  return { begun: old.filter((each) => !following.has(each)), following: [...following] };
}

function placeOf({ cell: { view, row, column } }: Flagged): Place {
  return view.place(row, column);
}

/** Whether anybody would see the difference: an öre of money, the twelfth digit of what is no money. */
function differs(held: CellValue, computed: CellValue, at: Where, inspected: Inspected): boolean {
  if (typeof held !== 'number' || typeof computed !== 'number') {
    return isText(held)
      ? typeof computed === 'number'
      : typeof held === 'number' && isText(computed);
  }
  const effect = inspected.effectOf(held, computed, at);
  if (effect) return !isZero(effect);
  return (
    held.toPrecision(12) !== computed.toPrecision(12) && Number((held - computed).toFixed(12)) !== 0
  );
}

function isText(value: CellValue): value is string {
  return typeof value === 'string';
}

/** What a sum counts: a text is nothing to it. */
function figure(value: CellValue): number {
  return typeof value === 'number' ? value : 0;
}

function shown(value: CellValue): string {
  if (typeof value === 'number') return plainNumber(value);
  return isText(value) && value.trim() !== '' ? `”${value}”` : '';
}
