import type { NextStep } from '#core/checks/next-step';
import { wordNextStep } from '#core/checks/next-step';
import { tkr } from '../budget/in-tkr';

const steps: readonly NextStep[] = [
  { kind: 'mend', errors: 1 },
  { kind: 'mend', errors: 3 },
  { kind: 'enter-frames' },
  { kind: 'enter-recipients' },
  { kind: 'explain' },
  { kind: 'complete' },
  { kind: 'allocate', source: 'ALF', amount: tkr(415) },
  { kind: 'settle', source: 'ALF', amount: tkr(-20) },
  { kind: 'place', recipient: 'FR', source: 'ALF', amount: tkr(350) },
  { kind: 'decide', events: 1 },
  { kind: 'decide', events: 2 },
  { kind: 'propose' },
  { kind: 'lock' },
  { kind: 'done' },
];

describe('Checks §8: the next step in words', () => {
  test('in Swedish', () => {
    expect(steps.map((step) => wordNextStep(step).replaceAll('\u00a0', ' '))).toStrictEqual([
      'Rätta felet under Kontroller.',
      'Rätta de 3 felen under Kontroller, det största först.',
      'Fyll i källornas ramar på bladet Ramar.',
      'Fyll i mottagarnas ramar på bladet Ramar.',
      'För in de händelser som förklarar varför ramarna har ändrats.',
      'Fyll i källa, belopp och mottagare i händelserna.',
      'Fördela +415 tkr av ALF till mottagarna.',
      'Red ut −20 tkr av ALF mellan källans ram och mottagarnas, eller godta resten med namn och skäl.',
      'Lägg 350 tkr av ALF i ramen för FR på poster, nu eller senare.',
      'Fyll i beslutet för den händelse som saknar det.',
      'Fyll i besluten för de 2 händelser som saknar det.',
      'Gör budgeten till förslag.',
      'Lås budgeten när den är fastställd.',
      'Budgeten är fastställd. Senare ändringar skrivs som händelser.',
    ]);
  });

  test('in English', () => {
    expect(steps.map((step) => wordNextStep(step, 'en').replaceAll('\u00a0', ' '))).toStrictEqual([
      'Mend the error under Kontroller.',
      'Mend the 3 errors under Kontroller, the largest first.',
      'Enter the frames of the sources on the sheet Ramar.',
      "Enter the recipients' frames on the sheet Ramar.",
      'Enter the events that explain why the frames have changed.',
      'Fill in source, amount and recipient of the events.',
      'Allocate +415 tkr of ALF to the recipients.',
      "Clear up −20 tkr of ALF between the frame of the source and the recipients', or accept the residual by name and reason.",
      'Put 350 tkr of ALF in the frame of FR on posts, now or later.',
      'Enter the decision of the event that lacks it.',
      'Enter the decisions of the 2 events that lack them.',
      'Make the budget a proposal.',
      'Lock the budget once it is fixed.',
      'The budget is fixed. Later changes are written as events.',
    ]);
  });
});
