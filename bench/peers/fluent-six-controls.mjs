/** A pane of Fluent React 9 with the six kinds of control of ours: tabs, a message, a field, a list, a tick box, a button. */
import {
  Button,
  Checkbox,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Select,
} from '@fluentui/react-components';
import { createElement as h } from 'react';
import { show, Tabs } from './fluent-frame.mjs';

await show(
  h(Tabs),
  h(MessageBar, null, h(MessageBarBody, null, 'Arbetsboken har ingen budget.')),
  h(Field, { label: 'Belopp' }, h(Input)),
  h(Field, { label: 'Källa' }, h(Select, null, h('option', null, 'ALF'))),
  h(Checkbox, { label: 'Visa poster' }),
  h(Button, { appearance: 'primary' }, 'Skapa exempelbudget'),
);
