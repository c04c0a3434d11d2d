/** Start-up of the page that prints bilaga 1 without Excel and without a network. Spec: printing §5 */
import { render } from 'preact';
import { PrintPage } from './print-page';
import { printWords } from './words';
import './print-page.css';

const language = /^en\b/i.test(navigator.language) ? 'en' : 'sv';
document.documentElement.lang = language;
document.title = printWords[language].pageTitle;
const place = document.getElementById('page');
if (place) render(<PrintPage language={language} />, place);
