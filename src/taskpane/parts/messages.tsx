/** What the pane says above a view: that the workbook has changed, what was done, why something was not. Spec: pane §7 */
import { hostErrorWords } from '#workbook/host-error-words';
import type { Language } from '#core/money/language';
import { keepsLog, type Notice, type PaneState } from '../state';
import type { Words } from '../words/words';
import { Button } from './button';

export interface MessagesProps {
  readonly state: PaneState;
  readonly words: Words;
  readonly language: Language;
  readonly onReread: () => void;
  readonly onUndo: (plan: number) => void;
  readonly onClose: () => void;
}

export function Messages({ state, words, language, onReread, onUndo, onClose }: MessagesProps) {
  const { desk, notice, stale, work, cellEdit } = state;
  return (
    <>
      <div class="messages" aria-live="polite">
        {cellEdit && <p class="message warning">{words.cellEdit}</p>}
        {notice && (
          <div class={`message ${notice.kind === 'done' ? 'success' : 'error'}`}>
            <Told notice={notice} words={words} language={language} />
            {notice.kind === 'done' && desk.kind === 'open' && !keepsLog(desk) && (
              <p>{words.writing.unlogged}</p>
            )}
            <p class="actions">
              {notice.kind === 'done' && notice.undo && (
                <Undo plan={notice.undo.plan} words={words} onUndo={onUndo} />
              )}
              <Button look="quiet" onPress={onClose}>
                {words.notice.close}
              </Button>
            </p>
          </div>
        )}
        {stale && (
          <div class="message warning">
            <p>{words.stale.text}</p>
            <p class="actions">
              <Button onPress={onReread}>{words.stale.reread}</Button>
            </p>
          </div>
        )}
      </div>
      <div
        class="work"
        role="progressbar"
        aria-label={work ? words.work[work.task] : ''}
        hidden={!work?.slow}
      >
        <span class="work-bar" />
        {work?.slow && <span class="work-text">{words.work[work.task]}</span>}
      </div>
    </>
  );
}

function Undo(props: {
  readonly plan: number;
  readonly words: Words;
  readonly onUndo: (plan: number) => void;
}) {
  return <Button onPress={() => props.onUndo(props.plan)}>{props.words.notice.undo}</Button>;
}

interface ToldProps {
  readonly notice: Notice;
  readonly words: Words;
  readonly language: Language;
}

function Told({ notice, words, language }: ToldProps) {
  switch (notice.kind) {
    case 'done':
      return <p>{words.notice.done[notice.deed]}</p>;
    case 'failed':
      return (
        <p>
          {words.notice.failed} {hostErrorWords(notice, language)}
        </p>
      );
    case 'objections':
      return (
        <>
          <p>
            <strong>{words.notice.objections}</strong>
          </p>
          <ul>
            {notice.findings.map(({ code, where, what, remedy }) => (
              <li key={code + where}>
                {what} <span class="quiet">{remedy}</span>
              </li>
            ))}
          </ul>
        </>
      );
  }
}
