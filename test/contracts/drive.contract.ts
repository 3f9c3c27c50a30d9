import { type ContractCase, type Google, messageOf } from "./contract.ts";

const FILES = "https://developers.google.com/workspace/drive/api/reference/rest/v3/files";
const TEXT = "text/plain";

/** A new text file; the case removes it. */
function textFile({ Drive, Utilities }: Google, name: string, parents?: string[]) {
  const blob = Utilities.newBlob("Học tập suốt đời", TEXT, name);
  return Drive.Files.create({ name, mimeType: TEXT, ...(parents ? { parents } : {}) }, blob);
}

export const driveCases: readonly ContractCase[] = [
  {
    name: "without `fields` an answer holds kind, id, name and mimeType only",
    source: `${FILES}/get`,
    run: (google) => {
      const made = textFile(google, "hợp đồng.txt");
      const got = google.Drive.Files.get(String(made.id));
      google.Drive.Files.remove(String(made.id));
      return [Object.keys(got).sort(), got.name, got.mimeType];
    },
    expected: [["id", "kind", "mimeType", "name"], "hợp đồng.txt", TEXT],
  },
  {
    name: "`fields` names what comes back",
    source: "https://developers.google.com/workspace/drive/api/guides/fields-parameter",
    run: (google) => {
      const made = textFile(google, "hợp đồng.txt");
      const got = google.Drive.Files.get(String(made.id), { fields: "name,size,trashed" });
      google.Drive.Files.remove(String(made.id));
      return { ...got, size: String(got.size) };
    },
    expected: { name: "hợp đồng.txt", size: "25", trashed: false },
  },
  {
    name: "a search finds by name, parent and type",
    source: "https://developers.google.com/workspace/drive/api/guides/ref-search-terms",
    run: (google) => {
      const { Drive } = google;
      const folder = Drive.Files.create({ name: "Hợp đồng", mimeType: "application/vnd.google-apps.folder" });
      textFile(google, "một.txt", [String(folder.id)]);
      textFile(google, "hai's.txt", [String(folder.id)]);
      const names = (q: string) =>
        (Drive.Files.list({ q: `'${folder.id}' in parents and ${q}` }).files ?? [])
          .map((file) => file.name)
          .sort();
      const found = [
        names("trashed = false"),
        names("name = 'hai\\'s.txt' and trashed = false"),
        names("mimeType != 'text/plain'"),
      ];
      Drive.Files.remove(String(folder.id));
      return found;
    },
    expected: [["hai's.txt", "một.txt"], ["hai's.txt"], []],
  },
  {
    name: "a missing file is refused with its id",
    source: "https://developers.google.com/workspace/drive/api/guides/handle-errors",
    run: ({ Drive }) => messageOf(() => Drive.Files.get("khong-co")),
    expected: "API call to drive.files.get failed with error: File not found: khong-co.",
  },
  {
    name: "contents are downloaded with the script's token; a missing file answers 404",
    source: "https://developers.google.com/workspace/drive/api/guides/manage-downloads",
    run: (google) => {
      const { Drive, ScriptApp, UrlFetchApp } = google;
      const made = textFile(google, "hợp đồng.txt");
      const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
      const get = (id: string) =>
        UrlFetchApp.fetch(`https://www.googleapis.com/drive/v3/files/${id}?alt=media`, {
          headers,
          muteHttpExceptions: true,
        });
      const found = get(String(made.id));
      const facts = [found.getResponseCode(), found.getContentText(), get("khong-co").getResponseCode()];
      Drive.Files.remove(String(made.id));
      return facts;
    },
    expected: [200, "Học tập suốt đời", 404],
  },
  {
    name: "an HTTP failure throws unless it is muted",
    source:
      "https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app#fetch(String,Object)",
    run: ({ UrlFetchApp, ScriptApp }) => {
      const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
      const url = "https://www.googleapis.com/drive/v3/files/khong-co?alt=media";
      return messageOf(() => UrlFetchApp.fetch(url, { headers })).slice(0, 61);
    },
    expected: "Request failed for https://www.googleapis.com returned code 4",
  },
  {
    name: "an answer's content comes as signed bytes and as a blob of its type",
    source: "https://developers.google.com/apps-script/reference/url-fetch/http-response#getContent()",
    run: (google) => {
      const { Drive, ScriptApp, UrlFetchApp } = google;
      const made = textFile(google, "hợp đồng.txt");
      const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
      const url = `https://www.googleapis.com/drive/v3/files/${made.id}?alt=media`;
      const found = UrlFetchApp.fetch(url, { headers });
      const type = String(Object(found.getHeaders())["Content-Type"]);
      Drive.Files.remove(String(made.id));
      return [found.getContent().slice(0, 3), found.getBlob().getDataAsString(), type.startsWith(TEXT)];
    },
    expected: [[72, -31, -69], "Học tập suốt đời", true],
  },
  {
    name: "a copy is another file with the same content; an update replaces content and name",
    source: `${FILES}/copy`,
    run: (google) => {
      const { Drive, Utilities } = google;
      const made = textFile(google, "hợp đồng.txt");
      const copy = Drive.Files.copy({ name: "bản sao.txt" }, String(made.id));
      const blob = Utilities.newBlob("Khác", TEXT, "khác.txt");
      const updated = Drive.Files.update({ name: "mới.txt" }, String(copy.id), blob, { fields: "name,size" });
      const facts = [copy.id !== made.id, copy.name, updated.name, String(updated.size)];
      Drive.Files.remove(String(copy.id));
      Drive.Files.remove(String(made.id));
      return facts;
    },
    expected: [true, "bản sao.txt", "mới.txt", "5"],
  },
  {
    name: "anyone may be let answer a form: a reader of its published view",
    source: "https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/create",
    run: ({ Drive, FormApp }) => {
      const form = FormApp.create("Hợp đồng: ai cũng trả lời được", true);
      const resource = { type: "anyone", role: "reader", view: "published" } as object;
      const made = Drive.Permissions.create(resource, form.getId());
      return [made.type, made.role];
    },
    expected: ["anyone", "reader"],
  },
];
