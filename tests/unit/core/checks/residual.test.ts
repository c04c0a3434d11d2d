import { checkFindings } from '#core/checks/findings';
import { runChecks } from '#core/checks/all';
import { wordFinding } from '#core/findings/wording';
import { bookOf } from '../../../cases/notation';

const said = (recipients: string, events = '') => {
  const book = bookOf(`
    Ramar:
    Version | Källa | Belopp
    preliminär | ALF | 700

    Mottagarramar:
    Version | Mottagare | ALF
    ${recipients}

    Händelser:
    Typ | Till | Källa | Belopp
    ${events}
  `);
  return runChecks(book)
    .findings.filter(({ code }) => code === 'frames/residual')
    .map((finding) => wordFinding(finding, checkFindings, 'sv').what.replaceAll('\u00a0', ' '));
};

describe('Checks §3: what a residual says', () => {
  test('too little is handed out: the difference is positive', () => {
    expect(said('preliminär | FR | 680')).toStrictEqual([
      'Ramen för ALF är 700 tkr, men mottagarnas ramar är 680 tkr. Skillnaden är 20 tkr.',
    ]);
  });

  test('what is not allocated is named beside it', () => {
    expect(said('preliminär | FR | 680', 'ramändring | | ALF | 15')).toStrictEqual([
      'Ramen för ALF är 700 tkr, men mottagarnas ramar är 680 tkr och 15 tkr är inte fördelat. Skillnaden är 5 tkr.',
    ]);
  });

  test('with a blank frame the known ones are compared alone: the difference is what they take too much', () => {
    const recipients = 'preliminär | FR | 800\n    preliminär | UR |';
    expect(said(recipients, 'ramändring | | ALF | 15')).toStrictEqual([
      'Ramen för ALF är 700 tkr, men mottagarnas ramar är 800 tkr. Skillnaden är −100 tkr.',
    ]);
  });
});
