import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import { createApp } from "./app.ts";
import { SaveFolder } from "./save-folder.ts";
import { Session, type WorkspaceSource } from "./session.ts";

/** Only this machine: the pages let anybody be anybody. */
const HOST = "127.0.0.1";

export interface ServerOptions {
  /** 0: any free port. */
  readonly port: number;
  /** Folder that holds the data. */
  readonly data: string;
  readonly source: WorkspaceSource;
}

export interface RunningServer {
  readonly url: string;
  readonly session: Session;
  /** Ends open connections and frees the folder. */
  stop(): Promise<void>;
}

/** A reason not to start that its reader can mend; the message is Vietnamese and English. */
export class CannotStart extends Error {
  override readonly name = "CannotStart";
}

/**
 * Serves the local workspace.
 *
 * @throws {CannotStart} where the port is taken, or another process uses the data folder
 */
export async function startServer({ port, data, source }: ServerOptions): Promise<RunningServer> {
  const folder = new SaveFolder(data);
  const owner = folder.take();
  if (owner !== 0) throw new CannotStart(folderTaken(data, owner));
  const server = serve({ fetch: (request) => answer(request), port, hostname: HOST });
  let answer = (_request: Request): Response | Promise<Response> => new Response(STARTING, { status: 503 });
  try {
    await listening(server);
    const session = await Session.open(source, folder);
    const app = createApp(session);
    answer = (request) => app.fetch(request);
    const url = `http://${HOST}:${(server.address() as AddressInfo).port}`;
    return { url, session, stop: () => stop(server, folder) };
  } catch (error) {
    await stop(server, folder);
    throw (error as NodeJS.ErrnoException).code === "EADDRINUSE" ? new CannotStart(portTaken(port)) : error;
  }
}

const STARTING =
  "Đang chuẩn bị cơ quan mẫu, vài giây nữa tải lại trang này (starting, reload in a few seconds).";

async function listening(server: ServerType): Promise<void> {
  if (!server.listening) await once(server, "listening");
}

async function stop(server: ServerType, folder: SaveFolder): Promise<void> {
  if (server.listening) {
    const closed = once(server, "close");
    server.close();
    if ("closeAllConnections" in server) server.closeAllConnections();
    await closed;
  }
  folder.release();
}

function portTaken(port: number): string {
  return (
    `Cổng ${port} trên ${HOST} đang có chương trình khác dùng. Dừng chương trình ấy, hoặc chọn cổng khác: PORT=${port + 1} npm start\n` +
    `Port ${port} is in use. Stop the program that holds it, or choose another: PORT=${port + 1} npm start`
  );
}

function folderTaken(data: string, owner: number): string {
  return (
    `Thư mục dữ liệu ${data} đang do một không gian làm việc khác dùng (tiến trình ${owner}); hãy dừng nó trước. Nếu không có, xóa tệp server.pid trong thư mục ấy.\n` +
    `The data folder is in use by another running workspace (process ${owner}); stop that one first. If there is none, delete server.pid in that folder.`
  );
}
