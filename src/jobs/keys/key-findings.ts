/** What can be wrong with the keys and held amounts of the sheet Nycklar. Spec: allocation §12, §13 */
import { define, raiser } from '#core/findings/definition';
import type { Amount } from '#core/money/amount';
import { formatAmount } from '#core/money/format';

const sv = (amount: Amount) => formatAmount(amount, { unit: 'tkr' });
const en = (amount: Amount) => formatAmount(amount, { unit: 'tkr', language: 'en' });

export const keyFindings = {
  'keys/unknown-key': define<{ key: string; known: readonly string[] }>({
    severity: 'error',
    sv: {
      what: ({ key, known }) =>
        `Nyckeln ”${key}” finns inte. De som finns är ${known.join(', ')}. Inget har skrivits.`,
      remedy: 'Rätta namnet, eller lägg till nyckeln på bladet Nycklar.',
      cause: 'En fördelning efter en nyckel som varken är inbyggd eller står på bladet Nycklar.',
    },
    en: {
      what: ({ key, known }) =>
        `There is no key "${key}". Those that exist are ${known.join(', ')}. Nothing was written.`,
      remedy: 'Mend the name, or add the key to the sheet Nycklar.',
      cause: 'An allocation by a key that is neither built in nor on the sheet Nycklar.',
    },
  }),
  'keys/kind-missing': define<{ key: string }>({
    severity: 'error',
    sv: {
      what: ({ key }) => `Nyckeln ”${key}” säger inte hur den fördelar: Slag är tomt.`,
      remedy: 'Välj slag på nyckelns första rad.',
      cause: 'Ingen av en nyckels rader har något slag.',
    },
    en: {
      what: ({ key }) => `The key "${key}" does not say how it shares: Slag is blank.`,
      remedy: 'Choose its kind in the first row of the key.',
      cause: 'None of the rows of a key has a kind.',
    },
  }),
  'keys/kinds-differ': define<{ key: string; kinds: readonly string[] }>({
    severity: 'error',
    sv: {
      what: ({ key, kinds }) => `Nyckeln ”${key}” har flera slag: ${kinds.join(', ')}.`,
      remedy: 'Ge alla nyckelns rader samma slag, eller dela den i två nycklar.',
      cause: 'Rader med samma namn på nyckeln säger olika om hur den fördelar.',
    },
    en: {
      what: ({ key, kinds }) => `The key "${key}" has several kinds: ${kinds.join(', ')}.`,
      remedy: 'Give all rows of the key one kind, or make two keys of it.',
      cause: 'Rows of the same key say different things about how it shares.',
    },
  }),
  'keys/unknown-part': define<{ key: string; part: string }>({
    severity: 'error',
    sv: {
      what: ({ key, part }) =>
        `Nyckeln ”${key}” nämner ${part}, som varken är mottagare eller post.`,
      remedy: 'Skriv mottagarens kod eller ett Post-id under Rad.',
      cause: 'En rad i en nyckel gäller någon som inte finns i budgeten.',
    },
    en: {
      what: ({ key, part }) =>
        `The key "${key}" names ${part}, which is neither a recipient nor a post.`,
      remedy: "Write a recipient's code or a Post-id under Rad.",
      cause: 'A row of a key is about somebody who is not in the budget.',
    },
  }),
  'keys/parts-mixed': define<{ key: string }>({
    severity: 'error',
    sv: {
      what: ({ key }) => `Nyckeln ”${key}” fördelar på både mottagare och poster.`,
      remedy: 'Dela den i två nycklar, en för mottagare och en för poster.',
      cause: 'En nyckels rader gäller dels mottagare, dels poster.',
    },
    en: {
      what: ({ key }) => `The key "${key}" shares to both recipients and posts.`,
      remedy: 'Make two keys of it, one for recipients and one for posts.',
      cause: 'The rows of a key are partly about recipients, partly about posts.',
    },
  }),
  'keys/part-twice': define<{ key: string; part: string }>({
    severity: 'error',
    sv: {
      what: ({ key, part }) => `${part} står två gånger i nyckeln ”${key}”.`,
      remedy: 'Behåll en av raderna.',
      cause: 'Två rader i en nyckel gäller samma mottagare eller post.',
    },
    en: {
      what: ({ key, part }) => `${part} stands twice in the key "${key}".`,
      remedy: 'Keep one of the rows.',
      cause: 'Two rows of a key are about the same recipient or post.',
    },
  }),
  'keys/column-not-understood': define<{
    key: string;
    column: string;
    expected: 'amounts' | 'indicator' | 'priority';
  }>({
    severity: 'error',
    sv: {
      what: ({ key, column, expected }) =>
        `I nyckeln ”${key}” står ${column === '' ? 'inget' : `”${column}”`} under Kolumn, där ${
          {
            amounts: 'en kolumn med belopp ska stå (ALF, FoUU, Summa eller föregående år)',
            indicator: 'indikatorns namn ska stå',
            priority: 'ett heltal för prioriteten ska stå',
          }[expected]
        }.`,
      remedy: 'Rätta kolumnen Kolumn på raden.',
      cause: 'Kolumn säger något annat än vad nyckelns slag behöver.',
    },
    en: {
      what: ({ key, column, expected }) =>
        `In the key "${key}" Kolumn holds ${column === '' ? 'nothing' : `"${column}"`}, where ${
          {
            amounts: 'a column of amounts belongs (ALF, FoUU, Summa or föregående år)',
            indicator: 'the name of an indicator belongs',
            priority: 'a whole number for the priority belongs',
          }[expected]
        }.`,
      remedy: 'Correct the column Kolumn of the row.',
      cause: 'Kolumn says something else than what the kind of key needs.',
    },
  }),
  'keys/field-not-used': define<{ key: string; kind: string; fields: readonly string[] }>({
    severity: 'error',
    sv: {
      what: ({ key, kind, fields }) =>
        `Nyckeln ”${key}” är av slaget ${kind}, som inte räknar med ${fields.join(' och ')}.`,
      remedy: 'Töm cellen, eller välj ett slag som räknar med den.',
      cause: 'En gräns eller ett låst belopp står i en nyckel vars slag inte har sådana.',
    },
    en: {
      what: ({ key, kind, fields }) =>
        `The key "${key}" is of the kind ${kind}, which does not reckon with ${fields.join(' and ')}.`,
      remedy: 'Empty the cell, or choose a kind that reckons with it.',
      cause: 'A limit or a held amount stands in a key whose kind has none.',
    },
  }),
  'keys/no-parts': define<{ key: string }>({
    severity: 'error',
    sv: {
      what: ({ key }) => `Nyckeln ”${key}” har ingen att fördela till.`,
      remedy: 'Skriv under Rad vilka den gäller, en rad för varje.',
      cause: 'En nyckels rader nämner varken mottagare eller poster.',
    },
    en: {
      what: ({ key }) => `The key "${key}" has nobody to share to.`,
      remedy: 'Write under Rad whom it is about, one row each.',
      cause: 'The rows of a key name neither recipients nor posts.',
    },
  }),
  'keys/residual': define<{ key: string; rest: Amount }>({
    severity: 'error',
    sv: {
      what: ({ key, rest }) => `Nyckeln ”${key}” lämnar ${sv(rest)} ofördelat. Inget har skrivits.`,
      remedy: 'Höj taken i nyckeln, eller fördela ett mindre belopp.',
      cause: 'Taken i en nyckel rymmer inte hela beloppet.',
    },
    en: {
      what: ({ key, rest }) =>
        `The key "${key}" leaves ${en(rest)} unallocated. Nothing was written.`,
      remedy: 'Raise the caps of the key, or allocate a smaller amount.',
      cause: 'The caps of a key cannot take the whole amount.',
    },
  }),
  'keys/hold-differs': define<{ post: string; source: string; held: Amount; amount: Amount }>({
    severity: 'warning',
    sv: {
      what: ({ post, source, held, amount }) =>
        `${post} är låst på ${sv(held)} av ${source} men har ${sv(amount)}.`,
      remedy: 'Lås posten på nytt, ta bort låset eller återställ beloppet.',
      cause: 'En låst post har fått ett annat belopp än det som låstes.',
    },
    en: {
      what: ({ post, source, held, amount }) =>
        `${post} is held at ${en(held)} of ${source} but has ${en(amount)}.`,
      remedy: 'Hold the post anew, remove the hold, or put the amount back.',
      cause: 'A held post has been given another amount than the one that was held.',
    },
  }),
  'keys/hold-without-post': define<{ post: string; source: string }>({
    severity: 'warning',
    sv: {
      what: ({ post, source }) =>
        source === ''
          ? `Låset för ${post} säger inte vilken källa det gäller.`
          : `${post} är låst för ${source} men finns inte bland posterna, eller har inget belopp.`,
      remedy: 'Rätta raden på bladet Nycklar, eller ta bort den.',
      cause: 'Ett lås gäller en post eller källa som inte finns.',
    },
    en: {
      what: ({ post, source }) =>
        source === ''
          ? `The hold of ${post} does not say which source it is about.`
          : `${post} is held for ${source} but is no post, or has no amount.`,
      remedy: 'Correct the row on the sheet Nycklar, or remove it.',
      cause: 'A hold is about a post or a source that does not exist.',
    },
  }),
  'keys/holds-exceed-total': define<{ total: Amount; held: Amount }>({
    severity: 'error',
    sv: {
      what: ({ total, held }) =>
        `De låsta posterna är tillsammans ${sv(held)}, mer än summan ${sv(total)}. Inget har skrivits.`,
      remedy: 'Lås upp någon post, eller välj en större summa.',
      cause: 'En summa skrivs över med mindre än vad som är låst.',
    },
    en: {
      what: ({ total, held }) =>
        `The held posts are ${en(held)} together, more than the total ${en(total)}. Nothing was written.`,
      remedy: 'Release a post, or choose a greater total.',
      cause: 'A total is typed over with less than what is held.',
    },
  }),
  'keys/negative-not-held': define<{ posts: readonly string[] }>({
    severity: 'error',
    sv: {
      what: ({ posts }) =>
        posts.length === 1
          ? `Posten ${posts.join('')} är negativ och kan inte ta del av summan. Inget har skrivits.`
          : `Posterna ${posts.join(', ')} är negativa och kan inte ta del av summan. Inget har skrivits.`,
      remedy: 'Lås posten, så delar de andra på skillnaden, eller rätta dess belopp.',
      cause: 'En summa ska spridas i förhållande till beloppen, och ett av dem är negativt.',
    },
    en: {
      what: ({ posts }) =>
        posts.length === 1
          ? `The post ${posts.join('')} is negative and can take no part of the total. Nothing was written.`
          : `The posts ${posts.join(', ')} are negative and can take no part of the total. Nothing was written.`,
      remedy: 'Hold the post, so that the others share the difference, or correct its amount.',
      cause: 'A total is to be spread in proportion to the amounts, and one of them is negative.',
    },
  }),
  'keys/nothing-to-spread': define<{ recipient: string; source: string }>({
    severity: 'error',
    sv: {
      what: ({ recipient, source }) =>
        `Inga poster i ramen för ${recipient} har något belopp av ${source}. Inget har skrivits.`,
      remedy: 'Fyll i minst en posts belopp, eller välj en annan ram eller källa.',
      cause: 'En summa ska spridas på poster som saknar belopp.',
    },
    en: {
      what: ({ recipient, source }) =>
        `No post in the frame of ${recipient} has an amount of ${source}. Nothing was written.`,
      remedy: 'Enter the amount of at least one post, or choose another frame or source.',
      cause: 'A total is to be spread over posts that have no amounts.',
    },
  }),
  'keys/posts-left-out': define<{ recipient: string; source: string; posts: readonly string[] }>({
    severity: 'info',
    sv: {
      what: ({ recipient, source, posts }) =>
        `${String(posts.length)} ${posts.length === 1 ? 'post' : 'poster'} i ramen för ${recipient} saknar belopp av ${source} och räknas inte med: ${posts.join(', ')}.`,
      remedy: 'Fyll i beloppet om posten ska få del av summan.',
      cause: 'En post utan belopp är okänd, inte noll, och står utanför när en summa sprids.',
    },
    en: {
      what: ({ recipient, source, posts }) =>
        `${String(posts.length)} ${posts.length === 1 ? 'post' : 'posts'} in the frame of ${recipient} have no amount of ${source} and are left out: ${posts.join(', ')}.`,
      remedy: 'Enter the amount if the post is to get a part of the total.',
      cause:
        'A post without an amount is unknown, not zero, and stands outside when a total is spread.',
    },
  }),
};

export const raise = raiser(keyFindings);
