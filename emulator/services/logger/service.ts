import { format } from "node:util";
import { serviceObject } from "../../core/service-object.ts";

/**
 * `Logger` and `console`: kept for the execution, neither numbered nor a round trip.
 *
 * @param write Takes each line as it is logged.
 * @see https://developers.google.com/apps-script/reference/base/logger
 * @see https://developers.google.com/apps-script/guides/logging#cloud_logging
 */
export function createLogger(write: (line: string) => void = () => undefined) {
  const lines: string[] = [];
  const log = (data: unknown, ...values: readonly unknown[]): void => {
    const line = format(data, ...values);
    lines.push(line);
    write(line);
  };
  const logger: { log: (data: unknown, ...values: readonly unknown[]) => unknown } & Record<string, unknown> =
    serviceObject("Logger", {
      log: (data: unknown, ...values: readonly unknown[]) => {
        log(data, ...values);
        return logger;
      },
      getLog: () => lines.map((line) => `${line}\n`).join(""),
      clear: () => {
        lines.length = 0;
      },
    });
  const console = serviceObject("console", {
    log,
    info: log,
    warn: log,
    error: log,
    time: () => undefined,
    timeEnd: () => undefined,
  });
  return { Logger: logger, console };
}
