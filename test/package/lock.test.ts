/**
 * The lock file must work on every platform and with every registry. npm omits packages that it didn't see when it wrote the file, and
 * then `npm ci` fails on all machines.
 */
import { readProjectFile } from "../helpers/project.js";

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readProjectFile("package-lock.json")) as { packages: Record<string, Entry> };

test("the lock file contains the optional packages for other platforms", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

test("the lock file names no registry", () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});
