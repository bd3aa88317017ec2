import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { createServer, type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./build-site";
import { ensureNginx } from "./ensure-nginx";

/** An nginx in front of a site. Dispose it at the end. */
export interface Nginx extends AsyncDisposable {
  readonly url: string;
  /** Reads its configuration anew, as `nginx -s reload` does: its old workers end, and with them their sockets. */
  reload(): void;
  /** What it wrote to its error log. */
  errors(): string;
}

/** Runs nginx with the documentation's configuration, in a folder of its own and without rights, in front of `url`. */
export async function startNginx(url: string): Promise<Nginx> {
  const path = ensureNginx();
  const folder = mkdtempSync(join(tmpdir(), "solid-reflect-nginx-"));
  // Workers of a master that is root have fewer rights than it.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const documented = readFileSync(join(ROOT, "docs/nginx.conf"), "utf8")
    .replace("server 127.0.0.1:3000;", `server ${new URL(url).host};`)
    .replace("listen 8080;", `listen 127.0.0.1:${port};`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    name => `  ${name}_temp_path ${folder}/${name};`,
  );
  const configuration = [
    `pid ${folder}/nginx.pid;`,
    `error_log ${folder}/error.log notice;`,
    "worker_processes 2;",
    // Old workers end their WebSockets at a reload instead of keeping them for as long as they stay.
    "worker_shutdown_timeout 1s;",
    "events { worker_connections 512; }",
    "http {",
    "  access_log off;",
    ...temporary,
    documented,
    "}",
  ].join("\n");
  writeFileSync(join(folder, "nginx.conf"), configuration);
  const args = ["-p", folder, "-e", `${folder}/error.log`, "-c", `${folder}/nginx.conf`];
  const child = spawn(path, [...args, "-g", "daemon off;"], { stdio: ["ignore", "inherit", "inherit"] });
  const exited = once(child, "exit");
  await untilOpen(port, exited);
  return {
    url: `http://127.0.0.1:${port}`,
    reload: () => void execFileSync(path, [...args, "-s", "reload"], { stdio: "ignore" }),
    errors: () => readFileSync(join(folder, "error.log"), "utf8"),
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}

/** Resolves when somebody listens. */
async function untilOpen(port: number, exited: Promise<unknown>): Promise<void> {
  let ended = false;
  void exited.then(() => (ended = true));
  for (;;) {
    if (ended) throw new Error("nginx ended before it listened. What it wrote is above.");
    const socket = connect(port, "127.0.0.1");
    const open = await new Promise<boolean>(resolve => {
      socket.on("connect", () => resolve(true));
      socket.on("error", () => resolve(false));
    });
    socket.destroy();
    if (open) return;
  }
}
