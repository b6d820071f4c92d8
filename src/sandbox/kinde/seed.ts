/**
 * The users that a sandbox starts with.
 */
import { randomBytes } from "node:crypto";
import { definedFields, type SandboxUser } from "../seeds.js";

export interface SeededUser extends Required<SandboxUser> {
  readonly signedInAt: number;
  readonly createdAt: number;
}

const NAMES =
  "Ada Lovelace,Grace Hopper,Alan Turing,Edsger Dijkstra,Barbara Liskov,Donald Knuth,Frances Allen,Tony Hoare,Radia Perlman," +
  "Dennis Ritchie,Margaret Hamilton,Ken Thompson,Katherine Johnson,John McCarthy,Jean Bartik,Niklaus Wirth,Adele Goldberg," +
  "Leslie Lamport,Sophie Wilson,Robin Milner,Lynn Conway,Peter Naur,Shafi Goldwasser";
const PEOPLE = NAMES.split(",").map((name) => name.split(" "));
const DAY_MS = 86_400_000;

/** The given users, with what they lack made up. By default 23 users; every second one belongs to the organization. */
export function seedUsers(now: number, orgCode: string, given: readonly SandboxUser[] = PEOPLE.map(() => ({}))): readonly SeededUser[] {
  return given.map((user, index) => ({ ...madeUpUser(now, orgCode, user, index), ...definedFields(user) }));
}

function madeUpUser(now: number, orgCode: string, { username: givenName }: SandboxUser, index: number): SeededUser {
  const [firstName = "", lastName = ""] = PEOPLE[index % PEOPLE.length] ?? [];
  // Made-up names repeat in a longer list, and accounts mustn't.
  const suffix = index < PEOPLE.length ? "" : String(index + 1);
  return {
    id: `kp_${randomBytes(16).toString("hex")}`,
    email: `${givenName ?? `${firstName}.${lastName}${suffix}`.toLowerCase()}@example.com`,
    username: `${firstName.toLowerCase()}${suffix}`,
    firstName,
    lastName,
    phone: `+6140000${String(1000 + index)}`,
    organizations: index % 2 === 0 ? [orgCode] : [],
    signedInAt: now - index * DAY_MS,
    createdAt: now - (index + 100) * DAY_MS,
  };
}
