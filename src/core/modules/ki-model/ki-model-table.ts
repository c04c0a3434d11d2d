/** The sheet KI-modell: one row for each group of departments. Spec: ki-model §1 */
import { defineTable, type RowOf } from '../table-spec';

export const kiModelTable = defineTable({
  name: 'tblKI',
  sheet: 'KI-modell',
  key: ['name'],
  fields: {
    name: { heading: 'Institutionsgrupp', kind: 'text', required: true, width: 28 },
    base: { heading: 'Bas', kind: 'amount', width: 14 },
    premises: { heading: 'Lokaler', kind: 'amount', width: 14 },
    bibliometry: { heading: 'Bibliometri', kind: 'decimal', width: 13 },
    external: { heading: 'Externa bidrag', kind: 'decimal', width: 15 },
    erc: { heading: 'ERC-anslag', kind: 'decimal', width: 13 },
    previous: { heading: 'Föregående år', kind: 'amount', width: 19 },
  },
});

export type GroupRow = RowOf<typeof kiModelTable>;

/** The indicators of the performance part, by their fields. */
export const indicators = ['bibliometry', 'external', 'erc'] as const;
export type Indicator = (typeof indicators)[number];

/** Rows of Inställningar. The cap may be blank: then there is none. */
export const keys = {
  pot: 'KI/Prestationspott (tkr)',
  bibliometry: 'KI/Vikt bibliometri',
  external: 'KI/Vikt externa bidrag',
  erc: 'KI/Vikt ERC-anslag',
  cap: 'KI/Högsta ändring (%)',
} as const;
