/**
 * Start-up of the pane: waits for Office, reads the workbook, and draws after every change of the state. The only file
 * that knows both the screen and Excel. Spec: pane §1
 */
import { render } from 'preact';
import { excelHost } from '#hosts/excel/excel-host';
import { onPaneRequest } from '#hosts/excel/pane-requests';
import { activeCell, enableButtons } from '#hosts/excel/ribbon';
import { officeSurroundings } from '#hosts/excel/surroundings';
import { answerRequest } from './answer-request';
import { Controller } from './controller';
import { localMoment } from './local-moment';
import { keepFocus } from './parts/keep-focus';
import { followWithRibbon } from './ribbon-buttons';
import { Shell } from './shell';
import './taskpane.css';
import './minutes.css';
import './appendix.css';
import './modules.css';
import './why.css';
import { languageOf, wordsIn } from './words/words-in';
import { sv } from './words/sv';

const version = process.env['ALF_VERSION'] ?? '';

async function start(pane: HTMLElement): Promise<void> {
  let controller: Controller | null = null;
  const office = await officeSurroundings((waiting) =>
    controller?.tell({ type: 'cell edited', waiting }),
  );
  if (!office) {
    render(<p class="empty">{sv.outside}</p>, pane);
    return;
  }
  const language = languageOf(office.displayLanguage);
  const words = await wordsIn(language);
  document.documentElement.lang = language;
  document.title = words.product;
  if (office.theme)
    document.documentElement.dataset['theme'] = office.theme.dark ? 'dark' : 'light';
  const opened = new Controller({
    host: excelHost(office.environment),
    language,
    now: () => localMoment(new Date()),
    activeCell,
    facts: async () => (await import('#hosts/excel/facts')).officeFacts(office),
    after: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  controller = opened;
  const draw = () =>
    render(
      <Shell state={opened.state} controller={opened} words={words} version={version} />,
      pane,
    );
  opened.watch(draw);
  keepFocus(pane);
  draw();
  followWithRibbon(opened, enableButtons);
  await opened.open();
  onPaneRequest((request) => void answerRequest(opened, request));
}

const pane = document.getElementById('pane');
if (pane) void start(pane);
