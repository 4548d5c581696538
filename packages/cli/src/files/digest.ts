import { createHash } from "node:crypto";

/** SHA-256 of what is really on disk. */
export function digestOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
