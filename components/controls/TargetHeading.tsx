/** A heading that an error can lead to, where no single control is at fault. */
import { useFocusTarget } from './focus-targets';

export interface TargetHeadingProps {
  readonly level: 3 | 4;
  readonly id: string;
  readonly words: string;
}

export function TargetHeading({ level, id, words }: TargetHeadingProps) {
  const target = useFocusTarget(id);
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <Heading id={id} tabIndex={-1} ref={target}>
      {words}
    </Heading>
  );
}
