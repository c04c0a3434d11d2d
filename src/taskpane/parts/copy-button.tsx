/**
 * Copies a text. Where the clipboard is closed to add-ins the text is selected in a field instead, so that the user
 * copies it by hand.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './button';

export interface CopyButtonProps {
  readonly text: string;
  /** The same as rich text, for programs that take it. */
  readonly rich?: string;
  readonly children: ComponentChildren;
  /** What is said once it is copied. */
  readonly done: string;
}

export function CopyButton({ text, rich, children, done }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  return (
    <>
      <Button onPress={() => void copy(text, rich).then(setCopied)}>{children}</Button>
      <span class="quiet" role="status">
        {copied ? done : ''}
      </span>
    </>
  );
}

async function copy(text: string, rich: string | undefined): Promise<boolean> {
  try {
    if (rich === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([bothWays(text, rich)]);
    return true;
  } catch {
    return copyBySelection(text, rich);
  }
}

function bothWays(text: string, rich: string): ClipboardItem {
  return new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([rich], { type: 'text/html' }),
  });
}

/** The older way, which works in the web views of Office that refuse the newer. */
function copyBySelection(text: string, rich: string | undefined): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'off-screen';
  document.body.append(field);
  field.select();
  const both = (event: ClipboardEvent) => {
    if (rich === undefined || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', rich);
    event.preventDefault();
  };
  document.addEventListener('copy', both);
  const done = document.execCommand('copy');
  document.removeEventListener('copy', both);
  field.remove();
  return done;
}
