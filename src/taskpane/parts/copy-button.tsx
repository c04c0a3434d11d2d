/**
 * Copies a text. Where the clipboard is closed to add-ins the text is selected in a field instead, so that the user
 * copies it by hand.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './button';

export interface CopyButtonProps {
  readonly text: string;
  readonly children: ComponentChildren;
  /** What is said once it is copied. */
  readonly done: string;
}

export function CopyButton({ text, children, done }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  return (
    <>
      <Button onPress={() => void copy(text).then(setCopied)}>{children}</Button>
      <span class="quiet" role="status">
        {copied ? done : ''}
      </span>
    </>
  );
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The older way, which works in the web views of Office that refuse the newer. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'off-screen';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}
