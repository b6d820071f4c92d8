/**
 * Upstash's REST API in front of a Redis: a command as a JSON list, or a list of commands at `/pipeline`.
 * https://upstash.com/docs/redis/features/restapi
 */
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { Redis } from "ioredis5";

export interface UpstashFront {
  readonly url: string;
  readonly token: string;
  /** How many of the next requests are executed but lose their response. */
  lose(responses: number): void;
  stop(): Promise<void>;
}

type Reply = { readonly result: unknown } | { readonly error: string };

export async function startUpstashFront(redisUrl: string): Promise<UpstashFront> {
  const token = crypto.randomUUID();
  const redis = new Redis(redisUrl);
  let lost = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const answer = (status: number, body: unknown): void => void response.writeHead(status).end(JSON.stringify(body));
      const encode = request.headers["upstash-encoding"] === "base64" ? base64 : (result: unknown) => result;
      if (request.headers.authorization !== `Bearer ${token}`) return answer(401, { error: "Unauthorized" });
      const body = (await json(request)) as unknown[];
      const isPipeline = request.url === "/pipeline";
      const replies: Reply[] = [];
      for (const command of isPipeline ? body : [body]) replies.push(await execute(command as string[]));
      const encoded = replies.map((reply) => ("result" in reply ? { result: encode(reply.result) } : reply));
      if (lost > 0) {
        lost -= 1;
        return void response.destroy();
      }
      if (isPipeline) return answer(200, encoded);
      answer(replies.some((reply) => "error" in reply) ? 400 : 200, encoded[0]);
    })();
  });
  async function execute([name = "", ...args]: readonly string[]): Promise<Reply> {
    return redis.call(name, ...args).then(
      (result) => ({ result }),
      (error: unknown) => ({ error: (error as Error).message }),
    );
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? (address?.port ?? 0) : 0}`,
    token,
    lose: (responses) => void (lost = responses),
    async stop() {
      redis.disconnect();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** As the API does it: all strings but OK. */
function base64(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(base64);
  return typeof result === "string" && result !== "OK" ? Buffer.from(result).toString("base64") : result;
}
