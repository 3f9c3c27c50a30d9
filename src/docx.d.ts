/** A Word file, which the build turns into base64. */
declare module "*.docx" {
  const base64: string;
  export default base64;
}
