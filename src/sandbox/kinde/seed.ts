/**
 * The users that every sandbox starts with.
 */
import { randomBytes } from "node:crypto";

export interface SeededUser {
  readonly id: string;
  readonly email: string;
  readonly username: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string;
  readonly organizations: readonly string[];
  readonly signedInAt: number;
  readonly createdAt: number;
}

const NAMES =
  "Ada Lovelace,Grace Hopper,Alan Turing,Edsger Dijkstra,Barbara Liskov,Donald Knuth,Frances Allen,Tony Hoare,Radia Perlman," +
  "Dennis Ritchie,Margaret Hamilton,Ken Thompson,Katherine Johnson,John McCarthy,Jean Bartik,Niklaus Wirth,Adele Goldberg," +
  "Leslie Lamport,Sophie Wilson,Robin Milner,Lynn Conway,Peter Naur,Shafi Goldwasser";
const DAY_MS = 86_400_000;

/** 23 users; every second one belongs to the organization. */
export function seedUsers(now: number, orgCode: string): readonly SeededUser[] {
  return NAMES.split(",").map((name, index) => {
    const [firstName = "", lastName = ""] = name.split(" ");
    const username = firstName.toLowerCase();
    return {
      id: `kp_${randomBytes(16).toString("hex")}`,
      email: `${username}.${lastName.toLowerCase()}@example.com`,
      username,
      firstName,
      lastName,
      phone: `+6140000${String(1000 + index)}`,
      organizations: index % 2 === 0 ? [orgCode] : [],
      signedInAt: now - index * DAY_MS,
      createdAt: now - (index + 100) * DAY_MS,
    };
  });
}
