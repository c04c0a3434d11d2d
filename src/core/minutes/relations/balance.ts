/**
 * Opening and closing balances in the running text: what an account opens with, what comes and goes, and what it closes
 * with. What does not agree is wrong only when the words tell of all that has moved. Spec: minutes §9
 */
import { absolute, compare, subtract, type Amount } from '#core/money/amount';
import type { Placed } from '../minutes';
import { balanceIn, flowIn, follows } from '../words/balance-words';
import type { Said } from '../words/said';
import type { Claim } from './claim';
import { WIDEST, type Context } from './context';
import { isLevel } from './level';
import { agrees, naturally } from './reckon';

/** What comes and goes between two balances, as far as the words tell. */
export interface Flow {
  readonly index: number;
  readonly is: 'comes' | 'goes' | 'moves' | null;
}

export function balances(context: Context): readonly Claim[] {
  return paragraphsOf(context).flatMap((indices) =>
    indices.flatMap((closing, at): readonly Claim[] => {
      if (balanceAt(context, closing) !== 'closing') return [];
      const before = indices.slice(Math.max(0, at - WIDEST), at);
      const start = before.findLastIndex((index) => balanceAt(context, index) !== null);
      const opening = before[start];
      if (opening === undefined || balanceAt(context, opening) !== 'opening') return [];
      const flows = before.slice(start + 1).flatMap((index) => flowAt(context, index));
      const reach = passageOf(context, closing) - passageOf(context, opening);
      if (reach > FAR) return [];
      if (flows.length === 0) return resultAhead(context, before[start - 1], opening, closing);
      const claim = balanceClaim(context, opening, flows, closing);
      return agrees(claim, context.amounts) || tellsAll(context, flows, closing) ? [claim] : [];
    }),
  );
}

/** The reading of the flows that agrees, else the one that their words say. A movement without a sign may go either way. */
export function balanceClaim(
  { amounts }: Context,
  opening: number,
  flows: readonly Flow[],
  result: number,
): Claim {
  const unsigned = flows.filter(({ index }) => !hasSign(amounts[index]));
  const goes = unsigned.filter(({ is }) => is === 'goes');
  const moves = unsigned.filter(({ is }) => is === 'moves');
  const claimOf = (less: readonly Flow[]): Claim => ({
    ...{ kind: 'sum', result, incomplete: false },
    terms: [opening, ...flows.map(({ index }) => index)],
    less: less.map(({ index }) => index),
  });
  const [rising, falling] = [claimOf(goes), claimOf([...goes, ...moves])];
  return compare(offBy(falling, amounts), offBy(rising, amounts)) < 0 ? falling : rising;
}

/** How far what is stated lies from what the terms come to. */
function offBy(claim: Claim, amounts: readonly Placed[]): Amount {
  const { expected, stated } = naturally(claim, amounts);
  return absolute(subtract(stated, expected));
}

function hasSign(amount: Placed | undefined): boolean {
  return /^(?:[+\u2212–-]|\(|minus|plus)/iu.test(amount?.written.text ?? '');
}

/** The amounts of the running text of each paragraph, in its order: Word makes a block of every line. */
function paragraphsOf({ amounts }: Context): readonly (readonly number[])[] {
  const paragraphs = new Map<number, number[]>();
  for (const { index, paragraph, passage } of amounts) {
    if (passage === null) continue;
    const own = paragraphs.get(paragraph) ?? [];
    own.push(index);
    paragraphs.set(paragraph, own);
  }
  return [...paragraphs.values()];
}

/** How many passages apart the two balances may stand. */
const FAR = 12;

function passageOf({ amounts }: Context, index: number): number {
  return amounts[index]?.passage?.said.index ?? 0;
}

function balanceAt({ amounts }: Context, index: number): ReturnType<typeof balanceIn> {
  const passage = amounts[index]?.passage;
  return passage ? balanceIn((passage.said.gaps[passage.place] ?? '').slice(-NEAR)) : null;
}
const NEAR = 120;

/** What the words of an amount's own clause make of it; none of what is a part, a price or set beside another. */
function flowAt(context: Context, index: number): readonly Flow[] {
  const passage = context.amounts[index]?.passage;
  const role = context.roles[index];
  if (!passage || !role || role.nested || role.aside || role.is === 'base') return [];
  if (role.is === 'total' || role.is === 'price') return [];
  const { gaps } = passage.said;
  const ahead =
    (gaps[passage.place] ?? '')
      .replace(/ ?[:(] ?$/u, ' ')
      .split(divider)
      .at(-1) ?? '';
  const behind = (gaps[passage.place + 1] ?? '').split(divider)[0] ?? '';
  return [{ index, is: flowIn(behind) ?? flowIn(ahead) }];
}
const divider = /[,;:()]|(?<!\p{L})(?:och|samt|men|medan)(?!\p{L})/u;

/** Whether what has moved is told whole: both ways, as the movement of the year, in a list, or as what the closing balance follows from. */
function tellsAll({ amounts }: Context, flows: readonly Flow[], closing: number): boolean {
  if (flows.some(({ is }) => is === null)) return false;
  const all = [...flows.map(({ index }) => index), closing];
  const passages = all.flatMap((index) => amounts[index]?.passage ?? []);
  if (passages.every(({ said }) => isLine(said))) return true;
  const kinds = new Set(flows.map(({ is }) => is));
  const own = amounts[closing]?.passage;
  const isTold = follows.test(own?.said.gaps[own.place] ?? '');
  const areTogether = passages.every(({ said }) => said.block === own?.said.block);
  return areTogether && (kinds.has('moves') || kinds.size === 2 || isTold);
}

/** "Tilldelat under året: 12 500 tkr" */
function isLine({ amounts, gaps }: Said): boolean {
  return amounts.length === 1 && /^[^:]{0,60}: ?$/u.test(gaps[0] ?? '');
}

/** "Årets resultat är −1,2 mkr. Eget kapital var vid årets början 8,9 mkr och vid årets slut 7,7 mkr": told when it agrees. */
function resultAhead(
  context: Context,
  moved: number | undefined,
  opening: number,
  closing: number,
): readonly Claim[] {
  const flows = moved === undefined ? [] : flowAt(context, moved);
  if (flows.length === 0 || !isLevel(context, opening)) return [];
  const claim = balanceClaim(context, opening, flows, closing);
  return agrees(claim, context.amounts) ? [claim] : [];
}
