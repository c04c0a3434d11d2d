/** Random lists, as modules report them: every kind of column, unknown cells, sums, names that markup would take for its own. */
import fc from 'fast-check';
import { placeOfPaper } from '#core/appendix/head';
import type { ColumnType, ReportCell, ReportTable } from '#core/modules/report';
import type { Paper } from '#core/paper/paper';
import { reportPaper } from '#core/paper/report-paper';
import { anyAmount } from '../../laws/arbitraries';

const types: readonly ColumnType[] = ['text', 'amount', 'count', 'percent', 'decimal', 'date'];

const anyName = fc.constantFrom(
  'Karolinska',
  'Enhet <b>1</b> & 2',
  'En enhet med ett namn som är så långt att det måste gå över flera rader i sin kolumn',
  'ett',
  '"citat" och ’apostrof’',
);

const cellOf: Readonly<Record<ColumnType, fc.Arbitrary<ReportCell>>> = {
  text: anyName,
  amount: fc.option(anyAmount, { freq: 8 }),
  count: fc.option(fc.integer({ min: -5_000, max: 5_000_000 }), { freq: 8 }),
  percent: fc.option(
    fc.integer({ min: -9_999, max: 99_999 }).map((each) => each / 100),
    { freq: 8 },
  ),
  decimal: fc.option(
    fc.integer({ min: 0, max: 1_000_000 }).map((each) => each / 10_000),
    { freq: 8 },
  ),
  date: fc.constantFrom('2026-01-01', '2025-12-31', null),
};

const anyTable: fc.Arbitrary<ReportTable> = fc
  .array(fc.constantFrom(...types), { minLength: 0, maxLength: 8 })
  .chain((own) => {
    const columns = (['text', ...own] as const).map((type) => ({
      heading: anyHeading(type),
      type,
    }));
    return fc.record({
      caption: anyName,
      columns: fc.constant(columns),
      rows: fc
        .array(
          fc.record({
            cells: fc.tuple(...columns.map(({ type }) => cellOf[type])),
            isSum: fc.boolean(),
          }),
          { maxLength: 40 },
        )
        .map((rows) =>
          rows.map(({ cells, isSum }) => ({ cells, ...(isSum ? { role: 'sum' as const } : {}) })),
        ),
    });
  });

const anyHeading = (type: ColumnType): string => (type === 'text' ? 'Enhet' : `Vad som är ${type}`);

export const anyList: fc.Arbitrary<Paper> = fc
  .array(anyTable, { minLength: 1, maxLength: 3 })
  .map((tables) =>
    reportPaper(
      {
        title: { sv: 'Lista', en: 'List' },
        sections: [
          { heading: null, blocks: tables.map((table) => ({ kind: 'table', table }) as const) },
        ],
      },
      {
        ...placeOfPaper({ number: '2', paragraph: '6', meeting: '2025-10-14', registry: null }),
        year: 2026,
        stamp: 'Förslag',
        version: null,
        remarks: [],
      },
    ),
  );
