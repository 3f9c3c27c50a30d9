interface PagerProps {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** Links to the pages of a long list; nothing where there is only one. */
export function Pager({ page, pages, path, query }: PagerProps) {
  if (pages <= 1) return null;
  const to = (target: number) => `${path}?${new URLSearchParams({ ...query, page: String(target) })}`;
  return (
    <nav class="pager" aria-label="Các trang">
      {page > 1 ? (
        <a class="button small" href={to(page - 1)}>
          ← Trước
        </a>
      ) : (
        <span class="button small off">← Trước</span>
      )}
      <span>
        Trang {page}/{pages}
      </span>
      {page < pages ? (
        <a class="button small" href={to(page + 1)}>
          Sau →
        </a>
      ) : (
        <span class="button small off">Sau →</span>
      )}
    </nav>
  );
}

/** A page number asked for in an address, kept within what there is. */
export function pageWithin(asked: string | undefined, pages: number): number {
  const page = Math.trunc(Number(asked ?? 1));
  return Number.isFinite(page) ? Math.min(Math.max(page, 1), Math.max(pages, 1)) : 1;
}
