/** `npm start`: serves the local workspace until Ctrl-C. Exit 1 where it cannot start. */
import { fileURLToPath } from "node:url";
import { MailRelay } from "../mail-relay.ts";
import { keyFigures } from "./model/key-figures.ts";
import { sampleSource } from "./sample-workspace.ts";
import { CannotStart, startServer } from "./server.ts";

const DEFAULT_PORT = 8307;

function portAsked(): number {
  const asked = process.env.PORT;
  if (asked === undefined || asked === "") return DEFAULT_PORT;
  const port = Number(asked);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new CannotStart(
    `PORT=${asked} không phải số cổng, cần số nguyên từ 1 đến 65535.\nPORT=${asked} is no port, expected a whole number from 1 to 65535.`,
  );
}

/** Hands mail on where `SMTP_URL` names a server: `SMTP_URL=smtp://127.0.0.1:1025 npm start`. */
function relayAsked(): MailRelay | undefined {
  const { SMTP_URL: url } = process.env;
  if (url === undefined || url === "") return undefined;
  try {
    return new MailRelay(url, (line) => console.warn(line));
  } catch (error) {
    throw new CannotStart((error as Error).message);
  }
}

async function main(): Promise<void> {
  const port = portAsked();
  const webAppUrl = `http://127.0.0.1:${port}/exec`;
  const bundle = fileURLToPath(new URL("../../dist/", import.meta.url));
  const data = fileURLToPath(new URL("../../workspace/", import.meta.url));
  const source = sampleSource({ bundle, webAppUrl, onProgress: showProgress });
  const relay = relayAsked();
  const { url, session, stop } = await startServer({ port, data, source });
  session.readAhead(() => keyFigures(session));
  if (relay) session.afterAction((workspace) => relay.follow(workspace));
  if (session.notice !== "") console.warn(`\n${session.notice}`);
  console.log(`\nCông dân học tập: mở ${url} trong trình duyệt · open it in a browser`);
  console.log(
    "Dữ liệu nằm trong thư mục workspace/ · Ctrl-C để dừng · data lives in workspace/, Ctrl-C stops",
  );
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void stop().then(() => {
        console.log("\nĐã dừng, dữ liệu đã lưu · stopped, everything is saved");
        process.exit(0);
      });
    });
  }
}

let shown = -1;
function showProgress(share: number): void {
  const percent = Math.min(100, Math.floor(share * 10) * 10);
  if (percent === shown) return;
  shown = percent;
  if (percent === 0)
    console.log("Đang dựng cơ quan mẫu và chạy năm đến giữa tháng 10 · preparing the sample agency …");
  else console.log(`  ${percent}%`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof CannotStart ? `\n${error.message}` : error);
  process.exit(1);
}
