import type { Notice } from "./notices.ts";

/** What a frame may ask of the window it stands in (`google.script.host`). */
export interface HostActions {
  close?(): void;
  height?(pixels: number): void;
  width?(pixels: number): void;
  /** The script said something to the person with the spreadsheet open. */
  notices?(notices: readonly Notice[]): void;
}

/**
 * Connects a frame with a page of the script in it to the server: its `google.script.run` calls become requests of
 * this page, so that the frame itself, which has no origin of its own, can reach nothing.
 *
 * @param door `web-app`: as an anonymous visitor; `dialog`: as the person with the workbook open.
 */
export function connectFrame(
  frame: HTMLIFrameElement,
  door: "web-app" | "dialog",
  host: HostActions,
): () => void {
  const listen = async (event: MessageEvent) => {
    if (event.source !== frame.contentWindow) return;
    const { kind, call, functionName, args, action, size } = event.data ?? {};
    if (kind === "run") {
      const { notices = [], ...answer } = await request(door, functionName, args);
      host.notices?.(notices);
      frame.contentWindow?.postMessage({ kind: "answer", call, ...answer }, "*");
    }
    if (kind === "host" && action === "close") host.close?.();
    if (kind === "host" && action === "height") host.height?.(Number(size));
    if (kind === "host" && action === "width") host.width?.(Number(size));
  };
  window.addEventListener("message", listen);
  return () => window.removeEventListener("message", listen);
}

interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly message?: string;
  readonly notices?: readonly Notice[];
}

async function request(door: string, functionName: unknown, args: unknown): Promise<Answer> {
  try {
    const response = await fetch("/rpc", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ door, functionName, args }),
    });
    if (!response.ok) return { ok: false, message: await response.text() };
    return (await response.json()) as Answer;
  } catch {
    return { ok: false, message: "Không gian làm việc đã dừng: chạy lại npm start rồi tải lại trang này." };
  }
}
