/** Inställningar: what is set in this workbook, the way to its sheet, and back to the usual. Spec: workbook §15 */
import { resetSettings, resetWrites } from '#jobs/reset-settings';
import { Button } from '../parts/button';
import { NameField } from '../parts/name-field';
import { Table } from '../parts/table';
import type { ViewProps } from '../view';
import { settingsWords } from '../words/settings';

export function SettingsPage(props: ViewProps) {
  const { state, desk, words, controller } = props;
  const text = settingsWords[controller.surroundings.language];
  const { settings } = desk.opened.book;
  const { added, changed = [] } = resetWrites(desk.opened);
  const usual = added.length + changed.length === 0 ? text.usual : null;
  const [first] = settings;
  return (
    <section class="section" aria-label={text.title}>
      <h2>{text.title}</h2>
      <p>{text.text}</p>
      <Table
        caption={text.title}
        columns={[{ heading: text.setting }, { heading: text.value }]}
        rows={settings.map(({ key, value }) => [key, value === null ? text.blank : String(value)])}
      />
      {first && (
        <p>
          <Button look="link" onPress={() => void controller.show([first.origin.row])}>
            {text.show}
          </Button>
        </p>
      )}
      <p class="quiet">{text.resetText}</p>
      <NameField {...props} />
      <p class="actions">
        <Button
          because={usual ?? (state.work?.slow ? words.writing.busy : null)}
          onPress={() => void controller.write('settings-reset', resetSettings)}
        >
          {text.reset}
        </Button>
      </p>
    </section>
  );
}
