/**
 * Carries out a plan and proves that it was carried out: what is read back must equal what was meant, bit for bit.
 * The guard, all-or-nothing and undo are the host's; this is the one place that compares. Spec: workbook §8
 */
import type { Finding } from '#core/findings/finding';
import { cellAddress } from '#sheet/address';
import { sameValue, type CellValue } from '#sheet/cell';
import { raise } from './findings';
import type { Block, CellInput, Host, WriteOp, WriteRequest } from './host';

export type Receipt =
  | { readonly kind: 'written'; readonly after: readonly Block[] }
  | { readonly kind: 'not written'; readonly findings: readonly Finding[] };

export async function commit(host: Host, request: WriteRequest): Promise<Receipt> {
  const outcome = await host.write(request);
  switch (outcome.kind) {
    case 'written': {
      const findings = differences(request.ops, outcome.after);
      return findings.length > 0
        ? { kind: 'not written', findings }
        : { kind: 'written', after: outcome.after };
    }
    case 'stale':
      return { kind: 'not written', findings: staleFindings(request.expects, outcome.now) };
    case 'refused':
      return {
        kind: 'not written',
        findings: outcome.obstacles.map(({ kind, area }) =>
          raise(
            'workbook/write-refused',
            { obstacle: kind },
            { where: [{ sheet: area.sheet, cell: cellAddress(area.top, area.left) }] },
          ),
        ),
      };
    case 'partial':
    case 'unknown':
      throw outcome.cause;
  }
}

function staleFindings(expects: readonly Block[], now: readonly Block[]): Finding[] {
  return expects.flatMap((expected, index) => {
    const found = now[index];
    if (!found) return [];
    return cellsOf(expected).flatMap(({ row, column, value }): Finding[] => {
      const held = valueIn(found, row, column);
      if (sameValue(value, held)) return [];
      const where = [{ sheet: expected.area.sheet, cell: cellAddress(row, column) }];
      const facts = { was: shown(value), is: shown(held) };
      return [raise('workbook/changed-meanwhile', facts, { where })];
    });
  });
}

/** Constants that do not stand as they were written. Formulas are the sheet's own and are checked by their sums. */
function differences(ops: readonly WriteOp[], after: readonly Block[]): Finding[] {
  const meant = new Map<string, { sheet: string; row: number; column: number; input: CellInput }>();
  for (const op of ops) {
    if (op.kind !== 'cells') continue;
    op.cells.forEach((line, down) => {
      line.forEach((input, along) => {
        if (input === undefined) return;
        const at = { sheet: op.sheet, row: op.top + down, column: op.left + along };
        meant.set(`${op.sheet}!${cellAddress(at.row, at.column)}`, { ...at, input });
      });
    });
  }
  const findings: Finding[] = [];
  for (const block of after) {
    for (const { row, column, value } of cellsOf(block)) {
      const wanted = meant.get(`${block.area.sheet}!${cellAddress(row, column)}`)?.input;
      if (wanted === undefined || isFormula(wanted) || sameValue(wanted, value)) continue;
      const where = [{ sheet: block.area.sheet, cell: cellAddress(row, column) }];
      findings.push(
        raise('workbook/written-otherwise', { meant: shown(wanted), is: shown(value) }, { where }),
      );
    }
  }
  return findings;
}

function isFormula(input: CellInput): input is { readonly formula: string } {
  return typeof input === 'object' && input !== null && 'formula' in input;
}

function cellsOf({ area, values }: Block) {
  return values.flatMap((line, down) =>
    line.map((value, along) => ({ row: area.top + down, column: area.left + along, value })),
  );
}

function valueIn({ area, values }: Block, row: number, column: number): CellValue {
  return values[row - area.top]?.[column - area.left] ?? null;
}

function shown(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
