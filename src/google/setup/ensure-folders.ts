import type { SystemState } from "../../app/book.ts";
import type { Ledger } from "../../app/ports.ts";
import { ROOT_FOLDER, templateKey } from "../drive-documents.ts";
import { makeFolder, renameFile, uploadDocx } from "../drive-files.ts";
import type { Step } from "./step.ts";

/** Key under which `_Hệ thống` remembers the folder of templates. */
const TEMPLATE_FOLDER = "templates";
const TEMPLATE_FOLDER_NAME = "Mẫu văn bản";

/** Key of the root folder's name, so that it follows the agency's without asking Drive. */
const ROOT_NAME = "rootName";

type Folders = Readonly<Record<string, string>>;

interface FolderStep {
  readonly folders: Folders;
  readonly made: readonly string[];
}

/** The root folder, named after the agency where its name is known. */
function rootFolder(folders: Folders, agency: string): FolderStep {
  const name = `Công dân học tập ${agency}`.trim();
  const id = folders[ROOT_FOLDER];
  if (id === undefined) {
    const made = [`Thư mục Drive "${name}"`];
    return { folders: { ...folders, [ROOT_FOLDER]: makeFolder(name), [ROOT_NAME]: name }, made };
  }
  if (folders[ROOT_NAME] === name) return { folders, made: [] };
  renameFile(id, name);
  return { folders: { ...folders, [ROOT_NAME]: name }, made: [`Tên thư mục Drive: "${name}"`] };
}

function templateFolder({ folders, made }: FolderStep): FolderStep {
  if (folders[TEMPLATE_FOLDER] !== undefined) return { folders, made };
  const id = makeFolder(TEMPLATE_FOLDER_NAME, folders[ROOT_FOLDER]);
  return { folders: { ...folders, [TEMPLATE_FOLDER]: id }, made };
}

function templateFile({ folders, made }: FolderStep, name: string, base64: string): FolderStep {
  const key = templateKey(name);
  const parent = folders[TEMPLATE_FOLDER];
  if (folders[key] !== undefined || parent === undefined) return { folders, made };
  const id = uploadDocx(name, base64, parent);
  return {
    folders: { ...folders, [key]: id },
    made: [...made, `Tệp mẫu "${name}" trong thư mục ${TEMPLATE_FOLDER_NAME}`],
  };
}

/**
 * Makes the folders and uploads the templates that are missing. A template that the Office has edited is never
 * replaced.
 */
export function ensureFolders(
  system: SystemState,
  ledger: Ledger,
  templates: Readonly<Record<string, string>>,
  agency: string,
): Step {
  const begun = templateFolder(rootFolder(system.folders, agency));
  const { folders, made } = Object.entries(templates).reduce(
    (step, [name, base64]) => templateFile(step, name, base64),
    begun,
  );
  if (folders === system.folders) return { system, made };
  const after = { ...system, folders };
  ledger.commit({ system: after });
  return { system: after, made };
}
