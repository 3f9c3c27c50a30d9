import { format } from "node:util";
import { variadic } from "../../core/argument-count.ts";
import { serviceObject } from "../../core/service-object.ts";

/**
 * `Logger` and `console`: kept for the execution, neither numbered nor a round trip.
 *
 * @see https://developers.google.com/apps-script/reference/base/logger
 * @see https://developers.google.com/apps-script/guides/logging#cloud_logging
 */
export function createLogger() {
  const lines: string[] = [];
  const log = variadic((data: unknown, ...values: readonly unknown[]): void => {
    lines.push(format(data, ...values));
  });
  const logger: object = serviceObject("Logger", {
    log: variadic((data: unknown, ...values: readonly unknown[]) => {
      log(data, ...values);
      return logger;
    }),
    getLog: () => lines.map((line) => `${line}\n`).join(""),
    clear: (): void => {
      lines.length = 0;
    },
  });
  const console = serviceObject("console", { log, info: log, warn: log, error: log });
  return { Logger: logger, console };
}
