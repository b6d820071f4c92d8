/**
 * Programs that scripts start: their output, and servers that have to answer.
 */
import { tmpdir } from "node:os";
import { freePort } from "../../scripts/engines/server.js";
import { PrintingProgram } from "../../scripts/shared/printing-program.js";
import { startWebProcess } from "../../scripts/shared/web-process.js";

const options = { cwd: tmpdir(), env: { PATH: process.env["PATH"] } };

test("a program's output is found as soon as it is printed, and the program runs on", async () => {
  const program = new PrintingProgram(process.execPath, ["-e", "console.log('Open http://a/'); setInterval(() => 0, 1000)"], options);
  const [, url] = await program.printed(/^Open (.*)$/m);
  expect([url, program.hasEnded]).toEqual(["http://a/", false]);
  await program.stop();
  expect(program.hasEnded).toBe(true);
});

test("waiting for output rejects with what was printed if the program ends without it", async () => {
  const program = new PrintingProgram(process.execPath, ["-e", "console.error('out of memory'); process.exitCode = 3"], options);
  await expect(program.printed(/ready/)).rejects.toThrow("it ended without printing /ready/:\nout of memory");
  expect(await program.ended()).toBe(3);
});

test("a program that doesn't exist has ended, and says so", async () => {
  const program = new PrintingProgram("kinnect-has-no-such-program", [], options);
  await expect(program.printed(/ready/)).rejects.toThrow(/ENOENT/);
});

test("a server is ready when it answers, with whatever status", async () => {
  const port = await freePort();
  const code = `require("node:http").createServer((_, r) => { r.statusCode = 500; r.end(); console.log("asked"); }).listen(${port}, "127.0.0.1")`;
  const server = await startWebProcess(process.execPath, ["-e", code], { ...options, url: `http://127.0.0.1:${port}`, startMs: 15_000 });
  expect((await fetch(`http://127.0.0.1:${port}`)).status).toBe(500);
  await server.stop();
  expect(server.output()).toContain("asked");
  await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow();
});

test("a server that ends before it answers is an error with what it printed", async () => {
  const url = `http://127.0.0.1:${await freePort()}`;
  const started = startWebProcess(process.execPath, ["-e", "console.error('REDIS_URL is missing')"], { ...options, url, startMs: 15_000 });
  await expect(started).rejects.toThrow(`it doesn't answer at ${url}:\nREDIS_URL is missing`);
});
