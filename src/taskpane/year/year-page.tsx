/** Årsskifte: what next year's workbook will carry, what to look at first, and the new workbook itself. Spec: pane §17 */
import { useEffect, useState } from 'preact/hooks';
import { inOrder } from '#core/findings/order';
import { canOpenWorkbooks, openNewWorkbook } from '#hosts/excel/new-workbook';
import { nextYear, type PreparedRollover } from '#jobs/roll-over';
import { download } from '#print/download';
import { Button } from '../parts/button';
import { FindingList } from '../parts/finding-list';
import type { ViewProps } from '../view';
import { makeNextYear, type HandOver, type Made } from './year-actions';
import { yearMenu } from './year-menu';
import { YearPlan } from './year-plan';
import { yearWords } from './year-words';

export function YearPage({ state, desk, words, controller }: ViewProps) {
  const { language } = controller.surroundings;
  const text = yearWords[language];
  const { title } = yearMenu[language];
  const { opened } = desk;
  const [plan, setPlan] = useState<PreparedRollover | null>(null);
  const [making, setMaking] = useState(false);
  const [outcome, setOutcome] = useState<{ readonly made: Made; readonly by: Way } | null>(null);
  useEffect(() => {
    let wanted = true;
    nextYear(opened).then(
      (prepared) => {
        if (wanted) setPlan(prepared);
      },
      (error: unknown) => controller.tell({ type: 'broke', error }),
    );
    return () => {
      wanted = false;
    };
  }, [opened, controller]);

  const make = (by: Way) => {
    setMaking(true);
    setOutcome(null);
    void makeNextYear(controller, ways[by]).then((made) => {
      setMaking(false);
      setOutcome(made && { made, by });
    });
  };
  const year = plan?.book?.year ?? null;
  const because = making || state.work?.slow ? words.writing.busy : null;
  return (
    <section class="section" aria-label={title}>
      <h2>{title}</h2>
      {year !== null && <p>{text.text(year - 1, year)}</p>}
      {plan?.book && (
        <YearPlan plan={plan} book={plan.book} opened={opened} words={words} text={text} />
      )}
      <FindingList
        title={text.first}
        findings={inOrder(plan?.findings ?? [])}
        words={words}
        controller={controller}
      />
      {year !== null && (
        <p class="actions">
          {canOpenWorkbooks() && (
            <Button look="main" because={because} onPress={() => make('opened')}>
              {text.open}
            </Button>
          )}
          <Button
            look={canOpenWorkbooks() ? 'plain' : 'main'}
            because={because}
            onPress={() => make('saved')}
          >
            {text.save}
          </Button>
        </p>
      )}
      <p role="status" class={outcome?.made.kind === 'failed' ? 'field-error' : undefined}>
        {outcome && told(outcome.made, outcome.by)}
      </p>
    </section>
  );

  function told(made: Made, by: Way): string {
    if (made.kind === 'failed') return made.sentence;
    return by === 'opened' ? text.opened(made.year) : text.saved(made.name);
  }
}

type Way = 'opened' | 'saved';

const ways: Readonly<Record<Way, HandOver>> = { opened: openNewWorkbook, saved: download };
