/** Native fields with their labels, hints and errors tied to them, drawn as Office draws its own. */
import type { ComponentChildren } from 'preact';
import { useOwnId } from './own-id';

interface Labelled {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  /** What is wrong with what has been typed. */
  readonly error?: string | null | undefined;
}

export interface TextFieldProps extends Labelled {
  readonly kind?: 'text' | 'amount' | 'date' | 'search' | undefined;
}

export function TextField({ label, value, onChange, hint, error, kind = 'text' }: TextFieldProps) {
  const id = useOwnId();
  const attributes = {
    id,
    value,
    class: kind === 'amount' ? 'input number' : 'input',
    autocomplete: 'off',
    spellcheck: false,
    'aria-invalid': Boolean(error),
    'aria-describedby': noteId(id, hint, error),
    onInput: (event: { readonly currentTarget: HTMLInputElement }) =>
      onChange(event.currentTarget.value),
  };
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {kind === 'date' ? (
        <input type="date" {...attributes} />
      ) : kind === 'search' ? (
        <input type="search" {...attributes} />
      ) : (
        <input type="text" {...attributes} />
      )}
    </Field>
  );
}

export interface TextAreaProps extends Labelled {
  readonly rows: number;
}

export function TextArea({ label, value, onChange, hint, error, rows }: TextAreaProps) {
  const id = useOwnId();
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        id={id}
        class="input"
        rows={rows}
        value={value}
        spellcheck={false}
        aria-invalid={Boolean(error)}
        aria-describedby={noteId(id, hint, error)}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}

export interface Choice {
  readonly value: string;
  readonly text: string;
}

export interface SelectFieldProps extends Labelled {
  readonly choices: readonly Choice[];
}

export function SelectField({ label, value, onChange, hint, error, choices }: SelectFieldProps) {
  const id = useOwnId();
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select
        id={id}
        class="input"
        value={value}
        aria-invalid={Boolean(error)}
        aria-describedby={noteId(id, hint, error)}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.text}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  readonly children: ComponentChildren;
}

function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {(error ?? hint) && (
        <p id={`${id}-note`} class={error ? 'field-error' : 'field-hint'}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}

function noteId(id: string, hint?: string, error?: string | null): string | undefined {
  return (error ?? hint) ? `${id}-note` : undefined;
}
