/** Words without their endings, so that "biblioteket" and "bibliotekets" are one word. Rough, and the same on both sides. */

const endings =
  /(?:(?<=[tdgbpkl])(?:rets|ret|ren|rum)|ernas|arnas|ornas|ernas|erna|arna|orna|arens|aren|ens|ets|ars|ers|ans|ns|en|an|et|er|ar|or|na|s|a|e|n)$/u;

/** The stem of a word in lower case; at least three letters are left. "enhet" and "enheterna" end as one stem. */
export function stemOf(word: string): string {
  return shortened(shortened(word.replace(/medlens?$/u, 'medel')));
}

function shortened(word: string): string {
  const stem = word.replace(endings, '');
  return stem.length >= 3 ? stem : word;
}

/** The words of a text in lower case, compounds with a hyphen as their parts. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? [];
}
