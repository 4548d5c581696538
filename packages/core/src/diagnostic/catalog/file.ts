import { error } from "./entry.ts";

interface File {
  readonly file: string;
}

export const fileCatalog = {
  "file/absent": error<File>(),
  "file/directory": error<File>(),
  "file/not-a-folder-or-file": error<File>(),
  "file/unreadable": error<File>(),
  "file/unwritable": error<File>(),
  "file/exists": error<File>(),
  "file/unsupported-extension": error<File & { readonly extension: string; readonly allowed: readonly string[] }>(),
};
