/** What a benchmark has to show: a table, what it was measured against, and whether its goals hold. */
export interface Table {
  readonly title: string;
  /** How it was measured and what the floor is, in whole sentences. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly goals: readonly Goal[];
}

export interface Goal {
  readonly goal: string;
  readonly measured: string;
  readonly holds: boolean;
}

export function atMost(goal: string, measured: number, limit: number): Goal {
  return { goal, measured: figure(measured), holds: measured <= limit };
}

/** Three digits that tell something: "0,42", "4,20", "42,0", "4 200". */
export function figure(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('sv-SE', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

export function times(ratio: number): string {
  return `${figure(ratio)} ×`;
}

/** As Markdown, numbers to the right. */
export function markdown({ title, note, columns, rows, goals }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `## ${title}`,
    '',
    note,
    '',
    line(columns),
    line(columns.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(line),
    '',
    ...goals.map(
      ({ goal, measured, holds }) => `- ${holds ? 'Holds' : '**Missed**'}: ${goal} (${measured}).`,
    ),
  ].join('\n');
}
