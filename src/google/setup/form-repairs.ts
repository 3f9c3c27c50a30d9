import type { FormName, FormSetup, SystemState } from "../../app/book.ts";
import type { Damage } from "../../app/ports.ts";
import type { CriteriaSet } from "../../domain/criteria.ts";
import { withPatience } from "../patience.ts";
import { FORM_DEFINITIONS } from "./form-definitions.ts";
import { addQuestions } from "./form-from-resource.ts";
import type { FormItemResource, FormResource } from "./form-resource.ts";
import { withCriteria } from "./form-texts.ts";

type Form = GoogleAppsScript.Forms.Form;

/** A form of the software, and which of its questions somebody has deleted. */
interface FormState {
  readonly name: FormName;
  readonly title: string;
  readonly setup: FormSetup;
  readonly resource: FormResource;
  /** Absent where Google does not open it any more. */
  readonly form?: Form;
  readonly deleted: readonly FormItemResource[];
}

/** A form that was deleted, or that the script may open no more. */
function opened(id: string): Form | undefined {
  try {
    return withPatience(() => FormApp.openById(id));
  } catch {
    return undefined;
  }
}

function stateOf(name: FormName, setup: FormSetup, resource: FormResource): FormState {
  const { title } = resource.info;
  const form = opened(setup.id);
  if (!form) return { name, title, setup, resource, deleted: [] };
  const present = new Set(form.getItems().map((item) => item.getId()));
  const deleted = resource.items.filter(({ itemId }) => {
    const id = setup.items[itemId];
    return id === undefined || !present.has(id);
  });
  return { name, title, setup, resource, form, deleted };
}

function statesOf(forms: SystemState["forms"]): readonly FormState[] {
  return FORM_DEFINITIONS.flatMap(({ name, load }) => {
    const setup = forms[name];
    return setup ? [stateOf(name, setup, load())] : [];
  });
}

/** What people's hands have changed of the forms: a question that was renamed or moved is found by its id and harms nothing. */
export function inspectForms(forms: SystemState["forms"]): readonly Damage[] {
  return statesOf(forms).flatMap(({ title, form, deleted }): readonly Damage[] => {
    if (!form) {
      const text = `Không mở được biểu mẫu “${title}” (đã bị xóa, hoặc tài khoản chạy phần mềm không còn quyền). Khôi phục tệp từ Thùng rác của Google Drive; phiếu đã nhận vẫn còn trong bảng tính.`;
      return [{ text, mends: false }];
    }
    return deleted.map((item) => ({
      text: `Biểu mẫu “${title}”: câu “${item.title}” đã bị xóa; phiếu gửi từ nay thiếu câu này.`,
      mends: true,
    }));
  });
}

/** Questions that were deleted, asked again in their place, and the forms as they are then. */
export function mendForms(
  forms: SystemState["forms"],
  criteria: CriteriaSet | undefined,
): { readonly forms: SystemState["forms"]; readonly made: readonly string[] } {
  const made: string[] = [];
  let after = forms;
  for (const { name, title, setup, resource, form, deleted } of statesOf(forms)) {
    if (!form || deleted.length === 0) continue;
    const worded = name === "selfAssessment" && criteria ? withCriteria(resource, criteria) : resource;
    const wanted = new Set(deleted.map(({ itemId }) => itemId));
    const added = addQuestions(form, setup, worded, wanted);
    after = { ...after, [name]: added };
    made.push(...deleted.map((item) => `Câu “${item.title}” của biểu mẫu “${title}”`));
  }
  return { forms: after, made };
}
