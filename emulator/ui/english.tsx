import type { ComponentChildren } from "preact";

/** A remark for developers who do not read Vietnamese; shown where the switch in the page's head is on. */
export function English({ children }: { readonly children: ComponentChildren }) {
  return (
    <span lang="en" class="english">
      {children}
    </span>
  );
}
