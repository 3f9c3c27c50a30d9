import type { ComponentChildren } from "preact";

interface ScrollAreaProps {
  readonly class: string;
  /** Its name for screen readers. */
  readonly label: string;
  readonly children: ComponentChildren;
  readonly "data-document"?: string;
}

/** A part of the page that scrolls by itself, also by keyboard. */
export function ScrollArea({ label, children, ...attributes }: ScrollAreaProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it no key scrolls it (axe: scrollable-region-focusable)
    <section {...attributes} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
