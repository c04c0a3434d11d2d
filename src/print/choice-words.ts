/** What the choices of a paper are called, in the pane and on the page that prints. Spec: appendix §2, printing §5 */
import type { OptionalColumn } from '#core/appendix/choices';

export const sv = {
  paragraph: 'Paragraf',
  meeting: 'Sammanträde',
  meetingHint: 'Datum, till exempel 2025-10-14',
  registry: 'Diarienummer',
  against: 'Jämför med',
  comparisons: {
    '': 'Efter arbetsboken',
    foregaende: 'Föregående år',
    preliminar: 'Preliminär budget',
  },
  grouping: 'Gruppera efter',
  groupings: { recipient: 'Mottagare', source: 'Källa', section: 'Avsnitt' },
  unit: 'Enhet',
  include: 'Ta med',
  columns: {
    comparison: 'Jämförelse',
    change: 'Ändring',
    sources: 'Varav ALF och FoUU',
    notes: 'Noter',
  } satisfies Readonly<Record<OptionalColumn, string>>,
  pictures: 'Bilder',
};

export const en: typeof sv = {
  paragraph: 'Paragraph',
  meeting: 'Meeting',
  meetingHint: 'A date, such as 2025-10-14',
  registry: 'Registry number',
  against: 'Compare with',
  comparisons: {
    '': 'As the workbook has it',
    foregaende: 'Previous year',
    preliminar: 'Preliminary budget',
  },
  grouping: 'Group by',
  groupings: { recipient: 'Recipient', source: 'Source', section: 'Section' },
  unit: 'Unit',
  include: 'Include',
  columns: {
    comparison: 'Comparison',
    change: 'Change',
    sources: 'Of which ALF and FoUU',
    notes: 'Notes',
  },
  pictures: 'Pictures',
};
