/**
 * How windows share a screen: columns of equal width, from the left. Whole pixels, none beside the room.
 */

/** In CSS pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** @param count at least 1 */
export function columnsOf(room: Area, count: number): readonly Area[] {
  const width = Math.floor(room.width / count);
  return Array.from({ length: count }, (_, at) => ({ ...room, left: room.left + at * width, width }));
}
