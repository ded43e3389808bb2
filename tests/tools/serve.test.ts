import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFolder } from '#tools/compressedCopies.ts';
import { serve } from '#tools/serve.ts';

const TEXT = 'trapezius '.repeat(200);
let folder = '';
const servers: Server[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  const root = join(folder, 'dist');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), TEXT);
  writeFileSync(join(root, 'assets', 'a.js'), TEXT);
  writeFileSync(join(folder, 'secret.txt'), 'not yours');
  await compressFolder(root);
});

afterEach(() => {
  servers.splice(0).forEach((s) => s.close());
  rmSync(folder, { recursive: true });
});

async function start(port = 4700) {
  const { server, url } = await serve(join(folder, 'dist'), port);
  servers.push(server);
  return url;
}

test('a busy port gives way to the next', async () => {
  const [first, second] = [await start(), await start()];
  expect(second).not.toBe(first);
  const ports = servers.map((s) => (s.address() as AddressInfo).port);
  expect(new Set(ports).size).toBe(2);
  expect(await (await fetch(second)).text()).toBe(TEXT);
});

test('a compressed copy goes to whoever takes it, the plain file to whoever does not', async () => {
  const url = await start();
  const { request } = await import('node:http');
  const raw = (encoding: string) =>
    new Promise<{ encoding: string | undefined; body: Buffer }>((resolve, reject) => {
      request(url, { headers: { 'accept-encoding': encoding } }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(parts) }),
        );
      })
        .on('error', reject)
        .end();
    });
  const small = await raw('gzip, br');
  expect(small.encoding).toBe('br');
  expect(small.body.length).toBeLessThan(TEXT.length / 10);
  expect(brotliDecompressSync(small.body).toString()).toBe(TEXT);
  const plain = await raw('identity');
  expect(plain.encoding).toBeUndefined();
  expect(plain.body.toString()).toBe(TEXT);
});

test('nothing outside the folder is given, and a missing file says so', async () => {
  const url = await start();
  expect((await fetch(`${url}..%2Fsecret.txt`)).status).toBe(404);
  expect((await fetch(`${url}nothing.html`)).status).toBe(404);
});

test('the page may load from its own origin only', async () => {
  const policy = (await fetch(await start())).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*/);
  expect(policy).not.toContain("'unsafe-inline'");
});
