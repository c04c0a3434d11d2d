import type { Book } from '#core/budget/book';
import {
  decisionText,
  plainDecision,
  type DecidingBody,
} from '#core/appendix/decision/decision-text';
import { frameDecision } from '#core/appendix/decision/frame-decision';
import { readMinutes } from '#core/minutes/read-minutes';
import { amountOfOre } from '#core/money/amount';
import { bookOf } from '../../../cases/notation';
import { after, before } from '../budget/worked-example';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const written = (book: Book, body: DecidingBody = 'LG') =>
  plain(plainDecision(decisionText(frameDecision(book), body)));

describe('Decision §2: frames and their change', () => {
  test('the management group settles the frame, shares the change out, endorses and proposes', () => {
    expect(written(after)).toBe(
      `Den preliminära ramen för 2026 från den 12 juni 2025 är 1 101,4 mkr, varav ALF 727,1 mkr och FoUU 374,3 mkr. Efter statens beslut den 22 september 2025 ökar ALF från 727,1 mkr till 727,5 mkr, en ökning med 415 tkr.

Ledningsgruppen beslutar

att fastslå den totala ramen för 2026 till 1 101,8 mkr, varav ALF 727,5 mkr och FoUU 374,3 mkr,
att fördela ökningen av ALF om 415 tkr med 65 tkr till utbildningsrådet och 350 tkr till forskningsrådet,
att tillstyrka förslaget till gemensam ALF/FoUU-budget för 2026 enligt bilaga 1,
att föreslå Region Stockholm att fastställa KI:s och Region Stockholms gemensamma ALF/FoUU-budget för 2026 enligt bilaga 1, samt
att förklara paragrafen omedelbart justerad.`,
    );
  });

  test('the Region decides only what is its own', () => {
    expect(written(after, 'Region')).toContain(
      `Region Stockholm beslutar

att fastställa KI:s och Region Stockholms gemensamma ALF/FoUU-budget för 2026 enligt bilaga 1, samt
att förklara paragrafen omedelbart justerad.`,
    );
  });

  test('a change that nobody has been given is not said to be shared out', () => {
    expect(written(before)).not.toContain('fördela');
  });

  test('where the rounded figures would not add up, the frames are written in thousands', () => {
    const book = bookOf(`
Ramar:
Version | Källa | Belopp
förslag | ALF | 140
förslag | FoUU | 140
`);
    expect(written(book)).toContain('till 280 tkr, varav ALF 140 tkr och FoUU 140 tkr,');
  });

  test('a budget without known frames decides nothing', () => {
    expect(written({ ...after, frames: [] })).toBe('');
  });
});

describe('Decision §3: the reader of minutes agrees with what is written', () => {
  test.each([
    ['after the change', after],
    ['before it is shared out', before],
  ])('%s every relation is exact or within rounding', (_name, book) => {
    const { relations, malformed } = readMinutes(written(book));
    expect(malformed).toEqual([]);
    expect(relations.length).toBeGreaterThan(1);
    expect(relations.map(({ verdict }) => verdict).filter((each) => each === 'wrong')).toEqual([]);
  });

  test('every amount of the text comes from the model', () => {
    const text = decisionText(frameDecision(after), 'LG');
    const all = [text.background, ...text.clauses].join(' ');
    const read = readMinutes(all).amounts.map(({ written: { text: own } }) => plain(own));
    expect(text.amounts.map(({ text: own }) => plain(own))).toEqual(read);
    expect(text.amounts.map(({ amount }) => amount)).toContainEqual(amountOfOre(41_500_000));
  });
});
