/** Reads the fresh passages and counts how the reader stands against each: what it finds, misses and makes up. */
import { readFileSync } from 'node:fs';
import { kronorText } from '#core/money/plain-decimal';
import { readMinutes } from '#core/minutes/read-minutes';

interface Told {
  readonly kind: string;
  readonly terms: readonly number[];
  readonly factors: readonly string[];
  /** One result, or the parts of a change. */
  readonly results: readonly number[];
  readonly verdict: string;
}

interface Passage {
  readonly title: string;
  readonly text: string;
  readonly amounts: readonly { readonly text: string; readonly kronor: string; readonly kind: string }[];
  readonly malformed: readonly string[];
  readonly required: readonly Told[];
  readonly tolerated: readonly Told[];
}

const unseen: Readonly<Record<string, string>> = { nbsp: '\u00a0', thinsp: '\u2009', page: '\f' };
const marked = /^[=~>?] /;

/** The passages of a file beside this. */
export function passagesOf(file: string): readonly Passage[] {
  const [, ...parts] = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n## ');
  return parts.map((part) => {
    const [title = '', ...lines] = part.split('\n');
    const said = (mark: string) =>
      lines.flatMap((line) => (line.startsWith(`${mark} `) ? [line.slice(2).trim()] : []));
    const text = lines.filter((line) => !marked.test(line)).join('\n').trim();
    return {
      title,
      text: text.replace(/\{(\w+)\}/g, (escape, name: string) => unseen[name] ?? escape),
      amounts: said('=').map((line) => {
        const [amount = '', kronor = '', kind = 'decided'] = line.split('|').map((each) => each.trim());
        return { text: amount, kronor, kind };
      }),
      malformed: said('~'),
      required: said('>').map(told),
      tolerated: said('?').map(told),
    };
  });
}

function told(line: string): Told {
  const [, kind = '', left = '', right = '', verdict = ''] =
    /^(\w+) (.*?)-> ([\d +]+?) ([\w-]+)$/.exec(line) ?? [];
  if (verdict === '') throw new SyntaxError(`not a relation: ${line}`);
  const words = left.trim().split(/ +/).filter((word) => word !== '');
  const at = words.indexOf('x');
  const numbers = (texts: readonly string[]) => texts.map(Number);
  return {
    kind,
    verdict,
    terms: numbers(at < 0 ? words : words.slice(0, at)),
    factors: at < 0 ? [] : words.slice(at + 1),
    results: numbers(right.split('+')),
  };
}

/** Of one question: how many are wanted, how many are told, how many of those are right. */
export interface Count {
  wanted: number;
  told: number;
  right: number;
}

export type Question = 'amounts' | 'kinds' | 'malformed' | 'relations' | 'verdicts';

export interface Score {
  readonly counts: Readonly<Record<Question, Count>>;
  /** By the title of the passage: what is missed, and what is made up. */
  readonly differences: Readonly<Record<string, readonly string[]>>;
}

const oneSpace = (text: string) => text.replace(/\s+/gu, ' ');

export function score(all: readonly Passage[]): Score {
  const none = (): Count => ({ wanted: 0, told: 0, right: 0 });
  const counts: Record<Question, Count> = {
    amounts: none(),
    kinds: none(),
    malformed: none(),
    relations: none(),
    verdicts: none(),
  };
  const differences: Record<string, readonly string[]> = {};
  for (const passage of all) {
    const wrong: string[] = [];
    const compare = (question: Question, want: readonly string[], got: readonly string[], may: readonly string[] = []) => {
      const left = [...got];
      const found = want.filter((each) => {
        const at = left.indexOf(each);
        if (at >= 0) left.splice(at, 1);
        else wrong.push(`${question}: missed ${each}`);
        return at >= 0;
      });
      const extra = left.filter((each) => !may.includes(each));
      wrong.push(...extra.map((each) => `${question}: made up ${each}`));
      counts[question].wanted += want.length;
      counts[question].told += found.length + extra.length;
      counts[question].right += found.length;
    };
    const { amounts, malformed, relations } = readMinutes(passage.text);
    const got = amounts.map(({ written }) => ({
      text: oneSpace(written.text),
      kronor: kronorText(written.amount),
      kind: written.kind,
    }));
    const amountKey = ({ text, kronor }: { text: string; kronor: string }) => `${text} = ${kronor}`;
    const keys = got.map(amountKey);
    compare('amounts', passage.amounts.map(amountKey), keys);
    const kindKey = (each: { text: string; kronor: string; kind: string }) => `${each.text} ${each.kind}`;
    const known = passage.amounts.filter((each) => keys.includes(amountKey(each)));
    const wanted = new Set(known.map(amountKey));
    compare('kinds', known.map(kindKey), got.filter((each) => wanted.has(amountKey(each))).map(kindKey));
    compare('malformed', passage.malformed, malformed.map(({ text }) => oneSpace(text)));
    const relationKey = (of: readonly { kronor: string }[], { kind, terms, factors, results, verdict }: Told) => {
      const value = (index: number) => of[index]?.kronor ?? '?';
      const from = terms.map(value);
      const ordered = kind === 'sum' ? from.sort() : from;
      const claim = verdict === 'uncheckable' ? '' : [...ordered, ...[...factors].sort().map((each) => `x${each}`)].join(' ');
      return `${kind} ${claim} -> ${results.map(value).join(' ')}`;
    };
    const asTold = relations.map(({ kind, terms, factors = [], parts = [], result, verdict }): Told => ({
      ...{ kind, terms, factors, verdict },
      results: result === null ? parts : [result],
    }));
    // Which of the statements of one fact a relation names is not counted, nor is that a fact is repeated alike.
    const claims = asTold.filter(({ kind, verdict }) => kind !== 'repetition' || verdict === 'wrong');
    const want = passage.required.map((each) => relationKey(passage.amounts, each));
    const may = passage.tolerated.map((each) => relationKey(passage.amounts, each));
    const have = claims.map((each) => relationKey(got, each));
    compare('relations', want, have, may);
    const verdicts = (list: readonly Told[], of: readonly string[], both: readonly string[]) =>
      list.flatMap(({ verdict }, at) => (both.includes(of[at] ?? '') ? [`${of[at] ?? ''} ${verdict}`] : []));
    compare('verdicts', verdicts(passage.required, want, have), verdicts(claims, have, want));
    if (wrong.length > 0) differences[passage.title] = wrong;
  }
  return { counts, differences };
}
