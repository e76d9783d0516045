import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { transformWithOxc } from "vite";
import { projectFolder } from "./project-folder.ts";

export interface DemoServer {
  /** "http://127.0.0.1:PORT/" */
  url: string;
  close(): Promise<void>;
}

const demoFolder = join(projectFolder, "assets/demo");
const iconFolder = join(projectFolder, "assets/icons");

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".ts": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** The page loads its own files and nothing else, as a careful webmail would have it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'", // JSON modules count as connections
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

/** Serves the demo inbox to this computer only, on a free port. Files are read at each request: a reload shows an edit. */
export async function serveDemo(): Promise<DemoServer> {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
  const name = pathname === "/" ? "index.html" : normalize(decodeURIComponent(pathname)).replace(/^[/\\]+/, "");
  const contentType = contentTypes[extname(name)];
  const content = contentType && request.method === "GET" ? await readDemoFile(name) : null;
  if (content === null) {
    response.writeHead(404).end();
    return;
  }
  response
    .writeHead(200, { "content-type": contentType, "content-security-policy": policy, "cache-control": "no-store" })
    .end(content);
}

async function readDemoFile(name: string): Promise<string | null> {
  if (name.startsWith("..")) return null;
  const path = join(name === "drieklank.svg" ? iconFolder : demoFolder, name);
  let source: string;
  try {
    source = await readFile(path, "utf8");
  } catch {
    return null; // no such file
  }
  return extname(name) === ".ts" ? (await transformWithOxc(source, path)).code : source;
}
