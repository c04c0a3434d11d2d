/**
 * A text read as far as its amounts: paragraphs, tables, passages and every amount with its kind and its place.
 * The relations are looked for in this. Nothing here says what an amount is to another. Spec: minutes §1–§7
 */
import type { Written } from '#core/money/written';
import {
  amountsIn,
  type AmountInText,
  type Found,
  type MalformedInText,
  type VagueInText,
} from './amounts/amount-in-text';
import { kindsIn, kindOfHeading } from './amounts/kinds';
import { gridOf, type Grid } from './tables/grid';
import { tablesIn } from './tables/table';
import { paragraphAt, paragraphsOf, type Paragraph } from './text/paragraph';
import { passagesOf } from './text/passage';
import { plainText, type PlainText } from './text/plain-text';
import { saidIn, type Said } from './words/said';

/** An amount with its place. */
export interface Placed {
  readonly index: number;
  readonly written: Written;
  /** Positions in the plain text. */
  readonly from: number;
  readonly to: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Where it stands in the running text; null in a table. */
  readonly passage: { readonly said: Said; readonly place: number } | null;
  /** Where it stands in a table; null in the running text. */
  readonly cell: {
    readonly grid: PlacedGrid;
    readonly row: number;
    readonly column: number;
  } | null;
}

/** A table whose amounts have their index; null where there is none. */
export interface PlacedGrid extends Grid {
  readonly paragraph: number;
  readonly indices: readonly (readonly (number | null)[])[];
}

export interface Minutes {
  readonly plain: PlainText;
  readonly paragraphs: readonly Paragraph[];
  readonly amounts: readonly Placed[];
  readonly malformed: readonly MalformedInText[];
  readonly vague: readonly VagueInText[];
  readonly said: readonly Said[];
  readonly grids: readonly PlacedGrid[];
}

export function minutesOf(source: string): Minutes {
  const plain = plainText(source);
  const { text } = plain;
  const paragraphs = paragraphsOf(text);
  const tables = tablesIn(text);
  const grids = tables.map(gridOf);
  const found = [...amountsOutside(text, tables), ...grids.map(amountsOfGrid)];
  const amounts = found.flatMap((each) => each.amounts).sort(byPlace);
  const malformed = found.flatMap((each) => each.malformed).sort(byPlace);
  const vague = found.flatMap((each) => each.vague);
  const unknown = [...malformed, ...vague].sort(byPlace);
  const said = saidIn(text, passagesOf(text, paragraphs, tables), amounts, unknown);
  const indexOf = new Map(amounts.map((amount, index) => [amount, index]));
  const placedGrids = grids.map((grid): PlacedGrid => ({
    ...grid,
    paragraph: paragraphAt(paragraphs, grid.table.from),
    indices: grid.entries.map((row) =>
      row.map((entry) => (entry.is === 'amount' ? (indexOf.get(entry.amount) ?? null) : null)),
    ),
  }));
  return {
    plain,
    paragraphs,
    malformed,
    vague,
    said,
    grids: placedGrids,
    amounts: placed(amounts, paragraphs, said, placedGrids),
  };
}

const byPlace = (a: { from: number }, b: { from: number }) => a.from - b.from;

function amountsOutside(
  text: string,
  tables: readonly { readonly from: number; readonly to: number }[],
): readonly Found[] {
  const ends = [0, ...tables.map(({ to }) => to)];
  const starts = [...tables.map(({ from }) => from), text.length];
  return ends.map((from, index) => amountsIn(text, from, starts[index] ?? from));
}

function amountsOfGrid({ entries }: Grid): Found {
  const all = entries.flat();
  return {
    amounts: all.flatMap((entry) => (entry.is === 'amount' ? entry.amount : [])),
    malformed: all.flatMap((entry) => (entry.is === 'malformed' ? entry.malformed : [])),
    vague: [],
  };
}

function placed(
  amounts: readonly AmountInText[],
  paragraphs: readonly Paragraph[],
  said: readonly Said[],
  grids: readonly PlacedGrid[],
): readonly Placed[] {
  const result = amounts.map(({ written, from, to }, index): Placed => ({
    ...{ index, from, to, passage: null, cell: null },
    written: { ...written, kind: 'decided' },
    paragraph: paragraphAt(paragraphs, from),
  }));
  for (const passage of said) {
    const kinds = kindsIn(passage);
    passage.amounts.forEach((index, place) => {
      const amount = result[index];
      const kind = kinds[place] ?? 'decided';
      if (amount)
        result[index] = {
          ...amount,
          written: { ...amount.written, kind },
          passage: { said: passage, place },
        };
    });
  }
  for (const grid of grids) {
    grid.indices.forEach((row, rowIndex) =>
      row.forEach((index, column) => {
        const amount = index === null ? undefined : result[index];
        if (!amount) return;
        const kind = kindOfHeading(
          grid.table.columns[column]?.heading ?? '',
          grid.table.rows[rowIndex]?.label ?? '',
        );
        result[amount.index] = {
          ...amount,
          written: { ...amount.written, kind },
          cell: { grid, row: rowIndex, column },
        };
      }),
    );
  }
  return result;
}
