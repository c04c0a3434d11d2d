/** Reconciling with the accounts, and how time and memory grow with their rows. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contestOfMemory } from '../contest';
import { atMost, figure, times, type Goal, type Table } from '../table';

const SIZES = [1_000, 10_000, 100_000];

/** Every text is its own, so that no row is known from one before it. */
function accountsOf(rows: number): string {
  const lines = ['Period;Ansvar;Konto;Projekt;Aktivitet;Text;Belopp (kr)'];
  for (let row = 0; row < rows; row += 1) {
    const month = String((row % 12) + 1).padStart(2, '0');
    const project = `4${String(row % 60).padStart(2, '0')}${String(row % 7)}`;
    const amount = `${row % 3 === 0 ? '-' : ''}${String(row * 37)},${String(row % 100).padStart(2, '0')}`;
    lines.push(
      `2026${month};310;50${String(row % 90)};${project};21;Rad ${String(row)} exempel;${amount}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

export async function reconcile(folder: string): Promise<Table> {
  const rows: string[][] = [];
  const goals: Goal[] = [];
  let first: number | undefined;
  for (const size of SIZES) {
    const path = join(folder, 'redovisning.csv');
    await writeFile(path, accountsOf(size));
    const question = { path, rounds: 3 };
    const ours = { name: 'ours', program: 'ours/reconcile.ts', question };
    const [result] = await contestOfMemory([ours]);
    if (!result) continue;
    const perThousand = result.median / (size / 1000);
    first ??= perThousand;
    rows.push([
      size.toLocaleString('sv-SE'),
      figure(result.median),
      times(perThousand / first),
      figure(result.peak),
      String(result.facts['total']),
    ]);
    if (size === SIZES.at(-1)) {
      goals.push(atMost('100 000 rows take at most 5 s', result.median / 1000, 5));
      goals.push(atMost('100 000 rows take at most 600 MB', result.peak, 600));
    }
  }
  return {
    title: 'Reconcile',
    note: 'CSV of seven columns, every text its own, beside fifty posts and fifty rules of two patterns each. No peer matches accounts by saved rules; the floor is the time that a thousand rows of a short file take. Memory is that of a process that does it once.',
    columns: ['rows', 'ms', 'a thousand rows against those of 1 000', 'MB at most', 'total, kr'],
    rows,
    goals,
  };
}
