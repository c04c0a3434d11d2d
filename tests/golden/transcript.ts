/**
 * A transcript: commands as typed, what they print, and their exit codes. Lines that begin with "#" explain, "$ "
 * types a command, "< NAME" puts the following lines (up to "<") into a file; "! " marks what goes to stderr, and
 * "[n]" ends the answer with the exit code. Space at the end of a line does not count.
 */
import { run } from '../../src/cli/run';
import { memoryIo } from './memory-io';

/** Plays the commands of a transcript and gives it back as it should read. */
export async function play(transcript: string): Promise<string> {
  const recorded = memoryIo();
  const { io, files } = recorded;
  const played: string[] = [];
  let file: { name: string; lines: string[] } | null = null;
  for (const line of transcript.split('\n')) {
    if (file) {
      played.push(line);
      if (line === '<') {
        files.set(file.name, new TextEncoder().encode(`${file.lines.join('\n')}\n`));
        file = null;
      } else {
        file.lines.push(line);
      }
    } else if (line.startsWith('< ')) {
      played.push(line);
      file = { name: line.slice(2).trim(), lines: [] };
    } else if (line.startsWith('# ') || line === '#') {
      if (line === '#' || played.length === 0 || !played.at(-1)?.startsWith('#')) {
        if (played.length > 0) played.push('');
      }
      played.push(line);
    } else if (line.startsWith('$ ')) {
      if (played.length > 0 && !played.at(-1)?.startsWith('#')) played.push('');
      played.push(line);
      const code = await run(wordsOf(line.slice(2)).slice(1), io, '0.0.0');
      const { out, err } = recorded.taken();
      played.push(...linesOf(out), ...linesOf(err).map((each) => `! ${each}`), `[${String(code)}]`);
    }
  }
  return `${played.join('\n')}\n`;
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n').map((line) => line.trimEnd());
}

/** Words as a shell splits them; quotes keep words together. */
export function wordsOf(typed: string): string[] {
  return [...typed.matchAll(/"([^"]*)"|'([^']*)'|(\S+?)(?=["'\s]|$)/g)].reduce<{ words: string[]; end: number }>(
    ({ words, end }, match) => {
      const text = match[1] ?? match[2] ?? match[3] ?? '';
      const glued = match.index === end && words.length > 0;
      return {
        words: glued ? [...words.slice(0, -1), `${words.at(-1) ?? ''}${text}`] : [...words, text],
        end: match.index + match[0].length,
      };
    },
    { words: [], end: -1 },
  ).words;
}
