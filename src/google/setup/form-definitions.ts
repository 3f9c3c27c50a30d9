import activities from "../../../forms/activities.json?definition";
import registration from "../../../forms/registration.json?definition";
import selfAssessment from "../../../forms/self-assessment.json?definition";
import type { FormName } from "../../app/book.ts";
import type { FormResource } from "./form-resource.ts";
import { unpackDefinition } from "./unpack-definition.ts";

export interface FormDefinition {
  readonly name: FormName;
  readonly load: () => FormResource;
  /** What Google Forms shows once an answer is in; the resource format has no field for it. */
  readonly confirmation: string;
}

/** The forms of a cycle, in the order people meet them. */
export const FORM_DEFINITIONS: readonly FormDefinition[] = [
  {
    name: "registration",
    load: () => unpackDefinition(registration) as FormResource,
    confirmation:
      "Đã ghi nhận đăng ký của đồng chí. Hệ thống sẽ gửi thư xác nhận; nếu không thấy, đề nghị xem cả hộp thư rác hoặc liên hệ Văn phòng.",
  },
  {
    name: "selfAssessment",
    load: () => unpackDefinition(selfAssessment) as FormResource,
    confirmation:
      "Đã nhận phiếu tự đánh giá của đồng chí. Hệ thống sẽ gửi thư xác nhận kèm điểm đã chấm; trước khi đơn vị thẩm định, đồng chí có thể gửi lại phiếu để thay thế.",
  },
  {
    name: "activities",
    load: () => unpackDefinition(activities) as FormResource,
    confirmation:
      "Đã nhận báo cáo hoạt động. Cần sửa thì mở lại phiếu đã gửi để sửa; có hoạt động khác thì gửi phiếu mới. Văn phòng xem được ở tab “Tuyên truyền, tập huấn, thi đua”.",
  },
];
