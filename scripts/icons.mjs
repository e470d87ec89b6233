/**
 * Draws Tessera's icon, one mosaic tile of four pieces, as PNGs in public/icon. Run by hand after a change of the
 * drawing; the pictures are committed, so nothing at build time draws or downloads.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { root } from './browser.mjs';

const sizes = [16, 32, 48, 128];
const samples = 4; // per side of a pixel, for smooth edges

/** Four rounded pieces on a clear ground, in shares of the side; one stands a little apart, the tessera. */
const pieces = [
  { x: 0.06, y: 0.06, wide: 0.5, high: 0.5, colour: [17, 75, 95] },
  { x: 0.62, y: 0.06, wide: 0.32, high: 0.5, colour: [26, 147, 111] },
  { x: 0.06, y: 0.62, wide: 0.5, high: 0.32, colour: [60, 110, 143] },
  { x: 0.62, y: 0.62, wide: 0.32, high: 0.32, colour: [232, 163, 61] },
];
const corner = 0.06;

function isInside({ x, y, wide, high }, px, py) {
  const nearX = Math.min(Math.max(px, x + corner), x + wide - corner);
  const nearY = Math.min(Math.max(py, y + corner), y + high - corner);
  return (px - nearX) ** 2 + (py - nearY) ** 2 <= corner ** 2;
}

function pixel(size, column, row) {
  const total = [0, 0, 0, 0];
  for (let step = 0; step < samples ** 2; step += 1) {
    const px = (column + ((step % samples) + 0.5) / samples) / size;
    const py = (row + (Math.floor(step / samples) + 0.5) / samples) / size;
    const piece = pieces.find((one) => isInside(one, px, py));
    if (!piece) continue;
    piece.colour.forEach((value, at) => {
      total[at] += value;
    });
    total[3] += 1;
  }
  const [red, green, blue, hits] = total;
  if (hits === 0) return [0, 0, 0, 0];
  return [red / hits, green / hits, blue / hits, (255 * hits) / samples ** 2].map(Math.round);
}

function chunk(name, content) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // eight bits, red green blue alpha
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, column) => pixel(size, column, row)).flat(),
  ]);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = path.join(root, 'public', 'icon');
mkdirSync(folder, { recursive: true });
for (const size of sizes) writeFileSync(path.join(folder, `${size}.png`), png(size));
console.log(`Wrote ${sizes.join(', ')} to ${path.relative(root, folder)}`);
