/** Uppgifter till supporten: what the program runs in and what went wrong by code, to be copied; no data. Spec: pane §16 */
import { useEffect, useState } from 'preact/hooks';
import { CopyButton } from '../parts/copy-button';
import { TextArea } from '../parts/field';
import { supportReport } from '../support-report';
import type { ViewProps } from '../view';
import { supportWords } from '../words/support';

export function SupportPage({ state, desk, controller, tell }: ViewProps) {
  const { language, facts: ask } = controller.surroundings;
  const text = supportWords[language];
  const [facts, setFacts] = useState<readonly string[]>([]);
  useEffect(() => {
    ask?.().then(setFacts, (error: unknown) => tell({ type: 'broke', error }));
  }, [ask]);
  const report = supportReport({
    version: process.env['ALF_VERSION'] ?? '',
    language,
    facts,
    codes: state.codes,
    findings: desk.checked?.findings ?? [],
    host: controller.surroundings.host.can,
  });
  return (
    <section class="section" aria-label={text.title}>
      <h2>{text.title}</h2>
      <p>{text.text}</p>
      <TextArea label={text.field} rows={16} value={report} onChange={() => undefined} />
      <p class="actions">
        <CopyButton text={report} done={text.copied}>
          {text.copy}
        </CopyButton>
      </p>
    </section>
  );
}
