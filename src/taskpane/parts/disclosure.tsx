/** A heading that opens what stands under it; what is shut is not there, so that no field of it is in the way. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface DisclosureProps {
  readonly title: string;
  /** Whether it stands open from the beginning. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

export function Disclosure({ title, open: first = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(first);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && children}
    </details>
  );
}
