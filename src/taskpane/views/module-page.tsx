/**
 * The page of a module: what it shows of the workbook, what it found, and what can be done with it. Nothing here knows
 * one module from another. Spec: pane §12
 */
import { useMemo } from 'preact/hooks';
import { modules } from '#core/modules/all';
import type { Module } from '#core/modules/module';
import { labelText } from '#core/modules/report-words';
import { examineModule } from '#jobs/modules/examine-module';
import { addModuleSheet, changeModule, formOf } from '../actions/modules';
import { optionsOf } from '../forms/module-form';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { TextField } from '../parts/field';
import { FindingList } from '../parts/finding-list';
import { NameField } from '../parts/name-field';
import type { ViewProps } from '../view';
import { ModuleRecording } from './module-recording';
import { ReportSection } from './module-report';
import { hasItsSheet } from './modules-menu';

export function ModulePage(props: ViewProps) {
  const { page } = props.state.forms.more;
  const module = modules.find(({ name }) => page === `module:${name}`);
  if (!module) return null;
  const { language } = props.controller.surroundings;
  return (
    <section class="section" aria-label={module.title[language]}>
      <h2>{module.title[language]}</h2>
      {hasItsSheet(module, props.desk.opened) ? (
        <Shown {...props} key={module.name} module={module} />
      ) : (
        <Missing {...props} module={module} />
      )}
    </section>
  );
}

interface ModuleProps extends ViewProps {
  readonly module: Module;
}

function Missing({ module, ...props }: ModuleProps) {
  const { state, words, controller } = props;
  const sheets = [...new Set(module.tables.map(({ sheet }) => sheet))];
  return (
    <>
      <p>{words.modules.missing(sheets.join(', '))}</p>
      <NameField {...props} />
      <p class="actions">
        <Button
          look="main"
          because={state.work?.slow ? words.writing.busy : null}
          onPress={() => void addModuleSheet(controller, module)}
        >
          {words.modules.create}
        </Button>
      </p>
    </>
  );
}

function Shown({ module, ...props }: ModuleProps) {
  const { desk, words, controller } = props;
  const { now } = controller.surroundings;
  const options = optionsOf(module, formOf(controller, module));
  const { findings, report, names } = useMemo(() => {
    const examination = examineModule(desk.opened, module, { options, today: now().slice(0, 10) });
    return {
      findings: examination.findings,
      report: examination.report(),
      names: examination.unrecorded(),
    };
  }, [desk.opened, module, JSON.stringify(options)]);
  return (
    <>
      <OptionFields {...props} module={module} />
      {report.sections.length === 0 && <p class="empty">{words.modules.nothing}</p>}
      {report.sections.map((section, rank) => (
        <ReportSection key={rank} section={section} words={words} controller={controller} />
      ))}
      <FindingList
        title={words.modules.findings}
        findings={findings}
        words={words}
        controller={controller}
      />
      {module.records && report.sections.length > 0 && (
        <ModuleRecording {...props} module={module} names={names} />
      )}
    </>
  );
}

function OptionFields({ module, words, controller }: ModuleProps) {
  const { language } = controller.surroundings;
  const form = formOf(controller, module);
  if (module.options.length === 0) return null;
  const change = (name: string, value: string | boolean) =>
    changeModule(controller, module, { options: { ...form.options, [name]: value } });
  return (
    <fieldset class="fields">
      <legend class="off-screen">{words.modules.options}</legend>
      {module.options.map(({ name, kind, words: of }) => {
        const text = labelText(of, language);
        const label = text.charAt(0).toUpperCase() + text.slice(1);
        const value = form.options[name] ?? '';
        return kind === 'flag' ? (
          <Checkbox
            key={name}
            label={label}
            checked={value === true}
            onChange={(to) => change(name, to)}
          />
        ) : (
          <TextField
            key={name}
            kind={kind}
            label={label}
            value={String(value)}
            onChange={(to) => change(name, to)}
          />
        );
      })}
    </fieldset>
  );
}
