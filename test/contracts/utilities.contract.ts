import { type ContractCase, messageOf } from "./contract.ts";

const UTILITIES = "https://developers.google.com/apps-script/reference/utilities/utilities";

export const utilitiesCases: readonly ContractCase[] = [
  {
    name: "base64Decode gives signed bytes",
    source: `${UTILITIES}#base64Decode(String)`,
    run: ({ Utilities }) => Utilities.base64Decode("R29vZ2xlIOOCsOODq+ODvOODlw=="),
    expected: [
      71, 111, 111, 103, 108, 101, 32, -29, -126, -80, -29, -125, -85, -29, -125, -68, -29, -125, -105,
    ],
  },
  {
    name: "web-safe base64 has - and _ and keeps its padding",
    source: `${UTILITIES}#base64EncodeWebSafe(Byte)`,
    run: ({ Utilities }) => [
      Utilities.base64Encode([-5, -1, -2, 0]),
      Utilities.base64EncodeWebSafe([-5, -1, -2, 0]),
    ],
    expected: ["+//+AA==", "-__-AA=="],
  },
  {
    name: "a blob's text is UTF-8",
    source: `${UTILITIES}#newBlob(Byte)`,
    run: ({ Utilities }) => {
      const bytes = Utilities.newBlob("Học tập").getBytes();
      const blob = Utilities.newBlob(bytes, "text/plain", "học tập.txt");
      return [blob.getDataAsString(), blob.getContentType(), blob.getName(), bytes.length];
    },
    expected: ["Học tập", "text/plain", "học tập.txt", 11],
  },
  {
    name: "ungzip gives back what gzip compressed, and opens what another program did",
    source: `${UTILITIES}#ungzip(BlobSource)`,
    run: ({ Utilities }) => {
      const compressed = Utilities.gzip(Utilities.newBlob("Học tập suốt đời"), "a.gz");
      const foreign = "H4sIAAAAAAACA/NIzcnJVyjPL8pJAQBSntaLCwAAAA==";
      const blob = Utilities.newBlob(Utilities.base64Decode(foreign), "application/x-gzip");
      return [
        compressed.getContentType(),
        compressed.getName(),
        Utilities.ungzip(compressed).getDataAsString("UTF-8"),
        Utilities.ungzip(blob).getDataAsString("UTF-8"),
      ];
    },
    expected: ["application/x-gzip", "a.gz", "Học tập suốt đời", "Hello world"],
  },
  {
    name: "ungzip refuses what is not gzip",
    source: `${UTILITIES}#ungzip(BlobSource)`,
    run: ({ Utilities }) =>
      messageOf(() => Utilities.ungzip(Utilities.newBlob("Học tập", "application/x-gzip"))) !==
      "nothing thrown",
    expected: true,
  },
  {
    name: "computeDigest and computeHmacSha256Signature give signed bytes of the known values",
    source: `${UTILITIES}#computeHmacSha256Signature(String,String)`,
    run: ({ Utilities }) => {
      const hex = (bytes: readonly number[]) =>
        bytes.map((byte) => (byte & 255).toString(16).padStart(2, "0")).join("");
      return [
        hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "abc")),
        hex(Utilities.computeHmacSha256Signature("what do ya want for nothing?", "Jefe")),
      ];
    },
    expected: [
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    ],
  },
  {
    name: "formatDate follows Java's SimpleDateFormat in the zone given",
    source: `${UTILITIES}#formatDate(Date,String,String)`,
    run: ({ Utilities }) => {
      const date = new Date(Date.UTC(2026, 9, 14, 20, 3, 11));
      return [
        Utilities.formatDate(date, "GMT", "yyyy-MM-dd'T'HH:mm:ss'Z'"),
        Utilities.formatDate(date, "Asia/Ho_Chi_Minh", "dd/MM/yyyy HH:mm"),
        Utilities.formatDate(date, "Asia/Ho_Chi_Minh", "EEE, d MMM yy h:mm a Z"),
      ];
    },
    expected: ["2026-10-14T20:03:11Z", "15/10/2026 03:03", "Thu, 15 Oct 26 3:03 AM +0700"],
  },
  {
    name: "getUuid is a random UUID, another each time",
    source: `${UTILITIES}#getUuid()`,
    run: ({ Utilities }) => {
      const [first, second] = [Utilities.getUuid(), Utilities.getUuid()];
      const form = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
      return [form.test(first), form.test(second), first === second];
    },
    expected: [true, true, false],
  },
  {
    name: "sleep of more than five minutes is refused",
    source: `${UTILITIES}#sleep(Integer)`,
    run: ({ Utilities }) => messageOf(() => Utilities.sleep(300_001)) !== "nothing thrown",
    expected: true,
  },
  {
    name: "web-safe base64 is decoded with - and _",
    source: `${UTILITIES}#base64DecodeWebSafe(String)`,
    run: ({ Utilities }) => Utilities.base64DecodeWebSafe("-__-AA=="),
    expected: [-5, -1, -2, 0],
  },
  {
    name: "a blob is renamed and retyped in place, and its copy is its own",
    source: "https://developers.google.com/apps-script/reference/base/blob#copyBlob()",
    run: ({ Utilities }) => {
      const blob = Utilities.newBlob("a", "text/plain", "a.txt");
      const copy = blob.copyBlob();
      blob.setName("b.html").setContentType("text/html");
      return [
        [blob.getName(), blob.getContentType(), blob.isGoogleType()],
        [copy.getName(), copy.getContentType(), copy.getBlob().getDataAsString()],
      ];
    },
    expected: [
      ["b.html", "text/html", false],
      ["a.txt", "text/plain", "a"],
    ],
  },
];
