/**
 * The report of any module as a paper: the printed list of the university healthcare units, the grants list, the table
 * of a model. It has the head, the foot and the stamp of bilaga 1. Spec: printing §9
 */
import { checksum } from '#core/appendix/identity';
import type { PlaceOfPaper } from '#core/appendix/head';
import type { Block, Report, Section } from '#core/modules/report';
import { labelText, sentenceText } from '#core/modules/report-words';
import { everythingIn, type Paper, type Part } from './paper';
import { paperPicture } from './report-picture';
import { paperTable } from './report-table';

/** What the paper says beside the report. */
export interface ReportOccasion extends PlaceOfPaper {
  readonly year: number | null;
  readonly stamp: Paper['stamp'];
  /** "Version Slutlig, händelse 7"; null in a workbook without a budget. */
  readonly version: string | null;
  readonly remarks: readonly string[];
}

const UNKNOWN = 'okänt';

export function reportPaper({ title: words, sections }: Report, occasion: ReportOccasion): Paper {
  const { place, meeting, registry, dated, year, stamp, version, remarks } = occasion;
  const title = words.sv;
  const parts = sections.flatMap(sectionParts);
  const empty: Part = { kind: 'text', text: 'Arbetsboken har inget att redovisa här.' };
  return {
    title,
    place,
    facts: [meeting, registry, ...(year === null ? [] : [`Budgetår ${String(year)}`])],
    dated,
    stamp,
    running: [title, place, registry, meeting].join(' · '),
    version: version ?? title,
    control: `Kontrollsumma ${checksum(everythingIn(parts))}`,
    remarks: [...remarks, ...unknownRemark(parts)],
    parts: parts.length === 0 ? [empty] : parts,
  };
}

function sectionParts({ heading, blocks }: Section): readonly Part[] {
  const text = heading === null ? null : labelText(heading, 'sv');
  const [first] = blocks;
  // A table whose title is the heading says it itself.
  const isSaid = first?.kind === 'table' && labelText(first.table.caption, 'sv') === text;
  const own = blocks.map(blockPart);
  return text === null || isSaid ? own : [{ kind: 'heading', text }, ...own];
}

function blockPart(block: Block): Part {
  switch (block.kind) {
    case 'sentence':
      return { kind: 'text', text: sentenceText(block.sentence, 'sv') };
    case 'table':
      return { kind: 'table', table: paperTable(block.table) };
    case 'picture':
      return { kind: 'picture', picture: paperPicture(block.picture) };
  }
}

function unknownRemark(parts: readonly Part[]): readonly string[] {
  const isAnyUnknown = parts.some(
    (part) =>
      part.kind === 'table' &&
      part.table.groups.some(({ rows }) =>
        rows.some(({ cells }) =>
          cells.some(
            ({ text }, place) => text === UNKNOWN && part.table.columns[place]?.kind === 'figure',
          ),
        ),
      ),
  );
  return isAnyUnknown
    ? [
        `”${UNKNOWN}” betyder att värdet inte är ifyllt i arbetsboken eller inte går att räkna fram.`,
      ]
    : [];
}
