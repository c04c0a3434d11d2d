/** Findings as sentences, worded when they have come: their words are fetched only when somebody needs them. */
import type { Finding } from '#core/findings/finding';
import type { Controller } from '../controller';
import { useWorded } from './use-worded';

export interface ToldProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly controller: Controller;
}

export function Told({ title, findings, controller }: ToldProps) {
  const shown = useWorded(findings, controller);
  if (findings.length === 0) return null;
  return (
    <div class="told" role="status">
      <p>
        <strong>{title}</strong>
      </p>
      <ul class="bullets">
        {shown.map(({ code, where, what }) => (
          <li key={code + where + what}>{what}</li>
        ))}
      </ul>
    </div>
  );
}
