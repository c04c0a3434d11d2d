/**
 * Bilaga: bilaga 1 as it would be printed from what the workbook holds, the sheet Bilaga 1, the way to the page that
 * prints, and the decision text. The document itself is Swedish. Spec: pane §13
 */
import { openedInBrowser } from '#hosts/excel/open-page';
import { previewAppendix, writeAppendixSheet } from '../actions/papers';
import { Button } from '../parts/button';
import { DrawCharts } from '../parts/draw-charts';
import { NameField } from '../parts/name-field';
import type { ViewProps } from '../view';
import { AppendixChoicesForm } from './appendix-choices';
import { Paper } from './appendix-paper';
import { DecisionSection } from './decision-section';

export function AppendixView(props: ViewProps) {
  const { state, words, controller } = props;
  const { made } = state.forms.appendix;
  const text = words.appendix;
  const busy = state.work?.slow ? words.writing.busy : null;
  return (
    <>
      <p>{text.text}</p>
      <AppendixChoicesForm {...props} />
      <p class="actions">
        <Button look="main" because={busy} onPress={() => void previewAppendix(controller)}>
          {text.preview}
        </Button>
      </p>
      {made && made.remarks.length > 0 && (
        <section class="told" aria-label={text.remarks}>
          <h3>{text.remarks}</h3>
          <ul class="bullets" lang="sv">
            {made.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </section>
      )}
      {made && <Paper html={made.html} label={text.paper} wider={text.wider} />}
      <section class="section">
        <NameField {...props} />
        <p class="actions">
          <Button because={busy} onPress={() => void writeAppendixSheet(controller)}>
            {text.write}
          </Button>
          <DrawCharts {...props} />
          <a
            class="button link"
            href="print.html"
            target="_blank"
            rel="noopener"
            onClick={(event) => {
              if (openedInBrowser(event.currentTarget.href)) event.preventDefault();
            }}
          >
            {text.print}
          </a>
        </p>
        <p class="quiet">{text.printHint}</p>
      </section>
      {made && <DecisionSection {...props} decision={made.decision} />}
    </>
  );
}
