/** Start-up of the page that prints bilaga 1 without Excel and without a network. Spec: printing §5 */
import { render } from 'preact';
import { PrintPage } from './print-page';
import './print-page.css';

const place = document.getElementById('page');
if (place) render(<PrintPage />, place);
