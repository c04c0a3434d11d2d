/** Body, paragraph and date of a decision; all three may be left for later. */
import type { DecisionText } from '../forms/decision-text';
import type { Words } from '../words/words';
import { TextField } from './field';

export interface DecisionFieldsProps {
  readonly decision: DecisionText;
  readonly words: Words;
  readonly onChange: (decision: DecisionText) => void;
}

export function DecisionFields({ decision, words, onChange }: DecisionFieldsProps) {
  const text = words.writing;
  const change = (part: Partial<DecisionText>) => onChange({ ...decision, ...part });
  return (
    <fieldset>
      <legend>{text.decisionTitle}</legend>
      <p class="field-hint">{text.decisionOptional}</p>
      <div class="fields three">
        <TextField label={text.body} value={decision.body} onChange={(body) => change({ body })} />
        <TextField
          label={text.decision}
          value={decision.decision}
          onChange={(paragraph) => change({ decision: paragraph })}
        />
        <TextField
          kind="date"
          label={text.decidedOn}
          value={decision.decidedOn}
          onChange={(decidedOn) => change({ decidedOn })}
        />
      </div>
    </fieldset>
  );
}
