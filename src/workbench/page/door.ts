/**
 * The one script that the server puts before office.js in the pane: it takes the local Excel of the surrounding page.
 * The pane itself does not know of it.
 */
import type { Door } from './pane-door';

const { alfDoor } = window.parent as unknown as { readonly alfDoor: Door };
Object.defineProperty(window, 'external', { value: alfDoor.external, configurable: true });
document.addEventListener('load', () => alfDoor.scriptLoaded(window), true);
