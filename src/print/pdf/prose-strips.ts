/** The words around the table as strips: head, paragraphs, lists. Spec: printing §3 */
import type { Stamp } from '#core/appendix/document';
import type { Paper } from '#core/paper/paper';
import { colours, measure, page, styles, type Style } from './looks';
import type { Marked, Strip, Tag } from './strip';
import type { Typesetter } from './typesetter';

/** Room for the stamp beside the title. */
const STAMP_WIDTH = 130;

export function headStrips(
  { title, place, facts, stamp }: Paper,
  root: Tag,
  setter: Typesetter,
): readonly Strip[] {
  const width = measure - (stamp === null ? 0 : STAMP_WIDTH);
  const heading = paragraph({ type: 'H1', parent: root }, title, styles.title, setter, { width });
  return [
    ...heading.map((strip, line) =>
      line === 0 && stamp !== null
        ? { ...strip, content: [...strip.content, stampAtHead(stamp, root, setter)] }
        : strip,
    ),
    ...paragraph({ type: 'P', parent: root }, place, styles.place, setter, { before: 4 }),
    ...paragraph({ type: 'P', parent: root }, facts.join(' · '), styles.facts, setter, {}),
  ];
}

function stampAtHead(stamp: Stamp, root: Tag, setter: Typesetter): Marked {
  const text = stamp.toUpperCase();
  const width = setter.widthOf(text, styles.stamp) + 16;
  const { alarm: colour } = colours;
  return {
    tag: { type: 'P', parent: root },
    ink: [
      { kind: 'box', x: page.right - width, y: 0, width, height: 20, colour, isOutline: true },
      setter.ink(text, { x: page.right - 8, y: 13.6, align: 'right' }, styles.stamp),
    ],
  };
}

export function headingStrips(text: string, root: Tag, setter: Typesetter): readonly Strip[] {
  const tag: Tag = { type: 'H2', parent: root };
  const strips = paragraph(tag, text, styles.heading, setter, { before: 18 });
  return strips.map((strip, line) => ({
    ...strip,
    keeps: true,
    ...(line === 0 ? { bookmark: setter.settable(text) } : {}),
  }));
}

/** A list; labels such as "1." or a bullet, or none. */
export function listStrips(
  items: readonly { readonly label: string; readonly text: string }[],
  root: Tag,
  setter: Typesetter,
  style: Style = styles.body,
): readonly Strip[] {
  const numbering = numberings[items[0]?.label ?? ''] ?? 'Decimal';
  const list: Tag = { type: 'L', parent: root, numbering };
  const indent = Math.max(...items.map(({ label }) => setter.widthOf(label, style))) + 7;
  return items.flatMap(({ label, text }, rank) => {
    const item: Tag = { type: 'LI', parent: list };
    const body = paragraph({ type: 'LBody', parent: item }, text, style, setter, {
      left: page.left + indent,
      before: rank === 0 ? 3 : 2,
    });
    if (label === '') return body;
    const y = baseLine(style);
    const at = { x: page.left + indent - 7, y, align: 'right' as const };
    const lead: Marked = {
      tag: { type: 'Lbl', parent: item },
      ink: [setter.ink(label, at, style)],
    };
    return body.map((strip, line) =>
      line === 0 ? { ...strip, content: [lead, ...strip.content] } : strip,
    );
  });
}

const numberings: Readonly<Record<string, Tag['numbering']>> = { '•': 'Disc', '': 'None' };

/** What must not be overlooked: on a pale ground with a strong edge. */
export function remarkStrips(
  heading: string,
  texts: readonly string[],
  root: Tag,
  setter: Typesetter,
): readonly Strip[] {
  if (texts.length === 0) return [];
  const items = texts.map((text) => ({ label: '•', text }));
  const strips = [...headingStrips(heading, root, setter), ...listStrips(items, root, setter)];
  return strips.map((strip, rank) => {
    const above = rank === 0 ? 0 : strip.before;
    const below = rank === strips.length - 1 ? 4 : 0;
    const y = rank === 0 ? -4 : -above;
    const height = strip.height - y + below;
    const ground = { kind: 'box' as const, y, height };
    return {
      ...strip,
      height: strip.height + below,
      content: [
        {
          tag: null,
          ink: [
            { ...ground, x: page.left - 10, width: measure + 20, colour: colours.alarmGround },
            { ...ground, x: page.left - 10, width: 3, colour: colours.alarm },
          ],
        },
        ...strip.content,
      ],
    };
  });
}

interface Where {
  readonly left?: number;
  readonly width?: number;
  readonly before?: number;
}

/** The lines of one text. A short one stays together; of a long one at least two lines stand on a page. */
export function paragraph(
  tag: Tag,
  text: string,
  style: Style,
  setter: Typesetter,
  { left = page.left, width = page.right - left, before = 0 }: Where,
): readonly Strip[] {
  const lines = setter.lines(text, width, style);
  return lines.map((line, rank) => ({
    height: style.leading,
    before: rank === 0 ? before : 0,
    keeps: rank < lines.length - 1 && (rank === 0 || rank === lines.length - 2),
    content: [{ tag, ink: [setter.ink(line, { x: left, y: baseLine(style) }, style)] }],
  }));
}

/** From the top of a line to where its letters stand. */
export function baseLine({ size, leading }: Style): number {
  return leading / 2 + size * 0.36;
}
