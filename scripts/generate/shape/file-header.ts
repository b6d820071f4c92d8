/**
 * The first line of every generated file.
 */

export function withHeader(documentName: string, code: string): string {
  const body = code.replaceAll("\r\n", "\n").trim();
  return `// Generated from ${documentName} by "npm run generate": do not edit.\n\n${body}\n`;
}
