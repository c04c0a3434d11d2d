/**
 * Edits of a drawing: charts of ours come, stay where they are with other words and places, or go. Everything else in
 * it, other people's charts and pictures, stays to the character. Spec: files §16
 */
import type { Chart } from '#sheet/chart';
import type { Dialect } from '../package/vocabulary';
import { anchorsIn } from '../read/charts';
import { escapeAttribute, escapeCharacters } from '../xml/escape';
import { TextPatch } from '../xml/text-patch';
import { attribute, prefixOf, type XmlElement } from '../xml/tree';
import { insertInto } from './elements';
import { declaration } from './lists-of-parts';

export interface DrawnChart {
  readonly chart: Chart;
  /** By which the drawing names the chart's part. */
  readonly relationship: string;
}

export function newDrawingText(charts: readonly DrawnChart[], dialect: Dialect): string {
  const anchors = charts.map((each, rank) => anchor(each, rank + 2, 'xdr:', dialect));
  const namespace = `${dialect.drawings}/spreadsheetDrawing`;
  return `${declaration}<xdr:wsDr xmlns:xdr="${namespace}">${anchors.join('')}</xdr:wsDr>`;
}

/** `gone` are the relationships of charts that go. */
export function patchedDrawingText(
  text: string,
  root: XmlElement,
  charts: readonly DrawnChart[],
  gone: readonly string[],
  dialect: Dialect,
): string {
  const patch = new TextPatch(text);
  const prefix = prefixOf(root);
  const held = new Map(anchorsIn(root).map((each) => [each.relationship, each]));
  let id = Math.max(1, ...idsIn(root)) + 1;
  const added: string[] = [];
  for (const each of charts) {
    const stands = held.get(each.relationship);
    const written = anchor(each, stands?.id ?? id, prefix, dialect);
    if (stands) patch.replace(stands.element.start, stands.element.end, written);
    else {
      added.push(written);
      id += 1;
    }
  }
  for (const relationship of gone) {
    const element = held.get(relationship)?.element;
    if (element) patch.replace(element.start, element.end, '');
  }
  insertInto(patch, text, root, added.join(''));
  return patch.result();
}

function idsIn(element: XmlElement): readonly number[] {
  const own = element.local === 'cNvPr' ? [Number(attribute(element, 'id') ?? 0)] : [];
  return [...own.filter(Number.isFinite), ...element.children.flatMap(idsIn)];
}

function anchor(
  { chart, relationship }: DrawnChart,
  id: number,
  x: string,
  { drawings, relationships }: Dialect,
): string {
  const { top, left, bottom, right } = chart.position;
  const corner = (name: string, column: number, row: number): string =>
    `<${x}${name}><${x}col>${column}</${x}col><${x}colOff>0</${x}colOff>` +
    `<${x}row>${row}</${x}row><${x}rowOff>0</${x}rowOff></${x}${name}>`;
  const words = (text: string): string => escapeAttribute(escapeCharacters(text));
  const told = chart.alternative === '' ? '' : ` descr="${words(chart.alternative)}"`;
  return [
    `<${x}twoCellAnchor>${corner('from', left, top)}${corner('to', right + 1, bottom + 1)}`,
    `<${x}graphicFrame macro=""><${x}nvGraphicFramePr>`,
    `<${x}cNvPr id="${id}" name="${words(chart.name)}"${told}/><${x}cNvGraphicFramePr/>`,
    `</${x}nvGraphicFramePr><${x}xfrm xmlns:a="${drawings}/main"><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></${x}xfrm>`,
    `<a:graphic xmlns:a="${drawings}/main"><a:graphicData uri="${drawings}/chart">`,
    `<c:chart xmlns:c="${drawings}/chart" xmlns:r="${relationships}" r:id="${relationship}"/>`,
    `</a:graphicData></a:graphic></${x}graphicFrame><${x}clientData/></${x}twoCellAnchor>`,
  ].join('');
}
