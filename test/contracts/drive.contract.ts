import { type ContractCase, type Google, messageOf } from "./contract.ts";

const FILES = "https://developers.google.com/workspace/drive/api/reference/rest/v3/files";
const TEXT = "text/plain";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A Word document with one paragraph ("Học tập"), as few bytes as there can be. */
const SMALL_DOCX =
  "UEsDBBQAAAAIAAAAIQD3VP4j2QAAAGQBAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbJWQu1LDMBBFf0WjlrHWUDAMYzsFjxIowgfsyGtbg16jVUL4e9YJSZGOUrpn75G22xyCV3sq7FLs9a1ptaJo0+ji3OvP7WvzoDdDt/3JxErQyL1eas2PAGwXCsgmZYqSTKkErHIsM2S0XzgT3LXtPdgUK8Xa1LVDD90zTbjzVb0c5PqkLeRZq6cTuLp6jTl7Z7FKDvs4XlmaP4ORySPDi8t8I4CGoXuX/xQ3kvrAUt8wSB18pzLCmOwuiMKs4L98aZqcpcv82pZLssQsiwreXJKALp7fAce1Db9QSwMEFAAAAAgAAAAhAO2oiCGgAAAAFQEAAAsAAABfcmVscy8ucmVsc43Puw7CMAwF0F+JvFMXBoRQ0y4VEisqHxAlbhrRPJSE19+TgYEiBkbb9x7JTfewM7tRTMY7DuuqBkZOemWc5nAeDqsddG1zolnkkkiTCYmVikscppzDHjHJiaxIlQ/kymX00YpcxqgxCHkRmnBT11uMnwYsTXZUHASw4RnoH9iPo5HUe3m15PIP/ytRZBE1ZQ53HxWq97oqLGDb4OK/9gVQSwMEFAAAAAgAAAAhAJ3CFcudAAAAwwAAABEAAAB3b3JkL2RvY3VtZW50LnhtbEWOzQ3CMAyFV4lypy4cEKr6c0MMAAOUJLSVGjtyAoUhGIUFYJpuQlIOXL4nv2c/uWzudhQ3w34grOQ6y6UwqEgP2FXydNyvdrKpy6nQpK7WYBBxH30xVbIPwRUAXvXGtj4jZzBmF2LbhjhyBxOxdkzKeB/r7AibPN+CbQeUqfJM+pHUJXBCqA/z56lEmN8vV0IyEnmhW/g7gv9D9RdQSwECFAMUAAAACAAAACEA91T+I9kAAABkAQAAEwAAAAAAAAAAAAAAgAEAAAAAW0NvbnRlbnRfVHlwZXNdLnhtbFBLAQIUAxQAAAAIAAAAIQDtqIghoAAAABUBAAALAAAAAAAAAAAAAACAAQoBAABfcmVscy8ucmVsc1BLAQIUAxQAAAAIAAAAIQCdwhXLnQAAAMMAAAARAAAAAAAAAAAAAACAAdMBAAB3b3JkL2RvY3VtZW50LnhtbFBLBQYAAAAAAwADALkAAACfAgAAAAA=";

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
    name: "a Google Doc made of a .docx is exported as PDF; a file that is no Google Doc answers 403",
    source: `${FILES}/export`,
    run: (google) => {
      const { Drive, ScriptApp, UrlFetchApp, Utilities } = google;
      const blob = Utilities.newBlob(Utilities.base64Decode(SMALL_DOCX), DOCX, "hợp đồng.docx");
      const made = Drive.Files.create(
        { name: "Hợp đồng", mimeType: "application/vnd.google-apps.document" },
        blob,
      );
      const text = textFile(google, "hợp đồng.txt");
      const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
      const exported = (id: unknown) =>
        UrlFetchApp.fetch(
          `https://www.googleapis.com/drive/v3/files/${id}/export?mimeType=application%2Fpdf`,
          { headers, muteHttpExceptions: true },
        );
      const pdf = exported(made.id);
      const start = pdf.getContent().slice(0, 5);
      const facts = [pdf.getResponseCode(), start, exported(text.id).getResponseCode()];
      Drive.Files.remove(String(made.id));
      Drive.Files.remove(String(text.id));
      return facts;
    },
    // "%PDF-"
    expected: [200, [37, 80, 68, 70, 45], 403],
  },
  {
    name: "a folder's files are listed newest first where that is asked, with the address to look at each",
    source: `${FILES}/list`,
    run: (google) => {
      const { Drive } = google;
      const folder = Drive.Files.create({ name: "Hợp đồng", mimeType: "application/vnd.google-apps.folder" });
      textFile(google, "một.txt", [String(folder.id)]);
      const { files = [] } = Drive.Files.list({
        q: `'${folder.id}' in parents and trashed = false`,
        fields: "files(name,webViewLink,mimeType,createdTime)",
        orderBy: "createdTime desc",
        pageSize: 1000,
      });
      Drive.Files.remove(String(folder.id));
      return files.map(({ name, webViewLink, createdTime }) => [
        name,
        String(webViewLink).startsWith("https://drive.google.com/file/d/"),
        Number.isNaN(Date.parse(String(createdTime))),
      ]);
    },
    expected: [["một.txt", true, false]],
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
