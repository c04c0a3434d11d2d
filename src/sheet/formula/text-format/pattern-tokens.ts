/** A number format cut into sections of tokens: what is meant as it stands, and what is code. */
import { uncomputable } from '../uncomputable';

export interface Token {
  readonly kind: 'literal' | 'code';
  readonly text: string;
}

/** "0,0"" kr"";-0" → two sections. Colours, conditions and fillers are uncomputable. */
export function sectionsOf(format: string): Token[][] {
  const sections: Token[][] = [[]];
  for (const [, quoted, escaped, space, other] of format.matchAll(
    /"([^"]*)"|\\([\s\S])|(_[\s\S])|([\s\S])/gu,
  )) {
    const section = sections.at(-1) ?? [];
    if (other === ';') sections.push([]);
    else if (other === '[' || other === '*') uncomputable(`the format ${format}`);
    else if (other !== undefined) section.push({ kind: 'code', text: other });
    else section.push({ kind: 'literal', text: quoted ?? escaped ?? (space ? ' ' : '') });
  }
  return sections;
}

/** The code of a section without its literals. */
export function codeOf(section: readonly Token[]): string {
  return section.map(({ kind, text }) => (kind === 'code' ? text : '')).join('');
}
