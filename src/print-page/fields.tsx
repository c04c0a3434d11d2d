/** The fields of the page: a text, a choice, a tick. */
interface TextProps {
  readonly label: string;
  readonly kind?: 'text' | 'date';
  readonly hint: string;
  readonly value: string | null;
  readonly onValue: (value: string | null) => void;
}

/** The hint stands in the empty field: what is printed then. */
export function Text({ label, kind = 'text', hint, value, onValue }: TextProps) {
  const own = {
    // Not `value`: the page may be drawn anew while somebody types, and what is half typed must stay.
    defaultValue: value ?? '',
    onChange: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
      onValue(currentTarget.value.trim() || null),
  };
  return (
    <label>
      {label}
      {kind === 'date' ? (
        <input type="date" {...own} />
      ) : (
        <input type="text" placeholder={hint} {...own} />
      )}
    </label>
  );
}

interface SelectProps {
  readonly label: string;
  readonly names: Readonly<Record<string, string>>;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

export function Select({ label, names, value, onValue }: SelectProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        {Object.entries(names).map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function Check({ label, isOn, onChange }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
