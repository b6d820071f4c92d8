// One process that loads the package twice, as ES modules and as CommonJS, each through three entry points.
import { createRequire } from "node:module";
import * as esmKinde from "kinnect/kinde";
import * as esmKnetik from "kinnect/knetik";
import * as esmRoot from "kinnect";

const require = createRequire(import.meta.url);
const formats = {
  esm: { root: esmRoot, kinde: esmKinde, knetik: esmKnetik },
  cjs: { root: require("kinnect"), kinde: require("kinnect/kinde"), knetik: require("kinnect/knetik") },
};
const classes = Object.keys(formats.esm.root).filter((name) => name.endsWith("Error") && name !== "isKinnectError");

const secondCopies = [];
const renamed = [];
for (const [format, { root, kinde, knetik }] of Object.entries(formats)) {
  for (const name of classes) {
    if (root[name] !== kinde[name] || root[name] !== knetik[name]) secondCopies.push(`${format} ${name}`);
    if (root[name].name !== name) renamed.push(`${format} ${name}`);
  }
}

const recognized = [];
for (const [thrower, checker] of [
  ["esm", "cjs"],
  ["cjs", "esm"],
]) {
  for (const entry of ["root", "kinde", "knetik"]) {
    const { ConfigurationError } = formats[thrower].root;
    const error = thrownBy(() => (entry === "knetik" ? formats[thrower].knetik.createKnetik({}) : formats[thrower][entry].createKinde({})));
    const { isKinnectError } = formats[checker][entry];
    recognized.push({
      own: error instanceof ConfigurationError,
      other: error instanceof formats[checker].root.ConfigurationError,
      guard: isKinnectError(error) && isKinnectError(error, "configuration") && !isKinnectError(error, "timeout"),
      names: [error.name, error.constructor.name],
    });
  }
}
console.log(JSON.stringify({ classes, secondCopies, renamed, recognized }));

function thrownBy(act) {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
