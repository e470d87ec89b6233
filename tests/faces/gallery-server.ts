/**
 * Builds the gallery into a temporary folder and serves it on loopback under the very policy that the
 * extension's pages have, so that an inline style or a script that the policy would stop fails here too.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import wxtConfig from '../../wxt.config';

export interface Gallery {
  readonly address: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export async function serveGallery(): Promise<Gallery> {
  const folder = await mkdtemp(join(tmpdir(), 'tessera-gallery-'));
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'gallery'),
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  });
  const policy = await extensionPolicy();
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://gallery').pathname;
    const file = path === '/' ? '/index.html' : path;
    try {
      const body = await readFile(join(folder, file));
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'text/plain',
        'content-security-policy': policy,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}

async function extensionPolicy(): Promise<string> {
  const { manifest } = wxtConfig;
  const made =
    typeof manifest === 'function'
      ? await manifest({ mode: 'production', command: 'build', browser: 'chrome', manifestVersion: 3 })
      : await manifest;
  const policy = made?.content_security_policy;
  if (typeof policy !== 'object' || !policy.extension_pages)
    throw new Error('wxt.config.ts states no policy');
  return policy.extension_pages;
}
