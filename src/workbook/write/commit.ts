/**
 * Carries out a plan and proves that it was carried out: what is read back must equal what was meant, bit for bit.
 * The guard, all-or-nothing and undo are the host's. Whatever comes of it is told as findings: a host that could not
 * write, or does not know whether it did, is not an exception here. Spec: workbook §8
 */
import type { Finding } from '#core/findings/finding';
import { formatPlace } from '#core/findings/place';
import { cellAddress } from '#sheet/address';
import { asText, plainly, sameValue, type CellValue } from '#sheet/cell';
import { raise } from '../findings';
import {
  isFormulaInput,
  type Block,
  type CellInput,
  type Host,
  type HostError,
  type WriteOp,
  type WriteRequest,
} from '../host';

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
    case 'restored':
      return failed('workbook/write-restored', outcome.cause);
    case 'partial':
      return failed('workbook/write-partial', outcome.cause);
    case 'unknown':
      return failed('workbook/write-unknown', outcome.cause);
  }
}

type Failure = `workbook/write-${'restored' | 'partial' | 'unknown'}`;

function failed(code: Failure, { code: error, place, detail }: HostError): Receipt {
  const finding = raise(code, { error, place, detail }, { where: [] });
  return { kind: 'not written', findings: [finding] };
}

/** Every expected cell that holds something else now: another value, another formula, or one in place of the other. */
function staleFindings(expects: readonly Block[], now: readonly Block[]): Finding[] {
  return expects.flatMap((expected, index) => {
    const found = now[index];
    if (!found) return [];
    return cellsOf(expected).flatMap(({ row, column, value }): Finding[] => {
      const was = formulaIn(expected, row, column) ?? value;
      const is = formulaIn(found, row, column) ?? valueIn(found, row, column);
      if (sameValue(was, is)) return [];
      const { sheet } = expected.area;
      const cell = formatPlace({ sheet, cell: cellAddress(row, column) });
      const where = [{ sheet, cell: cellAddress(row, column) }];
      const facts = { cell, was: plainly(was), is: plainly(is) };
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
      if (wanted === undefined || isFormulaInput(wanted) || sameValue(wanted, value)) continue;
      const where = [{ sheet: block.area.sheet, cell: cellAddress(row, column) }];
      findings.push(
        raise(
          'workbook/written-otherwise',
          { meant: asText(wanted), is: asText(value) },
          { where },
        ),
      );
    }
  }
  return findings;
}

function cellsOf({ area, values }: Block) {
  return values.flatMap((line, down) =>
    line.map((value, along) => ({ row: area.top + down, column: area.left + along, value })),
  );
}

function valueIn({ area, values }: Block, row: number, column: number): CellValue {
  return values[row - area.top]?.[column - area.left] ?? null;
}

function formulaIn({ area, formulas }: Block, row: number, column: number): string | null {
  return formulas?.[row - area.top]?.[column - area.left] ?? null;
}
