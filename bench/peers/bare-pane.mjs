/** The least that can be a pane: it waits for Office, then stands one tab and one button of the browser's own. */
await Office.onReady();
const pane = document.getElementById('pane');
pane.innerHTML = '<button role="tab">Fördela</button><button>Skapa exempelbudget</button>';
const [tab] = pane.children;
tab.addEventListener('click', () => tab.setAttribute('aria-selected', 'true'));
