/** The decision text, to be copied, with what the reader of minutes makes of it beside it. Spec: pane §13 */
import { changeAppendix, previewAppendix } from '../actions/papers';
import type { ShownDecision } from '../forms/appendix-form';
import { appendixOf } from '#jobs/appendix/appendix';
import { decisionOf } from '#jobs/appendix/decision-text';
import { printedDecision } from '#jobs/appendix/printed-decision';
import { CopyButton } from '../parts/copy-button';
import { SelectField } from '../parts/field';
import { SaveButtons } from '../parts/save-buttons';
import type { ViewProps } from '../view';

export function DecisionSection({
  state,
  words,
  controller,
  decision,
}: ViewProps & { readonly decision: ShownDecision }) {
  const { body, choices } = state.forms.appendix;
  const { appendix: text, minutes } = words;
  const { plain, rich, amounts, relations, findings } = decision;
  return (
    <section class="section" aria-label={text.decision}>
      <h3>{text.decision}</h3>
      <SelectField
        label={text.body}
        value={body}
        choices={Object.entries(text.bodies).map(([value, name]) => ({ value, text: name }))}
        onChange={(value) => {
          // What was made stays until it is made anew: the field keeps its place and the focus.
          const { made } = controller.state.forms.appendix;
          changeAppendix(controller, { body: value === 'Region' ? 'Region' : 'LG', made });
          void previewAppendix(controller);
        }}
      />
      {plain === '' ? (
        <p>{text.nothing}</p>
      ) : (
        <>
          <div class="decision" lang="sv">
            {plain.split(/\n+/).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <p role="status">
            {text.checked} {minutes.summary(amounts, relations)} {minutes.wrong(findings.length)}
          </p>
          <ul class="bullets">
            {findings.map(({ code, what }) => (
              <li key={code + what}>{what}</li>
            ))}
          </ul>
          <p class="actions">
            <CopyButton text={plain} rich={rich} done={text.copied}>
              {text.copy}
            </CopyButton>
            <SaveButtons
              state={state}
              words={words}
              controller={controller}
              name="beslut"
              formats={['docx']}
              make={(opened) =>
                printedDecision(decisionOf(opened, body), appendixOf(opened, choices).document)
              }
            />
          </p>
        </>
      )}
    </section>
  );
}
