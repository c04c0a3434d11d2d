/** The relationships of a part: which other parts it names, and by what ids. */
import { attribute, type XmlElement } from '../xml/tree';
import { limits } from '../zip/limits';
import { isOfKind, type RelationshipKind } from './vocabulary';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name of the part it points at, without a leading slash; null when it points out of the package, or nowhere. */
  readonly target: string | null;
}

/** Name of the part that holds the relationships of a part; "" stands for the package itself. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function relationshipsIn(root: XmlElement, owner: string): Relationship[] {
  return root.children.map((element) => {
    const target = attribute(element, 'Target') ?? '';
    const leads = attribute(element, 'TargetMode') !== 'External' && target.length <= limits.target;
    return {
      id: attribute(element, 'Id') ?? '',
      type: attribute(element, 'Type') ?? '',
      target: leads ? resolve(target, owner) : null,
    };
  });
}

export function firstOfKind(
  relationships: readonly Relationship[],
  kind: RelationshipKind,
): (Relationship & { readonly target: string }) | undefined {
  return ofKind(relationships, kind)[0];
}

export function ofKind(
  relationships: readonly Relationship[],
  kind: RelationshipKind,
): (Relationship & { readonly target: string })[] {
  return relationships.flatMap(({ id, type, target }) =>
    target !== null && isOfKind(type, kind) ? [{ id, type, target }] : [],
  );
}

/** A target relative to its owner's folder, or absolute within the package. */
function resolve(target: string, owner: string): string {
  const path = decoded(target.split(/[?#]/)[0] ?? '');
  const from = path.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  const steps: string[] = [];
  for (const step of [...from, ...path.split('/')]) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function decoded(path: string): string {
  return /%(?![0-9A-Fa-f]{2})/.test(path)
    ? path
    : path.replace(/(?:%[0-9A-Fa-f]{2})+/g, (escapes) =>
        new TextDecoder().decode(
          Uint8Array.from(escapes.slice(1).split('%'), (hex) => parseInt(hex, 16)),
        ),
      );
}
