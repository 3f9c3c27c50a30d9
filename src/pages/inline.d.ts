/** What the build puts in place of `import text from "./file?packed"`: the file, compiled, bundled, gzip'd, in base64. */
declare module "*?packed" {
  const text: string;
  export default text;
}
