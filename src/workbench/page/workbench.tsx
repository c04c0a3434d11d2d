/** The page: a workbook to the left, the pane to the right. Spec: workbench §1–2 */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Clipboard } from './clipboard';
import type { Desk } from './desk';
import { download } from './download';
import { FormulaBar } from './formula-bar';
import { Grid } from './grid';
import { LeaveQuestion } from './leave-question';
import type { OpenBook } from './open-book';
import { PaneFrame } from './pane-frame';
import { SheetTabs } from './sheet-tabs';
import { ToolBar } from './tool-bar';

const USUAL_WIDTH = 350;

export function Workbench({ desk }: { readonly desk: Desk }): JSX.Element {
  useDesk(desk);
  const [paneWidth, setPaneWidth] = useState(USUAL_WIDTH);
  const [wanted, setWanted] = useState<OpenBook | null>(null);
  const clipboard = useMemo(() => new Clipboard(desk), [desk]);
  const open = (book: OpenBook): void => {
    setWanted(null);
    desk.open(book);
  };
  const save = (): void => download(desk.book.name, desk.save());
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || desk.editing) return;
      const key = event.key.toLowerCase();
      if (key === 's') save();
      else if (key === 'z' && !(event.target instanceof HTMLInputElement)) desk.undo();
      else return;
      event.preventDefault();
    };
    const leave = (event: BeforeUnloadEvent): void => {
      if (desk.unsaved) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('beforeunload', leave);
    };
  }, [desk]);
  return (
    <div class={`workbench ${desk.theme}`}>
      <ToolBar
        desk={desk}
        paneWidth={paneWidth}
        onPaneWidth={setPaneWidth}
        onOpen={(book) => (desk.unsaved ? setWanted(book) : open(book))}
      />
      {wanted && (
        <LeaveQuestion
          name={desk.book.name}
          onSave={() => {
            save();
            open(wanted);
          }}
          onLeave={() => open(wanted)}
          onStay={() => setWanted(null)}
        />
      )}
      <main class="desk">
        <section class="sheet" aria-label="Arbetsbok">
          <FormulaBar desk={desk} />
          <Grid desk={desk} clipboard={clipboard} />
          <SheetTabs desk={desk} />
        </section>
        <PaneFrame door={desk.door} width={paneWidth} onWidth={setPaneWidth} />
      </main>
    </div>
  );
}

/** Draws anew when the desk has changed, once a frame at most. */
function useDesk(desk: Desk): void {
  const [, redraw] = useState(0);
  useEffect(() => desk.listen(() => redraw((count) => count + 1)), [desk]);
}
