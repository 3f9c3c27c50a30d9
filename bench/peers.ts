/** Service-object calls of open Apps Script projects, counted under a counting mock with four stages. */
export interface Peer {
  readonly project: string;
  /** Calls of one submission. */
  readonly submission: string;
  /** Calls of one approval: the page opened, and the act. */
  readonly approval: string;
  /** How they grow with rows N. */
  readonly growth: string;
}

export const PEERS: readonly Peer[] = [
  {
    project: "ashtonfei GAS-070",
    submission: "40",
    approval: "31",
    growth: "12 full-sheet reads a dossier, all responses loaded",
  },
  {
    project: "rehaan299 approval workflow",
    submission: "160",
    approval: "22 (GET approves)",
    growth: "12 full reads",
  },
  { project: "anugrahiyyan leave request", submission: "39", approval: "84", growth: "approvals constant" },
  { project: "TangLitEn multistage", submission: "1,139", approval: "1,184 + 16 N", growth: "linear" },
  {
    project: "sagelga approval-workflow",
    submission: "9 N + 101",
    approval: "18 N + 207",
    growth: "linear",
  },
  {
    project: "bangjc form approval",
    submission: "23",
    approval: "32",
    growth: "approvals constant, links forgeable",
  },
];
