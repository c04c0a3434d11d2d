/** Mer: what is done now and then, each on a page of its own. Spec: pane §12 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { openedInBrowser } from '#hosts/excel/open-page';
import { nextUpgrade } from '#workbook/upgrade';
import { upgradeBook } from '../actions/more';
import type { MoreForm } from '../forms/forms';
import { Button } from '../parts/button';
import { LazyView } from '../parts/lazy-view';
import { holdsBudget } from '../state';
import type { View, ViewProps } from '../view';
import { yearMenu } from '../year/year-menu';
import { AdoptPage } from './adopt-page';
import { ExcelTrial } from './excel-trial';
import { IntakePage } from './intake-page';
import { menuItemId } from './menu-item-id';
import { StatePage } from './state-page';
import { TransferPage } from './transfer-page';

type Page = Exclude<MoreForm['page'], 'menu' | `module:${string}`>;

/** Their code is fetched when somebody turns to them. */
const scenarios = async (): Promise<View> => (await import('./scenarios-page')).ScenariosPage;
const council = async (): Promise<View> => (await import('../council/council-page')).CouncilPage;
const moduleList = async (): Promise<View> => (await import('./modules-menu')).ModulesMenu;
const compare = async (): Promise<View> => (await import('../beside/compare-page')).ComparePage;
const reconcile = async (): Promise<View> =>
  (await import('../beside/reconcile-page')).ReconcilePage;
const modulePage = async (): Promise<View> => (await import('./module-page')).ModulePage;
const why = async (): Promise<View> => (await import('./why-page')).WhyPage;
const settings = async (): Promise<View> => (await import('./settings-page')).SettingsPage;
const support = async (): Promise<View> => (await import('./support-page')).SupportPage;
const year = async (): Promise<View> => (await import('../year/year-page')).YearPage;
const total = async (): Promise<View> => (await import('./total-page')).TotalPage;

const pages: Readonly<Record<Page, View>> = {
  intake: IntakePage,
  transfer: TransferPage,
  total: (props) => <LazyView load={total} name="total" props={props} />,
  scenarios: (props) => <LazyView load={scenarios} name="scenarios" props={props} />,
  council: (props) => <LazyView load={council} name="council" props={props} />,
  state: StatePage,
  year: (props) => <LazyView load={year} name="year" props={props} />,
  adopt: AdoptPage,
  why: (props) => <LazyView load={why} name="why" props={props} />,
  compare: (props) => <LazyView load={compare} name="compare" props={props} />,
  reconcile: (props) => <LazyView load={reconcile} name="reconcile" props={props} />,
  settings: (props) => <LazyView load={settings} name="settings" props={props} />,
  support: (props) => <LazyView load={support} name="support" props={props} />,
};

function ModulePageWhenLoaded(props: ViewProps) {
  return <LazyView load={modulePage} name="module" props={props} />;
}

function isModulePage(page: MoreForm['page']): page is `module:${string}` {
  return page.startsWith('module:');
}

export function MoreView(props: ViewProps) {
  const { state, words, tell } = props;
  const { page } = state.forms.more;
  const turnTo = (to: MoreForm['page']) =>
    tell({ type: 'form changed', form: 'more', change: { page: to } });
  const before = useRef(page);
  useLayoutEffect(() => {
    // Whoever comes back to the menu stands where it was left.
    if (page === 'menu') document.getElementById(menuItemId(before.current))?.focus();
    before.current = page;
  }, [page]);
  if (page === 'menu') return <Menu {...props} turnTo={turnTo} />;
  const Shown = isModulePage(page) ? ModulePageWhenLoaded : pages[page];
  return (
    <>
      <p>
        <Button look="link" onPress={() => turnTo('menu')}>
          ‹ {words.more.back}
        </Button>
      </p>
      <Shown {...props} />
    </>
  );
}

interface MenuProps extends ViewProps {
  readonly turnTo: (page: MoreForm['page']) => void;
}

function Menu({ turnTo, ...props }: MenuProps) {
  const { desk, words, controller } = props;
  const text = words.more;
  const items: readonly { page: Page; title: string; text: string }[] = [
    { page: 'intake', title: text.intake, text: text.intakeText },
    { page: 'transfer', title: text.transfer, text: text.transferText },
    { page: 'total', title: words.total.title, text: words.total.menuText },
    { page: 'scenarios', title: words.scenarios.title, text: words.scenarios.menuText },
    { page: 'why', title: text.why, text: text.whyText },
    { page: 'compare', title: text.compare, text: text.compareText },
    { page: 'reconcile', title: text.reconcile, text: text.reconcileText },
    { page: 'council', title: text.council, text: text.councilText },
    { page: 'state', title: text.state, text: text.stateText },
    { page: 'year', ...yearMenu[controller.surroundings.language] },
    { page: 'adopt', title: text.adopt, text: text.adoptText },
    { page: 'settings', title: text.settings, text: text.settingsText },
    { page: 'support', title: text.support, text: text.supportText },
  ];
  const shown = holdsBudget(desk)
    ? items
    : items.filter(({ page }) => page === 'adopt' || page === 'support');
  return (
    <>
      <h2>{text.title}</h2>
      <ul class="menu">
        {nextUpgrade(desk.opened) && (
          <li>
            <button type="button" class="menu-item" onClick={() => void upgradeBook(controller)}>
              <strong>{text.upgrade}</strong>
              <span class="quiet">{text.upgradeText}</span>
            </button>
          </li>
        )}
        {shown.map((item) => (
          <li key={item.page}>
            <button
              type="button"
              id={menuItemId(item.page)}
              class="menu-item"
              onClick={() => turnTo(item.page)}
            >
              <strong>{item.title}</strong>
              <span class="quiet">{item.text}</span>
            </button>
          </li>
        ))}
      </ul>
      <LazyView load={moduleList} name="modules" props={props} />
      <p>
        <a
          class="button link"
          href={`guide/${controller.surroundings.language === 'sv' ? 'index' : 'english'}.html`}
          target="_blank"
          rel="noopener"
          onClick={(event) => {
            if (openedInBrowser(event.currentTarget.href)) event.preventDefault();
          }}
        >
          {text.guide}
        </a>
      </p>
      <ExcelTrial {...props} />
    </>
  );
}
