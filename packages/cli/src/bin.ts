#!/usr/bin/env node
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { readVersion } from "./files/read-version.ts";
import type { Io, Output } from "./io.ts";
import { run } from "./run.ts";

const { stdin, stdout, stderr, env } = process;
const interruption = new AbortController();

process.on("SIGINT", () => {
  interruption.abort();
  // A read that waits would keep the process alive.
  stdin.destroy();
});

// Whoever reads our output may stop early: `kader kaders | head -1`.
const unread = new Set<NodeJS.WriteStream>();
for (const stream of [stdout, stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    unread.add(stream);
  });
}

const outputOf = (stream: NodeJS.WriteStream): Output => ({
  isTTY: stream.isTTY === true,
  columns: stream.columns,
  write: (text) => {
    stream.write(text);
  },
  hasRoom: async () => {
    // A reader that stops, and Ctrl-C, end the waiting too.
    if (stream.writableNeedDrain) await once(stream, "drain", { signal: interruption.signal }).catch(() => undefined);
    return !unread.has(stream);
  },
});

async function readAll(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const io: Io = {
  stdin: { isTTY: stdin.isTTY === true, read: readAll, pieces: () => stdin },
  stdout: outputOf(stdout),
  stderr: outputOf(stderr),
  env,
  cwd: process.cwd(),
  bundledFrameworks: fileURLToPath(new URL("frameworks", import.meta.url)),
  version: readVersion(new URL("../package.json", import.meta.url)),
  interrupted: interruption.signal,
  asker: async () => (await import("./terminal-asker.ts")).terminalAsker(stdin, stderr),
  today,
};

process.exitCode = await run(process.argv.slice(2), io);
