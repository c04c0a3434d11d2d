/** A native box to tick, with its label beside it. */
export interface CheckboxProps {
  readonly label: string;
  /** What is seen, where the place makes a longer label unnecessary. */
  readonly shown?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Checkbox({ label, shown = label, checked, onChange }: CheckboxProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        aria-label={label}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{shown}</span>
    </label>
  );
}
