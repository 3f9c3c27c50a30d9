import type {
  AttentionRow,
  Book,
  Commit,
  FormName,
  LedgerRow,
  OutboxRow,
  Stored,
  SystemState,
  Wanted,
} from "../../src/app/book.ts";
import { commitDraft } from "../../src/app/commit-draft.ts";
import { Draft } from "../../src/app/draft.ts";
import type { FormAnswer, Ports } from "../../src/app/ports.ts";
import type { Told } from "../../src/app/told.ts";
import type { Typist } from "../../src/app/typist.ts";
import type { Activity } from "../../src/domain/activity.ts";
import { epochOf, type Instant, instantOf } from "../../src/domain/calendar.ts";
import type { Delegation } from "../../src/domain/delegation.ts";
import type { Delivery } from "../../src/domain/delivery.ts";
import { type Dossier, dossierKey } from "../../src/domain/dossier.ts";
import { evidenceOf } from "../../src/domain/evidence-findings.ts";
import type { FrozenFigures } from "../../src/domain/frozen-figures.ts";
import type { Holiday } from "../../src/domain/holidays.ts";
import type { Meeting } from "../../src/domain/meeting.ts";
import { accept } from "../../src/domain/refusal.ts";
import type { RegisteredPaper } from "../../src/domain/registered-paper.ts";
import type { Roster } from "../../src/domain/roster.ts";
import type { UnitProposal } from "../../src/domain/unit-proposal.ts";
import type { YearTotals } from "../../src/domain/year-totals.ts";
import { differencesFrom } from "../../src/google/ledger/differences.ts";
import type { TabRows } from "../../src/google/ledger/read-tabs.ts";
import type { Cells } from "../../src/google/rows/cell.ts";
import { cycleRow } from "../../src/google/rows/cycle-row.ts";
import { dossierRow } from "../../src/google/rows/dossier-row.ts";
import { listRow } from "../../src/google/rows/list-row.ts";
import { TABS } from "../../src/google/tabs.ts";
import { at, CYCLE, ROSTER } from "../domain/given.ts";

const EMPTY_SYSTEM: SystemState = {
  lastEvent: 0,
  lastCommit: 0,
  chainHead: "",
  lastMail: 0,
  rollFollowed: "",
  remindedOn: "",
  staffingFollowed: "",
  recentAppraisals: {},
  forms: {
    registration: { id: "F1", url: "https://forms.example/dang-ky", items: {} },
    selfAssessment: { id: "F2", url: "https://forms.example/tu-danh-gia", items: {} },
  },
  cursors: {},
  folders: {},
};

const EMPTY_BOOK: Book = {
  system: EMPTY_SYSTEM,
  cycles: [],
  settings: {},
  criteria: [],
  roster: { people: [], units: [] },
  dossierRows: new Map(),
  dossiers: [],
  evidence: [],
  outbox: [],
  letterStatuses: [],
  lists: [],
  earlierResults: [],
  ledger: [],
  ledgerPlaces: [],
  people: [],
  attention: [],
  holidays: [],
  delegations: [],
  meetings: [],
  unitProposals: [],
  papers: [],
  deliveries: [],
  activities: [],
  yearTotals: [],
  frozenFigures: [],
  problems: [],
};

/** A paper, typed. */
const typed = () => accept("UEs=");

/** A file in Drive. */
const STORED = {
  id: "tep-1",
  name: "Văn bản.docx",
  url: "https://drive.example/1",
  mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  bytes: 2,
  sha256: "0".repeat(64),
};

/** Appends or overwrites rows as a sheet does: the header is row 1. */
function write<T>(rows: T[], changes: readonly { readonly row?: number; readonly value: T }[] = []): void {
  for (const { row, value } of changes) {
    if (row === undefined) rows.push(value);
    else rows[row - 2] = value;
  }
}

function stored<T>(rows: readonly T[]): readonly Stored<T>[] {
  return rows.map((value, index) => ({ row: index + 2, value }));
}

function lettersOf(letters: readonly Stored<OutboxRow>[], wanted: Wanted["outbox"]) {
  return typeof wanted === "object" ? letters.filter(({ row }) => wanted.rows.includes(row)) : [];
}

/**
 * The workbook and the world around it in memory, for tests of the order of steps. It counts what the use cases ask
 * for; the real adapters are tried in the journeys.
 */
export class Office implements Ports {
  now: Instant = at("10-14 09:03");
  system: SystemState = EMPTY_SYSTEM;
  roster: Roster = ROSTER;
  readonly cycles = [CYCLE];
  readonly dossiers: Dossier[] = [];
  readonly letters: OutboxRow[] = [];
  readonly lists: Book["lists"][number]["value"][] = [];
  readonly placed: NonNullable<Commit["attention"]>[number][] = [];
  /** Tab `Cần xử lý` as it stands, settled responses included. */
  readonly attention: AttentionRow[] = [];
  readonly delegations: Delegation[] = [];
  readonly meetings: Meeting[] = [];
  readonly unitProposals: UnitProposal[] = [];
  readonly papers: RegisteredPaper[] = [];
  readonly deliveries: Delivery[] = [];
  readonly activities: Activity[] = [];
  readonly yearTotals: YearTotals[] = [];
  readonly frozenFigures: FrozenFigures[] = [];
  holidays: readonly Holiday[] = [];
  criteria: Book["criteria"] = [];
  readonly events: Book["ledger"][number][] = [];
  readonly sent: number[] = [];
  readonly asked: Wanted[] = [];
  readonly alarms: number[] = [];
  settings: Record<string, string> = {};
  earlierResults: Book["earlierResults"] = [];
  commits = 0;
  quota = 100;
  locked = false;
  answers: FormAnswer[] = [];
  /** Keys of dossiers whose rows somebody overwrote by hand. */
  readonly unreadable = new Set<string>();
  /** Called when responses are read: something may happen meanwhile. */
  meanwhile: () => void = () => undefined;
  readonly executionId = "x1";
  private rings = 0;
  /** Up to which ring everything has been drained. */
  drained = "";
  private rolled = 0;

  /** What is left of the execution's six minutes. */
  msLeft = 6 * 60_000;
  readonly clock = { now: () => this.now, msLeft: () => this.msLeft };
  readonly dice = {
    bytes: (count: number) => {
      this.rolled += 1;
      return Uint8Array.from({ length: count }, (_, index) => (this.rolled * 31 + index) % 256);
    },
  };
  readonly lock = {
    acquire: () => {
      if (this.locked) return false;
      this.locked = true;
      return true;
    },
    release: () => {
      this.locked = false;
    },
  };
  readonly ledger = {
    read: (wanted: Wanted) => this.read(wanted),
    commit: (change: Commit) => this.commit(change),
    tabs: () => [],
    rewriteLedger: (rows: readonly LedgerRow[]) => void this.events.splice(0, this.events.length, ...rows),
    putInOrder: () => void this.events.sort((one, other) => one.number - other.number),
    differences: (told: Told) => differencesFrom(told, this.tabRows()),
  };
  readonly responses = {
    since: (
      form: FormName,
      _setup: unknown,
      from: Instant | "",
      isHandled: (responseId: string, at: Instant) => boolean = () => false,
    ) => {
      const found = this.answers.filter(
        (answer) => answer.form === form && answer.at >= from && !isHandled(answer.responseId, answer.at),
      );
      this.meanwhile();
      return found;
    },
  };
  /** Which set the form's questions were last worded by. */
  readonly worded: string[] = [];
  readonly questions = {
    follow: (_form: unknown, { id }: { readonly id: string }) => {
      this.worded.push(id);
      return ["Chỉ số 1"];
    },
  };
  readonly mailbox = {
    remaining: () => this.quota,
    send: (_to: string, _letter: unknown, head: { readonly mailNumber: number }) => {
      if (this.quota === 0) return { ok: false, again: true, problem: "Hết hạn mức thư trong ngày" } as const;
      this.quota -= 1;
      this.sent.push(head.mailNumber);
      return { ok: true } as const;
    },
  };
  readonly bell = {
    ring: () => {
      this.rings += 1;
      return String(this.rings);
    },
    reading: () => String(this.rings),
    heard: () => ({ reading: String(this.rings), drained: this.drained }),
    noteDrained: (reading: string) => {
      this.drained = reading;
    },
  };
  /** Row of a dossier, by address and year. */
  readonly hinted = new Map<string, number>();
  readonly rowHints = {
    rowOf: (address: string, year: number) => this.hinted.get(`${year} ${address}`),
    remember: (rows: ReadonlyMap<string, number>, year: number) => {
      for (const [address, row] of rows) this.hinted.set(`${year} ${address}`, row);
    },
  };
  readonly copies = { list: () => [], store: () => {}, text: () => undefined, discard: () => {} };
  readonly marks = { read: () => "", write: () => {} };
  /** When executions near their end are to be gone on with, ms. */
  readonly goesOn: number[] = [];
  readonly alarm = {
    sendOutboxIn: (milliseconds: number) => void this.alarms.push(milliseconds),
    goOnIn: (milliseconds: number) => void this.goesOn.push(milliseconds),
  };
  readonly documents = {
    template: () => "",
    store: () => ({ docx: STORED, googleDocUrl: "https://docs.example/1" }),
    keep: () => STORED,
    digest: () => STORED.sha256,
    folders: () => [],
  };
  readonly typist: Typist = {
    annualReport: typed,
    assessmentForms: typed,
    associationList: typed,
    campaignNotice: typed,
    certificates: typed,
    commendedList: typed,
    decision: typed,
    inspection: typed,
    minutes: typed,
    portalTable: typed,
    poster: typed,
    programmeReview: typed,
    publicList: typed,
    registrations: typed,
    resultsExtract: () => "UEs=",
    scoreSheet: typed,
    submission: typed,
    unitProposal: typed,
    websiteArticle: typed,
    yearPlan: typed,
    workbookCopy: () => "UEs=",
  };
  readonly webApp = { address: () => "https://script.example/exec" };
  readonly keys = {
    signing: () => ({ id: "k1", secret: Uint8Array.from([1, 2, 3]) }),
    byId: (id: string) => (id === "k1" ? Uint8Array.from([1, 2, 3]) : undefined),
    rotate: () => "k1",
  };
  readonly setup = { apply: () => [], inspect: () => [], mend: () => [] };

  /** Moves the clock. */
  later(minutes: number): void {
    this.now = instantOf(epochOf(this.now) + minutes * 60_000);
  }

  /** Writes into the ledger that the cycles at hand were opened, as opening them does. */
  openingsTold(): this {
    const draft = new Draft(this.ledger.read({}), this.now, this);
    for (const cycle of this.cycles)
      draft.note({ type: "CycleOpened", cycle }, cycle.year, "", "vanphong@stc.example");
    commitDraft(draft, this.ledger.read({}), this);
    return this;
  }

  dossier(personId: string): Dossier | undefined {
    return this.dossiers.find((dossier) => dossier.personId === personId && dossier.year === CYCLE.year);
  }

  private read(wanted: Wanted): Book {
    this.asked.push(wanted);
    const rows = stored(this.dossiers);
    const readable = rows.filter(({ value }) => !this.unreadable.has(dossierKey(value.year, value.personId)));
    const asked = wanted.dossiers;
    const some =
      typeof asked === "object"
        ? readable.filter(({ row }) => asked.rows.includes(row))
        : asked === "all"
          ? readable
          : [];
    return {
      ...EMPTY_BOOK,
      system: this.system,
      cycles: stored(this.cycles),
      settings: wanted.settings ? this.settings : {},
      criteria: wanted.criteria ? this.criteria : [],
      roster: this.rosterFor(wanted),
      people: wanted.roster ? stored(this.roster.people) : [],
      delegations: wanted.roster || wanted.units ? stored(this.delegations) : [],
      attention: wanted.attention ? stored(this.attention) : [],
      holidays: wanted.holidays ? this.holidays : [],
      meetings: wanted.meetings ? stored(this.meetings) : [],
      unitProposals: wanted.unitProposals ? stored(this.unitProposals) : [],
      papers: wanted.papers ? stored(this.papers) : [],
      deliveries: wanted.deliveries ? stored(this.deliveries) : [],
      activities: wanted.activities ? stored(this.activities) : [],
      yearTotals: wanted.yearTotals ? stored(this.yearTotals) : [],
      frozenFigures: wanted.frozenFigures ? stored(this.frozenFigures) : [],
      dossierRows: new Map(
        asked === "keys" || (typeof asked === "object" && asked.keys)
          ? rows.map(({ row, value }) => [dossierKey(value.year, value.personId), row])
          : [],
      ),
      dossiers: some,
      evidence: wanted.evidence
        ? rows.flatMap(({ row, value }) => evidenceOf(value).map((held) => ({ ...held, row })))
        : [],
      outbox: lettersOf(stored(this.letters), wanted.outbox),
      letterStatuses: wanted.outbox === "statuses" ? stored(this.letters.map((letter) => letter.status)) : [],
      lists: wanted.lists ? stored(this.lists) : [],
      earlierResults: wanted.earlierResults ? this.earlierResults : [],
      ledger: wanted.ledger ? this.events : [],
    };
  }

  /** The tabs that hold rows here, as their cells. */
  private tabRows(): ReadonlyMap<string, TabRows> {
    const rows = (values: readonly Cells[]) => values.map((cells, index) => ({ row: index + 2, cells }));
    const tab = (name: "dossiers" | "cycles" | "lists", values: readonly Cells[]) => {
      const positions = new Map(TABS[name].columns.map((column, index) => [column, index]));
      return [name, { positions, rows: rows(values) }] as const;
    };
    return new Map([
      tab("dossiers", this.dossiers.map(dossierRow.write)),
      tab("cycles", this.cycles.map(cycleRow.write)),
      tab("lists", this.lists.map(listRow.write)),
    ]);
  }

  private rosterFor(wanted: Wanted): Roster {
    const staffing = { ...this.roster, delegations: this.delegations };
    if (wanted.roster) return staffing;
    return wanted.units ? { ...staffing, people: [] } : { people: [], units: [] };
  }

  private commit(change: Commit): void {
    this.commits += 1;
    if (change.system) this.system = change.system;
    this.events.push(...(change.ledger ?? []));
    this.placed.push(...(change.attention ?? []));
    write(this.dossiers, change.dossiers);
    write(this.letters, change.outbox);
    write(this.lists, change.lists);
    write(this.cycles, change.cycles);
    write(this.attention, change.attention);
    write(this.delegations, change.delegations);
    write(this.meetings, change.meetings);
    write(this.unitProposals, change.unitProposals);
    write(this.papers, change.papers);
    write(this.deliveries, change.deliveries);
    write(this.activities, change.activities);
    write(this.yearTotals, change.yearTotals);
    write(this.frozenFigures, change.frozenFigures);
    const people = [...this.roster.people];
    write(people, change.people);
    this.roster = { ...this.roster, people };
  }
}
