/**
 * The main job, start to finish, as somebody would do it with the command line: the same commands, one after the
 * other, on the worked example. Files in between live in memory; the result and its bilaga 1 are left on disk.
 */
import { HostError } from '#workbook/host';
import { exitCodes, type ExitCode, type Io } from './io';
import { run } from './run';

const JUNE = 'exempel-juni.xlsx';

interface Step {
  readonly title: string;
  readonly argv: readonly string[];
}

function steps(result: string): readonly Step[] {
  const decision = ['--body', 'Ledningsgruppen', '--decision', '§ 7', '--decided', '2025-10-14'];
  const printed = result.replace(/[^/]*$/, 'bilaga-1.pdf');
  return [
    {
      title: '1. Exempelbudgeten: preliminära ramar från juni, statens besked från september',
      argv: ['new', JUNE, '--example', '2026'],
    },
    {
      title: '2. Kontrollen ser att statens ändring inte är fördelad',
      argv: ['check', JUNE],
    },
    {
      title: '3. Ändringen fördelas: UR +65 tkr, FR +350 tkr, LG får inget',
      argv: [
        ...['allocate', JUNE, '--source', 'ALF', '--amount', '415 tkr'],
        ...['--to', 'UR=65 tkr', '--to', 'FR=350 tkr', '--date', '2025-10-14', ...decision],
        ...['--who', 'Exempel', '-o', result],
      ],
    },
    { title: '4. Den sparade arbetsboken kontrolleras på nytt', argv: ['check', result] },
    {
      title: '5. Bilaga 1 som ledningsgruppen läser den',
      argv: [
        'appendix',
        result,
        '-o',
        printed,
        '--paragraph',
        '7',
        '--meeting',
        '2025-10-14',
        '--pictures',
      ],
    },
  ];
}

/** Runs the steps and stops at the first that does not end as it should. The Io writes `result`, and bilaga 1 beside it. */
export async function demonstrate(io: Io, result: string, version: string): Promise<ExitCode> {
  const inMemory = withMemory(io, JUNE);
  for (const { title, argv } of steps(result)) {
    io.out(`${title}\n$ alf-budget ${argv.map(quoted).join(' ')}\n\n`);
    const code = await run(argv, inMemory, version);
    io.out('\n');
    if (code !== exitCodes.clean) return code;
  }
  return verdict(inMemory, result, version);
}

/** The last word is computed from what `check --json` says of the saved file. */
async function verdict(io: Io, result: string, version: string): Promise<ExitCode> {
  let answer = '';
  const listening: Io = { ...io, out: (text) => (answer += text) };
  await run(['check', result, '--json'], listening, version);
  const { book } = JSON.parse(answer) as { book: Record<string, unknown> };
  const holds =
    book['total'] === '1101800000' && book['unallocated'] === '0' && book['residual'] === '0';
  io.out(
    holds
      ? `Klart: 1 101 385 tkr blev 1 101 800 tkr, allt är fördelat och resten är noll. Resultatet ligger i ${result}.\n`
      : 'Något stämmer inte: se kontrollen ovan.\n',
  );
  return holds ? exitCodes.clean : exitCodes.findings;
}

/** The same Io, but for one path that is kept in memory. */
function withMemory(io: Io, path: string): Io {
  let held: Uint8Array | null = null;
  return {
    ...io,
    read: (wanted) => {
      if (wanted !== path) return io.read(wanted);
      return held ? Promise.resolve(held) : Promise.reject(new HostError('file/not-found', path));
    },
    write: (wanted, bytes, guard) => {
      if (wanted !== path) return io.write(wanted, bytes, guard);
      held = bytes;
      return Promise.resolve();
    },
  };
}

function quoted(word: string): string {
  return /[\s=]/.test(word) ? `"${word}"` : word;
}
