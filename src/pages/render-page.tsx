import type { ComponentChild } from "preact";
import { renderToString } from "preact-render-to-string";
import type { OfficeForm } from "../domain/office-form.ts";
import type { PageData } from "./client/contract.ts";
import type { Assets, Page } from "./page.ts";
import { Decide } from "./steps/decide.tsx";
import { DialogBody } from "./steps/dialogs.tsx";
import { DonePart, ErrorPart, LoginsPart, RefusedPart } from "./steps/messages.tsx";
import { OfficeFormPart } from "./steps/office-form.tsx";
import { Recorded } from "./steps/recorded.tsx";
import { RecordedList } from "./steps/recorded-list.tsx";
import { UnionStep } from "./steps/union-step.tsx";
import { UnitStep } from "./steps/unit-step.tsx";
import { titleOf } from "./title-of.ts";

/** A page, ready for `HtmlService.createHtmlOutput(html).setTitle(title)`. */
export interface RenderedPage {
  readonly title: string;
  /** A whole document. HtmlService ignores a viewport written in it: `addMetaTag("viewport", …)` sets it. */
  readonly html: string;
}

/**
 * A page as a whole HTML document that asks nobody else for anything. All text is escaped by preact; only the build's
 * own script and style go in as they are.
 */
export function renderPage(page: Page, assets: Assets): RenderedPage {
  const title = titleOf(page);
  const data = pageData(page);
  return {
    title,
    html: [
      '<!doctype html><html lang="vi"><head><meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="referrer" content="no-referrer">',
      '<meta name="format-detection" content="telephone=no">',
      renderToString(<title>{title}</title>),
      `<style>${closed(assets.style, "style")}</style></head><body>`,
      renderToString(<Shown page={page} />),
      data === undefined ? "" : `<script type="application/json" id="page-data">${embedded(data)}</script>`,
      data === undefined ? "" : `<script>${closed(assets.script, "script")}</script>`,
      "</body></html>",
    ].join(""),
  };
}

/** What stands in a dialog that asks, for one that is open already: it goes in the place of what `#page` holds. */
export function renderOfficeForm(command: string, form: OfficeForm): string {
  return renderToString(<OfficeFormPart command={command} form={form} />);
}

function Shown({ page }: { readonly page: Page }): ComponentChild {
  switch (page.kind) {
    case "unit-step":
      return <UnitStep page={page} />;
    case "union-step":
      return <UnionStep page={page} />;
    case "decide":
      return <Decide page={page} />;
    case "recorded":
      return <Recorded page={page} />;
    case "recorded-list":
      return <RecordedList page={page} />;
    case "done":
      return <DonePart page={page} />;
    case "refused":
      return <RefusedPart page={page} />;
    case "logins":
      return <LoginsPart />;
    case "error":
      return <ErrorPart page={page} />;
    case "office-form":
      return (
        <main id="page" class="page dialog">
          <OfficeFormPart command={page.command} form={page.form} />
        </main>
      );
    default:
      return <DialogBody page={page} />;
  }
}

/** What the page's script needs; undefined where there is nothing to act on. */
function pageData(page: Page): PageData | undefined {
  if (!("token" in page)) return undefined;
  const { token, version } = page;
  if (page.kind === "unit-step") {
    const { scores, digitalSkills, proficient } = page.dossier.submission;
    const { passTotal, passFloor } = page.cycle;
    return {
      token,
      version,
      selfAssessed: { scores, digital: digitalSkills, proficient, passTotal, passFloor },
    };
  }
  if (page.kind === "open-cycle") return { token, version, confirms: page.confirms };
  if (page.kind === "decide") {
    return { token, version, proposed: page.people.filter((one) => one.dossier.proposal.proposed).length };
  }
  return { token, version };
}

/** JSON that cannot end the script element it stands in, nor open a comment. */
function embedded(data: PageData): string {
  return JSON.stringify(data).replace(/</g, "\\u003c");
}

/** Script or style text in which its own end tag cannot appear. */
function closed(text: string, element: "script" | "style"): string {
  return text.replace(new RegExp(`</(${element})`, "gi"), "<\\/$1");
}
