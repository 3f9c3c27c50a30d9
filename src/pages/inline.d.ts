/** What the build puts in place of `import text from "./file?inline"`: the file, compiled and bundled, as text. */
declare module "*?inline" {
  const text: string;
  export default text;
}
