/** A hash of all that goes into the bundles of the project at `root`, the same on every system. */
export function hashOfSources(root: string): string;

/** A bundle that says at its end what it was made from. */
export function stamped(code: string, hash: string): string;

/** What to do about bundles that were made from other sources, or `undefined` if none was. */
export function staleBundles(root: string): string | undefined;
