/** Findings in words, once they have come: the words are fetched only when somebody needs them. */
import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '#core/findings/finding';
import type { Controller } from '../controller';
import type { ShownFinding } from '../shown-finding';

export function useWorded(
  findings: readonly Finding[],
  controller: Controller,
): readonly ShownFinding[] {
  const [shown, show] = useState<readonly ShownFinding[]>([]);
  // The same findings come anew at every drawing.
  const which = JSON.stringify(
    findings.map(({ code, facts, where }) => [code, facts, where]),
    plain,
  );
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
  return shown;
}

function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
