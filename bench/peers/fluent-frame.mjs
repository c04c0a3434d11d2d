/** What both panes of Fluent React 9 share: they wait for Office, as ours does, and have our seven tabs. */
import { FluentProvider, Tab, TabList, webLightTheme } from '@fluentui/react-components';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

const tabs = ['Ramar', 'Fördela', 'Kontroller', 'Protokoll', 'Bilaga', 'Mer', 'Logg'];

export function Tabs() {
  return h(
    TabList,
    { defaultSelectedValue: 'Ramar' },
    tabs.map((name) => h(Tab, { key: name, value: name }, name)),
  );
}

export async function show(...controls) {
  await Office.onReady();
  const root = createRoot(document.getElementById('pane'));
  root.render(h(FluentProvider, { theme: webLightTheme }, ...controls));
}
