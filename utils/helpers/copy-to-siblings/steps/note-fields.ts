/** The fields of a new case note's form: which are copied, which are switched off, and one of them written or told. */
import type { Profile, Screen } from '../../../domain/profile/schema';
import type { Paragraph } from '../../../domain/recordings/recording';
import { locate } from '../../../mosaic/locate';
import type { FieldValue } from '../../../mosaic/read';
import { recognise } from '../../../mosaic/recognise';
import { type Written, writeField } from '../../../mosaic/write';

export const formScreen = 'case-note-form';
export const copiedFields = ['type', 'title', 'contact-date', 'body'] as const;
export const clearedFields = ['alert-recipients', 'text-message', 'significant-event'] as const;

export function formOn(profile: Profile): Screen | null {
  const recognised = recognise(document, profile);
  if (recognised.verdict !== 'screen' || recognised.screen !== formScreen) return null;
  return profile.screens[formScreen] ?? null;
}

export function writeOne(
  screen: Screen,
  name: string,
  value: string | readonly Paragraph[],
): Written | 'missing' {
  const field = screen.fields[name];
  const found = field ? locate(document, field.find) : null;
  return field && found?.verdict === 'found' ? writeField(found.element, field, value) : 'missing';
}

export function isSet(value: FieldValue | undefined): boolean {
  if (value?.kind === 'tick') return value.isTicked;
  return value?.kind === 'texts' ? value.texts.length > 0 : true;
}

export function textIn(value: FieldValue | undefined): string {
  return value?.kind === 'text' ? value.text : '';
}
