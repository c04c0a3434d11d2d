import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { acceptanceFindings } from '#core/checks/acceptance';
import { checks, runChecks } from '#core/checks/all';
import { switchedOffFindings } from '#core/checks/switched-off';
import { checkFindings } from '#core/checks/findings';
import { wordFinding } from '#core/findings/wording';
import { amountOfOre } from '#core/money/amount';
import { after, before } from '../budget/worked-example';

const source = new URL('../../../../src/core/checks/', import.meta.url);
const cases = new URL('../../../cases/budget/', import.meta.url);

describe('Checks §2: each check has a file and its findings', () => {
  test('the file is named after the check', () => {
    const homeless = checks.filter(({ name }) => !existsSync(new URL(`${name}.ts`, source)));
    expect(homeless).toStrictEqual([]);
  });

  test('every declared finding belongs to exactly one check, acceptances and switches aside', () => {
    const owned = [
      ...checks.flatMap(({ codes }) => codes),
      ...Object.keys(acceptanceFindings),
      ...Object.keys(switchedOffFindings),
    ];
    expect(owned.toSorted()).toStrictEqual(Object.keys(checkFindings).toSorted());
  });

  test('every finding is fired by a case', () => {
    const answers = readdirSync(cases)
      .map((file) => readFileSync(new URL(file, cases), 'utf8'))
      .join('\n');
    const silent = Object.keys(checkFindings).filter((code) => !answers.includes(` ${code} `));
    expect(silent).toStrictEqual([]);
  });
});

describe('Checks §1: the findings of the worked example', () => {
  const said = (book: typeof before) =>
    runChecks(book).findings.map((finding) => {
      const { what, remedy } = wordFinding(finding, checkFindings, 'sv');
      return `${finding.severity}: ${what} ${remedy}`.replaceAll('\u00a0', ' ');
    });

  test('before the allocation there is one warning: 415 tkr', () => {
    expect(said(before)).toStrictEqual([
      'warning: ALF har ändrats med 415 tkr och 0 tkr är fördelat på mottagarna: 415 tkr är inte fördelat. Fördela resten, eller godta den med namn och skäl.',
      'warning: Händelse 1 (ramändring) är beslutad men saknar Beslut. Fyll i det som saknas, eller ändra statusen tills beslutet är fattat.',
    ]);
  });

  test('after it only what is not yet on posts remains, the largest first', () => {
    expect(said(after).slice(1)).toStrictEqual([
      'warning: FR har 504 350 tkr av ALF och 504 000 tkr på poster: 350 tkr ligger ej på post. Lägg beloppet på poster när det är klart vad det ska gå till. Det hindrar inget.',
      'warning: UR har 203 065 tkr av ALF och 203 000 tkr på poster: 65 tkr ligger ej på post. Lägg beloppet på poster när det är klart vad det ska gå till. Det hindrar inget.',
    ]);
  });

  test('what was found elsewhere is ordered among the rest, by gravity and then by kronor', () => {
    const cell = {
      code: 'workbook/number-as-text',
      severity: 'error',
      facts: {},
      where: [{ sheet: 'Poster', cell: 'H14' }],
      effect: amountOfOre(1),
    } as const;
    const note = { ...cell, code: 'workbook/note', severity: 'info' } as const;
    const codes = runChecks(before, [note, cell]).findings.map(({ code }) => code);
    expect(codes[0]).toBe('workbook/number-as-text');
    expect(codes.at(-1)).toBe('workbook/note');
  });
});
