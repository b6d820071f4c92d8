import { spawn } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");
const onPosix = process.platform === "win32" ? test.skip : test;

onPosix("a command ends with the npm that runs it, and does not go on alone", async () => {
  const script =
    "process.on('SIGTERM', () => { console.log('ended'); process.exit(); }); setTimeout(() => 0, 15_000); console.log('running')";
  // As npm does: through a shell, which waits.
  const shell = spawn("sh", ["-c", 'node scripts/run.mjs -e "$SCRIPT"; true'], {
    cwd: root,
    env: { ...process.env, SCRIPT: script, npm_lifecycle_event: "spec:update" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  shell.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    if (said === "running\n") shell.kill("SIGKILL");
  });
  // The output ends when nobody is left who could write to it.
  await new Promise((resolve) => shell.on("close", resolve));
  expect(said).toBe("running\nended\n");
});
