import type { ComponentChild } from "preact";
import { renderToString } from "preact-render-to-string";
import type { OfficeForm } from "../domain/office-form.ts";
import type { PageData } from "./client/contract.ts";
import type { Assets, Page } from "./page.ts";
import { pageData } from "./page-data.ts";
import { Decide } from "./steps/decide.tsx";
import { DialogBody } from "./steps/dialogs.tsx";
import { FormOfLink } from "./steps/form-of-link.tsx";
import { InspectionPart } from "./steps/inspection.tsx";
import { DonePart, ErrorPart, LoginsPart, RefusedPart } from "./steps/messages.tsx";
import { OfficeFormPart } from "./steps/office-form.tsx";
import { Person } from "./steps/person.tsx";
import { Queue } from "./steps/queue.tsx";
import { Recorded } from "./steps/recorded.tsx";
import { RecordedList } from "./steps/recorded-list.tsx";
import { Review } from "./steps/review.tsx";
import { SentBackList } from "./steps/sent-back-list.tsx";
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
      body(page, data),
      data === undefined ? "" : `<script>${closed(assets.script, "script")}</script>`,
      "</body></html>",
    ].join(""),
  };
}

/** A page's body, to be drawn anew in the place of the one that is open; its script runs already. */
export function renderBody(page: Page): string {
  return body(page, pageData(page));
}

function body(page: Page, data: PageData | undefined): string {
  const drawn = renderToString(<Shown page={page} />);
  if (data === undefined) return drawn;
  return `${drawn}<script type="application/json" id="page-data">${embedded(data)}</script>`;
}

/** What stands in a dialog that asks, for one that is open already: it goes in the place of what `#page` holds. */
export function renderOfficeForm(command: string, form: OfficeForm): string {
  return renderToString(<OfficeFormPart command={command} form={form} />);
}

function Shown({ page }: { readonly page: Page }): ComponentChild {
  switch (page.kind) {
    case "unit-step":
      return <UnitStep page={page} />;
    case "queue":
      return <Queue page={page} />;
    case "union-step":
      return <UnionStep page={page} />;
    case "decide":
      return <Decide page={page} />;
    case "person":
      return <Person page={page} />;
    case "review":
      return <Review page={page} />;
    case "recorded":
      return <Recorded page={page} />;
    case "sent-back-list":
      return <SentBackList page={page} />;
    case "recorded-list":
      return <RecordedList page={page} />;
    case "inspection":
      return <InspectionPart page={page} />;
    case "done":
      return <DonePart page={page} />;
    case "refused":
      return <RefusedPart page={page} />;
    case "logins":
      return <LoginsPart />;
    case "error":
      return <ErrorPart page={page} />;
    case "form":
      return <FormOfLink page={page} />;
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

/** JSON that cannot end the script element it stands in, nor open a comment. */
function embedded(data: PageData): string {
  return JSON.stringify(data).replace(/</g, "\\u003c");
}

/** Script or style text in which its own end tag cannot appear. */
function closed(text: string, element: "script" | "style"): string {
  return text.replace(new RegExp(`</(${element})`, "gi"), "<\\/$1");
}
