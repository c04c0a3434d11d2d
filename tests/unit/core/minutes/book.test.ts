import { amountOfOre } from '#core/money/amount';
import { heldFiguresOf } from '#core/minutes/book/held-of-book';
import type { HeldFigure } from '#core/minutes/book/held-figure';
import { readMinutes } from '#core/minutes/read-minutes';
import { after } from '../budget/worked-example';
import { shown } from '../budget/in-tkr';

const held = (
  cell: string,
  words: string,
  kind: HeldFigure['kind'],
  tkr: number,
  year = 2026,
): HeldFigure => ({ cell, words, kind, year, amount: amountOfOre(tkr * 100_000) });

const matchesIn = (text: string, book: readonly HeldFigure[]) =>
  readMinutes(text, book).amounts.map(({ written, match }) =>
    [written.text, match?.verdict, match?.held?.cell].filter(Boolean).join(' '),
  );
const missingIn = (text: string, book: readonly HeldFigure[]) =>
  readMinutes(text, book).missing.map(({ cell }) => cell);

const frames = [
  held('E2', 'ALF preliminär ram', 'frame', 727_085),
  held('E3', 'FoUU preliminär ram', 'frame', 374_300),
  held('E5', 'ALF fastslagen ram', 'frame', 727_500),
  held('E6', 'FoUU fastslagen ram', 'frame', 374_300),
];
const shares = [
  held('G3', 'fördelning UR', 'event', 65),
  held('G4', 'fördelning FR', 'event', 350),
];

describe('Minutes §18: beside the workbook', () => {
  test('an amount is found by its words and its value', () => {
    const text =
      'De preliminära ramarna var 727,1 mkr i ALF och 374,3 mkr i FoUU. Ramarna fastslås till 727,5 mkr i ALF och 374,3 mkr i FoUU.';
    expect(matchesIn(text, frames)).toEqual([
      '727,1 mkr within-rounding E2',
      '374,3 mkr exact E3',
      '727,5 mkr exact E5',
      '374,3 mkr exact E6',
    ]);
  });

  test('a value alone matches nothing', () => {
    expect(matchesIn('Kaffet kostar 350 tkr. Resan kostar 65 tkr.', shares)).toEqual([
      '350 tkr unmatched',
      '65 tkr unmatched',
    ]);
  });

  test('the same words with another value contradict the workbook', () => {
    const post = held('H4', 'Primärvårdsforskning', 'post', 7_800);
    expect(matchesIn('Till forskning i primärvården avsätts 8,7 mkr.', [post])).toEqual([
      '8,7 mkr wrong H4',
    ]);
    expect(matchesIn('Ökningen fördelas med 56 tkr till UR och 350 tkr till FR.', shares)).toEqual([
      '56 tkr wrong G3',
      '350 tkr exact G4',
    ]);
    expect(matchesIn('Ramen för ALF fastslås till 757,2 mkr.', frames)).toEqual([
      '757,2 mkr wrong E5',
    ]);
  });

  test('another year, magnitude, version or sort of amount contradicts nothing', () => {
    const post = held('H9', 'Forskar-ST', 'post', 18_800);
    expect(matchesIn('Under 2025 fick Forskar-ST 18,0 mkr.', [post])).toEqual([
      '18,0 mkr unmatched',
    ]);
    expect(matchesIn('Forskar-ST får 400 tkr till resor.', [post])).toEqual(['400 tkr unmatched']);
    expect(matchesIn('Den preliminära ramen för ALF var 757,2 mkr.', [frames[2] ?? post])).toEqual([
      '757,2 mkr unmatched',
    ]);
    expect(matchesIn('ALF-ramen ökar med 415 tkr.', frames)).toEqual(['415 tkr unmatched']);
  });

  test('a change of a source is found by source and value, whatever the event itself says more of it', () => {
    const words = 'ramändring ALF Staten Statens ALF är högre än den preliminära ramen';
    const book = [held('G5', words, 'change', 415)];
    const text = 'Ökningen av ALF uppgår till 415 tkr.';
    expect(matchesIn(text, book)).toEqual(['415 tkr exact G5']);
    expect(missingIn(text, book)).toEqual([]);
    expect(matchesIn('Ökningen av FoUU uppgår till 415 tkr.', book)).toEqual(['415 tkr unmatched']);
  });

  test('an amount beside the one that agrees is not a wrong one of the same post', () => {
    const post = held('H17', 'Radiance LG', 'post', 3_500);
    const text = 'Högst 3,5 mkr av de reserverade 8,5 mkr går till Radiance.';
    expect(matchesIn(text, [post])[1]).toBe('8,5 mkr unmatched');
    expect(matchesIn('Radiance får 8,5 mkr.', [post])).toEqual(['8,5 mkr wrong H17']);
  });

  test('"ramen" that has the value of one source is no wrong total; the total frame that has it is', () => {
    const book = [...frames, held('E2, E3', 'total preliminär ram', 'frame', 1_101_385)];
    expect(matchesIn('Ramen ökar från 727,1 mkr till 727,5 mkr.', book)).toEqual([
      '727,1 mkr unmatched',
      '727,5 mkr unmatched',
    ]);
    expect(matchesIn('Den totala ramen var 727,1 mkr.', book)).toEqual(['727,1 mkr wrong E2, E3']);
  });

  test('what another amount of the text agrees with is not contradicted', () => {
    const post = held('H9', 'Biobanken', 'post', 5_000);
    expect(matchesIn('Biobanken får 5,0 mkr. Biobanken behöver 6,0 mkr.', [post])).toEqual([
      '5,0 mkr exact H9',
      '6,0 mkr unmatched',
    ]);
  });

  test('decided figures of a kind that the text speaks of should all be there', () => {
    expect(missingIn('ALF-ramen fastslås till 727,5 mkr.', frames)).toEqual(['E6']);
    expect(missingIn('UR tilldelas 65 tkr av ökningen.', shares)).toEqual(['G4']);
    expect(missingIn('Nästa möte kostar 12 tkr.', [...frames, ...shares])).toEqual([]);
    expect(
      missingIn('Radiance får 7 200 tkr.', [
        held('H1', 'Radiance', 'post', 7_200),
        held('H2', 'Biobanken', 'post', 5_000),
      ]),
    ).toEqual([]);
  });

  test('without a workbook nothing is matched and nothing missing', () => {
    const { amounts, missing } = readMinutes('ALF-ramen fastslås till 727,5 mkr.');
    expect(amounts.map(({ match }) => match)).toEqual([undefined]);
    expect(missing).toEqual([]);
  });

  test('a correction whose value stands in the workbook comes first', () => {
    const text = 'Radiance får 3,5 mkr och biobanken 2,0 mkr, sammanlagt 6,5 mkr.';
    const [relation] = readMinutes(text, [held('H2', 'Biobanken', 'post', 3_000)]).relations;
    expect(relation?.corrections.map(({ amount }) => amount)).toEqual([1, 2, 0]);
  });
});

describe('Minutes §18: the figures of a budget', () => {
  const figures = heldFiguresOf(after);
  const named = (words: string) =>
    figures.filter((figure) => figure.words === words).map(({ amount }) => shown(amount));

  test('are its frames and their totals, what the councils have, its changes, events and posts', () => {
    expect(named('ALF preliminär ram')).toEqual(['727 085']);
    expect(named('ALF fastställd av staten ram')).toEqual(['727 500']);
    expect(named('total preliminär ram')).toEqual(['1 101 385']);
    expect(named('total fastställd av staten ram')).toEqual(['1 101 800']);
    expect(named('FR fastställd av staten ram')).toEqual(['804 350']);
    expect(named('ALF FR fastställd av staten ram')).toEqual(['504 350']);
    expect(named('Primärvårdsforskning FR')).toEqual(['7 800']);
    expect(named('ramändring ALF staten')).toEqual(['415']);
    expect(named('fördelning ALF UR')).toEqual(['65']);
  });

  test('a change that no event records stands between two versions of a frame, where the newer one is', () => {
    const frames = heldFiguresOf({ ...after, events: [] });
    const change = frames.find(({ kind }) => kind === 'change');
    const newer = frames.findLast(({ words }) => words === 'ALF fastställd av staten ram');
    expect(change?.cell).toBe(newer?.cell);
    const { amounts } = readMinutes('§ 7 ALF-medlen ökar med 415 tkr.', frames);
    expect(amounts.map(({ match }) => [match?.verdict, match?.held])).toEqual([['exact', change]]);
    expect(figures.filter(({ kind }) => kind === 'change')).toHaveLength(1);
  });

  test('are spoken of as the budget too; a budget of something else contradicts no frame', () => {
    const verdicts = (text: string) =>
      readMinutes(text, figures).amounts.map(({ match }) => match?.verdict);
    expect(verdicts('Den totala budgeten uppgår till 1 101,8 mkr.')).toEqual(['exact']);
    expect(verdicts('Total budget 1 101,8 mkr, varav FoUU 374,3 mkr.')).toEqual(['exact', 'exact']);
    expect(verdicts('Budgeten för konferensen är 1 109,8 mkr.')).toEqual(['unmatched']);
  });

  test('are read in the minutes of the autumn of 2025', () => {
    const text = `§ 7 Budget 2026

Den preliminära ramen var 1 101,4 mkr. Ramen fastslås till 1 101,8 mkr, varav 727,5 mkr i ALF-medel och 374,3 mkr i FoUU-medel. ALF-medlen ökar med 415 tkr, som fördelas med 65 tkr till UR och 305 tkr till FR.`;
    const { amounts } = readMinutes(text, figures);
    expect(amounts.map(({ written, match }) => `${written.text} ${match?.verdict ?? ''}`)).toEqual([
      '1 101,4 mkr within-rounding',
      '1 101,8 mkr exact',
      '727,5 mkr exact',
      '374,3 mkr exact',
      '415 tkr exact',
      '65 tkr exact',
      '305 tkr wrong',
    ]);
  });
});
