/**
 * The trial of planted errors: clean workbooks, one error in each copy at a place drawn from the seed, and the same
 * checks as `check` runs. An error is found when a finding of its kind names the cell, with the effect that the change
 * really has. False is an error found in a clean workbook, and whatever else is found in a planted copy that neither
 * names the planted cell nor one whose value it changed. Spec: checks §12
 */
import { readCellNumber } from '#core/money/cell';
import { kronorText } from '#core/money/plain-decimal';
import type { Finding, Place } from '#core/findings/finding';
import { openXlsx } from '#hosts/file/open-xlsx';
import { assess } from '#jobs/assess';
import { inspectWorkbook } from '#jobs/inspect';
import { openWorkbook } from '#jobs/open';
import { cellAddress, overlaps, parseAddress } from '#sheet/address';
import { sameValue } from '#sheet/cell';
import type { Workbook } from '#sheet/workbook';
import { randomFrom, type Random } from '../faults/random';
import { kinds, type Plant } from './kinds';
import { layouts } from './layouts';
import { edited, inOrder, withoutValues } from './xml-edits';

export interface TrialOptions {
  readonly seed: number;
  /** How many of each kind, where there are so many places. */
  readonly each: number;
  /** Works books out anew and tells a cell of each; null where there is nobody to ask. */
  readonly recompute: Recompute | null;
  /** Silences a check, so that a test sees the trial notice. */
  readonly without?: string;
}

/** The value of one cell in each of some workbooks, as another program computes it. */
export type Recompute = (
  books: readonly { readonly bytes: Uint8Array; readonly sheet: string; readonly cell: string }[],
) => readonly number[];

export interface KindResult {
  readonly kind: string;
  readonly planted: number;
  readonly found: number;
  readonly false: number;
  readonly effects: number;
}

export interface TrialResult {
  readonly kinds: readonly KindResult[];
  readonly planted: number;
  readonly found: number;
  readonly false: number;
  /** What went wrong, in words. */
  readonly complaints: readonly string[];
}

interface Planted extends Plant {
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly findings: readonly Finding[];
  readonly changed: ReadonlySet<string>;
}

export async function runTrial(options: TrialOptions): Promise<TrialResult> {
  const random = randomFrom(options.seed);
  const complaints: string[] = [];
  const clean = new Map<string, Clean>();
  for (const layout of layouts) {
    const known = await examined(layout.bytes, options.without);
    clean.set(layout.name, known);
    for (const { severity, code, where } of known.findings) {
      if (severity !== 'error') continue;
      complaints.push(`clean ${layout.name}: ${code} ${addresses(where)}`);
    }
  }
  const falseOnClean = complaints.length;
  const planted: Planted[] = [];
  for (const { plant, kind } of drawn(random, options.each)) {
    const bytes = edited(plant.layout.bytes, plant.edit);
    const { findings, workbook } = await examined(bytes, options.without);
    const changed = changedCells(clean.get(plant.layout.name)?.workbook ?? workbook, workbook);
    planted.push({ ...plant, kind, bytes, findings, changed });
  }
  const effects: ReadonlyMap<Plant, number> = options.recompute
    ? trueEffects(planted, options.recompute)
    : new Map<Plant, number>();
  const results = kinds.map(({ name }): KindResult => {
    const own = planted.filter(({ kind }) => kind === name);
    let [found, falses, compared] = [0, 0, 0];
    for (const plant of own) {
      const told = plant.findings.filter((finding) => isOf(plant, finding));
      const [hit] = told;
      const label = `${name} in ${plant.layout.name} ${plant.place?.cell ?? ''}`;
      const effect = effects.get(plant) ?? plant.effect;
      if (!hit) complaints.push(`missed: ${label}`);
      else if (effect !== undefined && !told.some((each) => hasEffect(each, effect))) {
        complaints.push(`effect: ${label}: ${kronorText(hit.effect)} instead of ${effect}`);
      } else {
        found += 1;
        if (effect !== undefined) compared += 1;
      }
      const before = new Set(clean.get(plant.layout.name)?.findings.map(keyOf));
      for (const finding of plant.findings) {
        if (told.includes(finding) || before.has(keyOf(finding)) || follows(plant, finding))
          continue;
        falses += 1;
        complaints.push(`false: ${label}: ${finding.code} ${addresses(finding.where)}`);
      }
    }
    return { kind: name, planted: own.length, found, false: falses, effects: compared };
  });
  const sum = (of: 'planted' | 'found' | 'false') =>
    results.reduce((total, result) => total + result[of], 0);
  return {
    kinds: results,
    planted: sum('planted'),
    found: sum('found'),
    false: sum('false') + falseOnClean,
    complaints,
  };
}

interface Clean {
  readonly findings: readonly Finding[];
  readonly workbook: Workbook;
}

async function examined(bytes: Uint8Array, without?: string): Promise<Clean> {
  const { host, workbook } = openXlsx(bytes, 'planted.xlsx');
  const opened = await openWorkbook(host);
  const inspected = await inspectWorkbook(host, opened);
  const { findings } = assess(opened, opened.book, inspected);
  workbook.recalculateAll();
  return { findings: findings.filter(({ code }) => code !== without), workbook };
}

/** So many of each kind, by turns from the layouts that have a place for it. */
function drawn(random: Random, each: number): readonly { kind: string; plant: Plant }[] {
  return kinds.flatMap(({ name, plants }) => {
    const pools = layouts.map((layout) => [...plants(layout)]).filter(({ length }) => length > 0);
    const chosen: { kind: string; plant: Plant }[] = [];
    for (let turn = random.below(7); chosen.length < each; turn += 1) {
      const left = pools.filter(({ length }) => length > 0);
      const pool = left[turn % Math.max(1, left.length)];
      if (!pool) break;
      const [plant] = pool.splice(random.below(pool.length), 1);
      if (plant) chosen.push({ kind: name, plant });
    }
    return chosen;
  });
}

/** What another program says that each planted error changes its total by, in kronor. */
function trueEffects(planted: readonly Planted[], recompute: Recompute): Map<Plant, number> {
  const asked = planted.flatMap((plant) => {
    const { total, layout } = plant;
    return total ? [{ plant, total, key: `${layout.name} ${total.sheet}!${total.cell}` }] : [];
  });
  const origins = new Map(
    asked.map(({ key, plant, total }) => [key, { layout: plant.layout, total }]),
  );
  const fresh = inOrder(withoutValues);
  const answers = recompute([
    ...[...origins.values()].map(({ layout, total }) => ({
      bytes: edited(layout.bytes, fresh),
      ...total,
    })),
    ...asked.map(({ plant, total }) => ({ bytes: edited(plant.bytes, fresh), ...total })),
  ]);
  const before = new Map([...origins.keys()].map((key, at) => [key, answers[at] ?? NaN]));
  return new Map(
    asked.map(({ plant, key }, at) => {
      const change = (answers[origins.size + at] ?? NaN) - (before.get(key) ?? NaN);
      return [plant, Math.abs(change) * plant.layout.kronor] as const;
    }),
  );
}

/** To the öre: both were computed in doubles of their own. */
function hasEffect({ effect }: Finding, expected: number): boolean {
  const kronor = readCellNumber(Number(expected.toPrecision(12)), 'kr').amount;
  const rounded = Math.round(expected * 100);
  return kronor
    ? kronorText(effect) === kronorText(kronor)
    : Number(kronorText(effect)) * 100 === rounded;
}

function isOf({ codes, place }: Plant, { code, where }: Finding): boolean {
  if (!codes.includes(code)) return false;
  return place === null || where.some((each) => touches(each, place));
}

/** The finding is about the planted cell, or about one whose value it has changed. */
function follows({ place, changed, also = [] }: Planted, { code, where }: Finding): boolean {
  if (also.includes(code)) return true;
  if (place === null) return where.length === 0;
  return where.some(
    (each) => touches(each, place) || changed.has(`${each.sheet ?? ''}!${each.cell ?? ''}`),
  );
}

function touches({ sheet, cell }: Place, place: { readonly sheet: string; readonly cell: string }) {
  if (sheet !== place.sheet) return false;
  const [a, b] = [parseAddress(cell ?? ''), parseAddress(place.cell)];
  return a !== null && b !== null && overlaps({ sheet, ...a }, { sheet, ...b });
}

function changedCells(before: Workbook, after: Workbook): Set<string> {
  const changed = new Set<string>();
  for (const sheet of after.sheets) {
    const old = before.sheet(sheet.name);
    for (const [key, { value }] of sheet.cells) {
      if (sameValue(old?.cells.get(key)?.value ?? null, value)) continue;
      changed.add(`${sheet.name}!${cellAddress(Math.floor(key / 16_384), key % 16_384)}`);
    }
  }
  return changed;
}

function keyOf({ code, where }: Finding): string {
  return `${code} ${addresses(where.slice(0, 1))}`;
}

function addresses(where: readonly Place[]): string {
  return where.map(({ sheet, cell }) => `${sheet ?? ''}!${cell ?? ''}`).join(' ');
}
