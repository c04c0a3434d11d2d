/** `spread PROBLEM.json`: the allocation engine alone; its JSON is the answer itself. */
import { decimalInWords } from '#core/allocation/figures';
import { unreadFields } from '#core/allocation/read-problem';
import { spreadJson, type SpreadAnswer } from '#core/allocation/spread-json';
import { wordFinding } from '#core/findings/wording';
import { catalogue } from '#jobs/catalogue';
import type { Context } from '../context';
import { exitCodes, type ExitCode } from '../io';
import { textTable } from '../print/table';
import { Refusal } from '../refusal';

export async function spread(context: Context, path: string): Promise<ExitCode> {
  const data = parsed(await textOf(context, path), path);
  const { answer, ...outcome } = spreadJson(data, context.language);
  if (answer === null) {
    const refused = 'refused' in outcome ? outcome.refused : [];
    const sentence = (language: 'sv' | 'en') =>
      refused
        .map((finding) => wordFinding(finding, catalogue, language))
        .map(({ where, what }) => (where ? `${where}: ${what}` : what))
        .join(' ');
    throw new Refusal({ sv: `${path}: ${sentence('sv')}`, en: `${path}: ${sentence('en')}` });
  }
  const unread = unreadFields(data).join(', ');
  if (unread !== '') {
    const told = {
      sv: `${path}: fält som inte finns i ett problem läses inte: ${unread}.`,
      en: `${path}: fields that no problem has are not read: ${unread}.`,
    };
    context.io.err(`${context.say(told)}\n`);
  }
  const text = context.json ? JSON.stringify(answer) : answerText(answer, context).join('\n');
  context.io.out(`${text}\n`);
  return answer.feasible ? exitCodes.clean : exitCodes.findings;
}

async function textOf({ io }: Context, path: string): Promise<string> {
  return new TextDecoder().decode(path === '-' ? await io.stdin() : await io.read(path));
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (failure) {
    if (!(failure instanceof SyntaxError)) throw failure;
    throw new Refusal({
      sv: `${path} är inte giltig JSON.`,
      en: `${path} is not valid JSON.`,
    });
  }
}

function answerText(answer: SpreadAnswer, context: Context): string[] {
  if (!answer.feasible) return [answer.conflict.explanation];
  const headings = context.say({
    sv: 'Rad,Kolumn,Andel,Belopp,Avrundning,Skäl',
    en: 'Row,Column,Share,Value,Rounding,Reason',
  });
  return textTable(
    [
      headings.split(','),
      ...answer.cells.map(({ row, column, share, value, rounding, reason }) => [
        row,
        column,
        decimalInWords(share, context.language),
        decimalInWords(value, context.language),
        decimalInWords(rounding, context.language),
        reason,
      ]),
    ],
    [0, 1, 5],
  );
}
