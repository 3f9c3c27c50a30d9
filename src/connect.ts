import { issueToken } from "./app/link.ts";
import type { Ports } from "./app/ports.ts";
import type { Typist } from "./app/typist.ts";
import { type Invitation, invitationExpiry, type Letter } from "./domain/letters.ts";
import { accept, refuse } from "./domain/refusal.ts";
import { driveCopies } from "./google/drive-copies.ts";
import { driveDocuments } from "./google/drive-documents.ts";
import { formQuestions } from "./google/form-questions.ts";
import { formResponses } from "./google/form-responses.ts";
import { mailAppMailbox } from "./google/mail-app-mailbox.ts";
import { outboxAlarm } from "./google/outbox-alarm.ts";
import { propertyBell } from "./google/property-bell.ts";
import { propertyKeys } from "./google/property-keys.ts";
import { propertyMarks } from "./google/property-marks.ts";
import { propertyRowHints } from "./google/property-row-hints.ts";
import { createPropertyStore } from "./google/property-store.ts";
import { scriptClock } from "./google/script-clock.ts";
import { scriptLock } from "./google/script-lock.ts";
import { workspaceSetup } from "./google/setup/workspace-setup.ts";
import { sheetsLedger } from "./google/sheets-ledger.ts";
import { newExecutionId, uuidDice } from "./google/uuid-dice.ts";
import { webAppUrl } from "./google/web-app-url.ts";
import { renderLetter } from "./mail/render-letter.ts";
import { documentTemplates } from "./templates.ts";
import { loadTypist } from "./typist-part.cjs";

/** Types the papers; what does it is read and evaluated with the first paper, and not before. */
const lazyTypist: Typist = new Proxy({} as Typist, {
  get: (_, paper: keyof Typist) => loadTypist()[paper],
});

/** A letter with a link waits in the outbox while there is nothing the link could open. */
const NOT_DEPLOYED = refuse(
  "not-deployed",
  "Chưa có địa chỉ ứng dụng web nên chưa gửi được liên kết; triển khai ứng dụng web rồi thư sẽ tự gửi.",
);

/** A letter that is worth sending without its links to pages, while there are none. */
function withoutLinks(letter: Letter): Letter {
  const { queue: _, ownPage: __, ...rest } = letter as Letter & { queue?: unknown; ownPage?: unknown };
  return rest as Letter;
}

/**
 * Every port on Google's services, for one execution. Nothing is called until a use case asks.
 * @param rung the form whose trigger this is: it need not be opened again
 */
export function connect(rung?: GoogleAppsScript.Forms.Form): Ports {
  const store = createPropertyStore();
  const keys = propertyKeys(uuidDice, store);
  const baseUrl = webAppUrl(store);
  const urlOf = (invitation: Invitation) =>
    `${baseUrl()}?t=${issueToken(invitation, invitationExpiry(invitation), keys, uuidDice)}`;
  const ledger = sheetsLedger();
  return {
    clock: scriptClock,
    dice: uuidDice,
    lock: scriptLock(),
    ledger,
    rowHints: propertyRowHints(store),
    responses: formResponses(rung),
    questions: formQuestions,
    mailbox: mailAppMailbox((letter, head) => {
      const invites = "invitation" in letter || letter.template === "digest";
      if (baseUrl() !== "") return accept(renderLetter(letter, head, { urlOf }));
      return invites ? NOT_DEPLOYED : accept(renderLetter(withoutLinks(letter), head, { urlOf }));
    }),
    bell: propertyBell(store),
    alarm: outboxAlarm,
    copies: driveCopies(),
    marks: propertyMarks(store),
    documents: driveDocuments,
    typist: lazyTypist,
    webApp: { address: baseUrl },
    keys,
    setup: workspaceSetup(ledger, keys, store, documentTemplates),
    executionId: newExecutionId(),
  };
}
