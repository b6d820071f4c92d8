/**
 * The TypeScript types of an operation's arguments.
 */
import { mediaTypes } from "../../document/media-types.js";
import type { ApiDocument } from "../../document/document.js";
import type { SpecOperation } from "../../document/operations.js";
import { resolve } from "../../document/references.js";

export interface ArgumentTypes {
  /** The members of the descriptor's argument type, as TypeScript. */
  readonly members: readonly string[];
  /** The media type of the body, if it isn't `application/json`. */
  readonly consumes: string | undefined;
}

/** Direct indexed types, because conditional ones take the compiler fifty times as long. */
export function argumentTypes(document: ApiDocument, operation: SpecOperation, type: string): ArgumentTypes {
  const members = ["path", "query", "header"].flatMap((place) => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place);
    if (parameters.length === 0) return [];
    const mark = parameters.some((parameter) => parameter.required) ? "" : "?";
    return [`${place}${mark}: ${type}["parameters"]["${place}"]`];
  });
  if (operation.located.value["requestBody"] === undefined) return { members, consumes: undefined };

  const requestBody = resolve(document, operation.located.value["requestBody"]);
  const mediaType = mediaTypes(requestBody)[0];
  if (mediaType === undefined) return { members, consumes: undefined };
  const required = requestBody["required"] === true;
  const content = required ? `${type}["requestBody"]["content"]` : `NonNullable<${type}["requestBody"]>["content"]`;
  const body = `${content}[${JSON.stringify(mediaType)}]`;
  members.push(required ? `body: ${body}` : `body?: ${body} | undefined`);
  return { members, consumes: mediaType === "application/json" ? undefined : mediaType };
}
