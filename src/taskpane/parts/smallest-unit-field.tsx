/** In what the shares of a key or a total are whole; asked only where whole tkr do not do. */
import type { Amount } from '#core/money/amount';
import { isFine, isSmallestUnit, smallestUnits, type SmallestUnit } from '../forms/smallest-unit';
import type { Words } from '../words/words';
import { SelectField } from './field';

export interface SmallestUnitFieldProps {
  /** What is shared out, and what is held of it. */
  readonly amounts: readonly (Amount | null)[];
  readonly unit: SmallestUnit;
  readonly words: Words;
  readonly onChange: (unit: SmallestUnit) => void;
}

export function SmallestUnitField({ amounts, unit, words, onChange }: SmallestUnitFieldProps) {
  const isAsked = unit !== 'tkr' || amounts.some((amount) => amount && isFine(amount));
  if (!isAsked) return null;
  return (
    <SelectField
      label={words.reasons.smallest}
      value={unit}
      choices={Object.keys(smallestUnits).map((each) => ({ value: each, text: each }))}
      onChange={(chosen) => {
        if (isSmallestUnit(chosen)) onChange(chosen);
      }}
    />
  );
}
