/**
 * A drawing as a file of its own: as the SVG it is, or painted as a picture. The pages' policy lets no drawing be
 * loaded as an image, so the painter walks the few shapes that our charts are made of and puts them on a canvas.
 */
import { size } from './drawing';

/** The drawing without what depends on where the eye is just now. */
export const drawingAsText = (drawing: SVGSVGElement): string =>
  new XMLSerializer().serializeToString(drawing).replace(' chart-point-current', '');

/** Points of a picture to one unit of the drawing: sharp in print and on a projector. */
const sharpness = 3;

/** The drawing as a PNG on white, three times its size. */
export function drawingAsPng(drawing: SVGSVGElement): Uint8Array<ArrayBuffer> {
  const canvas = document.createElement('canvas');
  canvas.width = size.width * sharpness;
  canvas.height = size.height * sharpness;
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('This browser cannot paint.');
  brush.scale(sharpness, sharpness);
  brush.fillStyle = '#ffffff';
  brush.fillRect(0, 0, size.width, size.height);
  paint(brush, drawing, {});
  const [, base64 = ''] = canvas.toDataURL('image/png').split(',');
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** What a shape takes from the group around it where it says nothing itself. */
type Inherited = Readonly<Record<string, string>>;
const inheritable = ['fill', 'stroke', 'font-size', 'font-family', 'text-anchor'];

function paint(brush: CanvasRenderingContext2D, element: Element, around: Inherited): void {
  const own = inheritable.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
  const look = { ...around, ...Object.fromEntries(own) };
  brush.save();
  const [x, y] =
    /translate\(([-\d.]+) ([-\d.]+)\)/.exec(element.getAttribute('transform') ?? '')?.slice(1) ?? [];
  brush.translate(Number(x ?? 0), Number(y ?? 0));
  paintShape(brush, element, look);
  for (const child of element.children) paint(brush, child, look);
  brush.restore();
}

function paintShape(brush: CanvasRenderingContext2D, element: Element, look: Inherited): void {
  if (element.localName === 'text') paintText(brush, element, look);
  const outline = outlineOf(element);
  if (!outline) return;
  const { fill = 'black', stroke = 'none' } = look;
  const isLine = element.localName === 'line';
  if (fill !== 'none' && !isLine) {
    brush.fillStyle = fill;
    brush.fill(outline);
  }
  if (stroke === 'none') return;
  brush.strokeStyle = stroke;
  brush.setLineDash((element.getAttribute('stroke-dasharray') ?? '').split(' ').filter(Boolean).map(Number));
  brush.stroke(outline);
}

function outlineOf(element: Element): Path2D | null {
  const at = (name: string) => element.getAttribute(name) ?? '0';
  switch (element.localName) {
    case 'path':
      return new Path2D(at('d'));
    case 'line':
      return new Path2D(`M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`);
    case 'polyline':
      return new Path2D(`M${at('points').split(' ').join('L')}`);
    default:
      return null;
  }
}

const alignments: Readonly<Record<string, CanvasTextAlign>> = { middle: 'center', end: 'right' };

function paintText(brush: CanvasRenderingContext2D, element: Element, look: Inherited): void {
  brush.font = `${look['font-size'] ?? '12'}px ${look['font-family'] ?? 'sans-serif'}`;
  brush.textAlign = alignments[look['text-anchor'] ?? ''] ?? 'left';
  brush.fillStyle = look.fill ?? 'black';
  const at = (name: string) => Number(element.getAttribute(name) ?? 0);
  brush.fillText(element.textContent ?? '', at('x'), at('y'));
}
