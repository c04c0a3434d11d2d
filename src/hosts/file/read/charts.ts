/**
 * The charts of ours on a sheet of a file, found by their names; all other drawings are kept and not looked into.
 * What somebody has made of a chart of ours that the model does not know (other colours, another kind) is left out: such
 * a chart is then told as its name and title say, and is drawn anew when it is written. Spec: files §16
 */
import { enclosing, parseReference, type Area } from '#sheet/address';
import { CHART_MARK, type Chart } from '#sheet/chart';
import type { Package } from '../package/package';
import { ofKind } from '../package/relationships';
import { relationshipNamespaces } from '../package/vocabulary';
import { attribute, foreignAttribute, type XmlElement } from '../xml/tree';

/** Where a chart of ours stands in its file. */
export interface ChartPart {
  readonly name: string;
  readonly part: string;
  /** By which the drawing names it. */
  readonly relationship: string;
}

export interface DrawingPart {
  readonly part: string;
  readonly charts: readonly ChartPart[];
}

export interface ReadCharts {
  /** null when nothing is drawn on the sheet. */
  readonly drawing: DrawingPart | null;
  readonly charts: readonly Chart[];
}

/** A drawing with so many bytes is somebody else's work of art. */
const LARGEST = 1_000_000;

export function readCharts(pack: Package, sheetPart: string, sheet: string): ReadCharts {
  const part = ofKind(pack.relationships(sheetPart), 'drawing')[0]?.target;
  if (part === undefined || !pack.has(part)) return { drawing: null, charts: [] };
  const size = pack.archive.entry(part)?.size ?? 0;
  const none = { drawing: { part, charts: [] }, charts: [] };
  if (size > LARGEST || !pack.text(part).text.includes(CHART_MARK)) return none;
  const targets = new Map(
    ofKind(pack.relationships(part), 'chart').map(({ id, target }) => [id, target]),
  );
  const found = anchorsIn(pack.tree(part)).flatMap((anchor) => {
    const target = targets.get(anchor.relationship);
    const isOurs = target !== undefined && anchor.name.startsWith(CHART_MARK) && pack.has(target);
    return isOurs ? [{ ...anchor, part: target }] : [];
  });
  return {
    drawing: { part, charts: found },
    charts: found.map((each) => chartOf(each, pack.tree(each.part), sheet)),
  };
}

export interface ChartAnchor {
  readonly element: XmlElement;
  /** Of the shape, for the drawing alone. */
  readonly id: number;
  readonly name: string;
  readonly relationship: string;
}

/** The charts of a drawing, whoever has drawn them. */
export function anchorsIn(drawing: XmlElement): readonly ChartAnchor[] {
  return drawing.children.flatMap((element) => {
    const frame = within(element, 'graphicFrame');
    const shape = within(frame, 'nvGraphicFramePr', 'cNvPr');
    const chart = within(frame, 'graphic', 'graphicData', 'chart');
    const relationship = chart && foreignAttribute(chart, relationshipNamespaces, 'id');
    if (!shape || relationship === undefined) return [];
    const id = Number(attribute(shape, 'id') ?? 0);
    return [{ element, id, name: attribute(shape, 'name') ?? '', relationship }];
  });
}

function chartOf({ element, name }: ChartAnchor, root: XmlElement, sheet: string): Chart {
  const chart = within(root, 'chart');
  const plot = within(chart, 'plotArea');
  const bars = within(plot, 'barChart');
  const axis = within(plot, 'valAx');
  const shape = within(element, 'graphicFrame', 'nvGraphicFramePr', 'cNvPr');
  const minimum = valueOf(within(axis, 'scaling', 'min'));
  const all = bars?.children.filter(({ local }) => local === 'ser') ?? [];
  return {
    name,
    kind: valueOf(within(bars, 'grouping')) === 'stacked' ? 'stacked columns' : 'clustered columns',
    title: wordsIn(within(chart, 'title')),
    alternative: (shape && attribute(shape, 'descr')) ?? '',
    source: sourceOf(all, sheet),
    series: all.map((series) => ({
      drawn: !within(series, 'spPr', 'noFill'),
      labels: formatOf(within(series, 'dLbls')) ?? null,
    })),
    axis: {
      title: wordsIn(within(axis, 'title')),
      numberFormat: formatOf(axis) ?? 'General',
      minimum: minimum === undefined ? null : Number(minimum),
    },
    legend: within(chart, 'legend') !== undefined,
    position: positionOf(element),
  };
}

/** The names of the series, the labels and the figures, as one rectangle. */
function sourceOf(series: readonly XmlElement[], sheet: string): Area {
  const areas = series.flatMap((each) =>
    [within(each, 'tx', 'strRef', 'f'), reference(each, 'cat'), reference(each, 'val')].flatMap(
      (formula) => (formula && parseReference(formula.text.trim())) ?? [],
    ),
  );
  const [first = { top: 0, left: 0, bottom: 0, right: 0 }] = areas;
  return areas.reduce<Area>((around, area) => ({ sheet, ...enclosing(around, area) }), {
    ...first,
    sheet,
  });
}

function reference(series: XmlElement, of: 'cat' | 'val'): XmlElement | undefined {
  const data = within(series, of);
  return within(data, 'strRef', 'f') ?? within(data, 'numRef', 'f');
}

function positionOf(anchor: XmlElement): Chart['position'] {
  const at = (corner: string, edge: string): number =>
    Number(within(anchor, corner, edge)?.text ?? 0);
  const [top, left] = [at('from', 'row'), at('from', 'col')];
  return {
    top,
    left,
    bottom: Math.max(top, at('to', 'row') - 1),
    right: Math.max(left, at('to', 'col') - 1),
  };
}

function wordsIn(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.local === 't' ? element.text : element.children.map(wordsIn).join('');
}

function formatOf(element: XmlElement | undefined): string | undefined {
  const format = within(element, 'numFmt');
  return format && attribute(format, 'formatCode');
}

function valueOf(element: XmlElement | undefined): string | undefined {
  return element && attribute(element, 'val');
}

/** Down a path of local names: in drawings the namespace changes on the way. */
function within(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (parent, name) => parent?.children.find(({ local }) => local === name),
    element,
  );
}
