interface WaysProps {
  readonly title: string;
  readonly ways: readonly { readonly label: string; readonly url: string }[];
}

/** Pages that lead on from this one; each opens beside it. */
export function Ways({ title, ways }: WaysProps) {
  return ways.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul class="links">
        {ways.map(({ label, url }) => (
          <li>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
