/** A module's report as it is shown in the pane: the same sentences, tables and pictures for every module. Spec: modules §4 */
import type { Block, Picture, Section } from '#core/modules/report';
import { labelText, sentenceText } from '#core/modules/report-words';
import type { Controller } from '../controller';
import { BarsPicture } from '../parts/bars-picture';
import { LinesPicture } from '../parts/lines-picture';
import { TimelinePicture } from '../parts/timeline-picture';
import { WideTable } from '../parts/wide-table';
import type { Words } from '../words/words';

interface Shown {
  readonly words: Words;
  readonly controller: Controller;
  /** What stands above the blocks. */
  readonly heading?: string | null;
}

export function ReportSection({ section, ...shown }: Shown & { readonly section: Section }) {
  const { language } = shown.controller.surroundings;
  const heading = section.heading && labelText(section.heading, language);
  return (
    <section class="section">
      {heading !== null && <h3>{heading}</h3>}
      {section.blocks.map((block, rank) => (
        <ReportBlock key={rank} {...shown} heading={heading} block={block} />
      ))}
    </section>
  );
}

export function ReportBlock({ block, ...shown }: Shown & { readonly block: Block }) {
  const { language } = shown.controller.surroundings;
  if (block.kind === 'sentence') return <p>{sentenceText(block.sentence, language)}</p>;
  if (block.kind === 'table') return <WideTable {...shown} table={block.table} />;
  return (
    <figure class="section bars">
      <figcaption>
        <h4>{labelText(block.picture.title, language)}</h4>
      </figcaption>
      <Drawn picture={block.picture} words={shown.words} language={language} />
    </figure>
  );
}

interface DrawnProps {
  readonly picture: Picture;
  readonly words: Words;
  readonly language: 'sv' | 'en';
}

function Drawn({ picture, ...rest }: DrawnProps) {
  switch (picture.kind) {
    case 'timeline':
      return <TimelinePicture {...rest} timeline={picture} />;
    case 'lines':
      return <LinesPicture {...rest} chart={picture} />;
    default:
      return <BarsPicture {...rest} chart={picture} />;
  }
}
