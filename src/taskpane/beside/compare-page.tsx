/** Jämför arbetsböcker: an older version beside the workbook that is open, and what explains the difference. Spec: pane §12 */
import { useMemo } from 'preact/hooks';
import { comparisonReport } from '#core/compare/comparison-report';
import { compareWorkbooks } from '#jobs/compare-workbooks';
import { FileField } from '../parts/file-field';
import { FindingList } from '../parts/finding-list';
import type { ViewProps } from '../view';
import { ReportSection } from '../views/module-report';
import { chooseOlder } from './beside-actions';
import { besideWords } from './beside-words';

/** How the open workbook is called: a workbook in Excel need not have a name yet. */
const HERE = { sv: 'den öppna arbetsboken', en: 'the open workbook' } as const;

export function ComparePage({ state, desk, words, controller }: ViewProps) {
  const { language } = controller.surroundings;
  const text = besideWords[language];
  const { older, problem } = state.forms.beside;
  const shown = useMemo(() => {
    if (!older) return null;
    const comparison = compareWorkbooks(older, { name: HERE[language], opened: desk.opened });
    return { findings: comparison.findings, report: comparisonReport(comparison) };
  }, [older, desk.opened, language]);
  const [summary, ...rest] = shown?.report.sections ?? [];
  return (
    <section class="section" aria-label={text.compare}>
      <h2>{text.compare}</h2>
      <p>{text.compareText}</p>
      <FileField
        label={text.older}
        accept=".xlsx,.xlsm"
        note={older && text.chosen(older.name)}
        problem={problem}
        onChoose={(file) => void chooseOlder(controller, file)}
      />
      {shown && (
        <>
          {summary && <ReportSection section={summary} {...{ words, controller }} />}
          <FindingList title={text.findings} findings={shown.findings} {...{ words, controller }} />
          {rest.map((section, rank) => (
            <ReportSection key={rank} section={section} {...{ words, controller }} />
          ))}
        </>
      )}
    </section>
  );
}
