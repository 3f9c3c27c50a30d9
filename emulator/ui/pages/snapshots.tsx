import { English } from "../english.tsx";
import { type Frame, renderPage } from "../layout.tsx";
import { shortTime } from "../model/vietnam-time.ts";
import type { Snapshot } from "../snapshot-shelf.ts";

interface SnapshotsProps {
  readonly frame: Frame;
  /** Newest first. */
  readonly snapshots: readonly Snapshot[];
  /** What has just been done: `take`, `remove`; empty: nothing. */
  readonly done: string;
  /** Why a snapshot could not be restored, Vietnamese; empty: nothing to say. */
  readonly problem: string;
}

const DONE: Readonly<Record<string, string>> = {
  take: "Đã chụp lại không gian làm việc.",
  remove: "Đã xóa bản chụp.",
};

/** Worlds kept aside: taken, put back, thrown away. */
export function snapshotsPage({ frame, snapshots, done, problem }: SnapshotsProps): string {
  return renderPage({
    title: "Bản chụp",
    frame,
    children: (
      <>
        <h1>Bản chụp</h1>
        <p class="lead">
          Chụp lại toàn bộ không gian làm việc (bảng tính, thư, văn bản, đồng hồ) trước khi thử một ngả, rồi
          quay lại đúng chỗ ấy.{" "}
          <English>
            A snapshot holds the whole world: workbook, mail, documents, clock. Restore it as often as you
            like.
          </English>
        </p>
        {problem && (
          <p class="card bad" role="alert">
            {problem}
          </p>
        )}
        {DONE[done] && (
          <p class="card good" role="status">
            {DONE[done]}
          </p>
        )}
        <form method="post" action="/snapshots" class="card row snapshot-new">
          <label for="snapshot-name">Tên bản chụp</label>
          <input
            id="snapshot-name"
            name="name"
            type="text"
            maxLength={80}
            placeholder="Trước khi trình danh sách"
          />
          <button type="submit" class="button primary" name="act" value="take">
            Chụp lại
          </button>
        </form>
        {snapshots.length === 0 ? (
          <p class="card quiet">Chưa có bản chụp nào.</p>
        ) : (
          <ul class="snapshots">
            {snapshots.map((snapshot) => (
              <Item snapshot={snapshot} key={snapshot.id} />
            ))}
          </ul>
        )}
        <h2>Làm lại từ đầu</h2>
        <p>
          Trở về cơ quan mẫu như lúc mới mở; những gì đang có được chụp lại trước.{" "}
          <English>Back to the sample agency; the present world is kept as a snapshot.</English>
        </p>
        <p>
          <a class="button" href="/start-over">
            Làm lại từ đầu…
          </a>
        </p>
      </>
    ),
  });
}

function Item({ snapshot }: { readonly snapshot: Snapshot }) {
  const named = <span class="visually-hidden"> {snapshot.name}</span>;
  return (
    <li class="card">
      <span>
        <strong>{snapshot.name}</strong> {snapshot.automatic && <span class="tag">tự động</span>}
        <small>
          Đồng hồ: {shortTime(snapshot.clock)} · chụp lúc {shortTime(snapshot.takenAt)}
        </small>
      </span>
      <form method="post" action="/snapshots" class="row">
        <input type="hidden" name="id" value={snapshot.id} />
        <button type="submit" class="button small" name="act" value="restore">
          Khôi phục{named}
        </button>
        <button type="submit" class="button small" name="act" value="remove">
          Xóa{named}
        </button>
      </form>
    </li>
  );
}
