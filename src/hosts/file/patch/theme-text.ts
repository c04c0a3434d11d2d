/**
 * A theme for a workbook that has none: charts take their colours from it. The colours are those of the printed
 * pictures, told apart without colour vision too and dark enough on white (3:1). Spec: files §16
 */
import type { Dialect } from '../package/vocabulary';
import { declaration } from './lists-of-parts';

/** In the format's order: text, paper, six series, links. */
const COLOURS: readonly (readonly [string, string])[] = [
  ['dk1', '201F1E'],
  ['lt1', 'FFFFFF'],
  ['dk2', '1F3864'],
  ['lt2', 'DDE6F2'],
  ['accent1', '0B556A'],
  ['accent2', 'CA5010'],
  ['accent3', '498205'],
  ['accent4', 'A4262C'],
  ['accent5', '69797E'],
  ['accent6', '8764B8'],
  ['hlink', '0B556A'],
  ['folHlink', '69797E'],
];

export function themeText({ drawings }: Dialect): string {
  const colours = COLOURS.map(
    ([name, colour]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`,
  );
  const fonts = ['majorFont', 'minorFont'].map(
    (name) =>
      `<a:${name}><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`,
  );
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const three = (list: string, each: string): string => `<a:${list}>${each.repeat(3)}</a:${list}>`;
  return [
    `${declaration}<a:theme xmlns:a="${drawings}/main" name="ALF-budget"><a:themeElements>`,
    `<a:clrScheme name="ALF-budget">${colours.join('')}</a:clrScheme>`,
    `<a:fontScheme name="ALF-budget">${fonts.join('')}</a:fontScheme><a:fmtScheme name="ALF-budget">`,
    three('fillStyleLst', fill),
    three('lnStyleLst', `<a:ln w="6350">${fill}</a:ln>`),
    three('effectStyleLst', '<a:effectStyle><a:effectLst/></a:effectStyle>'),
    three('bgFillStyleLst', fill),
    '</a:fmtScheme></a:themeElements></a:theme>',
  ].join('');
}
