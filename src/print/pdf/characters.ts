/**
 * Text as the typeface can set it: control and format characters are left out, a character that it lacks becomes a
 * visible mark, and what was lost is told, to be printed on the page. Spec: printing §3
 */

/** Stands for a character that cannot be set. */
const MARK = '□';

// Joiners, direction marks, variation selectors and tags say how others are drawn; alone they are nothing.
const unseen = /[\p{Cc}\p{Cf}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

export class Characters {
  private isAnyMissing = false;
  private isAnyRightToLeft = false;

  constructor(private readonly has: (codePoint: number) => boolean) {}

  /** One line of text that can be set. */
  settable(text: string): string {
    const known = text
      .normalize('NFC')
      .replace(/[\s\u2028\u2029]+/g, flatten)
      .replace(unseen, '');
    if (rightToLeft.test(known)) this.isAnyRightToLeft = true;
    return Array.from(known, (character) => {
      if (this.has(character.codePointAt(0) ?? 0)) return character;
      this.isAnyMissing = true;
      return MARK;
    }).join('');
  }

  /** What the texts so far have lost. */
  remarks(): readonly string[] {
    return [
      ...(this.isAnyMissing
        ? [
            `”${MARK}” står för ett tecken som dokumentets typsnitt saknar. Texten står hel i arbetsboken.`,
          ]
        : []),
      ...(this.isAnyRightToLeft
        ? ['Text som skrivs från höger till vänster är inte satt i sin skrivriktning.']
        : []),
    ];
  }
}

/** White space that may break stays one space; a space that binds stays what it is. */
function flatten(space: string): string {
  return /^[\u00a0\u202f\u2007]+$/.test(space) ? '\u00a0' : ' ';
}
