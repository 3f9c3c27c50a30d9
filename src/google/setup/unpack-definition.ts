import { unpack } from "../unpack.ts";

/** A definition as the build packed it (`import packed from "./x.json?definition"`), as the value it was. */
export function unpackDefinition(packed: string): unknown {
  return JSON.parse(unpack(packed));
}
