/**
 * Small changes of a document, one at each place where it can be changed.
 */
import { isObject, listAt, objectAt } from "../../../scripts/shared/json.js";
import type { Loose, Part } from "../documents.js";
import { CHANGES_31, MAP_CHANGES, OBJECT_CHANGES, SCHEMA_CHANGES } from "./schema-changes.js";

export interface Mutation {
  readonly name: string;
  readonly document: Part;
}

type Path = readonly (string | number)[];

const MAP_KEYS = new Set(["properties", "patternProperties", "schemas", "responses", "headers", "content", "paths", "parameters", "requestBodies", "mapping", "components"]);
const SCHEMA_KEYS = new Set(["schema", "items", "additionalProperties", "not"]);
const SCHEMA_LISTS = new Set(["oneOf", "anyOf", "allOf", "prefixItems"]);

/** All of them; with `everyNth`, a sample. */
export function mutationsOf(document: Part, everyNth = 1): readonly Mutation[] {
  const mutations: Mutation[] = [];
  const is31 = String(document["openapi"]).startsWith("3.1");
  let index = 0;
  const add = (path: Path, what: string, change: (holder: Loose) => void) => {
    index += 1;
    if (index % everyNth !== 0) return;
    // Not structuredClone, which keeps parts shared: a change of one would be a change of all.
    const copy: Loose = JSON.parse(JSON.stringify(document));
    change(path.reduce<Loose>((value, key) => value[key], copy));
    mutations.push({ name: `/${path.join("/")}: ${what}`, document: copy });
  };
  for (const section of ["paths", "components"]) visit(objectAt(document, section), [section], true);
  return mutations;

  function visit(value: unknown, path: Path, isMap: boolean): void {
    if (Array.isArray(value)) {
      value.forEach((item, at) => {
        add(path, `without item ${at}`, (holder) => holder.splice(at, 1));
        visit(item, [...path, at], false);
      });
      return;
    }
    if (!isObject(value)) return;
    for (const [key, child] of Object.entries(value)) {
      // A parameter must have a schema. An object's fields imply its type, but openapi-typescript then ignores its discriminators.
      const isNeeded = (key === "schema" && value["in"] !== undefined) || (key === "type" && value["properties"] !== undefined);
      if (!isNeeded) add(path, `without ${key}`, (holder) => delete holder[key]);
      if (isMap && path.at(-1) === "properties") add(path, `${key} renamed`, (holder) => rename(holder, key, `${key}2`));
      if (typeof child === "boolean") add(path, `${key} flipped`, (holder) => (holder[key] = !child));
      if (typeof child === "number") add(path, `${key} grows`, (holder) => (holder[key] = child + 1));
      if (key === "mapping") for (const name of Object.keys(objectAt(value, key))) add([...path, key], `${name} renamed`, (holder) => rename(holder, name, `${name}2`));
      if (key === "propertyName") add(path, "another discriminator", (holder) => (holder[key] = "other"));
      visit(child, [...path, key], !isMap && MAP_KEYS.has(key));
    }
    if (!isMap) mutateNode(value, path);
  }

  function mutateNode(value: Loose, path: Path): void {
    if (isSchema(path)) {
      const changes = { ...SCHEMA_CHANGES, ...(value["properties"] !== undefined && OBJECT_CHANGES), ...(value["properties"] === undefined && value["additionalProperties"] !== undefined && MAP_CHANGES), ...(is31 && CHANGES_31) };
      for (const [what, change] of Object.entries(changes)) add(path, what, change);
    }
    for (const name of Object.keys(objectAt(value, "properties"))) add(path, `${name} toggled in required`, (holder) => toggle(holder, name));
    if (isObject(value["responses"])) {
      const schema = { type: "object", properties: { added: { type: "string" } } };
      for (const status of ["201", "204", "404", "default"])
        add(path, `status ${status}`, ({ responses }) => (responses[status] = { description: "", ...(status !== "204" && { content: { "application/json": { schema } } }) }));
      for (const place of ["query", "header", "cookie"])
        add(path, `a ${place} parameter`, (holder) => (holder.parameters = [...listAt(holder, "parameters"), { name: "added", in: place, schema: { type: "string" } }]));
    }
    if (isObject(value["content"])) {
      for (const mediaType of ["application/json", "application/json; charset=utf-8", "application/a+json", "application/x-www-form-urlencoded", "text/plain"])
        add(path, `content ${mediaType}`, ({ content }) => (content[mediaType] = { schema: { type: "string" } }));
      add(path, "required header", (holder) => (holder.headers = { ...holder.headers, "X-Added": { required: true, schema: { type: "string" } } }));
    }
    if (typeof value["in"] === "string") for (const more of [{ required: true }, { explode: false }, { style: "spaceDelimited" }, { deprecated: true }]) add(path, JSON.stringify(more), (holder) => Object.assign(holder, more));
  }
}

function isSchema(path: Path): boolean {
  const [parent, key] = [path.at(-2), path.at(-1)];
  if (parent === "schemas" || parent === "properties" || parent === "patternProperties") return true;
  return (typeof key === "string" && SCHEMA_KEYS.has(key)) || (typeof key === "number" && SCHEMA_LISTS.has(String(parent)));
}

function rename(holder: Loose, from: string, to: string): void {
  holder[to] = holder[from];
  delete holder[from];
}

function toggle(holder: Loose, name: string): void {
  const names = listAt(holder, "required");
  holder.required = names.includes(name) ? names.filter((other) => other !== name) : [...names, name];
  if (holder.required.length === 0) delete holder.required;
}
