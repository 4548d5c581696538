import { mentionText, type Reference, referenceText } from "../model/reference.ts";

/** A link to a criterion or theme in the same page; only its name where it has no place there. */
export const ReferenceLink = ({ reference }: { readonly reference: Reference }) =>
  reference.isOutside === true ? <span>{mentionText(reference)}</span> : <a href={`#${reference.anchor}`}>{referenceText(reference)}</a>;

/** Links in a row. */
export const ReferenceLinks = ({ references }: { readonly references: readonly Reference[] }) => (
  <>
    {references.map((reference, place) => (
      <span key={reference.anchor}>
        {place === 0 ? "" : ", "}
        <ReferenceLink reference={reference} />
      </span>
    ))}
  </>
);
