/** Types of the files that the use cases make beside papers (https://www.iana.org/assignments/media-types). */
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** An event or a row a line (https://jsonlines.org). */
export const JSON_LINES = "application/jsonl";
