/**
 * Draws pages into a PDF: every text under its element of the tag tree, everything else (lines, grounds, the stamp across
 * a draft, head and foot, a repeated heading row) as an artifact, which a screen reader passes over. Spec: printing §3
 */
import type { ArchivalPdf } from './archival-pdf';
import { colours, page as sheet, styles } from './looks';
import type { Page, PlacedStrip } from './pages';
import type { Ink, Marked, Tag } from './strip';
import { featuresOf, type Typesetter } from './typesetter';

/** What stands in the margins of every page. */
export interface Margins {
  readonly head: string;
  readonly foot: string;
  /** Across the page; null when it is decided. */
  readonly stamp: string | null;
}

export function drawPages(
  pdf: ArchivalPdf,
  setter: Typesetter,
  pages: readonly Page[],
  margins: Margins,
): void {
  const tree = new TagTree(pdf);
  pages.forEach((page, rank) => {
    pdf.addPage();
    // PDF/UA: whoever moves with the tabulator follows the tree.
    Object.assign(pdf.page.dictionary.data, { Tabs: 'S' });
    if (margins.stamp !== null)
      artifact(pdf, {}, () => drawStamp(pdf, setter, margins.stamp ?? ''));
    artifact(pdf, { type: 'Pagination' }, () =>
      drawMargins(pdf, setter, margins, `${String(rank + 1)} (${String(pages.length)})`),
    );
    for (const placed of page) drawStrip(pdf, tree, placed);
  });
}

function drawStrip(pdf: ArchivalPdf, tree: TagTree, { strip, top }: PlacedStrip): void {
  if (strip.bookmark !== undefined) {
    pdf.outline.addItem(strip.bookmark, destination(top));
  }
  for (const marked of strip.content) {
    if (marked.tag === null) artifact(pdf, {}, () => drawInks(pdf, marked.ink, top));
    else drawMarked(pdf, tree, { ...marked, tag: marked.tag }, top);
  }
}

/** A little above the strip; the types of pdfkit know only how a bookmark unfolds. */
const destination = (top: number): object => ({ top: Math.max(0, top - 8) });

function drawMarked(
  pdf: ArchivalPdf,
  tree: TagTree,
  { tag, ink }: Marked & { readonly tag: Tag },
  top: number,
): void {
  const texts = tag.type === 'Figure' ? ink : ink.filter(({ kind }) => kind === 'text');
  const ornaments = tag.type === 'Figure' ? [] : ink.filter(({ kind }) => kind !== 'text');
  if (ornaments.length > 0) artifact(pdf, {}, () => drawInks(pdf, ornaments, top));
  const element = tree.elementOf(tag, boundsOf(texts, top));
  if (texts.every((each) => each.kind === 'text' && each.text === '')) return;
  const content = pdf.markStructureContent(tag.type);
  drawInks(pdf, texts, top);
  pdf.endMarkedContent();
  element.add(content);
}

function artifact(pdf: ArchivalPdf, options: PDFKit.Mixins.MarkingOptions, draw: () => void): void {
  pdf.markContent('Artifact', options);
  draw();
  pdf.endMarkedContent();
}

function drawInks(pdf: ArchivalPdf, ink: readonly Ink[], top: number): void {
  for (const each of ink) {
    if (each.kind === 'box') {
      const { x, y, width, height, colour, isOutline = false } = each;
      if (isOutline)
        pdf
          .lineWidth(1.2)
          .rect(x, top + y, width, height)
          .stroke(colour);
      else pdf.rect(x, top + y, width, height).fill(colour);
    } else if (each.kind === 'stroke') {
      const [[x, y] = [0, 0], ...rest] = each.points;
      pdf
        .lineWidth(each.width)
        .lineJoin('round')
        .moveTo(x, top + y);
      for (const [toX, toY] of rest) pdf.lineTo(toX, top + toY);
      pdf.stroke(each.colour);
    } else if (each.text !== '') {
      const { x, y, text, face, size, colour } = each;
      pdf.font(face).fontSize(size).fillColor(colour);
      pdf.text(text, x, top + y, {
        features: featuresOf(text),
        lineBreak: false,
        baseline: 'alphabetic',
      });
    }
  }
}

const HALF_ROOT = 0.707107;

/** Pale, from the lower left to the upper right, under everything else. */
function drawStamp(pdf: ArchivalPdf, setter: Typesetter, text: string): void {
  const style = { ...styles.title, size: 88, colour: colours.stamp };
  pdf.save();
  pdf.transform(HALF_ROOT, -HALF_ROOT, HALF_ROOT, HALF_ROOT, sheet.width / 2, sheet.height / 2);
  drawInks(pdf, [setter.ink(text, { x: 0, y: 30, align: 'middle' }, style)], 0);
  pdf.restore();
}

const PART = ' · ';

/** Title, registry number and meeting go whole to a second line, where each has room on one. */
function keptTogether(head: string, hasRoom: (part: string) => boolean): string {
  const parts = head.split(PART);
  return parts.every(hasRoom)
    ? parts.map((part) => part.replaceAll(' ', '\u00a0')).join(PART)
    : head;
}

/** What there is room for above the first line of the page, whose own head has all of it. */
const HEAD_LINES = 2;

function drawMargins(
  pdf: ArchivalPdf,
  setter: Typesetter,
  { head, foot }: Margins,
  number: string,
): void {
  const style = styles.margin;
  const room = sheet.right - sheet.left - setter.widthOf(number, style) - 20;
  const kept = keptTogether(head, (part) => setter.lines(part, room, style).length === 1);
  const heads = setter.lines(kept, room, style).slice(0, HEAD_LINES);
  const feet = setter.lines(foot, sheet.right - sheet.left, style);
  drawInks(
    pdf,
    [
      ...heads.map((line, rank) =>
        setter.ink(line, { x: sheet.left, y: sheet.head + rank * style.leading }, style),
      ),
      setter.ink(number, { x: sheet.right, y: sheet.head, align: 'right' }, style),
      ...feet.map((line, rank) =>
        setter.ink(line, { x: sheet.left, y: sheet.foot + rank * style.leading }, style),
      ),
    ],
    0,
  );
}

/** Left, top, right, bottom of boxes, on the page. */
type Bounds = readonly [number, number, number, number];

function boundsOf(ink: readonly Ink[], top: number): Bounds {
  const bottoms = ink.map((each) =>
    each.kind === 'stroke'
      ? Math.max(...each.points.map(([, y]) => y))
      : each.y + (each.kind === 'box' ? each.height : 4),
  );
  return [sheet.left, top, sheet.right, top + Math.max(0, ...bottoms)];
}

/** The elements of the tree, made in the order in which the page first needs them. */
class TagTree {
  private readonly elements = new Map<Tag, PDFKit.PDFStructureElement>();

  constructor(private readonly pdf: ArchivalPdf) {}

  elementOf(tag: Tag, bounds: Bounds): PDFKit.PDFStructureElement {
    const standing = this.elements.get(tag);
    if (standing) return standing;
    const { type, parent, scope, numbering, alternative } = tag;
    const element = this.pdf.struct(type, {
      ...(scope === undefined ? {} : { scope }),
      ...(alternative === undefined
        ? {}
        : { alt: alternative, bbox: [...bounds], placement: 'Block' }),
    });
    // pdfkit knows no attributes of lists.
    if (numbering !== undefined) {
      const { dictionary } = element as unknown as {
        readonly dictionary: { readonly data: object };
      };
      Object.assign(dictionary.data, { A: { O: 'List', ListNumbering: numbering } });
    }
    this.elements.set(tag, element);
    if (parent === null) this.pdf.addStructure(element);
    else this.elementOf(parent, bounds).add(element);
    return element;
  }
}
