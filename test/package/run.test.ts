import { spawn } from "node:child_process";
import { PROJECT_ROOT } from "../helpers/project.js";

const onPosix = process.platform === "win32" ? test.skip : test;

onPosix("a command ends when the npm process that runs it ends", async () => {
  const script =
    "process.on('SIGTERM', () => { console.log('ended'); process.exit(); }); setTimeout(() => 0, 15_000); console.log('running')";
  // npm runs a command through a shell that waits for it.
  const shell = spawn("sh", ["-c", 'node scripts/run.mjs -e "$SCRIPT"; true'], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, SCRIPT: script, npm_lifecycle_event: "spec:update" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  shell.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
    if (output === "running\n") shell.kill("SIGKILL");
  });
  // The output closes when the last process that can write to it has ended.
  await new Promise((resolve) => shell.on("close", resolve));
  expect(output).toBe("running\nended\n");
});
