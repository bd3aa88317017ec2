import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveAssets } from "../../../lib/hosts/node/assets";

let server: Server;
let folder: string;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "solid-reflect-assets-"));
  mkdirSync(join(folder, "client/assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "the secret");
  writeFileSync(join(folder, "client/index.html"), "<template>");
  writeFileSync(join(folder, "client/robots.txt"), "User-agent: *");
  writeFileSync(join(folder, "client/assets/app-1a2b.js"), "export {};");
  const serve = serveAssets(join(folder, "client"));
  server = createServer((request, response) => serve(request, response, () => response.writeHead(404).end("next")));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  ({ port } = server.address() as AddressInfo);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await new Promise(resolve => server.close(resolve));
});

/** Asks for a path as it is: `fetch` would tidy it. */
async function get(path: string, header = "Accept: */*"): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.write(`GET ${path} HTTP/1.1\r\nHost: site.test\r\n${header}\r\nConnection: close\r\n\r\n`);
  let text = "";
  for await (const chunk of socket) text += String(chunk);
  return text;
}

describe("assets", () => {
  it("have their types, and hashed ones are kept for ever", async () => {
    const script = await get("/assets/app-1a2b.js");
    expect(script).toMatch(/^HTTP\/1\.1 200 /);
    expect(script).toMatch(/content-type: text\/javascript/i);
    expect(script).toMatch(/cache-control: public, max-age=31536000, immutable/i);
    expect(script).toMatch(/x-content-type-options: nosniff/i);
    expect(await get("/robots.txt")).toMatch(/cache-control: no-cache/i);
  });

  it.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/../../secret.txt",
    "/..\\secret.txt",
    "//secret.txt",
    "/%00",
    "/%",
    "/index.html",
    "/%69ndex.html",
    "/",
  ])("are all that is served: not %s", async path => {
    const answer = await get(path);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toMatch(/secret|<template>/);
  });

  it("are missing when they were deleted after the server has started, and the others stay", async () => {
    const file = join(folder, "client/assets/gone-3c4d.js");
    writeFileSync(file, "export {};");
    const serve = serveAssets(join(folder, "client"));
    const other = createServer((request, response) => serve(request, response, () => response.end("next")));
    other.listen(0, "127.0.0.1");
    await once(other, "listening");
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}/assets`;
    expect(await (await fetch(`${url}/gone-3c4d.js`)).text()).toBe("export {};");
    rmSync(file);
    for (const method of ["GET", "HEAD"]) expect((await fetch(`${url}/gone-3c4d.js`, { method })).status).toBe(404);
    expect((await fetch(`${url}/app-1a2b.js`)).status).toBe(200);
    expect(await (await fetch(`${url}/unknown.js`)).text()).toBe("next");
    await new Promise(resolve => other.close(resolve));
  });

  it.each([
    ["bytes=0-5", "206", "export"],
    ["bytes=7-", "206", "{};"],
    ["bytes=5-2", "200", "export {};"],
    ["bytes=nonsense", "200", "export {};"],
    ["bytes=9999-", "416", ""],
  ])("are sent in part for the range %s", async (range, status, body) => {
    const answer = await get("/assets/app-1a2b.js", `Range: ${range}`);
    expect([answer.slice(9, 12), answer.split("\r\n\r\n")[1]]).toEqual([status, body]);
  });
});
