/**
 * Office's own services beside the workbook: the ribbon (requestUpdate), the shared runtime's start and visibility
 * (Office.addin), and the notice that ribbon actions are ready.
 */
import { flag, text } from '../arguments';
import { Facade, type ExcelObject } from '../excel-object';
import type { Session } from '../session';

interface Control {
  readonly session: Session;
  readonly id: string;
}

const button = new Facade<Control>('RibbonButton', {
  identity: ({ id }) => ({ Id: id }),
  values: {
    Id: ({ id }) => id,
    Enabled: ({ session, id }) => session.addIn.enabledButtons.get(id) ?? true,
  },
  assign: {
    Enabled: ({ session, id }, value) => void session.addIn.enabledButtons.set(id, flag(value)),
  },
});

const tab = new Facade<Control>('RibbonTab', {
  identity: ({ id }) => ({ Id: id }),
  values: { Id: ({ id }) => id },
  run: {
    SetVisibility: ({ session, id }, [visible]) =>
      void session.addIn.visibleTabs.set(id, flag(visible)),
  },
});

const ribbon = new Facade<Session>('DynamicRibbon', {
  find: {
    GetButton: (session, [id]) => button.of({ session, id: text(id) }),
    GetTab: (session, [id]) => tab.of({ session, id: text(id) }),
  },
});

const actions = new Facade<Session>('AddinInternalService', {
  run: {
    NotifyActionHandlerReady: ({ addIn }) => {
      addIn.ready = true;
    },
  },
});

const runtime = new Facade<Session>('AppRuntimeService', {
  run: {
    GetAppRuntimeState: ({ addIn }) => addIn.state,
    SetAppRuntimeState: ({ addIn }, [state]) => {
      addIn.state = text(state);
    },
  },
});

const persistence = new Facade<Session>('AppRuntimePersistenceService', {
  run: {
    GetAppRuntimeStartState: ({ addIn }) => addIn.startState,
    SetAppRuntimeStartState: ({ addIn }, [state]) => {
      addIn.startState = text(state);
    },
  },
});

export const services: Readonly<Record<string, (session: Session) => ExcelObject>> = {
  'Microsoft.DynamicRibbon.DynamicRibbon': (session) => ribbon.of(session),
  'Microsoft.InternalService.AddinInternalService': (session) => actions.of(session),
  'Microsoft.AppRuntime.AppRuntimeService': (session) => runtime.of(session),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': (session) => persistence.of(session),
};
