import type { FormPage } from "../page-form.ts";
import { Masthead } from "../parts/frame.tsx";
import { OfficeFormPart } from "./office-form.tsx";

/** A page of a link that asks as the Office's dialogs do. */
export function FormOfLink({ page }: { readonly page: FormPage }) {
  const { command, cycle, form } = page;
  return (
    <>
      <Masthead agency={cycle.agency} year={cycle.year} />
      <main id="page" class="page">
        <OfficeFormPart command={command} form={form} />
      </main>
    </>
  );
}
