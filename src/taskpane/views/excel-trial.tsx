/**
 * Pröva Excel: the contract that every host keeps, run in the Excel that is open, and its transcript to send to
 * somebody. Its code is fetched when the button is pressed. Spec: files §11
 */
import { useState } from 'preact/hooks';
import type { Transcript } from '#hosts/contract/run-contract';
import { Button } from '../parts/button';
import { CopyButton } from '../parts/copy-button';
import { TextArea } from '../parts/field';
import type { ViewProps } from '../view';

export function ExcelTrial({ state, words, controller }: ViewProps) {
  const text = words.trial;
  const [progress, setProgress] = useState('');
  const [transcript, setTranscript] = useState<Transcript | null>(null);
  const run = () =>
    controller.perform('preparing', async () => {
      setTranscript(null);
      const { runContract } = await import('#hosts/contract/run-contract');
      const { host, now } = controller.surroundings;
      const kept = await runContract(host, {
        heading: `ALF-budget ${now()}`,
        onProgress: (done, all) => setProgress(text.progress(done, all)),
      });
      setProgress('');
      setTranscript(kept);
    });
  return (
    <details class="trial">
      <summary>{text.title}</summary>
      <div class="section">
        <p>{text.text}</p>
        <p>
          <strong>{text.warning}</strong>
        </p>
        <p class="actions">
          <Button because={state.work ? words.writing.busy : null} onPress={() => void run()}>
            {text.run}
          </Button>
          <span role="status">{transcript ? outcomeOf(transcript, text) : progress}</span>
        </p>
        {transcript && (
          <>
            <TextArea
              label={text.transcript}
              rows={8}
              value={transcript.text}
              onChange={() => undefined}
            />
            <p class="actions">
              <CopyButton text={transcript.text} done={text.copied}>
                {text.copy}
              </CopyButton>
            </p>
          </>
        )}
      </div>
    </details>
  );
}

function outcomeOf({ lines, broken, left }: Transcript, text: ViewProps['words']['trial']): string {
  const held = broken === 0 ? text.kept(lines.length) : text.broken(broken, lines.length);
  return left.length === 0 ? held : `${held} ${text.left(left.join(', '))}`;
}
