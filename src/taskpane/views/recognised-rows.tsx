/** The rows of a recognised sheet with their roles; a post can be said to be a sum. */
import type { Recognition } from '#workbook/adopt/recognition';
import type { AdoptWords } from '../words/adopt';

export interface RecognisedRowsProps {
  readonly recognition: Recognition;
  /** Names of rows that the user has said to be sums. */
  readonly sums: readonly string[];
  readonly text: AdoptWords;
  readonly onSums: (sums: readonly string[]) => void;
}

/** More rows than this are not looked through one by one. */
const MOST = 300;

export function RecognisedRows({ recognition, sums, text, onSums }: RecognisedRowsProps) {
  const rows = recognition.rows.filter(({ role }) => role !== 'tom').slice(0, MOST);
  return (
    <table class="table">
      <caption>{text.rows}</caption>
      <thead>
        <tr>
          <th scope="col">{text.row}</th>
          <th scope="col">{text.ram}</th>
          <th scope="col">{text.role}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, role, label, recipient }) => {
          const said = label !== null && sums.includes(label);
          const correctable = label !== null && (role === 'post' || said);
          return (
            <tr key={cells.row}>
              <th scope="row">{label ?? ''}</th>
              <td>{recipient ?? ''}</td>
              <td>
                {text.roles[role]}
                {correctable && (
                  <label class="check">
                    <input
                      type="checkbox"
                      checked={said}
                      aria-label={text.isSum(label)}
                      onChange={() =>
                        onSums(said ? sums.filter((each) => each !== label) : [...sums, label])
                      }
                    />
                    {text.sumAfterAll}
                  </label>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
