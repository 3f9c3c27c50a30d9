import type { MiddlewareHandler } from "hono";

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/**
 * Keeps other sites out. The server listens on the loopback address, which every page open in the same browser can
 * reach: a foreign host name that resolves to it (DNS rebinding) is refused, and so is any action not begun on one
 * of our own pages (`Sec-Fetch-Site`, else `Origin`; a browser sends at least one of them with a POST).
 */
export const sameOriginOnly: MiddlewareHandler = async (context, next) => {
  const host = context.req.header("host") ?? "";
  if (!LOOPBACK.test(host)) return context.text("Chỉ phục vụ địa chỉ 127.0.0.1 (loopback only).", 421);
  const reads = context.req.method === "GET" || context.req.method === "HEAD";
  if (!reads && !isOwn(context.req.header("sec-fetch-site"), context.req.header("origin"), host)) {
    return context.text("Thao tác phải bắt đầu từ chính trang này (cross-site request refused).", 403);
  }
  return next();
};

function isOwn(site: string | undefined, origin: string | undefined, host: string): boolean {
  if (site !== undefined) return site === "same-origin";
  return origin === `http://${host}`;
}
