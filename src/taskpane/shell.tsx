/** The frame around the views: strip, navigation, messages, the chosen view. Spec: pane §1 */
import { Broken, Boundary } from './parts/broken';
import { LazyView } from './parts/lazy-view';
import { Messages } from './parts/messages';
import { Navigation, tabId } from './parts/navigation';
import { Strip } from './parts/strip';
import type { Controller } from './controller';
import { defectReport } from './defect-report';
import { hostErrorWords } from '#workbook/host-error-words';
import { holdsBudget, type PaneState, type Tab } from './state';
import type { View } from './view';
import { FramesView } from './views/frames-view';
import type { Words } from './words/words';

export interface ShellProps {
  readonly state: PaneState;
  readonly controller: Controller;
  readonly words: Words;
  readonly version: string;
}

/** Ramar is drawn at once; the others come when somebody asks for them. */
const lazyViews: Readonly<Record<Exclude<Tab, 'frames'>, () => Promise<View>>> = {
  allocate: async () => (await import('./views/allocate-view')).AllocateView,
  checks: async () => (await import('./views/checks-view')).ChecksView,
  minutes: async () => (await import('./views/minutes-view')).MinutesView,
  appendix: async () => (await import('./views/appendix-view')).AppendixView,
  more: async () => (await import('./views/more-view')).MoreView,
  log: async () => (await import('./views/log-view')).LogView,
};

/** What there is to do in any workbook: the formulas of others are checked too, and Mer has modules that need no budget. */
const standAlone: ReadonlySet<Tab> = new Set(['checks', 'more']);

const firstRun = async (): Promise<View> => (await import('./views/first-run-view')).FirstRunView;

export function Shell({ state, controller, words, version }: ShellProps) {
  const { language } = controller.surroundings;
  if (state.defect) {
    const occasion = { version, language, tab: state.tab };
    return <Broken report={defectReport(state.defect.error, occasion)} words={words} />;
  }
  return (
    <Boundary onError={(error) => controller.tell({ type: 'broke', error })}>
      <header class="top">
        <h1 class="off-screen">{words.product}</h1>
        <Strip state={state} words={words} />
        <Navigation
          tab={state.tab}
          words={words}
          onChoose={(tab) => controller.tell({ type: 'tab chosen', tab })}
          onReread={state.stale ? null : () => void controller.reread()}
        />
        <Messages
          state={state}
          words={words}
          language={language}
          onReread={() => void controller.reread()}
          onUndo={(plan) => void controller.undo(plan)}
          onClose={() => controller.tell({ type: 'notice dismissed' })}
        />
      </header>
      <main>
        <div id="view" class="view" role="tabpanel" aria-labelledby={tabId(state.tab)}>
          <Chosen state={state} controller={controller} words={words} />
        </div>
      </main>
    </Boundary>
  );
}

function Chosen({ state, controller, words }: Omit<ShellProps, 'version'>) {
  const { desk, tab } = state;
  if (desk.kind === 'opening') return null;
  if (desk.kind === 'unreadable') {
    return <p class="empty">{hostErrorWords(desk, controller.surroundings.language)}</p>;
  }
  const props = { state, desk, words, controller, tell: controller.tell };
  if (!holdsBudget(desk) && !standAlone.has(tab))
    return <LazyView load={firstRun} name="first" props={props} />;
  if (tab === 'frames') return <FramesView {...props} />;
  return <LazyView load={lazyViews[tab]} name={tab} props={props} />;
}
