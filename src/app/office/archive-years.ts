import { base64 } from "@scure/base";
import type { OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { refuse } from "../../domain/refusal.ts";
import { CELL_LIMIT } from "../../domain/workbook-room.ts";
import { type Answer, done, type Refused } from "../answer.ts";
import { type ArchivePlan, archivableYears, archivePlan } from "../archive-plan.ts";
import { archivedIn, isArchived, subjectOf } from "../archived.ts";
import { commitDraft } from "../commit-draft.ts";
import type { StoredFile } from "../documents.ts";
import { Draft } from "../draft.ts";
import { type Examination, examine } from "../examine.ts";
import { currentCycle } from "../find-in-book.ts";
import { JSON_LINES, XLSX } from "../media-types.ts";
import type { Ports } from "../ports.ts";
import { LEDGER_FIRST } from "../restore.ts";
import { transact } from "../transact.ts";
import { utf8 } from "../utf8.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Lưu trữ năm cũ";

/** Events of one JSON Lines file: some 8 MB. */
const EVENTS_A_FILE = 5000;

/** Only a ledger that is whole and in order may be cut. */
function refuseUnlessSound({ chain }: Examination): Refused | undefined {
  if (chain.whole && chain.faults.length === 0 && !chain.reordered) return undefined;
  return { ...refuse("ledger-broken", LEDGER_FIRST), details: chain.findings };
}

function planFor(until: number, { chain, book }: Examination, ports: Ports): ArchivePlan | undefined {
  return archivableYears(book).includes(until)
    ? archivePlan(until, chain.rows, book, ports.ledger.tabs())
    : undefined;
}

function nothingToArchive({ book }: Examination): Refused {
  const until = archivedIn(book.ledger)?.until;
  const before = until === undefined ? "" : ` Đã lưu trữ đến hết năm ${until}.`;
  return refuse(
    "nothing-to-archive",
    `Chưa có năm nào lưu trữ được: chỉ lưu trữ kỳ đã đóng hoặc đã chốt, trước kỳ mới nhất.${before}`,
  );
}

function view(ports: Ports, typed: OfficeValues): OfficeForm | Refused {
  const examination = examine(ports);
  const unsound = refuseUnlessSound(examination);
  if (unsound) return unsound;
  const years = archivableYears(examination.book);
  const until = years.find((year) => String(year) === typed.until) ?? years[0];
  const plan = until === undefined ? undefined : planFor(until, examination, ports);
  if (!plan) return nothingToArchive(examination);
  const dossiers = [...plan.digests.values()].reduce((sum, one) => sum + Object.keys(one).length, 0);
  return {
    title: TITLE,
    intro: [
      `Chép nhật ký và hồ sơ của các năm cũ vào bảng tính riêng trong Drive, rồi bỏ phần nhật ký ấy khỏi bảng tính này, để bảng tính không chạm giới hạn ${CELL_LIMIT.toLocaleString("vi-VN")} ô của Google Trang tính.`,
      "Tab Hồ sơ giữ nguyên: số năm liền, So sánh các năm, các liên kết cũ vẫn như trước. Nhật ký còn lại nối tiếp bản lưu trữ bằng mã chuỗi.",
    ],
    fields: [
      {
        name: "until",
        label: "Đến hết năm",
        type: "select",
        options: years.map((year) => ({ value: String(year), label: `Năm ${year}` })),
        required: true,
        reloads: true,
        value: String(plan.until),
      },
    ],
    facts: [
      { label: "Sự kiện chuyển sang bản lưu trữ", value: String(plan.events.length) },
      { label: "Hồ sơ của các năm ấy", value: String(dossiers) },
      { label: "Sự kiện còn lại", value: String(examination.chain.rows.length - plan.events.length) },
    ],
    warnings: [
      "Hồ sơ kiểm tra, minh chứng quá trình của các năm đã lưu trữ xem trong bản lưu trữ. Không xóa tệp lưu trữ.",
    ],
    button: `Lưu trữ đến hết năm ${plan.until}`,
  };
}

/** The archive: the events exactly as sealed (.jsonl), and a workbook to read (.xlsx). */
function store(plan: ArchivePlan, { book }: Examination, ports: Ports): readonly StoredFile[] {
  const { until, events } = plan;
  const keep = (name: string, mimeType: string, content: string) =>
    ports.documents.keep(book.system, until, name, mimeType, content);
  const parts = Array.from({ length: Math.ceil(events.length / EVENTS_A_FILE) }, (_, index) => {
    const lines = events.slice(index * EVENTS_A_FILE, (index + 1) * EVENTS_A_FILE);
    const text = lines.map((event) => JSON.stringify(event)).join("\n");
    return keep(
      `Lưu trữ đến hết năm ${until}, phần ${index + 1}.jsonl`,
      JSON_LINES,
      base64.encode(utf8(text)),
    );
  });
  const away = new Set(plan.places);
  const tabs = ports.ledger.tabs().flatMap((tab) => {
    if (tab.name !== "ledger" && tab.name !== "dossiers") return [];
    const rows = tab.rows.filter((one) =>
      tab.name === "ledger" ? away.has(one.row) : isArchived(subjectOf(one), until),
    );
    return [{ ...tab, rows }];
  });
  return [...parts, keep(`Lưu trữ đến hết năm ${until}.xlsx`, XLSX, ports.typist.workbookCopy(tabs))];
}

/** Cuts the ledger and says in it what was cut, in one commit: before it nothing is gone, after it everything stands in the files. */
function cut(by: string, plan: ArchivePlan, files: readonly StoredFile[], ports: Ports) {
  const fresh = examine(ports);
  const same = planFor(plan.until, fresh, ports);
  const unsound = refuseUnlessSound(fresh);
  if (unsound) return unsound;
  if (same?.chainHead !== plan.chainHead || same.lastEvent !== plan.lastEvent) {
    return refuse(
      "stale",
      "Nhật ký đã thay đổi trong lúc lưu trữ; chưa bỏ dòng nào. Đề nghị mở lại hộp thoại.",
    );
  }
  const draft = new Draft(fresh.book, ports.clock.now(), ports);
  const { until, lastEvent, chainHead, events } = plan;
  const named = files.map(({ name, url, sha256 }) => ({ name, url, sha256 }));
  draft.note(
    { type: "YearsArchived", until, lastEvent, chainHead, events: events.length, files: named },
    0,
    "",
    by,
  );
  for (const [dossierYear, digests] of same.digests) {
    draft.note({ type: "DossiersArchived", dossierYear, digests }, 0, "", by);
  }
  draft.also({ ledgerPutAway: same.places });
  const links = named.map(({ name, url }) => ({ label: name, url }));
  const message = `Đã lưu trữ ${events.length} sự kiện đến hết năm ${until}.`;
  return { answer: done(message, { links }), committed: commitDraft(draft, fresh.book, ports) };
}

function run(by: string, values: OfficeValues, ports: Ports): Answer {
  const until = Number(values.until);
  const examination = examine(ports);
  const unsound = refuseUnlessSound(examination);
  if (unsound) return unsound;
  if ((archivedIn(examination.book.ledger)?.until ?? 0) >= until) {
    return done(`Đã lưu trữ đến hết năm ${until} từ trước; không có gì thay đổi.`);
  }
  const plan = planFor(until, examination, ports);
  if (!plan || !currentCycle(examination.book)) return nothingToArchive(examination);
  const files = store(plan, examination, ports);
  return transact(ports, () => cut(by, plan, files, ports));
}

/** Lưu trữ năm cũ: the history of years that are over into a workbook of its own. */
export const archiveYears: OfficeCommand = {
  name: "archive-years",
  label: TITLE,
  group: "Hệ thống",
  view,
  run,
};
