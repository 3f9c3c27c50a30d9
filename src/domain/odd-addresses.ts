import type { Cycle } from "./cycle.ts";
import type { Roster } from "./roster.ts";

/** Named one by one; more would not be read. */
const MOST_NAMED = 10;

/** True for what a letter can be sent to, as far as its form tells. */
export function isAddress(text: string): boolean {
  return /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(text.trim());
}

type Named = readonly [whose: string, address: string];

function ofCycle(cycle: Cycle): readonly Named[] {
  return [
    ["Email Thủ trưởng", cycle.headEmail],
    ["Email cấp trên", cycle.superiorEmail],
    ["Email Văn phòng", cycle.officeEmail],
    ["Email Chủ tịch Công đoàn", cycle.unionChairEmail],
    ["Email Hội Khuyến học", cycle.associationEmail],
  ];
}

function ofRoster({ units, people }: Roster): readonly Named[] {
  return [
    ...units.flatMap(({ id, headEmail, unionEmail, deputyDirectorEmail, deputyEmail = "" }) =>
      [headEmail, unionEmail, deputyDirectorEmail, deputyEmail].map(
        (address): Named => [`đơn vị ${id}`, address],
      ),
    ),
    ...people.flatMap(({ id, email, otherEmails = [] }) =>
      [email, ...otherEmails].map((address): Named => [id, address]),
    ),
  ];
}

/** Addresses that no letter would reach (`abc`, two in one cell), in words; whoever has none is left out. */
export function oddAddresses(roster: Roster, cycle: Cycle): readonly string[] {
  const odd = [...ofCycle(cycle), ...ofRoster(roster)].filter(
    ([, address]) => address.trim() !== "" && !isAddress(address),
  );
  if (odd.length === 0) return [];
  const named = odd.slice(0, MOST_NAMED).map(([whose, address]) => `${whose}: “${address.slice(0, 60)}”`);
  const more = odd.length > MOST_NAMED ? ` và ${odd.length - MOST_NAMED} địa chỉ khác` : "";
  return [`Địa chỉ không đúng dạng nên thư sẽ không tới: ${named.join("; ")}${more}.`];
}
