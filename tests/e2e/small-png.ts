/**
 * Puts screenshots next to each other and makes them small enough to be kept with the documents: at most 256 colours,
 * the ones that are there most. For pictures of text and plain areas only. It reads what a browser's screenshot is
 * (8 bits, not interlaced) and nothing else.
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

interface Picture {
  readonly wide: number;
  readonly high: number;
  readonly rgb: Uint8Array;
}

/** The screenshots from left to right, each as high as the first, with a thin line between. */
export function smallPng(...screenshots: readonly Buffer[]): Buffer {
  const picture = sideBySide(screenshots.map(decode));
  const palette = commonColours(picture);
  const nearest = new Map<number, number>();
  const rows = Buffer.alloc((picture.wide + 1) * picture.high);
  for (let at = 0, to = 0; at < picture.wide * picture.high; at += 1) {
    if (at % picture.wide === 0) to += 1; // each row begins with filter 0
    const colour = colourAt(picture, at);
    let index = nearest.get(colour);
    if (index === undefined) {
      index = indexOfNearest(palette, colour);
      nearest.set(colour, index);
    }
    rows[to] = index;
    to += 1;
  }
  return encode(picture, palette, rows);
}

function sideBySide(pictures: readonly Picture[]): Picture {
  const high = pictures[0]?.high ?? 0;
  const wide = pictures.reduce((sum, picture) => sum + picture.wide + 1, -1);
  const rgb = new Uint8Array(wide * high * 3).fill(0x8a);
  let left = 0;
  for (const picture of pictures) {
    for (let row = 0; row < Math.min(high, picture.high); row += 1) {
      const line = picture.rgb.subarray(row * picture.wide * 3, (row + 1) * picture.wide * 3);
      rgb.set(line, (row * wide + left) * 3);
    }
    left += picture.wide + 1;
  }
  return { wide, high, rgb };
}

function decode(png: Buffer): Picture {
  const parts: Buffer[] = [];
  let wide = 0;
  let high = 0;
  let channels = 3;
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const kind = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') {
      wide = body.readUInt32BE(0);
      high = body.readUInt32BE(4);
      if (body[8] !== 8 || body[12] !== 0) throw new Error('not a screenshot of 8 bits without interlace');
      channels = body[9] === 6 ? 4 : 3;
    }
    if (kind === 'IDAT') parts.push(body);
    at += length + 12;
  }
  return { wide, high, rgb: unfiltered(inflateSync(Buffer.concat(parts)), wide, high, channels) };
}

/** Undoes the five filters of PNG and leaves transparency out. */
function unfiltered(raw: Buffer, wide: number, high: number, channels: number): Uint8Array {
  const stride = wide * channels;
  const whole = new Uint8Array(stride * high);
  for (let row = 0; row < high; row += 1) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column += 1) {
      const here = row * stride + column;
      const left = column >= channels ? (whole[here - channels] ?? 0) : 0;
      const up = row > 0 ? (whole[here - stride] ?? 0) : 0;
      const corner = row > 0 && column >= channels ? (whole[here - stride - channels] ?? 0) : 0;
      const value = raw[row * (stride + 1) + 1 + column] ?? 0;
      whole[here] = value + guess(filter, left, up, corner);
    }
  }
  if (channels === 3) return whole;
  return whole.filter((_value, at) => at % 4 !== 3);
}

function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function colourAt({ rgb }: Picture, at: number): number {
  return ((rgb[at * 3] ?? 0) << 16) | ((rgb[at * 3 + 1] ?? 0) << 8) | (rgb[at * 3 + 2] ?? 0);
}

function commonColours(picture: Picture): number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < picture.wide * picture.high; at += 1) {
    const colour = colourAt(picture, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 256)
    .map(([colour]) => colour);
}

function indexOfNearest(palette: readonly number[], colour: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, one] of palette.entries()) {
    const far =
      ((one >> 16) - (colour >> 16)) ** 2 +
      (((one >> 8) & 255) - ((colour >> 8) & 255)) ** 2 +
      ((one & 255) - (colour & 255)) ** 2;
    if (far >= least) continue;
    best = index;
    least = far;
  }
  return best;
}

function encode({ wide, high }: Picture, palette: readonly number[], rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(wide, 0);
  header.writeUInt32BE(high, 4);
  header.set([8, 3, 0, 0, 0], 8); // eight bits, a palette
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(body.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
