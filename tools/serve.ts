/**
 * `npm start` serves the production build on localhost: compressed copies where the browser takes them, a strict content
 * security policy, a busy port gives way to the next one. Static files only; it stores and logs nothing.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.glb': 'model/gltf-binary',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

async function sizeOf(path: string): Promise<number | null> {
  try {
    const info = await stat(path);
    return info.isFile() ? info.size : null;
  } catch {
    return null;
  }
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = normalize(join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  const headers: Record<string, string> = {
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    Vary: 'Accept-Encoding',
  };
  const inside = file.startsWith(root + sep) && !/\.(br|gz)$/.test(file);
  if (!inside || (request.method !== 'GET' && request.method !== 'HEAD') || (await sizeOf(file)) === null) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('not found\n');
    return;
  }
  headers['Content-Type'] = TYPES[extname(file)] ?? 'application/octet-stream';
  // names of built files carry a hash; the page and the models must be asked for again
  headers['Cache-Control'] = pathname.includes('/assets/')
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';
  const accepted = String(request.headers['accept-encoding'] ?? '');
  let sent = file;
  for (const [encoding, ending] of [
    ['br', '.br'],
    ['gzip', '.gz'],
  ] as const) {
    if (accepted.includes(encoding) && (await sizeOf(file + ending)) !== null) {
      sent = file + ending;
      headers['Content-Encoding'] = encoding;
      break;
    }
  }
  headers['Content-Length'] = String(await sizeOf(sent));
  response.writeHead(200, headers);
  if (request.method === 'HEAD') response.end();
  else createReadStream(sent).pipe(response);
}

/**
 * @param root folder of the build
 * @param port first port to try; each busy one gives way to the next, 50 times at most
 * @returns the server, listening on 127.0.0.1, and its address
 * @throws the listening error where no port is free
 */
export async function serve(root: string, port: number): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.writeHead(400).end('bad request\n'));
  });
  for (let tries = 0; ; tries++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port + tries, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return { server, url: `http://localhost:${port + tries}/` };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries >= 50) throw error;
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = fileURLToPath(new URL('../dist', import.meta.url));
  const { url } = await serve(root, Number(process.env.PORT ?? 4173));
  console.log(`Trigger Point Explorer: ${url}   (Ctrl+C ends it)`);
}
