/** Rådsrundan: the councils' workbooks out as files, their proposals back, compared and joined. Spec: pane §12 */
import { councilsOf, sentTo } from '#core/council/sent';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { NameField } from '../parts/name-field';
import { useOwnId } from '../parts/own-id';
import { Table } from '../parts/table';
import type { ViewProps } from '../view';
import { addFiles, chooseGone, compare, join, removeFile, saveBooks } from './council-actions';
import { ComparedRound } from './council-compared';
import { councilWords, type CouncilWords } from './council-words';

interface Part extends ViewProps {
  readonly text: CouncilWords;
  readonly busy: string | null;
}

export function CouncilPage(props: ViewProps) {
  const { state, words, controller } = props;
  const text = councilWords[controller.surroundings.language];
  const part = { ...props, text, busy: state.work?.slow ? words.writing.busy : null };
  return (
    <>
      <h2>{text.title}</h2>
      <SendOut {...part} />
      <Collect {...part} />
    </>
  );
}

function SendOut({ desk, words, controller, state, text, busy }: Part) {
  const { book } = desk.opened;
  const sent = councilsOf(book).map((council) => sentTo(book, council));
  const sources = sent[0]?.frames.map(({ source }) => source) ?? [];
  const { saved } = state.forms.council;
  return (
    <section class="section">
      <h3>{text.sendTitle}</h3>
      <p>{text.sendText}</p>
      {sent.length > 0 && (
        <Table
          columns={[
            { heading: text.council },
            ...sources.map((source) => ({ heading: text.frame(source), number: true })),
            { heading: text.posts, number: true },
          ]}
          rows={sent.map(({ council, frames, posts }) => [
            <Button
              key={council}
              look="link"
              because={busy}
              label={text.save(council)}
              onPress={() => void saveBooks(controller, council)}
            >
              {council}
            </Button>,
            ...frames.map(({ amount }) => (amount ? words.amounts.inTkr(amount) : text.unknown)),
            String(posts.length),
          ])}
        />
      )}
      <p class="actions">
        <Button
          look={state.forms.council.files.length > 0 ? 'plain' : 'main'}
          because={busy}
          onPress={() => void saveBooks(controller, null)}
        >
          {text.saveAll}
        </Button>
      </p>
      <p class="quiet" role="status">
        {saved.length > 0 && text.saved(saved)}
      </p>
    </section>
  );
}

function Collect(props: Part) {
  const { controller, state, text, busy } = props;
  const { files, problems, goneToZero, result } = state.forms.council;
  const id = useOwnId();
  return (
    <section class="section">
      <h3>{text.collectTitle}</h3>
      <p>{text.collectText}</p>
      <div class="field">
        <label for={id}>{text.files}</label>
        <input
          id={id}
          type="file"
          class="file"
          accept=".xlsx,.xlsm"
          multiple
          onChange={(event) => {
            const chosen = [...(event.currentTarget.files ?? [])];
            // The same file can be chosen again once it has been mended.
            event.currentTarget.value = '';
            if (chosen.length > 0) void addFiles(controller, chosen);
          }}
        />
        <p class="field-error" role="status">
          {problems.join(' ')}
        </p>
      </div>
      {files.length > 0 && (
        <>
          <ul class="bullets">
            {files.map(({ name }) => (
              <li key={name}>
                {name}{' '}
                <Button
                  look="link"
                  label={text.removeFile(name)}
                  because={busy}
                  onPress={() => void removeFile(controller, name)}
                >
                  {text.remove}
                </Button>
              </li>
            ))}
          </ul>
          <Checkbox
            label={text.goneToZero}
            checked={goneToZero}
            onChange={(chosen) => void chooseGone(controller, chosen)}
          />
        </>
      )}
      {files.length > 0 && !result && (
        <p class="actions">
          <Button look="main" because={busy} onPress={() => void compare(controller)}>
            {text.compare}
          </Button>
        </p>
      )}
      {result && <ComparedRound {...props} prepared={result} />}
      {result?.request && (
        <>
          <NameField {...props} />
          <p class="actions">
            <Button look="main" because={busy} onPress={() => void join(controller)}>
              {text.join}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}
