import { costs } from "../../core/costs.ts";
import type { Runtime } from "../../core/runtime.ts";
import { serviceObject } from "../../core/service-object.ts";
import { unsupported } from "../../core/unsupported.ts";
import { Exception } from "../exception.ts";
import { digits } from "../identifiers.ts";
import { asApiMethod, InvalidRequest } from "../sheets/api-error.ts";
import { isRecord, parseFieldMask, selectFields } from "../sheets/field-mask.ts";
import { createFile, findFile, rootFolderId, updateFile } from "./files.ts";
import { driveLimits } from "./limits.ts";
import { defaultFields, fileResource } from "./resource.ts";
import { searchTest } from "./search-query.ts";
import type { DriveFileState, DrivePermissionState } from "./state.ts";

type Options = Readonly<Record<string, unknown>>;

/**
 * `Drive`, the advanced service (v3). As with the scope `drive.file`, it sees what the script made and nothing else.
 *
 * @see https://developers.google.com/apps-script/advanced/drive
 * @see https://developers.google.com/workspace/drive/api/reference/rest/v3
 */
export function createDrive(runtime: Runtime) {
  return {
    Drive: serviceObject("Drive", {
      Files: serviceObject("Drive.Files", filesMembers(runtime)),
      Permissions: serviceObject("Drive.Permissions", permissionsMembers(runtime)),
    }),
  };
}

function filesMembers(runtime: Runtime) {
  let about = "";
  const call = <T>(name: string, modelledMs: number, effect: () => T): T => {
    about = "";
    const spec = { name: `Drive.Files.${name}`, modelledMs, about: () => about };
    return runtime.call(spec, () => asApiMethod(`drive.files.${name}`, effect));
  };
  const answer = (file: DriveFileState, options: unknown, allowed: readonly string[] = []) => {
    about = file.name;
    return selectFields(
      fileResource(file),
      parseFieldMask(fieldsOf(optionsOf(options, ["fields", ...allowed]))),
    );
  };
  return {
    create: (resource: unknown, content?: unknown, options?: unknown) =>
      call("create", costs.driveCreate, () => answer(createFile(runtime, resource, content), options)),
    copy: (resource: unknown, fileId: unknown, options?: unknown) =>
      call("copy", costs.driveCreate, () => {
        const source = findFile(runtime, fileId);
        return answer(createFile(runtime, resource, undefined, source), options);
      }),
    update: (resource: unknown, fileId: unknown, content?: unknown, options?: unknown) =>
      call("update", costs.driveCreate, () => {
        const moves = optionsOf(options, ["fields", "addParents", "removeParents"]);
        return answer(updateFile(runtime, findFile(runtime, fileId), resource, content, moves), options, [
          "addParents",
          "removeParents",
        ]);
      }),
    get: (fileId: unknown, options?: unknown) =>
      call("get", costs.driveGet, () => {
        const { alt } = optionsOf(options, ["fields", "alt"]);
        const file = findFile(runtime, fileId);
        // The advanced service cannot hand over a file's content: contents are fetched with UrlFetchApp.
        if (alt === "media") throw new InvalidRequest("Empty response");
        return answer(file, options, ["alt"]);
      }),
    remove: (fileId: unknown): void =>
      call("delete", costs.driveGet, () => {
        const { [findFile(runtime, fileId).id]: _removed, ...files } = runtime.world.drive.files;
        runtime.set("drive", { ...runtime.world.drive, files });
      }),
    list: (options?: unknown) => call("list", costs.driveGet, () => listFiles(runtime, options)),
  };
}

function listFiles(runtime: Runtime, given: unknown): unknown {
  const options = optionsOf(given, ["q", "fields", "pageSize", "orderBy", "spaces"]);
  const { pageSize: size } = driveLimits;
  const pageSize = typeof options.pageSize === "number" ? options.pageSize : size.default;
  if (pageSize < 1 || pageSize > size.max)
    throw new InvalidRequest(
      `Invalid value '${pageSize}'. Values must be within the range: [1, ${size.max}]`,
    );
  const query = typeof options.q === "string" ? options.q.replaceAll("'root'", `'${rootFolderId}'`) : "";
  const found = Object.values(runtime.world.drive.files)
    .filter(searchTest(query))
    .sort(ordering(options.orderBy));
  if (found.length > pageSize) unsupported(`Drive.Files.list beyond one page of ${pageSize}`);
  const list = { kind: "drive#fileList", incompleteSearch: false, files: found.map(fileResource) };
  const mask = options.fields ?? `kind,incompleteSearch,files(${defaultFields})`;
  return selectFields(list, parseFieldMask(mask));
}

function ordering(orderBy: unknown): (a: DriveFileState, b: DriveFileState) => number {
  switch (orderBy) {
    case undefined:
    case "createdTime desc":
      return (a, b) => b.createdAt - a.createdAt;
    case "createdTime":
      return (a, b) => a.createdAt - b.createdAt;
    case "modifiedTime desc":
      return (a, b) => b.modifiedAt - a.modifiedAt;
    case "name":
      return (a, b) => a.name.localeCompare(b.name, "vi");
    default:
      return unsupported(`Drive.Files.list with orderBy: ${String(orderBy)}`);
  }
}

function permissionsMembers(runtime: Runtime) {
  return {
    create: (resource: unknown, fileId: unknown, options?: unknown) =>
      runtime.call({ name: "Drive.Permissions.create", modelledMs: costs.driveGet }, () =>
        asApiMethod("drive.permissions.create", () => {
          optionsOf(options, ["fields", "sendNotificationEmail"]);
          return addPermission(runtime, resource, String(fileId));
        }),
      ),
  };
}

/** Forms live in Drive too: responder access is a permission of view `published`. */
function addPermission(runtime: Runtime, given: unknown, fileId: string): Options {
  if (!runtime.world.forms[fileId]) findFile(runtime, fileId);
  const resource: Options = isRecord(given) ? given : {};
  const permission: DrivePermissionState = {
    id: digits((count) => runtime.randomBytes(count)),
    fileId,
    type: oneOf(resource.type, ["user", "group", "domain", "anyone"]),
    role: oneOf(resource.role, ["owner", "writer", "commenter", "reader"]),
    emailAddress: typeof resource.emailAddress === "string" ? resource.emailAddress : "",
    domain: typeof resource.domain === "string" ? resource.domain : "",
    view: typeof resource.view === "string" ? resource.view : "",
  };
  const { drive } = runtime.world;
  runtime.set("drive", { ...drive, permissions: [...drive.permissions, permission] });
  const { id, type, role } = permission;
  return { kind: "drive#permission", id, type, role };
}

function oneOf<const T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new InvalidRequest(`The specified value is invalid: ${String(value)}`);
  return found;
}

/** The optional arguments; shared drives are meaningless here, anything else unknown is refused. */
function optionsOf(given: unknown, known: readonly string[]): Options {
  if (given === undefined || given === null) return {};
  if (!isRecord(given)) throw new Exception("Invalid optional arguments.");
  const harmless = ["supportsAllDrives", "includeItemsFromAllDrives", "corpora"];
  const unknown = Object.keys(given).find((key) => !known.includes(key) && !harmless.includes(key));
  if (unknown !== undefined) unsupported(`Drive with the option ${unknown}`);
  return given;
}

function fieldsOf(options: Options): unknown {
  return options.fields ?? defaultFields;
}
