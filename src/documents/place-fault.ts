import type { PlaceKind } from '../findings/reach.js';
import type { FileFault } from '../source/reading.js';

/** What is wrong in a file, and with what kind of place. */
export interface PlaceFault extends FileFault {
  readonly kind: PlaceKind;
}
