/** Opens the desk on an empty workbook, as Excel opens, and draws it. The pane's door stands on the window. */
import { render } from 'preact';
import { Desk } from './desk';
import { blankBook } from './open-book';
import { Workbench } from './workbench';

const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
const desk = new Desk(blankBook(), dark ? 'dark' : 'light');
Object.defineProperty(window, 'alfDoor', { get: () => desk.door });
render(<Workbench desk={desk} />, document.body);
