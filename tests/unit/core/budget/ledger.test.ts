import { accountOfPost, partiesOf, type Account } from '#core/budget/account';
import { balanceOf, ledgerOf } from '#core/budget/ledger';
import { bookOf } from '../../../cases/notation';
import { shown } from './in-tkr';
import { after, before } from './worked-example';

const figures = (book: typeof before, account: Account) => {
  const found = balanceOf(ledgerOf(book), account);
  return found && [found.opening, found.moved, found.balance].map(shown);
};

describe('Budget §4: the ledger of the worked example', () => {
  test("the state's 415 tkr lie in the pool of ALF until they are allocated", () => {
    expect(figures(before, { kind: 'pool', source: 'ALF' })).toStrictEqual(['0', '415', '415']);
    expect(figures(after, { kind: 'pool', source: 'ALF' })).toStrictEqual(['0', '0', '0']);
  });

  test("a recipient's balance is its opening frame and what it has been given", () => {
    const account = { kind: 'recipient', source: 'ALF', recipient: 'FR' } as const;
    expect(figures(before, account)).toStrictEqual(['504 000', '0', '504 000']);
    expect(figures(after, account)).toStrictEqual(['504 000', '350', '504 350']);
  });

  test('what has come in has come from outside', () => {
    expect(figures(after, { kind: 'outside', source: 'ALF' })).toStrictEqual([
      '−727 085',
      '−415',
      '−727 500',
    ]);
  });

  test('every entry knows its event', () => {
    const balance = balanceOf(ledgerOf(after), {
      kind: 'recipient',
      source: 'ALF',
      recipient: 'UR',
    });
    expect(balance?.entries.map(({ event }) => event.number)).toStrictEqual([2]);
  });

  test('what a source has not handed out lies in its pool from the beginning', () => {
    const book = bookOf(`
      Ramar:
      Version | Källa | Belopp
      preliminär | ALF | 700

      Mottagarramar:
      Version | Mottagare | ALF
      preliminär | FR | 500
      preliminär | UR | 180
    `);
    expect(figures(book, { kind: 'pool', source: 'ALF' })).toStrictEqual(['20', '0', '20']);
  });

  test('a single frame is what the source has now: what events have brought was not there at first', () => {
    const book = bookOf(`
      Ramar:
      Version | Källa | Belopp
      fastslagen | ALF | 715

      Mottagarramar:
      Version | Mottagare | ALF
      fastslagen | FR | 700

      Händelser:
      Typ | Källa | Belopp
      ramändring | ALF | 15
    `);
    expect(figures(book, { kind: 'outside', source: 'ALF' })).toStrictEqual([
      '−700',
      '−15',
      '−715',
    ]);
    expect(figures(book, { kind: 'pool', source: 'ALF' })).toStrictEqual(['0', '15', '15']);
  });

  test('rows that the events do not explain are measured from the first: the balance says what they should be', () => {
    const book = bookOf(`
      Ramar:
      Version | Källa | Belopp
      preliminär | ALF | 700
      fastslagen | ALF | 715

      Mottagarramar:
      Version | Mottagare | ALF
      preliminär | FR | 500
      fastslagen | FR | 510

      Händelser:
      Typ | Till | Källa | Belopp
      ramändring | | ALF | 14
      fördelning | FR | ALF | 11
    `);
    expect(figures(book, { kind: 'outside', source: 'ALF' })).toStrictEqual([
      '−700',
      '−14',
      '−714',
    ]);
    expect(figures(book, { kind: 'recipient', source: 'ALF', recipient: 'FR' })).toStrictEqual([
      '500',
      '11',
      '511',
    ]);
  });

  test('an opening row that a transfer has already changed is counted back', () => {
    const book = bookOf(`
      Ramar:
      Version | Källa | Belopp
      preliminär | ALF | 700

      Mottagarramar:
      Version | Mottagare | ALF
      preliminär | FR | 450
      preliminär | UR | 250
      fastslagen | FR | 460

      Händelser:
      Typ | Från | Till | Källa | Belopp
      omfördelning | FR | UR | ALF | 50
      fördelning | ALF | FR | ALF | 10
    `);
    expect(figures(book, { kind: 'recipient', source: 'ALF', recipient: 'FR' })).toStrictEqual([
      '500',
      '−40',
      '460',
    ]);
  });

  test('an account that nothing has touched is not there', () => {
    expect(figures(after, { kind: 'post', source: 'ALF', post: 'P1' })).toBeUndefined();
  });
});

describe("Budget §4: posts without Post-id, as in layouts of the users' own", () => {
  const register = `
    Mottagarramar:
    Version | Mottagare | ALF
    preliminär | FR | 500
    fastslagen | FR | 510

    Poster:
    Ram | Post | ALF
    FR | Forskar-ST | 310
    FR | Projekt | 100
    FR | Projekt | 100

    Händelser:
    Typ | Till | Källa | Belopp`;
  const named = bookOf(`${register}\n    fördelning | Forskar-ST | ALF | 10`);
  const account = (name: string) => {
    const post = named.posts.find((each) => each.name === name);
    if (!post) throw new Error(`no post ${name}`);
    return accountOfPost(post, 'ALF');
  };

  test("an event that names the post stands in its account and in its recipient's", () => {
    expect(figures(named, account('Forskar-ST'))).toStrictEqual(['300', '10', '310']);
    const recipient = { kind: 'recipient', source: 'ALF', recipient: 'FR' } as const;
    expect(figures(named, recipient)).toStrictEqual(['500', '10', '510']);
  });

  test('a name that two posts share stands for neither', () => {
    const book = bookOf(`${register}\n    fördelning | Projekt | ALF | 10`);
    expect(figures(book, account('Projekt'))).toBeUndefined();
    expect(partiesOf(book)('Projekt').kind).toBe('unknown');
  });
});

describe('Budget §4: posts, strangers and unknown amounts', () => {
  const book = (events: string) =>
    bookOf(`
      Ramar:
      Version | Källa | Belopp
      preliminär | ALF | 700

      Mottagarramar:
      Version | Mottagare | ALF
      preliminär | FR | 500
      preliminär | UR | 200

      Poster:
      Post-id | Ram | Post | ALF
      P1 | FR | Forskning | 500
      P2 | UR | Utbildning | 200
      P3 | | Utan ram | 0

      Händelser:
      Nr | Typ | Från | Till | Källa | Belopp
      ${events}
    `);

  test("an event that names a post stands in the post's account and in the payer's", () => {
    const moved = book('1 | omfördelning | P1 | P2 | ALF | 30');
    expect(figures(moved, { kind: 'post', source: 'ALF', post: 'P1' })).toStrictEqual([
      '530',
      '−30',
      '500',
    ]);
    expect(figures(moved, { kind: 'recipient', source: 'ALF', recipient: 'UR' })).toStrictEqual([
      '170',
      '30',
      '200',
    ]);
  });

  test('a move between committees stands in no account', () => {
    const moved = book('1 | flytt | Karolinska | Danderyd | ALF | 30');
    expect(figures(moved, { kind: 'recipient', source: 'ALF', recipient: 'UR' })).toStrictEqual([
      '200',
      '0',
      '200',
    ]);
    expect([...ledgerOf(moved).values()].some(({ account }) => account.kind === 'nowhere')).toBe(
      false,
    );
  });

  test('a move of which only one end is a post stands in no account either', () => {
    const moved = book('1 | flytt | P1 | Danderyd | ALF | 30');
    expect(figures(moved, { kind: 'post', source: 'ALF', post: 'P1' })).toBeUndefined();
  });

  test('a move between posts is one', () => {
    const moved = book('1 | flytt | P1 | P2 | ALF | 30');
    expect(figures(moved, { kind: 'post', source: 'ALF', post: 'P2' })).toStrictEqual([
      '170',
      '30',
      '200',
    ]);
  });

  test('money for a stranger, and for a post in nobody’s frame, has gone nowhere by name', () => {
    const moved = book(
      '1 | fördelning | ALF | FRR | ALF | 30\n      2 | fördelning | ALF | P3 | ALF | 5',
    );
    expect(figures(moved, { kind: 'nowhere', source: 'ALF', name: 'FRR' })).toStrictEqual([
      '0',
      '30',
      '30',
    ]);
    expect(figures(moved, { kind: 'nowhere', source: 'ALF', name: 'P3' })).toStrictEqual([
      '0',
      '5',
      '5',
    ]);
  });

  test('a fördelning without a recipient leaves the pool all the same', () => {
    const moved = book('1 | fördelning | ALF | | ALF | 30');
    expect(figures(moved, { kind: 'pool', source: 'ALF' })).toStrictEqual(['0', '−30', '−30']);
  });

  test('reservations, draws, grants and records move nothing', () => {
    const kinds = ['reservation', 'avrop', 'beviljande', 'godtagen avvikelse', 'lås', 'version'];
    const events = kinds.map((type) => `1 | ${type} | FR | UR | ALF | 30`).join('\n      ');
    expect(figures(book(events), { kind: 'pool', source: 'ALF' })).toStrictEqual(['0', '0', '0']);
  });

  test('an event without a source makes the accounts that it names unknown in every source', () => {
    const moved = book('1 | fördelning | ALF | FR | | 30');
    expect(figures(moved, { kind: 'recipient', source: 'ALF', recipient: 'FR' })).toStrictEqual([
      'okänt',
      'okänt',
      'okänt',
    ]);
    expect(figures(moved, { kind: 'recipient', source: 'ALF', recipient: 'UR' })).toStrictEqual([
      '200',
      '0',
      '200',
    ]);
  });

  test("while nobody has a frame, every name counts as a recipient's", () => {
    const moved = bookOf(`
      Ramar:
      Version | Källa | Belopp
      preliminär | ALF | 700

      Händelser:
      Typ | Från | Till | Källa | Belopp
      fördelning | ALF | UR | ALF | 65
    `);
    expect(figures(moved, { kind: 'recipient', source: 'ALF', recipient: 'UR' })).toStrictEqual([
      'okänt',
      '65',
      'okänt',
    ]);
  });
});
