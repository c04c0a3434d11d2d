/**
 * The values that a file was saved with are those that its formulas give. A file that another program has changed
 * without calculating still shows, and hands on, what was there before. What cannot be worked out here is not told, nor
 * what would differ by less than an öre, nor texts, which Excel words by its own language. Spec: checks §9
 */
import { define, raiser } from '#core/findings/definition';
import { isZero } from '#core/money/amount';
import { cellAddress } from '#sheet/address';
import type { CellValue } from '#sheet/cell';
import { staleValues as staleIn, type StaleValue } from '#sheet/stale-values';
import type { FormulaCell } from './formula-cell';
import type { Inspected, Where } from './inspected';
import { effectOfGroup, groupsOf, type Inspection } from './inspection';
import { plainNumber } from './plain-number';

export const staleValuesFindings = {
  'formulas/stale-value': define<{ cell: string; shown: string; gives: string; alike: number }>({
    severity: 'warning',
    sv: {
      what: ({ cell, shown, gives, alike }) =>
        `Cellen ${cell} visar ${shown || 'ingenting'} men dess formel ger ${gives || 'ingenting'}.${alike > 1 ? ` ${String(alike - 1)} ${alike === 2 ? 'cell' : 'celler'} till med likadan formel visar också gamla värden.` : ''}`,
      remedy: 'Öppna filen i Excel, räkna om allt (Ctrl+Alt+F9) och spara den.',
      cause:
        'Filen har ändrats av ett program som inte räknar om, så formelns sparade värde är gammalt.',
    },
    en: {
      what: ({ cell, shown, gives, alike }) =>
        `The cell ${cell} shows ${shown || 'nothing'} but its formula gives ${gives || 'nothing'}.${alike > 1 ? ` ${String(alike - 1)} more cell${alike === 2 ? '' : 's'} with such a formula also show${alike === 2 ? 's an old value' : ' old values'}.` : ''}`,
      remedy: 'Open the file in Excel, calculate all of it (Ctrl+Alt+F9) and save it.',
      cause:
        'A program that does not calculate has changed the file, so the saved value of the formula is old.',
    },
  }),
};

const raise = raiser(staleValuesFindings);

export const staleValues: Inspection = {
  name: 'stale-values',
  codes: Object.keys(staleValuesFindings),
  compares: {
    sv: 'Varje formels sparade värde mot vad formeln ger',
    en: 'The saved value of every formula with what the formula gives',
  },
  run: (inspected, { isLive }) => {
    const { workbook, directory, graph } = inspected;
    // By hand it is as it should be, and is told as one; as displayed, Excel gives other figures than we do.
    if (isLive || workbook.manualCalculation || workbook.precisionAsDisplayed) return [];
    const stale = new Map<FormulaCell | undefined, StaleValue>();
    for (const each of staleIn(workbook, { directory, graph }).stale) {
      const view = inspected.view(each.sheet);
      stale.set(view && inspected.formulaAt(view, each.row, each.column), each);
    }
    if (stale.size === 0) return [];
    const flagged = inspected.formulas.flatMap((cell) => {
      const { held = null, computed = null } = stale.get(cell) ?? {};
      if (!inspected.views.includes(cell.view)) return [];
      if (!differs(held, computed, cell, inspected)) return [];
      const effect = inspected.effectOf(figure(held), figure(computed), cell);
      return [{ cell, held, computed, effect }];
    });
    return groupsOf(flagged).flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { cell, held, computed } = first;
      const where = group.map(({ cell: each }) => each.view.place(each.row, each.column));
      const facts = {
        cell: cellAddress(cell.row, cell.column),
        shown: shown(held),
        gives: shown(computed),
        alike: group.length,
      };
      return [raise('formulas/stale-value', facts, { where, effect: effectOfGroup(group) })];
    });
  },
};

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
