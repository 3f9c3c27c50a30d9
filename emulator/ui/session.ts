import type { Playground } from "./playground.ts";
import type { SaveFolder } from "./save-folder.ts";
import { SnapshotShelf } from "./snapshot-shelf.ts";

/** Longer than it takes to fetch the page that answers an action. */
const READ_AHEAD_AFTER_MS = 400;

/** Makes and reads back workspaces; the pages know nothing of how. */
export interface WorkspaceSource {
  /** A new workspace with the sample agency in it. */
  sample(): Promise<Playground>;
  /** What `WorkspaceApi.save` wrote; throws where this version cannot read it. */
  load(text: string): Playground;
}

/**
 * The one workspace that this server shows. Every action goes through `act`, which saves before it answers: what a
 * page has confirmed is on disk. Actions are synchronous, so two requests never interleave inside one.
 */
export class Session {
  #workspace: Playground;
  readonly #source: WorkspaceSource;
  readonly #folder: SaveFolder;
  readonly snapshots: SnapshotShelf;
  #revision = 1;
  #remembered = new Map<string, unknown>();
  #readAhead: (() => void) | undefined;
  #waiting: NodeJS.Timeout | undefined;
  #afterAction: ((workspace: Playground) => void) | undefined;
  /** Said once on the start page: what happened to an unreadable save. Vietnamese; empty: nothing. */
  readonly notice: string;

  private constructor(workspace: Playground, source: WorkspaceSource, folder: SaveFolder, notice: string) {
    this.#workspace = workspace;
    this.#source = source;
    this.#folder = folder;
    this.snapshots = new SnapshotShelf(folder.snapshots);
    this.notice = notice;
  }

  /** Reads the saved workspace, or makes the sample where there is none or it cannot be read. */
  static async open(source: WorkspaceSource, folder: SaveFolder): Promise<Session> {
    const saved = folder.read();
    let notice = saved.found === "damaged" ? noticeOf(saved.why, saved.setAside) : "";
    if (saved.found === "world") {
      try {
        return new Session(source.load(saved.text), source, folder, notice);
      } catch (error) {
        const aside = folder.setAside(error instanceof Error ? error.message : String(error));
        notice = noticeOf(aside.why, aside.setAside);
      }
    }
    const session = new Session(await source.sample(), source, folder, notice);
    session.save();
    return session;
  }

  get workspace(): Playground {
    return this.#workspace;
  }

  /** Rises with every action: pages that were read before it are old. */
  get revision(): number {
    return this.#revision;
  }

  act<T>(action: (workspace: Playground) => T): T {
    try {
      return action(this.#workspace);
    } finally {
      this.save();
    }
  }

  /** Begins with a new sample; the present world is kept as a snapshot. */
  async startOver(): Promise<void> {
    const sample = await this.#source.sample();
    this.#keepPresent("Trước khi làm lại từ đầu");
    this.#workspace = sample;
    this.save();
  }

  takeSnapshot(name: string): void {
    this.snapshots.take(this.#workspace.save(), this.#workspace.now(), name);
  }

  /**
   * Puts a snapshot in the place of the present world, which is kept as a snapshot itself.
   *
   * @returns Why it cannot, Vietnamese; empty: done.
   */
  restore(id: string): string {
    const kept = this.snapshots.read(id);
    if (!kept) return "Không còn bản chụp này: nó đã bị xóa.";
    if (!kept.whole) return `Bản chụp không dùng được: ${kept.why}. Dữ liệu hiện tại giữ nguyên.`;
    let restored: Playground;
    try {
      restored = this.#source.load(kept.text);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return `Phiên bản này không đọc được bản chụp: ${why} Dữ liệu hiện tại giữ nguyên.`;
    }
    this.#keepPresent("Trước khi khôi phục");
    this.#workspace = restored;
    this.save();
    return "";
  }

  #keepPresent(name: string): void {
    this.snapshots.take(this.#workspace.save(), this.#workspace.now(), name, true);
  }

  /**
   * Works something out a moment after every action, and once now, so that it is ready when the next page asks.
   *
   * @param read what to read; `remember` keeps it
   */
  readAhead(read: () => void): void {
    this.#readAhead = read;
    read();
  }

  /** Tells, now and after every action, which world is shown. */
  afterAction(tell: (workspace: Playground) => void): void {
    this.#afterAction = tell;
    tell(this.#workspace);
  }

  /** A figure of the present world, worked out once until the next action. */
  remember<T>(key: string, compute: (workspace: Playground) => T): T {
    if (!this.#remembered.has(key)) this.#remembered.set(key, compute(this.#workspace));
    return this.#remembered.get(key) as T;
  }

  private save(): void {
    this.#revision += 1;
    this.#remembered = new Map();
    this.#folder.write(this.#workspace.save());
    this.#afterAction?.(this.#workspace);
    clearTimeout(this.#waiting);
    if (this.#readAhead) this.#waiting = setTimeout(this.#readAhead, READ_AHEAD_AFTER_MS).unref();
  }
}

function noticeOf(why: string, setAside: string): string {
  return `Dữ liệu đã lưu không dùng được (${why}) nên được cất riêng tại ${setAside}; không gian làm việc bắt đầu lại từ dữ liệu mẫu.`;
}
