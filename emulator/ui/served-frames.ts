import type { ServedPage } from "../workspace-api.ts";
import { clientScript } from "./client-script.ts";

/** Pages kept for their frames; older ones are fetched anew by reloading the page around them. */
const KEPT = 100;

/**
 * Pages that the script has made, each for the frame that shows it. As on Google the outer page runs the script
 * once and the frame gets what came of it. `google.script` is put before the page's own scripts.
 */
export class ServedFrames {
  readonly #pages = new Map<string, ServedPage>();
  readonly #functions: () => readonly string[];
  #count = 0;

  /** @param functions names that `google.script.run` has */
  constructor(functions: () => readonly string[]) {
    this.#functions = functions;
  }

  /** Keeps a page and says at which path its frame finds it. */
  add(page: ServedPage): string {
    this.#count += 1;
    const id = `${process.pid}-${this.#count}`;
    this.#pages.set(id, page);
    for (const old of [...this.#pages.keys()].slice(0, -KEPT)) this.#pages.delete(old);
    return `/frames/${id}`;
  }

  async html(id: string): Promise<string | undefined> {
    const page = this.#pages.get(id);
    if (!page) return undefined;
    const names = `var scriptFunctions=${JSON.stringify(this.#functions())};`;
    const run = (await clientScript("script-run")).replaceAll("</script", "<\\/script");
    const script = `<script>(function(){${names}${run}})();</script>`;
    const head = /<head[^>]*>/i.exec(page.html);
    if (!head) return `<!DOCTYPE html>${script}${page.html}`;
    const at = head.index + head[0].length;
    return page.html.slice(0, at) + script + page.html.slice(at);
  }
}
