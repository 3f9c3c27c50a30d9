import { costs } from "../../core/costs.ts";
import type { Runtime } from "../../core/runtime.ts";
import { serviceObject } from "../../core/service-object.ts";
import { unsupported } from "../../core/unsupported.ts";
import { remainingQuota, spendQuota } from "../daily-quota.ts";
import { driveLimits } from "../drive/limits.ts";
import { Exception, textArgument } from "../exception.ts";
import { oauthToken } from "../script/service.ts";
import { isRecord } from "../sheets/field-mask.ts";
import { toSigned } from "../signed-bytes.ts";
import { createBlob } from "../utilities/blob.ts";
import { type DriveAnswer, driveDownload } from "./drive-download.ts";
import { urlFetchLimits } from "./limits.ts";

/**
 * `UrlFetchApp`, for the one address the manifest allows: contents of Drive files.
 *
 * @see https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app
 */
export function createUrlFetchApp(runtime: Runtime) {
  return {
    UrlFetchApp: serviceObject("UrlFetchApp", {
      fetch: (url: unknown, params?: unknown) =>
        runtime.call({ name: "UrlFetchApp.fetch", modelledMs: costs.urlFetch }, () =>
          fetch(runtime, textArgument("UrlFetchApp.fetch", url), paramsOf(params)),
        ),
    }),
  };
}

interface Params {
  readonly authorization: string;
  readonly muteHttpExceptions: boolean;
}

function paramsOf(params: unknown): Params {
  if (params === undefined) return { authorization: "", muteHttpExceptions: false };
  if (!isRecord(params)) throw new Exception("Invalid argument: params");
  const known = ["method", "headers", "muteHttpExceptions", "contentType"];
  const unknown = Object.keys(params).find((key) => !known.includes(key));
  if (unknown !== undefined) unsupported(`UrlFetchApp.fetch with ${unknown}`);
  const method = String(params.method ?? "get").toLowerCase();
  if (method !== "get") unsupported(`UrlFetchApp.fetch with method ${method}`);
  const headers = isRecord(params.headers) ? Object.entries(params.headers) : [];
  const authorization = headers.find(([name]) => name.toLowerCase() === "authorization")?.[1];
  return {
    authorization: String(authorization ?? ""),
    muteHttpExceptions: params.muteHttpExceptions === true,
  };
}

function fetch(runtime: Runtime, url: string, params: Params): object {
  if (url.length > urlFetchLimits.urlLength) throw new Exception(urlFetchLimits.urlMessage);
  if (!url.startsWith(urlFetchLimits.allowed)) throw new Exception(urlFetchLimits.notAllowedMessage(url));
  countFetch(runtime);
  const authorized = params.authorization === `Bearer ${oauthToken(runtime)}`;
  const answer = driveDownload(runtime.world.drive, new URL(url), authorized);
  if (answer.bytes.length > urlFetchLimits.responseBytes) throw new Exception(urlFetchLimits.responseMessage);
  if (answer.code >= 400 && !params.muteHttpExceptions) throw failure(url, answer);
  return createResponse(runtime, answer);
}

function failure(url: string, { code, bytes }: DriveAnswer): Exception {
  const body = Buffer.from(bytes).toString("utf8");
  const shown = body.length > 150 ? `${body.slice(0, 150)}...` : body;
  return new Exception(
    `Request failed for ${new URL(url).origin} returned code ${code}. Truncated server response: ${shown} (use muteHttpExceptions option to examine full response)`,
  );
}

function createResponse(runtime: Runtime, { code, bytes, mimeType }: DriveAnswer): object {
  const read = <T>(name: string, value: () => T) => {
    return (): T => runtime.call({ name: `HTTPResponse.${name}`, roundTrip: false }, value);
  };
  return serviceObject("HTTPResponse", {
    getResponseCode: read("getResponseCode", () => code),
    getContent: read("getContent", () => toSigned(bytes)),
    getContentText: read("getContentText", () => Buffer.from(bytes).toString("utf8")),
    getBlob: read("getBlob", () => createBlob({ bytes, contentType: mimeType, name: null })),
    getHeaders: read("getHeaders", () => ({ "Content-Type": mimeType })),
  });
}

function countFetch(runtime: Runtime): void {
  const { drive } = runtime.world;
  const limit = driveLimits.fetchesPerDay[runtime.options.account ?? "workspace"];
  if (remainingQuota(drive.fetchQuota, limit, runtime.now) < 1) {
    throw new Exception(driveLimits.fetchesMessage);
  }
  runtime.set("drive", { ...drive, fetchQuota: spendQuota(drive.fetchQuota, 1, runtime.now) });
}
