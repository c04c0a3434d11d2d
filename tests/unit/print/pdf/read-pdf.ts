/** A PDF as a reader finds it: the tag tree with the text of every element, the outline and the metadata. */
import { pdfReader } from '../../../../src/documents/pdf-reader';

export interface Element {
  readonly role: string;
  readonly alt: string | null;
  /** Its own text, without its children's. */
  readonly text: string;
  readonly children: readonly Element[];
}

export interface ReadPdf {
  readonly pages: number;
  /** One tree for each page: an element that goes over pages is in each of theirs. */
  readonly trees: readonly Element[];
  /** All that is drawn on each page, artifacts too. */
  readonly drawn: readonly string[];
  readonly outline: readonly string[];
  readonly xmp: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly language: string | null;
  readonly fingerprint: string | null;
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

interface Item {
  readonly type?: string;
  readonly id?: string;
  readonly str?: string;
  /** pdf.js leaves out the space at which a line ends. */
  readonly hasEOL?: boolean;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const { getDocument } = await pdfReader();
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false });
  const pdf = await task.promise;
  try {
    const read = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      const tree = (await page.getStructTree()) as Node | null;
      const texts = textsOf(items);
      read.push({
        tree: elementOf(tree ?? {}, texts),
        drawn: (items as readonly Item[]).map(({ str = '' }) => str).join(''),
      });
    }
    const { info, metadata } = await pdf.getMetadata();
    const outline = ((await pdf.getOutline()) as { title: string }[] | null) ?? [];
    return {
      pages: pdf.numPages,
      trees: read.map(({ tree }) => tree),
      drawn: read.map(({ drawn }) => drawn),
      outline: outline.map(({ title }) => title),
      xmp: (metadata as { getRaw: () => string } | null)?.getRaw() ?? '',
      info: info as Record<string, unknown>,
      language: (info as { Language?: string }).Language ?? null,
      fingerprint: pdf.fingerprints[0] ?? null,
    };
  } finally {
    await task.destroy();
  }
}

/** The text of every marked content, by its id. */
function textsOf(items: readonly Item[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const { type, id, str, hasEOL } of items) {
    if (type?.startsWith('begin') === true) open.push(id);
    else if (type === 'endMarkedContent') open.pop();
    else {
      const own = open.at(-1);
      if (own !== undefined)
        texts.set(own, (texts.get(own) ?? '') + (str ?? '') + (hasEOL === true ? ' ' : ''));
    }
  }
  return texts;
}

function elementOf(
  { role = '', alt, children = [] }: Node,
  texts: ReadonlyMap<string, string>,
): Element {
  const own = children.filter(({ type }) => type === 'content');
  return {
    role,
    alt: alt ?? null,
    text: own.map(({ id = '' }) => texts.get(id) ?? '').join(''),
    children: children
      .filter(({ type }) => type === undefined)
      .map((child) => elementOf(child, texts)),
  };
}

/** Every element with this role, in the order of the tree. */
export function all(root: Element, role: string): readonly Element[] {
  return [
    ...(root.role === role ? [root] : []),
    ...root.children.flatMap((child) => all(child, role)),
  ];
}

/** The words of an element and of all that it holds, white space made one. */
export function wordsOf(element: Element): string {
  const whole = (each: Element): string => each.text + each.children.map(whole).join(' ');
  return squeeze(whole(element));
}

export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
