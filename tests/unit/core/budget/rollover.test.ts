import type { Book } from '#core/budget/book';
import { UNWRITTEN } from '#core/budget/carried-event';
import { budgetFindings } from '#core/budget/findings';
import { rollOver } from '#core/budget/rollover';
import { runChecks } from '#core/checks/all';
import { wordFinding } from '#core/findings/wording';
import { bookOf } from '../../../cases/notation';
import { shown } from './in-tkr';

const text = `
  Inställningar:
  Budgetår | Läge
  2026 | Fastställd

  Ramar:
  Version | År | Källa | Belopp
  fastslagen | 2025 | ALF | 690
  preliminär | 2026 | ALF | 700
  fastslagen | 2026 | ALF | 715
  preliminär | 2026 | FoUU | 300

  Mottagarramar:
  Version | År | Mottagare | ALF | FoUU
  preliminär | 2026 | FR | 500 | 300
  preliminär | 2026 | LG | 200 | 0

  Poster:
  Post-id | Ram | Avsnitt | Post | Utförare | ALF föreg. år | FoUU föreg. år | ALF | FoUU | Fr.o.m. | T.o.m. | Not i bilagan | Intern kommentar | Kod
  P1 | FR | Sökbara medel | Projektmedel | KI | 480 | 300 | 500 | 290 | | | höjt 2026 | ring Anna | K1
  P2 | LG | Satsningar | Journaldata | SLSO | 5 | 0 | 0 | 0 | 2025-01-01 | 2025-12-31 | | |
  P3 | LG | Satsningar | InFuturum | KI | 0 | 0 | 50 | 10 | 2026-01-01 | 2026-12-31 | | |
  P4 | LG | Satsningar | Radiance | KI | 150 | 0 | 150 | 0 | 2024-01-01 | 2027-12-31 | | |

  Händelser:
  Nr | Datum | Typ | Till | Källa | Belopp | Varaktighet | Text
  1 | 2025-09-22 | ramändring | | ALF | 10 | engång |
  4 | 2025-12-15 | uppräkning | | ALF | 4 | nivåhöjande | § 8
  5 | 2026-01-20 | fördelning | FR | ALF | 4 | nivåhöjande |
  6 | 2026-01-20 | uppräkning | | ALF | 1 | ej beslutat |
  7 | 2027-01-01 | beviljande | P1 | ALF | 3 | | år 2 av projekt 7
  8 | 2026-03-01 | beviljande | P1 | ALF | 2 | | år 1 av projekt 7
  9 | 2027-02-01 | reservation | P4 | ALF | 6 | | Radiance 2027
  10 | 2027-03-01 | avrop | P4 | ALF | 6 | | hör till nästa års bok
`;
const rolled = rollOver(bookOf(text));
const next = rolled.book;

describe('Budget §10: from one year to the next', () => {
  test('the next year is the next year, and is worked on again', () => {
    expect([next?.year, next?.state]).toStrictEqual([2027, 'arbetsmaterial']);
  });

  test('this year is the previous year, and nothing of the next is decided', () => {
    const row = next?.posts[0];
    expect([row?.previous.ALF, row?.previous.FoUU].map(shown)).toStrictEqual(['500', '290']);
    expect(row?.amount).toStrictEqual({ ALF: null, FoUU: null });
  });

  test('a post keeps what it is; the note of the appendix was about the old amount', () => {
    expect(next?.posts[0]).toMatchObject({
      id: 'P1',
      recipient: 'FR',
      section: 'Sökbara medel',
      name: 'Projektmedel',
      performer: 'KI',
      code: 'K1',
      internalComment: 'ring Anna',
      appendixNote: null,
    });
  });

  test('what is set goes on, but not how the old workbook is laid out, nor the budget of the year before it', () => {
    const book = bookOf(text);
    const keys = ['Beslutsgång', 'Avstängd kontroll/posts/no-id'];
    const old = ['Koppling/Poster/Blad', 'Rubrik/tblPoster/Post', 'Budget föregående år/ALF (tkr)'];
    const settings = [...keys, ...old].map((key) => ({ key, value: 'x', origin: UNWRITTEN }));
    const carried = rollOver({ ...book, settings }).book?.settings;
    expect(carried?.map(({ key }) => key)).toStrictEqual(keys);
  });

  test('a year in which no post has an amount may be the next year already, which is told', () => {
    const codes = (book: Book | null) =>
      book ? rollOver(book).findings.map(({ code }) => code) : [];
    expect(codes(bookOf(text))).not.toContain('rollover/nothing-decided');
    expect(codes(next)).toContain('rollover/nothing-decided');
  });

  test('ended earmarks are left behind, and what they free is told', () => {
    expect(next?.posts.map(({ id }) => id)).toStrictEqual(['P1', 'P4']);
    expect(rolled.ended.map(({ id }) => id)).toStrictEqual(['P2', 'P3']);
    expect([rolled.freed.ALF.known, rolled.freed.FoUU.known].map(shown)).toStrictEqual([
      '50',
      '10',
    ]);
    const told = rolled.findings.filter(({ code }) => code === 'rollover/earmark-ended');
    expect(told.map(({ facts, effect }) => [facts['post'], shown(effect)])).toStrictEqual([
      ['Journaldata', '0'],
      ['InFuturum', '60'],
    ]);
    const sentences = told.map((each) => wordFinding(each, budgetFindings, 'sv').what);
    expect(sentences[0]).toContain('Det hade inget belopp, så inget frigörs.');
    expect(sentences[1]).toContain('Det frigör 60\u00A0tkr.');
  });

  test('every source and every recipient has a blank preliminary frame to fill in', () => {
    expect(
      next?.frames.map(({ year, version, source, amount }) => [year, version, source, amount]),
    ).toStrictEqual([
      [2027, 'preliminär', 'ALF', null],
      [2027, 'preliminär', 'FoUU', null],
    ]);
    expect(
      next?.recipientFrames.map(({ year, recipient, amount }) => [year, recipient, amount]),
    ).toStrictEqual([
      [2027, 'FR', { ALF: null, FoUU: null }],
      [2027, 'LG', { ALF: null, FoUU: null }],
    ]);
  });

  test('what raises the level comes along as notes that move no money', () => {
    const notes = next?.events.filter(({ type }) => type === 'version');
    expect(notes?.map(({ number, amount, text }) => [number, shown(amount), text])).toStrictEqual([
      [1, '4', 'Nivåhöjande uppräkning 2026, händelse 4: ingår i nivån för 2027. § 8'],
      [2, '4', 'Nivåhöjande fördelning 2026, händelse 5: ingår i nivån för 2027.'],
    ]);
  });

  test('what is only proposed is not said to be a part of the level', () => {
    const proposed = text
      .replace(/^ *(5|6|7|8|9|10) \|.*$/gm, '')
      .replace('Varaktighet | Text', 'Varaktighet | Status | Text')
      .replace('4 | nivåhöjande | § 8', '4 | nivåhöjande | föreslagen | § 8');
    const [note] = rollOver(bookOf(proposed)).book?.events ?? [];
    expect([note?.status, note?.text]).toStrictEqual([
      'föreslagen',
      'Nivåhöjande uppräkning 2026, händelse 4 (föreslagen): ingår i nivån för 2027, om den beslutas. § 8',
    ]);
  });

  test('a commitment for a later year comes along as it is', () => {
    const kept = next?.events.filter(({ type }) => type !== 'version');
    expect(kept?.map(({ number, date, text }) => [number, date, text])).toStrictEqual([
      [3, '2027-01-01', 'år 2 av projekt 7'],
      [4, '2027-02-01', 'Radiance 2027'],
    ]);
  });

  test('an uplift of which nobody has said whether it lasts is told', () => {
    const told = rolled.findings.filter(({ code }) => code === 'rollover/duration-unanswered');
    expect(told.map(({ facts, effect }) => [facts['event'], shown(effect)])).toStrictEqual([
      [6, '1'],
    ]);
  });

  test('a fixed budget is rolled over without a word about its state, another is not', () => {
    const codes = (book: typeof rolled) => book.findings.map(({ code }) => code);
    expect(codes(rolled)).not.toContain('rollover/not-fixed');
    expect(codes(rollOver(bookOf(text.replace('Fastställd', 'Förslag'))))).toContain(
      'rollover/not-fixed',
    );
  });

  test('without a year there is no next one', () => {
    const lost = rollOver({ ...bookOf(text), year: null });
    expect(lost.book).toBeNull();
    expect(lost.findings.map(({ code }) => code)).toStrictEqual(['rollover/year-missing']);
  });

  test('the new book has nothing against it but what is still blank', () => {
    const { findings } = next ? runChecks(next) : { findings: [] };
    expect(new Set(findings.map(({ code }) => code))).toStrictEqual(
      new Set(['frames/amount-missing', 'recipients/amount-missing', 'posts/amount-missing']),
    );
  });
});
