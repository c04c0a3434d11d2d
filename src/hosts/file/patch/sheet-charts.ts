/**
 * The charts of a sheet as parts of the package: a drawing that places them, and a part for each. A chart that nobody
 * changed keeps its part and its place in the drawing's text. Spec: files §16
 */
import { chartNamed, type Chart } from '#sheet/chart';
import type { OpenedFile } from '../opened-file';
import { relationshipsPartOf } from '../package/relationships';
import { contentTypes } from '../package/vocabulary';
import type { ReadCharts } from '../read/charts';
import { readTree } from '../xml/tree';
import { chartText } from './chart-text';
import { newDrawingText, patchedDrawingText, type DrawnChart } from './drawing';
import {
  freeIds,
  newRelationships,
  patchedRelationships,
  type AddedPart,
  type AddedRelationship,
} from './lists-of-parts';
import type { Parts } from './parts';

export class SheetCharts {
  /** What the list of content types must name more. */
  readonly types: AddedPart[] = [];
  /** Whether a chart was written. */
  drawn = false;

  /** `folder` is the workbook's. */
  constructor(
    readonly opened: OpenedFile,
    readonly parts: Parts,
    readonly folder: string,
  ) {}

  /** Gives the new drawing that the sheet must name; null when it has one, or needs none. */
  draw(charts: readonly Chart[], { drawing, charts: before }: ReadCharts): string | null {
    const { said, pack } = this.opened;
    const held = drawing?.charts ?? [];
    const changed = charts.filter((chart) => !before.includes(chart));
    const gone = held.filter(({ name }) => !chartNamed(charts, name));
    if (changed.length + gone.length === 0) return null;
    this.drawn ||= changed.length > 0;
    const ids = freeIds(drawing ? pack.relationships(drawing.part) : []);
    const related: AddedRelationship[] = [];
    const drawn = changed.map((chart): DrawnChart => {
      const known = chartNamed(held, chart.name);
      const part = known?.part ?? this.#newPart('charts', 'chart', contentTypes.chart);
      this.parts.added(part, chartText(chart, said.dialect));
      if (known) return { chart, relationship: known.relationship };
      const id = ids.next().value;
      related.push({ id, type: `${said.dialect.relationships}/chart`, target: part });
      return { chart, relationship: id };
    });
    for (const { part } of gone) this.#remove(part);
    const dropped = gone.map(({ relationship }) => relationship);
    if (drawing) {
      this.#patchDrawing(drawing.part, drawn, dropped);
      this.#relate(drawing.part, related, dropped);
      return null;
    }
    const part = this.#newPart('drawings', 'drawing', contentTypes.drawing);
    this.parts.added(part, newDrawingText(drawn, said.dialect));
    this.#relate(part, related, []);
    return part;
  }

  #newPart(folder: string, stem: string, contentType: string): string {
    const name = this.parts.freeName(`${this.folder}${folder}/`, stem);
    this.parts.added(name, '');
    this.types.push({ name, contentType });
    return name;
  }

  #remove(part: string): void {
    this.parts.remove(part);
    const list = relationshipsPartOf(part);
    if (this.opened.pack.has(list)) this.parts.remove(list);
  }

  #patchDrawing(name: string, drawn: readonly DrawnChart[], gone: readonly string[]): void {
    const source = this.opened.pack.text(name);
    const root = readTree(source, source.text);
    const { dialect } = this.opened.said;
    this.parts.patched(source, patchedDrawingText(source.text, root, drawn, gone, dialect));
  }

  #relate(owner: string, added: readonly AddedRelationship[], dropped: readonly string[]): void {
    if (added.length + dropped.length === 0) return;
    const { pack } = this.opened;
    const name = relationshipsPartOf(owner);
    if (!pack.has(name)) return this.parts.added(name, newRelationships(owner, added));
    const source = pack.text(name);
    const root = readTree(source, source.text);
    this.parts.patched(source, patchedRelationships(source.text, root, owner, added, dropped));
  }
}
