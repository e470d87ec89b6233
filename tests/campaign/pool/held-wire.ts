/**
 * A wire between the collector and PostgreSQL that can be held at one moment of a transaction, so that a test may kill
 * either end exactly there. It passes everything on as it came, until told to hold.
 */

import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** What is held back: the word that begins, the word that stores, or the answer to that. */
export const held = ['begin', 'commit', 'committed'] as const;
export type Held = (typeof held)[number];

export interface Wire {
  /** The server's address, over this wire. */
  readonly address: string;
  /** Holds the next such word of any connection; comes back when it is held. */
  hold(what: Held): Promise<void>;
  /** Cuts every connection; new ones pass. */
  cut(): void;
  close(): Promise<void>;
}

/** A simple query of PostgreSQL's protocol: 'Q', its length, the text, and a nought. */
const isWord = (chunk: Buffer, word: string) =>
  chunk[0] === 0x51 && chunk.subarray(5, -1).toString() === word;

export async function holdableWire(to: string): Promise<Wire> {
  const { hostname, port, pathname, username } = new URL(to);
  const sockets = new Set<Socket>();
  let wanted: { readonly what: Held; readonly isHeld: () => void } | null = null;
  const take = (what: Held): boolean => {
    if (wanted?.what !== what) return false;
    wanted.isHeld();
    wanted = null;
    return true;
  };
  const server: Server = createServer((near) => {
    const far = connect(Number(port), hostname);
    let isCommitting = false;
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
    near.on('data', (chunk) => {
      isCommitting = isWord(chunk, 'commit');
      if (isWord(chunk, 'begin') && take('begin')) return;
      if (isCommitting && take('commit')) return;
      far.write(chunk);
    });
    far.on('data', (chunk) => {
      if (isCommitting && take('committed')) return;
      near.write(chunk);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    address: `postgres://${username}@127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    hold: (what) =>
      new Promise((resolve) => {
        wanted = { what, isHeld: resolve };
      }),
    cut,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      cut();
      await closed;
    },
  };
}
