import { budgetAppendix } from '#core/appendix/budget-appendix';
import { defaultChoices, type AppendixChoices } from '#core/appendix/choices';
import type { AppendixDocument } from '#core/appendix/document';
import { bookOf } from '../../../cases/notation';
import { after, before } from '../budget/worked-example';

const made = (book: typeof after, choices: Partial<AppendixChoices> = {}, remarks: string[] = []) =>
  budgetAppendix(book, { ...defaultChoices, ...choices }, remarks);

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** The rows as they are read across the page. */
const rows = (document: AppendixDocument): readonly string[] =>
  [...document.blocks.flatMap((block) => block.rows), document.total].map(({ cells }) =>
    plain(cells.map(({ text }) => text).join(' | ')),
  );

describe('Appendix §3: lines', () => {
  test('each recipient has its posts, what is on no post, and its frame as the sum', () => {
    expect(rows(made(after, { columns: ['sources'] }))).toEqual([
      'Primärvårdsforskning | 7 800 | 7 800 | 0',
      'Övrig forskning | 796 200 | 496 200 | 300 000',
      'Ej på post | 350 | 350 | 0',
      'Summa Forskningsrådet (FR) | 804 350 | 504 350 | 300 000',
      'Utbildning | 262 300 | 203 000 | 59 300',
      'Ej på post | 65 | 65 | 0',
      'Summa Utbildningsrådet (UR) | 262 365 | 203 065 | 59 300',
      'Radiance | 35 085 | 20 085 | 15 000',
      'Summa Ledningsgruppen, särskilda satsningar (LG) | 35 085 | 20 085 | 15 000',
      'Totalt | 1 101 800 | 727 500 | 374 300',
    ]);
  });

  test('a change that is not allocated stands by itself, and the total is the frames of the sources', () => {
    expect(rows(made(before, { columns: ['sources'] })).slice(-3)).toEqual([
      'Ändring som inte är fördelad | 415 | 415 | 0',
      'Summa Ännu inte fördelat | 415 | 415 | 0',
      'Totalt | 1 101 800 | 727 500 | 374 300',
    ]);
  });

  test('by source, a post of two sources stands in both', () => {
    const document = made(after, { grouping: 'source', columns: [] });
    expect(document.blocks.map(({ heading }) => heading)).toEqual(['ALF', 'FoUU']);
    expect(rows(document).filter((row) => row.startsWith('Övrig forskning'))).toEqual([
      'Övrig forskning | 496 200',
      'Övrig forskning | 300 000',
    ]);
    expect(rows(document).filter((row) => /^Summa|^Totalt/.test(row))).toEqual([
      'Summa ALF | 727 500',
      'Summa FoUU | 374 300',
      'Totalt | 1 101 800',
    ]);
  });

  test('posts that nobody has given a frame make a group that sums to its posts', () => {
    const book = bookOf(`
Poster:
Post-id | Ram | Post | ALF | FoUU
P1 | FR | Forskning | 10 | 5
P2 | | Utan hemvist | 1 | 0
`);
    expect(rows(made(book, { columns: ['sources'] }))).toEqual([
      'Forskning | 15 | 10 | 5',
      'Summa Forskningsrådet (FR) | 15 | 10 | 5',
      'Utan hemvist | 1 | 1 | 0',
      'Summa Utan ram | 1 | 1 | 0',
      'Totalt | 16 | 11 | 5',
    ]);
  });

  test('an unknown amount is printed as unknown with every sum that depends on it, and said so', () => {
    const book = bookOf(`
Poster:
Post-id | Ram | Post | ALF | FoUU
P1 | FR | Forskning | | 5
P2 | FR | Annat | 1 | 2
`);
    const document = made(book, { columns: ['sources'] });
    expect(rows(document)).toEqual([
      'Forskning | okänt | okänt | 5',
      'Annat | 3 | 1 | 2',
      'Summa Forskningsrådet (FR) | okänt | okänt | 7',
      'Totalt | okänt | okänt | 7',
    ]);
    expect(document.remarks.join()).toContain('”okänt” betyder');
    expect(document.control).toContain('okänd');
  });
});

describe('Appendix §5: rounding that foots', () => {
  test('where something is unknown the rounded figures need not add up, and the page says so', () => {
    const book = bookOf(`
Poster:
Post-id | Ram | Post | ALF | FoUU
P1 | FR | Forskning | 40 | 1
P2 | UR | Utbildning | 40 |
`);
    const document = made(book, { unit: 'mkr', columns: ['sources'] });
    expect(rows(document).filter((row) => /^Summa|^Totalt/.test(row))).toEqual([
      'Summa Forskningsrådet (FR) | 0,0 | 0,0 | 0,0',
      'Summa Utbildningsrådet (UR) | okänt | 0,0 | okänt',
      'Totalt | okänt | 0,1 | okänt',
    ]);
    expect(document.remarks.join()).toContain('kan skilja sig från sina summor i sista siffran');
    const exact = made(book, { columns: ['sources'] });
    expect(exact.remarks.join()).not.toContain('avrund');
  });
});

describe('Appendix §4: what it is compared with', () => {
  test('against the preliminary budget every change is an event', () => {
    const document = made(after, { against: 'preliminar', columns: ['comparison', 'change'] });
    expect(document.columns.map(({ heading }) => heading)).toEqual([
      'Post',
      'preliminär',
      'Ändring',
      'Budget',
    ]);
    expect(rows(document).filter((row) => /^Summa|^Totalt|^Ej/.test(row))).toEqual([
      'Ej på post | 0 | +350 | 350',
      'Summa Forskningsrådet (FR) | 804 000 | +350 | 804 350',
      'Ej på post | 0 | +65 | 65',
      'Summa Utbildningsrådet (UR) | 262 300 | +65 | 262 365',
      'Summa Ledningsgruppen, särskilda satsningar (LG) | 35 085 | 0 | 35 085',
      'Totalt | 1 101 385 | +415 | 1 101 800',
    ]);
  });

  test('what was on no post last year has nothing to compare with, so all of it is a change', () => {
    const book = bookOf(`
Inställningar:
Budgetår | Läge
2026 | Arbetsmaterial

Mottagarramar:
Version | Mottagare | ALF | FoUU
förslag | FR | 12 | 0

Poster:
Post-id | Ram | Post | ALF föreg. år | FoUU föreg. år | ALF | FoUU
P1 | FR | Forskning | 8 | 0 | 10 | 0
`);
    const document = made(book, { columns: ['comparison', 'change'] });
    expect(document.columns[1]?.heading).toBe('Budget 2025');
    expect(rows(document).slice(0, 3)).toEqual([
      'Forskning | 8 | +2 | 10',
      'Ej på post |  | +2 | 2',
      'Summa Forskningsrådet (FR) | 8 | +4 | 12',
    ]);
  });
});

describe('Appendix §3: what nobody has filled in', () => {
  const head = `
Inställningar:
Budgetår | Läge
2026 | Arbetsmaterial
`;

  test('a budget of nothing has an unknown total, not a total of nought', () => {
    for (const grouping of ['recipient', 'source', 'section'] as const) {
      const document = made(bookOf(head), { grouping, columns: [] });
      expect(rows(document).at(-1)).toBe('Totalt | okänt');
      expect(rows(document).join()).not.toMatch(/\d/);
      expect(document.control).toContain('Kontrollsumma okänd');
    }
  });

  test('posts of which none has an amount are unknown, and so are their sums', () => {
    const book = bookOf(`${head}
Poster:
Post-id | Ram | Post | ALF | FoUU
P1 | FR | Forskning | |
`);
    const document = made(book, { columns: ['comparison', 'change'] });
    expect(rows(document)).toEqual([
      'Forskning | okänt | okänt | okänt',
      'Summa Forskningsrådet (FR) | okänt | okänt | okänt',
      'Totalt | okänt | okänt | okänt',
    ]);
    expect(document.control).toContain('Kontrollsumma okänd');
  });

  test('posts that are to have nothing say 0, although no source has a frame', () => {
    const book = bookOf(`${head}
Poster:
Post-id | Ram | Post | ALF | FoUU
P1 | FR | Forskning | 0 | 0
`);
    expect(rows(made(book, { columns: [] })).at(-1)).toBe('Totalt | 0');
  });

  test('last year is known although nothing of this year is', () => {
    const book = bookOf(`${head}
Poster:
Post-id | Ram | Post | ALF föreg. år | FoUU föreg. år | ALF | FoUU
P1 | FR | Forskning | 100 | 50 | |
`);
    expect(rows(made(book, { columns: ['comparison', 'change'] })).at(-1)).toBe(
      'Totalt | 150 | okänt | okänt',
    );
  });

  test('a recipient without posts whose frame is blank has an unknown frame', () => {
    const book = bookOf(`${head}
Ramar:
Version | Källa | Belopp
slutlig | ALF | 100

Mottagarramar:
Version | Mottagare | ALF
slutlig | FR | 60
slutlig | LG |

Poster:
Post-id | Ram | Post | ALF
P1 | FR | Forskning | 60
`);
    const sums = rows(made(book, { columns: [] })).filter((row) => row.startsWith('Summa'));
    expect(sums[1]).toBe('Summa Ledningsgruppen, särskilda satsningar (LG) | okänt');
  });

  test('by source, a source of which nothing is on posts is its frame', () => {
    const framed = (amount: string) =>
      bookOf(`${head}
Ramar:
Version | Källa | Belopp
slutlig | ALF | 100
slutlig | FoUU | ${amount}

Poster:
Post-id | Ram | Post | ALF | FoUU
P1 | FR | Forskning | 100 | 0
`);
    const sums = (amount: string) =>
      rows(made(framed(amount), { grouping: 'source', columns: [] })).slice(-2);
    expect(sums('0')).toEqual(['Summa FoUU | 0', 'Totalt | 100']);
    expect(sums('50')).toEqual(['Summa FoUU | 50', 'Totalt | 150']);
    expect(sums('')).toEqual(['Summa FoUU | okänt', 'Totalt | okänt']);
  });
});

describe('Appendix §4: frames that are not yet shared out', () => {
  const frames = `
Ramar:
Version | Källa | Belopp
preliminär | ALF | 100
preliminär | FoUU | 50
slutlig | ALF | 104
slutlig | FoUU | 50
`;
  const compare = { columns: ['comparison', 'change'] } as const;

  test('with nothing but frames, what nobody has is compared with the preliminary frames', () => {
    expect(rows(made(bookOf(frames), compare))).toEqual([
      'Ej på post | 150 | +4 | 154',
      'Summa Ännu inte fördelat | 150 | +4 | 154',
      'Totalt | 150 | +4 | 154',
    ]);
  });

  test('what nobody had been given before is a rest, and no change that waited', () => {
    const book = bookOf(`${frames}
Mottagarramar:
Version | Mottagare | ALF | FoUU
preliminär | FR | 60 | 30
`);
    expect(rows(made(book, compare)).slice(-4)).toEqual([
      'Ändring som inte är fördelad | 0 | +4 | 4',
      'Rest utan förklaring | 60 | 0 | 60',
      'Summa Ännu inte fördelat | 60 | +4 | 64',
      'Totalt | 150 | +4 | 154',
    ]);
  });

  test('the frames of the sources are the total though what is on posts is not known', () => {
    const book = bookOf(`${frames}
Poster:
Post-id | Ram | Post | ALF | FoUU
P1 | FR | Forskning | | 5
`);
    for (const grouping of ['recipient', 'section', 'source'] as const) {
      const document = made(book, { grouping, columns: [] });
      expect(rows(document)[0]).toBe('Forskning | okänt');
      expect(rows(document).at(-1)).toBe('Totalt | 154');
      expect(plain(document.control)).toContain('Kontrollsumma 154 000 kr');
    }
    expect(rows(made(book, { columns: ['sources'] })).at(-1)).toBe('Totalt | 154 | 104 | 50');
    expect(rows(made(book, { grouping: 'source', columns: [] }))).toContain('Summa ALF | 104');
  });
});

describe('Appendix §4: a source that is no more', () => {
  const book = bookOf(`
Inställningar:
Budgetår | Läge
2026 | Arbetsmaterial

Poster:
Post-id | Ram | Post | ALF föreg. år | FoUU föreg. år | ALF | FoUU
P1 | FR | Forskning | 100 | 50 | 120 |
P2 | FR | Annat | 10 | 5 | 12 | 0
`);

  test('what it gave last year is in what the budget is compared with, and gone from the budget', () => {
    expect(rows(made(book))).toEqual([
      'Forskning | 150 | −30 | 120 | 120 | 0 | ',
      'Annat | 15 | −3 | 12 | 12 | 0 | ',
      'Summa Forskningsrådet (FR) | 165 | −33 | 132 | 132 | 0 | ',
      'Totalt | 165 | −33 | 132 | 132 | 0 | ',
    ]);
  });

  test('by source it has a group of its own, of noughts', () => {
    const document = made(book, { grouping: 'source', columns: ['comparison', 'change'] });
    expect(rows(document).filter((row) => /^Summa|^Totalt/.test(row))).toEqual([
      'Summa ALF | 110 | +22 | 132',
      'Summa FoUU | 55 | −55 | 0',
      'Totalt | 165 | −33 | 132',
    ]);
  });

  test('against the preliminary budget, in which it had nothing, it is left out', () => {
    const { columns } = made(book, { against: 'preliminar' });
    expect(columns.map(({ heading }) => heading)).not.toContain('varav FoUU');
  });
});

describe('Appendix §1: the document', () => {
  test('the state decides the stamp; blanks are left for what nobody has told', () => {
    const draft = made(after);
    expect([draft.stamp, draft.place, draft.registry]).toEqual([
      'Arbetsmaterial',
      'Bilaga 1 till § ____',
      'Dnr ____',
    ]);
    const fixed = made(
      { ...after, state: 'fastställd' },
      { paragraph: '7', registry: 'LG 2025-1' },
    );
    expect([fixed.stamp, fixed.place, fixed.registry]).toEqual([
      null,
      'Bilaga 1 till § 7',
      'Dnr LG 2025-1',
    ]);
    expect(made({ ...after, state: 'förslag' }).stamp).toBe('Förslag');
  });

  test('what is wrong stands on the page', () => {
    expect(made(after, {}, ['Ramar!D7: fel.']).remarks).toEqual(['Ramar!D7: fel.']);
  });
});

describe('Appendix §6: notes', () => {
  test('the allocations are told beside the sums, the change from the state beside the total', () => {
    const document = made(after);
    expect(document.notes.map(({ number, text }) => plain(`${String(number)} ${text}`))).toEqual([
      '1 Fördelning: ALF +350 tkr till FR, LG § 7 den 14 oktober 2025.',
      '2 Fördelning: ALF +65 tkr till UR, LG § 7 den 14 oktober 2025.',
      '3 Ramändring: ALF +415 tkr, staten den 22 september 2025.',
    ]);
    const numbers = [...document.blocks.map(({ rows: own }) => own.at(-1)), document.total].map(
      (row) => row?.cells.at(-1)?.text,
    );
    expect(numbers).toEqual(['1', '2', '', '3']);
  });

  test('a decision that names its body is told without it', () => {
    const book = bookOf(`
Inställningar:
Budgetår | Läge
2026 | Arbetsmaterial

Ramar:
Version | Källa | Belopp
slutlig | ALF | 727 500

Händelser:
Nr | Datum | Typ | Källa | Belopp | Organ | Beslut | Beslutsdatum | Status
1 | 2025-09-22 | ramändring | ALF | 415 | Staten | Statens besked | 2025-09-22 | beslutad
2 | 2025-10-22 | ramändring | ALF | 10 | Staten | Besked | 2025-10-22 | beslutad
`);
    expect(made(book).notes.map(({ text }) => plain(text))).toEqual([
      'Ramändring: ALF +415 tkr, Statens besked den 22 september 2025.',
      'Ramändring: ALF +10 tkr, Staten Besked den 22 oktober 2025.',
    ]);
  });

  test('an earmark says that it is new, ends or lasts a year, unless its own note does', () => {
    const book = bookOf(`
Inställningar:
Budgetår | Läge
2026 | Arbetsmaterial

Poster:
Post-id | Ram | Post | ALF | FoUU | Fr.o.m. | T.o.m. | Not i bilagan
P1 | LG | Leveransyta | 2 | 0 | 2026-01-01 | | 
P2 | LG | Journaldata | 0 | 0 | 2025-01-01 | 2025-12-31 | 
P3 | LG | Försök | 1 | 0 | 2026-01-01 | 2026-12-31 | 
P4 | LG | Register | 1 | 0 | 2026-01-01 | | Ny 2026 efter beslut
`);
    expect(made(book).notes.map(({ text }) => text)).toEqual([
      'Ny 2026.',
      'Upphör: gällde till och med 2025-12-31.',
      'Ettårig satsning 2026.',
      'Ny 2026 efter beslut.',
    ]);
  });
});

describe('Appendix §7: ties, version and control sum', () => {
  test('the exact figures stand beside those of the minutes', () => {
    expect(made(after).ties.map(plain)).toEqual([
      'Totalt enligt protokollet 1 101,4 → 1 101,8 mkr, i budgeten 1 101 385 → 1 101 800 tkr: 1 101,4 mkr stämmer inom avrundning och 1 101,8 mkr stämmer exakt.',
      'Ändringen av ALF: 0,4 mkr enligt protokollet och 415 tkr i budgeten, stämmer inom avrundning.',
    ]);
  });

  test('figures that agree alike are said to once, and those that do not are told one by one', () => {
    const tied = (first: string, last: string) =>
      made(
        bookOf(`
Inställningar:
Budgetår | Läge
2026 | Arbetsmaterial

Ramar:
Version | Källa | Belopp | Enligt protokoll
preliminär | ALF | 727 100 | ${first}
slutlig | ALF | 727 500 | ${last}
`),
      ).ties.map(plain)[0];
    expect(tied('727,1 mkr', '727,5 mkr')).toMatch(/: stämmer exakt\.$/);
    expect(tied('727,1 mkr', '727,9 mkr')).toMatch(
      /: 727,1 mkr stämmer exakt och 727,9 mkr stämmer inte\.$/,
    );
  });

  test('the same figures have the same control sum, other figures another', () => {
    const [a, b] = [made(before).control, made(after).control];
    expect(made(after, { unit: 'mkr' }).control).toBe(b);
    expect(a).not.toBe(b);
    expect(plain(b)).toMatch(/^Kontrollsumma 1 101 800 000 kr · [0-9A-F]{8}$/);
  });

  test('after the budget is locked, a revised appendix tells what has come since', () => {
    const fixed = {
      ...after,
      state: 'fastställd' as const,
      events: [
        ...after.events,
        ...bookOf(`
Händelser:
Nr | Datum | Typ | Källa | Belopp | Varaktighet | Organ | Beslut | Beslutsdatum | Status
4 | 2025-11-01 | lås | | | | | | |
5 | 2025-12-10 | uppräkning | FoUU | 4 800 | nivåhöjande | Region Stockholm | § 3 | 2025-12-10 | beslutad
`).events,
      ],
    };
    expect(made(after).revision).toEqual([]);
    expect(made(fixed).revision.map(plain)).toEqual([
      'Uppräkning: FoUU +4 800 tkr, nivåhöjande, Region Stockholm § 3 den 10 december 2025.',
    ]);
  });
});
