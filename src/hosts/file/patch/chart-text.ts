/**
 * The part of a chart, written whole: columns whose names, labels and figures are references to cells, in the colours of
 * the workbook's theme. Figures are not copied into it: the program that opens the file takes them from the cells.
 * Spec: files §16
 */
import { areaAddress, cellAddress } from '#sheet/address';
import type { Chart } from '#sheet/chart';
import type { Dialect } from '../package/vocabulary';
import { escapeAttribute, escapeCharacters, escapeText } from '../xml/escape';
import { declaration } from './lists-of-parts';

/** Any two numbers that differ. */
const [CATEGORIES, VALUES] = [111_111_111, 222_222_222];
/** A theme has six colours for series. */
const ACCENTS = 6;

export function chartText(chart: Chart, { drawings }: Dialect): string {
  const isStacked = chart.kind === 'stacked columns';
  return [
    `${declaration}<c:chartSpace xmlns:c="${drawings}/chart" xmlns:a="${drawings}/main">`,
    '<c:roundedCorners val="0"/><c:chart>',
    title(chart.title, { size: 1400, isBold: true }),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/>',
    `<c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>`,
    ...chart.series.map((_, rank) => series(chart, rank)),
    `<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ''}`,
    `<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/></c:barChart>`,
    categoryAxis,
    valueAxis(chart),
    '</c:plotArea>',
    legend(chart),
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1000"/></a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr>`,
    '</c:chartSpace>',
  ].join('');
}

interface Lettering {
  readonly size: number;
  readonly isBold: boolean;
  readonly isUpright?: boolean;
}

function title(words: string, { size, isBold, isUpright = false }: Lettering): string {
  const look = `sz="${size}" b="${isBold ? 1 : 0}"`;
  const body = isUpright ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  return (
    `<c:title><c:tx><c:rich>${body}<a:p><a:pPr><a:defRPr ${look}/></a:pPr>` +
    `<a:r><a:rPr lang="sv-SE" ${look}/><a:t>${escapeText(escapeCharacters(words))}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

function series(chart: Chart, rank: number): string {
  const { source, series: all } = chart;
  const column = source.left + 1 + rank;
  const rows = { top: source.top + 1, bottom: source.bottom };
  const at = (left: number, { top, bottom }: typeof rows) =>
    escapeText(reference(source.sheet, { top, left, bottom, right: left }));
  const fill = all[rank]?.drawn === false ? '<a:noFill/>' : filled(`accent${(rank % ACCENTS) + 1}`);
  return [
    `<c:ser><c:idx val="${rank}"/><c:order val="${rank}"/>`,
    `<c:tx><c:strRef><c:f>${at(column, { top: source.top, bottom: source.top })}</c:f></c:strRef></c:tx>`,
    `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`,
    labels(chart, rank),
    `<c:cat><c:strRef><c:f>${at(source.left, rows)}</c:f></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${at(column, rows)}</c:f></c:numRef></c:val></c:ser>`,
  ].join('');
}

const filled = (colour: string): string =>
  `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;

/** Dark words on a light ground of their own: readable upon whatever colour the theme has. */
function labels(chart: Chart, rank: number): string {
  const format = chart.series[rank]?.labels ?? null;
  if (format === null) return '';
  const place = chart.kind === 'clustered columns' ? 'outEnd' : 'ctr';
  const shows = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'].map(
    (what) => `<c:show${what} val="${what === 'Val' ? 1 : 0}"/>`,
  );
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>` +
    `<c:spPr>${filled('bg1')}<a:ln><a:noFill/></a:ln></c:spPr>` +
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1000" b="1">${filled('tx1')}</a:defRPr></a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr>` +
    `<c:dLblPos val="${place}"/>${shows.join('')}</c:dLbls>`
  );
}

const line =
  '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>';

/** Its words stand below the columns, also below those that hang down. */
const categoryAxis =
  `<c:catAx><c:axId val="${CATEGORIES}"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
  '<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>' +
  `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}` +
  `<c:crossAx val="${VALUES}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
  '<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>';

function valueAxis({ axis }: Chart): string {
  const minimum = axis.minimum === null ? '' : `<c:min val="${axis.minimum}"/>`;
  return (
    `<c:valAx><c:axId val="${VALUES}"/><c:scaling><c:orientation val="minMax"/>${minimum}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines>${line}</c:majorGridlines>` +
    title(axis.title, { size: 1000, isBold: false, isUpright: true }) +
    `<c:numFmt formatCode="${escapeAttribute(axis.numberFormat)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="${CATEGORIES}"/>` +
    '<c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>'
  );
}

function legend(chart: Chart): string {
  if (!chart.legend) return '';
  const hidden = chart.series.flatMap(({ drawn }, rank) =>
    drawn ? [] : [`<c:legendEntry><c:idx val="${rank}"/><c:delete val="1"/></c:legendEntry>`],
  );
  return `<c:legend><c:legendPos val="b"/>${hidden.join('')}<c:overlay val="0"/></c:legend>`;
}

/** "'Diagram'!$A$6:$A$9": always in quotes, which every name bears. */
function reference(sheet: string, area: Chart['position']): string {
  const first = cellAddress(area.top, area.left);
  const address = area.top === area.bottom ? first : areaAddress(area);
  const fixed = address.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${sheet.replaceAll("'", "''")}'!${fixed}`;
}
