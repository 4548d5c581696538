import { sha256 as hash } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of the UTF-8 form of a text, in lower-case hexadecimal. */
export function sha256(text: string): string {
  return bytesToHex(hash(utf8ToBytes(text)));
}
