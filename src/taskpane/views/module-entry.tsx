/**
 * Fyll i: a row of the module's sheet, rows out of a list, and what is set for it. The fields follow from the module's
 * tables and parameters; nothing here knows one module from another. Spec: pane §12
 */
import type { Module, ModuleParameter } from '#core/modules/module';
import { chosenTable } from '../actions/module-entry';
import { changeModule } from '../actions/modules';
import { noIntake } from '../forms/module-form';
import { Disclosure } from '../parts/disclosure';
import { SelectField } from '../parts/field';
import type { ViewProps } from '../view';
import { entryWords } from '../words/module-entry';
import { ModuleIntakeForm } from './module-intake';
import { ModuleParameters } from './module-parameters';
import { ModuleRowForm } from './module-row';

export interface ModuleEntryProps extends ViewProps {
  readonly module: Module;
  readonly parameters: readonly ModuleParameter[];
  /** missing: rows that are brought in make the sheet · empty: what fills it stands open. */
  readonly sheet: 'missing' | 'empty' | 'filled';
}

export function ModuleEntry({ parameters, sheet, ...props }: ModuleEntryProps) {
  const { module, controller } = props;
  const { language } = controller.surroundings;
  const words = entryWords[language];
  const contract = chosenTable(controller, module);
  if (!contract && parameters.length === 0) return null;
  const turnTo = (table: string) =>
    changeModule(controller, module, { table, row: {}, rowFindings: [], intake: noIntake });
  return (
    <section class="section fill-in" aria-label={words.title}>
      {contract && module.tables.length > 1 && (
        <SelectField
          label={words.table}
          value={contract.name}
          choices={module.tables.map((table) => ({
            value: table.name,
            text: table.title ?? table.sheet,
          }))}
          onChange={turnTo}
        />
      )}
      {contract && (
        <>
          {sheet !== 'missing' && (
            <Disclosure title={words.row.title} open={sheet === 'empty'}>
              <ModuleRowForm {...props} contract={contract} />
            </Disclosure>
          )}
          <Disclosure title={words.intake.title}>
            <ModuleIntakeForm {...props} contract={contract} />
          </Disclosure>
        </>
      )}
      {parameters.length > 0 && (
        <Disclosure title={words.parameters.title}>
          <ModuleParameters {...props} parameters={parameters} />
        </Disclosure>
      )}
    </section>
  );
}
