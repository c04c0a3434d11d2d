/** Findings as sentences, worded when they have come: their words are fetched only when somebody needs them. */
import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '#core/findings/finding';
import type { Controller } from '../controller';
import type { ShownFinding } from '../shown-finding';

export interface ToldProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly controller: Controller;
}

export function Told({ title, findings, controller }: ToldProps) {
  const [shown, show] = useState<readonly ShownFinding[]>([]);
  // The same findings come anew at every drawing.
  const which = JSON.stringify(findings.map(({ code, facts }) => [code, facts]));
  useEffect(() => {
    let wanted = true;
    controller.worded(findings).then(
      (words) => {
        if (wanted) show(words);
      },
      (error: unknown) => controller.tell({ type: 'broke', error }),
    );
    return () => {
      wanted = false;
    };
  }, [which, controller]);
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
