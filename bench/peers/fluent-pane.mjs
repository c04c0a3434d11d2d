/** A pane of Fluent React 9 with six controls and no budget: tabs, a button, a field, a select, a checkbox, a message. */
import {
  Button,
  Checkbox,
  Field,
  FluentProvider,
  Input,
  MessageBar,
  MessageBarBody,
  Select,
  Tab,
  TabList,
  webLightTheme,
} from '@fluentui/react-components';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

const tabs = ['Ramar', 'Fördela', 'Kontroller', 'Protokoll', 'Bilaga', 'Mer', 'Logg'];

function Pane() {
  return h(
    FluentProvider,
    { theme: webLightTheme },
    h(
      TabList,
      { defaultSelectedValue: 'Ramar' },
      tabs.map((name) => h(Tab, { key: name, value: name }, name)),
    ),
    h(MessageBar, null, h(MessageBarBody, null, 'Arbetsboken har ingen budget.')),
    h(Field, { label: 'Belopp' }, h(Input)),
    h(Field, { label: 'Källa' }, h(Select, null, h('option', null, 'ALF'))),
    h(Checkbox, { label: 'Visa poster' }),
    h(Button, { appearance: 'primary' }, 'Skapa exempelbudget'),
  );
}

await Office.onReady();
createRoot(document.getElementById('pane')).render(h(Pane));
