// The address of the Data screen: which file on its way in is shown.
import { code, pinned, type Shape } from '../../address.ts';

export const dataAddress = { import: code(), ...pinned } satisfies Shape;
