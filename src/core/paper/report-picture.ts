/**
 * A picture of a report as it is printed, with its words in Swedish. Every value stands in a table of the same report,
 * so the text for those who cannot see the picture says what it shows and where each line or bar begins and ends.
 * Spec: printing §6
 */
import { lengthOf } from '#core/modules/drawn-length';
import type { Chart, Picture, Timeline } from '#core/modules/report';
import { labelText, valueText } from '#core/modules/report-words';
import type { ChartValue, PaperChart, PaperPicture, PaperTimeline } from './paper-picture';

export function paperPicture(picture: Picture): PaperPicture {
  return picture.kind === 'timeline' ? timeline(picture) : chart(picture);
}

function chart({ kind, title, labels: given, series: all, unit }: Chart): PaperChart {
  const labels = given.map((label) => labelText(label, 'sv'));
  const series = all.map(({ name, values }) => ({
    name: labelText(name, 'sv'),
    values: values.map((value): ChartValue => ({
      length: lengthOf(value),
      text: valueText(value, unit, 'sv'),
    })),
  }));
  const told = kind === 'lines' ? endsOf(labels, series) : eachOf(labels, series);
  return { kind, title: labelText(title, 'sv'), told, labels, series };
}

type Series = PaperChart['series'];

/** "Karolinska: Före 1 200 tkr, Efter 1 300 tkr." */
function eachOf(labels: readonly string[], series: Series): readonly string[] {
  const only = series.length === 1;
  return labels.map((label, index) => {
    const values = series.map(({ name, values: of }) => {
      const text = of[index]?.text ?? '';
      return only ? text : `${name} ${text}`;
    });
    return `${label}: ${values.join(', ')}.`;
  });
}

/** "Skåne: från 1 200 tkr vid 0 till 1 300 tkr vid 1." */
function endsOf(labels: readonly string[], series: Series): readonly string[] {
  const [from = '', to = ''] = [labels[0], labels.at(-1)];
  return series.map(({ name, values }) => {
    const [first, last] = [values[0]?.text ?? '', values.at(-1)?.text ?? ''];
    return `${name}: från ${first} vid ${from} till ${last} vid ${to}.`;
  });
}

function timeline({ title, from, to, bars: all }: Timeline): PaperTimeline {
  const bars = all.map(({ label, from: begins, to: ends, note }) => ({
    label: labelText(label, 'sv'),
    from: begins,
    to: ends,
    note: note === null ? '' : labelText(note, 'sv'),
  }));
  const told = bars.map(({ label, from: begins, to: ends }) => {
    const since = begins === null ? '' : ` från och med ${begins}`;
    const until = ends === null ? ' tills vidare' : ` till och med ${ends}`;
    return `${label}${since}${until}.`;
  });
  return {
    kind: 'timeline',
    title: labelText(title, 'sv'),
    told,
    from,
    to,
    bars,
  };
}
