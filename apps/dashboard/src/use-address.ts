// The address of the current screen as typed state: read it, change it, or make a link that lasts.
import { useLocation, useSearch } from 'wouter';
import { type Healed, readAddress, type Shape, type Values, writeAddress } from './address.ts';

export type Address<S extends Shape> = {
  values: Values<S>;
  /** What could not be understood and fell back. */
  healed: readonly Healed[];
  /** Goes to the same screen with these changes, as a step of its own that Back takes back. */
  set: (changes: Partial<Values<S>>) => void;
  /** The same in place of the present step, for what is still being typed. */
  replace: (changes: Partial<Values<S>>) => void;
  /** Address of the same screen with these changes. */
  href: (changes: Partial<Values<S>>) => string;
};

/** `shape` must include `pinned` (address.ts), so that a pinned release survives every change. */
export function useAddress<S extends Shape>(shape: S): Address<S> {
  const [path, navigate] = useLocation();
  const { values, healed } = readAddress(shape, useSearch());
  const href = (changes: Partial<Values<S>>) =>
    `${path}${writeAddress(shape, { ...values, ...changes })}`;
  return {
    values,
    healed,
    href,
    set: (changes) => navigate(href(changes)),
    replace: (changes) => navigate(href(changes), { replace: true }),
  };
}
