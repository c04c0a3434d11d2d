/** Bokför: what a named row of the module would write, before it is written. Spec: modules §5 */
import { useMemo } from 'preact/hooks';
import type { Proposal } from '#core/budget/proposal';
import { sources } from '#core/budget/words';
import type { Module } from '#core/modules/module';
import { table, type Block } from '#core/modules/report';
import { recordModule } from '#jobs/modules/record-module';
import { changeModule, formOf, orderOf, writeRecording } from '../actions/modules';
import { Button } from '../parts/button';
import { DecisionFields } from '../parts/decision-fields';
import { SelectField } from '../parts/field';
import { NameField } from '../parts/name-field';
import { Told } from '../parts/told';
import type { ViewProps } from '../view';
import type { Words } from '../words/words';
import { ReportBlock } from './module-report';

interface RecordingProps extends ViewProps {
  readonly module: Module;
  /** What is left to record. */
  readonly names: readonly string[];
}

export function ModuleRecording({ module, names, ...props }: RecordingProps) {
  const { state, desk, words, controller } = props;
  const form = formOf(controller, module);
  const text = words.modules.record;
  const chosen = names.includes(form.recording) ? form.recording : '';
  const prepared = useMemo(
    () =>
      chosen === '' ? null : recordModule(desk.opened, module, orderOf(form), controller.writer()),
    [desk.opened, module, chosen, form.decision],
  );
  const hindered = (prepared?.objections.length ?? 0) > 0;
  const because = !prepared ? text.unchosen : hindered ? text.blocked : null;
  if (names.length === 0) return <p class="quiet">{text.none}</p>;
  return (
    <form class="view-form" aria-label={text.title} onSubmit={(event) => event.preventDefault()}>
      <h3>{text.title}</h3>
      <SelectField
        label={text.row}
        value={chosen}
        choices={[
          { value: '', text: text.choose },
          ...names.map((name) => ({ value: name, text: name })),
        ]}
        onChange={(recording) => changeModule(controller, module, { recording })}
      />
      <Told title={text.hinders} findings={prepared?.objections ?? []} controller={controller} />
      {prepared && !hindered && (
        <section class="previewed" aria-label={text.preview}>
          <h4>{text.preview}</h4>
          {previewOf(prepared.proposal, words).map((block, rank) => (
            <ReportBlock key={rank} block={block} words={words} controller={controller} />
          ))}
        </section>
      )}
      <DecisionFields
        decision={form.decision}
        words={words}
        onChange={(decision) => changeModule(controller, module, { decision })}
      />
      <NameField {...props} />
      <p class="actions">
        <Button
          look="main"
          because={state.work?.slow ? words.writing.busy : because}
          onPress={() => void writeRecording(controller, module)}
        >
          {text.button}
        </Button>
      </p>
    </form>
  );
}

/** The events, and what frames and posts have afterwards of the sources that they move. */
function previewOf(proposal: Proposal, words: Words): readonly Block[] {
  const { events, frames = [], recipientFrames, posts } = proposal;
  const text = words.modules.record;
  const amount = { heading: text.amount, type: 'amount' } as const;
  const column = (heading: string) => ({ heading, type: 'text' }) as const;
  const moved = sources.filter((each) => events.some(({ source }) => source === each));
  const after = [
    ...frames.map((frame) => ({ cells: [frame.source, frame.version, frame.amount] })),
    ...[
      ...recipientFrames.map((frame) => ({ ...frame, name: frame.recipient })),
      ...posts.map((change) => ({ ...change, name: change.post.name, version: null })),
    ].flatMap(({ name, version, amount: held }) =>
      moved.flatMap((source) =>
        held[source] ? [{ cells: [`${name} ${source}`, version, held[source]] }] : [],
      ),
    ),
  ];
  const happening = table({
    caption: text.events,
    columns: [column(text.event), column(text.from), column(text.to), amount],
    rows: events.map(({ type, text: told, from, to, amount: sum }) => ({
      cells: [[type, told].filter((part) => part !== null).join(': '), from, to, sum],
    })),
  });
  if (after.length === 0) return [happening];
  const standing = table({
    caption: text.after,
    columns: [column(text.frame), column(text.version), amount],
    rows: after,
  });
  return [happening, standing];
}
