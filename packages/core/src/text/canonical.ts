import serialize from "canonicalize";

/**
 * The one way to write a value as JSON: RFC 8785, keys sorted, no white space. Equal values give equal texts.
 * @param value JSON data: what the readers of this package give, lone surrogates and infinite numbers refused
 */
export function canonicalText(value: unknown): string {
  const text = serialize(value);
  if (text === undefined) throw new TypeError("A value without a JSON form cannot be written in canonical form.");
  return text;
}
