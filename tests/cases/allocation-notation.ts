/**
 * A sharing problem as a table in readable text, for tests, and its answer as text.
 *
 *     minsta enhet 0.1
 *              | UR 65          | FR 350
 *     ALF 415  | 1 min 10       | 2 max 400
 *     FoUU 0   | håll 0         | -
 *
 * A number after a name is its total. A cell holds its weight and limits, what it is held at, "spärrad", or a dash when
 * it is left out. The answer shows each value, with its share in brackets where that is another number, and the reasons.
 */
import { allocationFindings } from '#core/allocation/findings';
import { spreadJson, type SpreadAnswer } from '#core/allocation/spread-json';
import { onOneLine, wordFinding } from '#core/findings/wording';
import type { Language } from '#core/money/language';

/** The table as the JSON that the command `spread` reads. */
export function problemFrom(text: string): unknown {
  const lines = text.split('\n').map((line) => line.trim());
  const quantum = lines.find((line) => line.startsWith('minsta enhet'))?.split(' ').at(-1) ?? '1';
  const [head = [], ...body] = lines
    .filter((line) => line.includes('|'))
    .map((line) => line.split('|').map((part) => part.trim()));
  const columns = head.slice(1).map(nameAndTotal);
  const rows = body.map(([name = '']) => nameAndTotal(name));
  const cells = body.flatMap((parts, row) =>
    parts.slice(1).flatMap((written, column) => {
      const place = { row: rows[row]?.id, column: columns[column]?.id };
      return written === '-' ? [] : [{ ...place, ...cellFrom(written) }];
    }),
  );
  return { quantum, rows, columns, cells };
}

function nameAndTotal(written: string): { id: string; total?: string } {
  const [, id, total] = /^(.*?)(?:\s+([-\d.]+))?$/.exec(written) ?? [];
  return { id: id ?? '', ...(total === undefined ? {} : { total }) };
}

function cellFrom(written: string): Record<string, unknown> {
  if (written === 'spärrad') return { forbidden: true };
  const [, hold] = /^håll (.+)$/.exec(written) ?? [];
  if (hold !== undefined) return { hold };
  const [, weight, , min, , max] = /^(\S+)( min (\S+))?( max (\S+))?$/.exec(written) ?? [];
  if (weight === undefined) throw new Error(`No cell is written like this: ${written}`);
  return { weight, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

/** The answer as a table and its reasons, as a conflict, or as what is refused. */
export function answerTo(problem: unknown, language: Language = 'sv'): string {
  const outcome = spreadJson(problem, language);
  const text = outcome.answer
    ? written(outcome.answer)
    : outcome.refused
        .map((finding) => onOneLine(wordFinding(finding, allocationFindings, language)))
        .map((sentence) => `avvisat: ${sentence}`)
        .join('\n');
  return text.replaceAll('\u00a0', ' ');
}

function written(answer: SpreadAnswer): string {
  if (!answer.feasible) {
    const { rows, columns, shortfall, explanation } = answer.conflict;
    const lines = [rows.join(', '), columns.join(', ')].map((names) => names || '–');
    return `går inte: ${lines.join(' × ')}, ${shortfall}\n${explanation}`;
  }
  const { cells, rows, columns } = answer;
  const table = rows.map(({ id, total }) => {
    const values = columns.map((column) => {
      const cell = cells.find((each) => each.row === id && each.column === column.id);
      return cell ? cell.value + (cell.share === cell.value ? '' : ` (${cell.share})`) : '-';
    });
    return `${id} ${total} | ${values.join(' | ')}`;
  });
  const head = `| ${columns.map(({ id, total }) => `${id} ${total}`).join(' | ')}`;
  const reasons = cells.map(({ row, column, reason }) => `${row} × ${column}: ${reason}`);
  return [head, ...table, ...reasons].join('\n');
}
