/**
 * What may be told of a defect: which program, which kind of error, and where in our own code. Messages and facts are
 * left out, because they may hold amounts or names of the budget. Spec: pane §8
 */
export interface Occasion {
  readonly version: string;
  readonly language: string;
  readonly tab: string;
}

const FRAMES = 12;

/** Plain text to be copied. */
export function defectReport(error: unknown, { version, language, tab }: Occasion): string {
  const kind = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return [
    `ALF-budget ${version}`,
    `${kind} · ${tab} · ${language}`,
    ...stack.split('\n').flatMap(codePlace).slice(0, FRAMES),
  ].join('\n');
}

/** "at function (file.js:1:2)" without the address of the server and without anything else of the line. */
function codePlace(line: string): string[] {
  const found =
    /^\s*(?:at\s+)?(?:([\w.$<>#]+)\s*[(@])?.*?([\w.-]+\.[jt]sx?)(?:\?[^:]*)?:(\d+):(\d+)\)?$/.exec(
      line,
    );
  if (!found) return [];
  const [, name = '', file = '', row = '', column = ''] = found;
  return [`  ${name || '–'} ${file}:${row}:${column}`];
}
