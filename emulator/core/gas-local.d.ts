/** gas-local 1.3.1: runs a folder of script files in one vm context. */
declare module "gas-local" {
  const gas: {
    require(
      folder: string,
      globalObject: Record<string, unknown>,
      options?: { readonly filter?: (path: string) => boolean },
    ): Record<string, unknown>;
  };
  export default gas;
}
