/**
 * The clipboard, written to on a person's press and never read.
 */
export async function writeToClipboard(text: string): Promise<'copied' | 'refused'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused'; // the page was not in front
  }
}
