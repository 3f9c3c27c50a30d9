/** Every service of the workspace: what these tests and contracts are about. */
export { createServices } from "../../emulator/services/index.ts";
