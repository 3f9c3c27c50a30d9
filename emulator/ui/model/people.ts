import type { WorkspaceApi } from "../../workspace-api.ts";
import type { Session } from "../session.ts";
import { addressOf, settings, tabRows, textOf } from "./tab-rows.ts";

export type RoleKind =
  | "head"
  | "superior"
  | "deputy"
  | "office"
  | "unionChair"
  | "association"
  | "unitHead"
  | "union";

export interface Role {
  readonly kind: RoleKind;
  /** Vietnamese, with the unit it holds for: `Trưởng đơn vị · Phòng Đầu tư`. */
  readonly label: string;
}

/** Somebody who may sit at the keyboard. */
export interface Person {
  readonly email: string;
  /** Họ và tên; the role's name for an address that is not on the roll. */
  readonly name: string;
  /** Mã CCVC; empty where not on the roll. */
  readonly id: string;
  readonly unit: string;
  readonly position: string;
  readonly roles: readonly Role[];
  readonly left: boolean;
}

const SETTING_ROLES: readonly (readonly [string, RoleKind, string])[] = [
  ["Email Thủ trưởng", "head", "Thủ trưởng cơ quan"],
  ["Email cấp trên", "superior", "Cấp trên"],
  ["Email Văn phòng", "office", "Văn phòng"],
  ["Email Chủ tịch Công đoàn", "unionChair", "Chủ tịch Công đoàn"],
  ["Email Hội Khuyến học", "association", "Hội Khuyến học"],
];

const UNIT_ROLES: readonly (readonly [string, RoleKind, string])[] = [
  ["Email trưởng đơn vị", "unitHead", "Trưởng đơn vị"],
  ["Email công đoàn", "union", "Công đoàn"],
  ["Email Lãnh đạo Sở phụ trách", "deputy", "Lãnh đạo Sở phụ trách"],
];

/** Everybody known to the workbook: the roll, and whoever holds a role without being on it. */
export function people(session: Session): readonly Person[] {
  return session.remember("people", readPeople);
}

export function personByEmail(session: Session, email: string): Person | undefined {
  const wanted = email.trim().toLowerCase();
  return people(session).find((person) => person.email === wanted);
}

export function holderOf(session: Session, kind: RoleKind): Person | undefined {
  return people(session).find((person) => person.roles.some((role) => role.kind === kind));
}

function readPeople(workspace: WorkspaceApi): readonly Person[] {
  const roles = rolesByAddress(workspace);
  const units = new Map(
    tabRows(workspace, "Đơn vị").map((row) => [textOf(row, "Mã đơn vị"), textOf(row, "Tên đơn vị")]),
  );
  const staff = tabRows(workspace, "Danh sách CCVC, NLĐ").map((row): Person => {
    const email = addressOf(row, "Email");
    return {
      email,
      name: textOf(row, "Họ và tên"),
      id: textOf(row, "Mã CCVC"),
      unit: units.get(textOf(row, "Mã đơn vị")) ?? textOf(row, "Mã đơn vị"),
      position: textOf(row, "Chức vụ"),
      roles: roles.get(email) ?? [],
      left: textOf(row, "Ngày nghỉ") !== "",
    };
  });
  const onRoll = new Set(staff.map((person) => person.email));
  const others = [...roles]
    .filter(([email]) => !onRoll.has(email))
    .map(([email, held]) => outsider(email, held));
  return [...staff.filter((person) => person.email !== ""), ...others];
}

function outsider(email: string, roles: readonly Role[]): Person {
  return { email, name: roles[0]?.label ?? email, id: "", unit: "", position: "", roles, left: false };
}

function rolesByAddress(workspace: WorkspaceApi): Map<string, Role[]> {
  const found = new Map<string, Role[]>();
  const add = (email: string, role: Role) => {
    if (email === "") return;
    const held = found.get(email) ?? [];
    if (!held.some((other) => other.label === role.label)) found.set(email, [...held, role]);
  };
  const values = settings(workspace);
  for (const [key, kind, label] of SETTING_ROLES) {
    add(
      String(values.get(key) ?? "")
        .trim()
        .toLowerCase(),
      { kind, label },
    );
  }
  for (const row of tabRows(workspace, "Đơn vị")) {
    for (const [column, kind, label] of UNIT_ROLES) {
      add(addressOf(row, column), { kind, label: `${label} · ${textOf(row, "Tên đơn vị")}` });
    }
  }
  return found;
}
