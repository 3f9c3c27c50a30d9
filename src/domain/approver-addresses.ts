import type { Cycle } from "./cycle.ts";
import type { Staffing } from "./roster.ts";
import { normalizeAddress } from "./roster-rules.ts";

/** Somebody who holds a step by their office: the address, and what they are. */
export interface ApproverAddress {
  readonly address: string;
  /** `Trưởng đơn vị Phòng Ngân sách; Công đoàn Phòng Ngân sách`. */
  readonly roles: string;
}

/** Everybody who holds a step of the cycle by their office, each address once, with all that they are. */
export function approverAddresses(
  { units, unionSteps = [] }: Staffing,
  cycle: Pick<Cycle, "headEmail" | "superiorEmail" | "unionChairEmail">,
): readonly ApproverAddress[] {
  const named = [
    { address: cycle.headEmail, role: "Thủ trưởng cơ quan" },
    { address: cycle.superiorEmail, role: "Cấp trên" },
    { address: cycle.unionChairEmail, role: "Chủ tịch Công đoàn" },
    ...units.flatMap(({ name, headEmail, deputyDirectorEmail, unionEmail }) => [
      { address: headEmail, role: `Trưởng đơn vị ${name}` },
      { address: deputyDirectorEmail, role: `Lãnh đạo phụ trách ${name}` },
      { address: unionEmail, role: `Công đoàn ${name}` },
    ]),
    ...unionSteps.map(({ councilEmail }) => ({ address: councilEmail, role: "Hội đồng xét" })),
  ];
  const roles = new Map<string, ApproverAddress>();
  for (const { address, role } of named) {
    const key = normalizeAddress(address);
    const known = roles.get(key);
    if (key === "" || known?.roles.split("; ").includes(role)) continue;
    roles.set(key, {
      address: known?.address ?? address.trim(),
      roles: known ? `${known.roles}; ${role}` : role,
    });
  }
  return [...roles.values()];
}
