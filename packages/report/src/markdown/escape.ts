/**
 * User text as plain text in GitHub-flavoured Markdown: every character that could start a link, an image, HTML, emphasis, a heading,
 * a list, code or a table cell is escaped, and line ends become spaces.
 */
export const escaped = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]()<>#|~!&]/g, "\\$&")
    .replace(/^(?:[-+=]|\d+[.)])(?=\s|$)/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
