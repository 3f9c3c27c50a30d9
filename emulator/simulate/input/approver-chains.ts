import type { StaffLine, UnitLine } from "./cohort.ts";
import type { Problems } from "./problems.ts";
import { SETTING_RULES } from "./setting-rules.ts";
import { lineOfSetting, type Settings, type TypedSettings } from "./settings.ts";
import { addressKey } from "./text-key.ts";
import { unitOn } from "./units.ts";

/**
 * Tells every chain of approvers that ends empty. The unit step ends at the head of the agency, whose own dossier goes
 * to the superior; the union step ends at the head of the agency. Nobody appraises themselves, so the one person whose
 * chains can end empty is the head.
 */
export function checkApproverChains(
  staff: readonly StaffLine[],
  units: readonly UnitLine[],
  settings: Settings,
  typed: TypedSettings,
  year: number,
  problems: Problems,
): void {
  const isOther = (address: string) =>
    address !== "" && addressKey(address) !== addressKey(settings.headEmail);
  const head = staff.find(({ email }) => email !== "" && !isOther(email));
  if (head === undefined || (head.left !== "" && head.left <= `${year}-01-01`)) return;
  if (!isOther(settings.superiorEmail)) {
    problems.add(
      "settings.csv",
      lineOfSetting(typed, "superiorEmail"),
      `"${SETTING_RULES.superiorEmail.key}" để trống hoặc là chính Thủ trưởng, hồ sơ của ${head.id} (${SETTING_RULES.headEmail.key}) không có người thẩm định`,
      `địa chỉ của người khác ở "${SETTING_RULES.superiorEmail.key}"`,
    );
  }
  const days = [settings.opensOn, `${year}-12-31`];
  const lastUnits = new Set(days.map((day) => unitOn(units, head.unitId, day)));
  for (const unit of lastUnits) {
    if (unit === undefined || isOther(unit.unionEmail) || isOther(settings.unionChairEmail)) continue;
    problems.add(
      "units.csv",
      unit.line,
      `hồ sơ của ${head.id} (${SETTING_RULES.headEmail.key}) không có người cho ý kiến Công đoàn: không ai tự thẩm định mình`,
      `địa chỉ của người khác ở "Email công đoàn" hoặc ở khóa "${SETTING_RULES.unionChairEmail.key}" của settings.csv`,
    );
  }
}
