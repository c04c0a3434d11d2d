/**
 * Random grids, texts and headings through everything that reads and checks. What is asked is that nothing throws:
 * whatever stands in a cell is the user's data, and the user's data gives findings with words, never exceptions.
 * Each case has a stream of its own, so that a failure is repeated by its seed and number alone.
 */
import { catalogue } from '#jobs/catalogue';
import { assess } from '#jobs/assess';
import { contractNamed } from '#jobs/contracts';
import { importRows } from '#jobs/import-rows';
import { openWorkbook } from '#jobs/open';
import { findingToJson } from '#core/findings/json';
import { readMinutes } from '#core/minutes/read-minutes';
import { minutesJson } from '#core/minutes/minutes-json';
import { parseAmount } from '#core/money/parse';
import { hostOver } from '#hosts/memory/memory-host';
import { SheetGrid } from '#workbook/grid';
import { recognise } from '#workbook/adopt/recognise';
import { coreTables } from '#workbook/contract/tables';
import { matchHeadings } from '#workbook/read/headings';
import { gridOfCsv } from '#workbook/import/csv';
import { randomFrom, type Random } from '../faults/random';
import { randomHeading, randomWorkbook } from './grids';
import { amountText, text } from './values';

export interface Cases {
  readonly grids: number;
  readonly texts: number;
  readonly headings: number;
}

export interface FuzzResult {
  readonly cases: number;
  /** Findings that the grids gave: a fuzz that finds nothing has reached nothing. */
  readonly findings: number;
  /** Codes of findings that were met at least once. */
  readonly codes: ReadonlySet<string>;
  /** Posts, frames and events that were read from the grids. */
  readonly rows: number;
  readonly failures: readonly string[];
}

const writer = { who: 'Prov', now: '2025-10-14T09:30' };

export async function runFuzz(
  seed: number,
  { grids, texts, headings }: Cases,
): Promise<FuzzResult> {
  const seen = { findings: 0, rows: 0, codes: new Set<string>() };
  const failures: string[] = [];
  const attempt = async (kind: string, index: number, act: (random: Random) => unknown) => {
    try {
      await act(randomFrom((seed * 1_000_003 + index) ^ (kind.length << 24)));
    } catch (cause) {
      const words = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
      failures.push(`seed ${String(seed)}, ${kind} ${String(index)}: ${words.slice(0, 900)}`);
    }
  };
  for (let index = 0; index < grids; index += 1) {
    await attempt('grid', index, async (random) => {
      const { found, rows } = await readAndCheck(random);
      seen.findings += found.length;
      seen.rows += rows;
      for (const code of found) seen.codes.add(code);
    });
  }
  for (let index = 0; index < texts; index += 1) await attempt('text', index, readText);
  for (let index = 0; index < headings; index += 1) await attempt('headings', index, readHeadings);
  return { ...seen, cases: grids + texts + headings, failures };
}

async function readAndCheck(random: Random): Promise<{ found: readonly string[]; rows: number }> {
  const opened = await openWorkbook(hostOver(randomWorkbook(random)));
  const { findings } = assess(opened);
  for (const finding of findings) {
    findingToJson(finding, catalogue, 'sv');
    findingToJson(finding, catalogue, 'en');
  }
  const [grid] = opened.grids.values();
  if (grid instanceof SheetGrid && random.below(4) === 0) recognise(grid);
  if (random.below(4) === 0) bringIn(random, opened);
  const { posts, frames, events, recipientFrames } = opened.book;
  const rows = posts.length + frames.length + events.length + recipientFrames.length;
  return { found: findings.map(({ code }) => code), rows };
}

function bringIn(random: Random, opened: Awaited<ReturnType<typeof openWorkbook>>): void {
  const contract = contractNamed(['Poster', 'Ramar', 'Händelser'][random.below(3)] ?? '');
  const line = (cell: () => string) =>
    Array.from({ length: 1 + random.below(6) }, cell).join([';', ',', '\t'][random.below(3)]);
  const lines = [
    line(() => randomHeading(random)),
    ...Array.from({ length: random.below(4) }, () => line(() => text(random))),
  ];
  if (contract) importRows(opened, contract, gridOfCsv(lines.join('\n'), 'prov.csv'), writer);
}

function readText(random: Random): void {
  const given = random.below(2) === 0 ? amountText(random) : text(random);
  parseAmount(given);
  parseAmount(given, { unit: 'tkr', language: 'en' });
  const sentences = Array.from({ length: 1 + random.below(3) }, () => text(random));
  const minutes = ['§ 7 Budget', given, ...sentences].join(random.below(2) === 0 ? ' ' : '\n');
  JSON.stringify(minutesJson(readMinutes(minutes), false, 'sv'));
}

function readHeadings(random: Random): void {
  const contract = coreTables[random.below(coreTables.length)];
  const headings = Array.from({ length: random.below(12) }, () => randomHeading(random));
  matchHeadings(contract?.columns ?? [], headings);
}
