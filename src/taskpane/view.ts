/** What every view is given: the state, the words, and who carries out what it asks for. */
import type { FunctionComponent } from 'preact';
import type { Controller } from './controller';
import type { OpenDesk, PaneEvent, PaneState } from './state';
import type { Words } from './words/words';

export interface ViewProps {
  readonly state: PaneState;
  readonly desk: OpenDesk;
  readonly words: Words;
  readonly controller: Controller;
  readonly tell: (event: PaneEvent) => void;
}

export type View = FunctionComponent<ViewProps>;
