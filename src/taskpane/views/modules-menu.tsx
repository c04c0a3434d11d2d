/** The modules, those whose sheet is in the workbook first. Spec: pane §12 */
import { modules } from '#core/modules/all';
import type { Module } from '#core/modules/module';
import type { Opened } from '#workbook/opened';
import { holdsBudget } from '../state';
import type { ViewProps } from '../view';
import { menuItemId } from './menu-item-id';

export function ModulesMenu({ desk, words, controller, tell }: ViewProps) {
  const { language } = controller.surroundings;
  // Without a budget there are the registers and models that need none.
  const offered = modules.filter(({ standsAlone }) => standsAlone || holdsBudget(desk));
  const there = offered.filter((module) => hasItsSheet(module, desk.opened));
  const items = [...there, ...offered.filter((module) => !there.includes(module))];
  return (
    <section class="section" aria-label={words.modules.title}>
      <h3>{words.modules.title}</h3>
      <ul class="menu">
        {items.map((module) => (
          <li key={module.name}>
            <button
              type="button"
              id={menuItemId(`module:${module.name}`)}
              class="menu-item"
              onClick={() =>
                tell({
                  type: 'form changed',
                  form: 'more',
                  change: { page: `module:${module.name}` },
                })
              }
            >
              <strong>{module.title[language]}</strong>
              <span class="quiet">
                {asSentence(module.describes[language])}
                {!there.includes(module) && ` ${words.modules.noSheetYet}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One of its sheets is there, or it needs none. */
export function hasItsSheet({ tables }: Module, { moduleTables }: Opened): boolean {
  return tables.length === 0 || tables.some(({ name }) => moduleTables.has(name));
}

function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
