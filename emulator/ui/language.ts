import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";

const COOKIE = "cong-dan-hoc-tap-english";

/** True where remarks in English are wanted: as chosen, else where the browser asks for another language than Vietnamese. */
export function showsEnglish(context: Context): boolean {
  const chosen = getCookie(context, COOKIE);
  if (chosen !== undefined) return chosen === "on";
  return !/^\s*vi\b/i.test(context.req.header("accept-language") ?? "vi");
}

export function chooseEnglish(context: Context, on: boolean): void {
  setCookie(context, COOKIE, on ? "on" : "off", {
    httpOnly: true,
    sameSite: "Lax",
    path: "/",
    maxAge: 31_536_000,
  });
}
