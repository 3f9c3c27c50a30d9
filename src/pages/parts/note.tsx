import type { ComponentChildren } from "preact";

interface NoteProps {
  readonly title?: string;
  /** Amber: asks for a second look. */
  readonly attention?: boolean;
  readonly children: ComponentChildren;
}

/** A remark set apart from the text. */
export function Note({ title, attention = false, children }: NoteProps) {
  return (
    <div class={attention ? "note attention" : "note"}>
      {title ? <p class="note-title">{title}</p> : null}
      {children}
    </div>
  );
}

/** What happened since the link was sent; nothing where nothing did. */
export function Since({ notice }: { readonly notice: string }) {
  return notice === "" ? null : (
    <Note title="Từ khi thư được gửi đến nay">
      <p>{notice}</p>
    </Note>
  );
}
