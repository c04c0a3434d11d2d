/** A pane of Fluent React 9 with no more than what our first screen shows: tabs, three buttons and text. */
import { Button } from '@fluentui/react-components';
import { createElement as h } from 'react';
import { show, Tabs } from './fluent-frame.mjs';

await show(
  h('p', null, 'Arbetsboken har ingen budget'),
  h(Tabs),
  h(Button, { appearance: 'subtle' }, 'Läs om'),
  h(Button, { appearance: 'primary' }, 'Skapa exempelbudget'),
  h(Button, null, 'Använd befintliga blad'),
);
