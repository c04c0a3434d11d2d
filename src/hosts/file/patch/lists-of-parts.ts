/** Edits of the two lists by which a package holds together: content types, and the relationships of a part. */
import { contentTypesNamespace, packageRelationships } from '../package/vocabulary';
import type { Relationship } from '../package/relationships';
import { escapeAttribute } from '../xml/escape';
import { TextPatch } from '../xml/text-patch';
import { attribute, prefixOf, type XmlElement } from '../xml/tree';
import { insertInto } from './elements';

export interface AddedPart {
  readonly name: string;
  readonly contentType: string;
}

/** [Content_Types].xml with parts more and parts less. */
export function patchedContentTypes(
  text: string,
  root: XmlElement,
  added: readonly AddedPart[],
  removed: readonly string[],
): string {
  const patch = new TextPatch(text);
  const prefix = prefixOf(root);
  for (const element of root.children) {
    const name = attribute(element, 'PartName')?.slice(1).toLowerCase();
    if (name !== undefined && removed.some((each) => each.toLowerCase() === name)) {
      patch.replace(element.start, element.end, '');
    }
  }
  const entries = added.map(
    ({ name, contentType }) =>
      `<${prefix}Override PartName="/${escapeAttribute(name)}" ContentType="${contentType}"/>`,
  );
  insertInto(patch, text, root, entries.join(''));
  return patch.result();
}

export interface AddedRelationship {
  readonly id: string;
  readonly type: string;
  /** Name of the part it points at. */
  readonly target: string;
}

/** The .rels part of an owner ("" stands for the package) with relationships more and relationships less. */
export function patchedRelationships(
  text: string,
  root: XmlElement,
  owner: string,
  added: readonly AddedRelationship[],
  removed: readonly string[],
): string {
  const patch = new TextPatch(text);
  const prefix = prefixOf(root);
  for (const element of root.children) {
    const id = attribute(element, 'Id');
    if (id !== undefined && removed.includes(id)) patch.replace(element.start, element.end, '');
  }
  const entries = added.map((each) => relationship(each, owner, prefix));
  insertInto(patch, text, root, entries.join(''));
  return patch.result();
}

export function newRelationships(owner: string, added: readonly AddedRelationship[]): string {
  const entries = added.map((each) => relationship(each, owner, '')).join('');
  return `${declaration}<Relationships xmlns="${packageRelationships}">${entries}</Relationships>`;
}

export function newContentTypes(
  defaults: Readonly<Record<string, string>>,
  added: readonly AddedPart[],
): string {
  const byEnding = Object.entries(defaults).map(
    ([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`,
  );
  const parts = added.map(
    ({ name, contentType }) =>
      `<Override PartName="/${escapeAttribute(name)}" ContentType="${contentType}"/>`,
  );
  const entries = [...byEnding, ...parts].join('');
  return `${declaration}<Types xmlns="${contentTypesNamespace}">${entries}</Types>`;
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Ids that the part does not use yet: rId1, rId2 … */
export function* freeIds(held: readonly Relationship[]): Generator<string, never> {
  const used = new Set(held.map(({ id }) => id.toLowerCase()));
  for (let number = held.length + 1; ; number += 1) {
    if (!used.has(`rid${number}`)) yield `rId${number}`;
  }
}

function relationship(
  { id, type, target }: AddedRelationship,
  owner: string,
  prefix: string,
): string {
  const path = encodeURI(relativeTo(owner, target));
  return `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(path)}"/>`;
}

/** From the owner's folder, as Excel writes it: some readers look for nothing else. */
function relativeTo(owner: string, target: string): string {
  const [from, to] = [owner.split('/').slice(0, -1), target.split('/')];
  const shared = from.findIndex((step, index) => step !== to[index]);
  const kept = shared === -1 ? from.length : shared;
  return [...from.slice(kept).map(() => '..'), ...to.slice(kept)].join('/');
}
