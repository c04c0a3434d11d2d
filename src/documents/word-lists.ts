/** The numbered lists of a Word document: how each level is written, where it starts, and which style it belongs to. */
import { child, childrenOf, foreignAttribute, type XmlElement } from '#hosts/file/xml/tree';

interface Level {
  /** "§ %1": the number of the first level stands for "%1". */
  readonly text: string;
  readonly start: number;
  /** Written in our digits. */
  readonly decimal: boolean;
}

/** A list as paragraphs name it. */
export interface List {
  /** Lists with one key go on from each other. */
  readonly key: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** The numbers from which this list begins anew, by level. */
  readonly restarts: ReadonlyMap<number, number>;
  /** The levels that belong to a style, by its name in the file. */
  readonly ofStyle: ReadonlyMap<string, number>;
}

/** The lists by the number that paragraphs name them by. */
export function listsOf(numbering: XmlElement): ReadonlyMap<string, List> {
  const kinds = new Map(
    childrenOf(numbering, 'abstractNum').map((kind) => [own(kind, 'abstractNumId'), kind]),
  );
  return new Map(
    childrenOf(numbering, 'num').map((list): readonly [string, List] => {
      const key = valueOf(list, 'abstractNumId') ?? '';
      const overrides = childrenOf(list, 'lvlOverride');
      const written = [kinds.get(key), ...overrides].flatMap((each) => childrenOf(each, 'lvl'));
      const levels = written.map((level) => [levelOf(level), level] as const);
      return [
        own(list, 'numId') ?? '',
        {
          key,
          levels: new Map(levels.map(([at, level]) => [at, writtenAs(level)])),
          restarts: new Map(
            overrides.flatMap((each) => {
              const start = numberOf(valueOf(each, 'startOverride'));
              return start === null ? [] : [[levelOf(each), start] as const];
            }),
          ),
          ofStyle: new Map(
            levels.flatMap(([at, level]) => {
              const style = valueOf(level, 'pStyle');
              return style === undefined ? [] : [[style, at] as const];
            }),
          ),
        },
      ];
    }),
  );
}

function writtenAs(level: XmlElement): Level {
  return {
    text: valueOf(level, 'lvlText') ?? '',
    start: numberOf(valueOf(level, 'start')) ?? 0,
    decimal: (valueOf(level, 'numFmt') ?? 'decimal') === 'decimal',
  };
}

const levelOf = (element: XmlElement) => numberOf(own(element, 'ilvl')) ?? 0;
const own = (element: XmlElement, name: string) => foreignAttribute(element, [element.uri], name);

/** What the child with that name says. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  const found = child(element, name);
  return found && own(found, 'val');
}

/** A whole number as Word writes it; null for anything else. */
export function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
