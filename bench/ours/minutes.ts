/** Ours: reads minutes out of a text file. */
import { readFile } from 'node:fs/promises';
import { readMinutes } from '#core/minutes/read-minutes';
import { asked, tell } from '../lap';

const { path, rounds } = asked<{ readonly path: string; readonly rounds: number }>();
const text = await readFile(path, 'utf8');
await tell(rounds, () => {
  const { amounts, relations } = readMinutes(text);
  return { amounts: amounts.length, relations: relations.length };
});
