/**
 * The page of a module: what it shows of the workbook, what it found, and what can be done with it. Nothing here knows
 * one module from another. Spec: pane §12
 */
import { useMemo } from 'preact/hooks';
import { modules } from '#core/modules/all';
import type { Module } from '#core/modules/module';
import { examineModule } from '#jobs/modules/examine-module';
import { addModuleSheet, formOf } from '../actions/modules';
import { optionsOf } from '../forms/module-form';
import { Button } from '../parts/button';
import { FindingList } from '../parts/finding-list';
import { NameField } from '../parts/name-field';
import type { ViewProps } from '../view';
import { ModuleEntry } from './module-entry';
import { OptionFields } from './module-options';
import { ModulePrint } from './module-print';
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
      <ModuleEntry {...props} module={module} parameters={[]} sheet="missing" />
    </>
  );
}

function Shown({ module, ...props }: ModuleProps) {
  const { desk, words, controller } = props;
  const { now } = controller.surroundings;
  const options = optionsOf(module, formOf(controller, module));
  const { findings, report, names, parameters, choices } = useMemo(() => {
    const examination = examineModule(desk.opened, module, { options, today: now().slice(0, 10) });
    return {
      findings: examination.findings,
      report: examination.report(),
      names: examination.unrecorded(),
      parameters: examination.parameters(),
      choices: examination.choices(),
    };
  }, [desk.opened, module, JSON.stringify(options)]);
  return (
    <>
      <OptionFields {...props} module={module} choices={choices} />
      <ModuleEntry
        {...props}
        module={module}
        parameters={parameters}
        sheet={report.sections.length === 0 ? 'empty' : 'filled'}
      />
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
      {report.sections.length > 0 && <ModulePrint {...props} module={module} options={options} />}
      {module.records && report.sections.length > 0 && (
        <ModuleRecording {...props} module={module} names={names} />
      )}
    </>
  );
}
