/**
 * Opening and closing balances in a table, down its rows or across its columns. What does not agree is wrong only where the
 * labels tell what comes and what goes, or where most other rows agree. Spec: minutes §5, §9
 */
import type { PlacedGrid } from '../minutes';
import { rowRole } from '../tables/table-words';
import { balanceIn, flowIn } from '../words/balance-words';
import { balanceClaim, type Flow } from './balance';
import type { Claim } from './claim';
import type { Context } from './context';
import { agrees } from './reckon';

export function tableBalances(context: Context): readonly Claim[] {
  return context.minutes.grids.flatMap((grid) => [
    ...grid.table.columns.flatMap((_, column) => down(context, grid, column)),
    ...across(context, grid),
  ]);
}

/** "Ingående balans", what comes and goes, "Utgående balans": each closing row with the last opening row above it. */
function down(context: Context, { table, indices }: PlacedGrid, column: number): readonly Claim[] {
  const labels = table.rows.map(({ label }) => label.toLowerCase());
  return labels.flatMap((label, closing): readonly Claim[] => {
    const opening = openingOf(labels, closing);
    if (balanceIn(label) !== 'closing' || opening === null) return [];
    const between = labels
      .map((each, row) => ({ each, row }))
      .slice(opening + 1, closing)
      .filter(({ each }) => rowRole(each) === 'plain');
    const flows = between.map(({ each, row }) => ({
      index: indices[row]?.[column] ?? null,
      is: flowIn(each),
    }));
    const claim = claimOf(context, indices[opening]?.[column], flows, indices[closing]?.[column]);
    return claim && (agrees(claim, context.amounts) || areKnown(flows)) ? [claim] : [];
  });
}

/** The same in one line for each: "Fond · Ingående · Tillfört · Förbrukat · Utgående". */
function across(context: Context, { table, indices }: PlacedGrid): readonly Claim[] {
  const headings = table.columns.map(({ heading }) => heading.toLowerCase());
  const closing = headings.findIndex((heading) => balanceIn(heading) === 'closing');
  const opening = openingOf(headings, closing);
  if (opening === null) return [];
  const claims = indices.flatMap((row): readonly Claim[] => {
    const flows = headings
      .map((heading, at) => ({ index: row[at] ?? null, is: flowIn(heading) }))
      .slice(opening + 1, closing);
    const claim = claimOf(context, row[opening], flows, row[closing]);
    return claim === null ? [] : [claim];
  });
  const agreeing = claims.filter((claim) => agrees(claim, context.amounts));
  const known = areKnown(
    headings.slice(opening + 1, closing).map((each) => ({ is: flowIn(each) })),
  );
  return known || (agreeing.length > 1 && 2 * agreeing.length > claims.length) ? claims : agreeing;
}

/** The last opening balance before a closing one, when no other closing one stands between; null when there is none. */
function openingOf(labels: readonly string[], closing: number): number | null {
  const at = labels
    .slice(0, Math.max(0, closing))
    .findLastIndex((each) => balanceIn(each) !== null);
  return at >= 0 && balanceIn(labels[at] ?? '') === 'opening' ? at : null;
}

/** null when one of the amounts is not told: blank is unknown, not zero. */
function claimOf(
  context: Context,
  opening: number | null | undefined,
  flows: readonly { readonly index: number | null; readonly is: Flow['is'] }[],
  closing: number | null | undefined,
): Claim | null {
  const told = flows.flatMap(({ index, is }) => (index === null ? [] : [{ index, is }]));
  if (opening == null || closing == null || told.length === 0 || told.length < flows.length)
    return null;
  return balanceClaim(context, opening, told, closing);
}

const areKnown = (flows: readonly Pick<Flow, 'is'>[]) => flows.every(({ is }) => is !== null);
