/**
 * The seven views in two rows of tabs, because seven labels do not fit beside each other in 320 px. One stop for the
 * Tab key; arrows, Home and End move between them. Spec: pane §4
 */
import { tabs, type Tab } from '../state';
import type { Words } from '../words/words';

export interface NavigationProps {
  readonly tab: Tab;
  readonly words: Words;
  readonly onChoose: (tab: Tab) => void;
  /** null while something else on the screen offers it. */
  readonly onReread: (() => void) | null;
}

export function Navigation({ tab, words, onChoose, onReread }: NavigationProps) {
  const move = (event: KeyboardEvent) => {
    const to = target(event.key, tabs.indexOf(tab));
    const chosen = to === null ? undefined : tabs[to];
    if (!chosen) return;
    event.preventDefault();
    onChoose(chosen);
    document.getElementById(tabId(chosen))?.focus();
  };
  return (
    <div class="navigation">
      <div class="tabs" role="tablist" aria-label={words.navigation} onKeyDown={move}>
        {tabs.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={tabId(each)}
            class="tab"
            aria-selected={each === tab}
            aria-controls="view"
            tabIndex={each === tab ? 0 : -1}
            onClick={() => onChoose(each)}
          >
            {words.tabs[each]}
          </button>
        ))}
      </div>
      {onReread && (
        <button type="button" class="tab reread" onClick={onReread}>
          {words.stale.reread}
        </button>
      )}
    </div>
  );
}

/** The element of a tab, which names the view. */
export function tabId(tab: Tab): string {
  return `tab-${tab}`;
}

const ROW = 4;

/** Where a key leads from the tab of this rank; null when it leads nowhere. */
function target(key: string, rank: number): number | null {
  const last = tabs.length - 1;
  switch (key) {
    case 'ArrowRight':
      return rank === last ? 0 : rank + 1;
    case 'ArrowLeft':
      return rank === 0 ? last : rank - 1;
    case 'ArrowDown':
      return Math.min(rank + ROW, last);
    case 'ArrowUp':
      return Math.max(rank - ROW, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
