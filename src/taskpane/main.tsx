/** Start-up of the pane: waits for Office, then draws. */
import { render } from 'preact';
import './taskpane.css';

const pane = document.getElementById('pane');
if (pane) render(<main>ALF-budget</main>, pane);
