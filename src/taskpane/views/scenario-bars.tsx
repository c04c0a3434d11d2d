/** The posts of the budget and of scenarios as bars on top of each other, with their text beside. Spec: allocation §14 */
import { scaleLinear } from 'd3-scale';
import { isZero, oreOf } from '#core/money/amount';
import type { Comparison } from '#jobs/scenarios/scenario-compare';
import { stacksOf, type Stack, type Stacks } from '../parts/stacks';
import type { Words } from '../words/words';

export interface ScenarioBarsProps {
  readonly comparison: Comparison;
  readonly words: Words;
}

export function ScenarioBars({ comparison, words }: ScenarioBarsProps) {
  const { b } = comparison;
  // Beside the budget the second bar would be the budget once more.
  const bars = comparison.bars.filter(({ of }) => b !== null || of !== 'b');
  const sources = [...new Set(bars.map(({ source }) => source))];
  const drawn = sources.flatMap((source) => {
    const stacks = stacksOf(
      source,
      bars.filter((bar) => bar.source === source),
    );
    return stacks ? [stacks] : [];
  });
  const names = new Map(comparison.rows.map(({ id, name }) => [id, name]));
  return (
    <>
      {drawn.map((stacks) => (
        <Bars key={stacks.source} {...{ stacks, names, comparison, words }} />
      ))}
    </>
  );
}

interface BarsProps extends ScenarioBarsProps {
  readonly stacks: Stacks;
  readonly names: ReadonlyMap<string, string>;
}

function Bars({ stacks, names, comparison, words }: BarsProps) {
  const text = words.scenarios;
  const called = stacks.names.map((id) => (id === null ? text.others : (names.get(id) ?? id)));
  const title = { now: text.budgetShort, a: comparison.a, b: comparison.b ?? '' };
  return (
    <figure class="section bars">
      <figcaption>
        <h4>{text.bars(stacks.source)}</h4>
      </figcaption>
      {stacks.stacks.map((stack) => (
        <div key={stack.of} class="bar">
          <span>{title[stack.of]}</span>
          <span class="number">{stack.total && words.amounts.tkr(stack.total)}</span>
          <OneBar stack={stack} longest={stacks.longest} told={toldOf(stack)} />
        </div>
      ))}
      <ul class="legend">
        {called.map((name, rank) => (
          <li key={name}>
            <span class={`swatch part-${String(rank)}`} aria-hidden="true" />
            {name}
          </li>
        ))}
      </ul>
      {!isZero(stacks.equal) && (
        <p class="field-hint">{text.barsLeaveOut(words.amounts.tkr(stacks.equal))}</p>
      )}
    </figure>
  );

  function toldOf({ of, parts }: Stack): string {
    const amounts = parts.map((part, rank) => `${called[rank] ?? ''} ${words.amounts.tkr(part)}`);
    return text.barAlternative(title[of], amounts);
  }
}

interface OneBarProps {
  readonly stack: Stack;
  readonly longest: bigint;
  readonly told: string;
}

const LENGTH = 100;

function OneBar({ stack, longest, told }: OneBarProps) {
  const x = scaleLinear([0, Number(longest) || 1], [0, LENGTH]);
  let left = 0;
  return (
    <svg
      viewBox={`0 0 ${String(LENGTH)} 10`}
      preserveAspectRatio="none"
      role="img"
      aria-label={told}
    >
      {stack.parts.map((part, rank) => {
        const width = Math.max(x(Number(oreOf(part))), 0);
        const place = left;
        left += width;
        return (
          <rect
            key={rank}
            class={`part-${String(rank)}`}
            x={place}
            y={0}
            width={width}
            height={10}
          />
        );
      })}
    </svg>
  );
}
