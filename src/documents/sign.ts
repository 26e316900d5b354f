import type { OpenPlace } from '../findings/reach.js';
import type { AzureCommandEntry } from '../policy/types.js';
import type { PlatformName } from '../policy/words.js';

/** A sign in a text: what a place would be if a reader understood it. */
export interface Sign extends Pick<
  OpenPlace,
  'kind' | 'extent' | 'code' | 'reason' | 'remedy' | 'inScope'
> {
  /** Where it is in the text. */
  readonly start: number;
  readonly end: number;
  /** The platforms under which a rule would judge it; all if absent. */
  readonly platforms?: readonly PlatformName[];
}

/** An open place, and the platforms under which a rule would judge it. */
export interface OpenSign extends OpenPlace {
  readonly platforms?: readonly PlatformName[];
}

/** The text that signs are looked for in. */
export interface SignText {
  readonly file: string;
  /** The text of the file with its comments blanked. */
  readonly code: string;
  /** Whether a reader of scripts has read an offset. */
  readonly isScript: (offset: number) => boolean;
  /** Whether only what is passed to a function that runs it counts. */
  readonly isProgram: boolean;
}

/** What the search for signs knows of the policies. */
export interface SignTables {
  readonly azureCommands: readonly AzureCommandEntry[];
  /** What the names of tags that Azure manages begin with. */
  readonly azureTags: readonly string[];
}

/** Where the policy of AKS Engine on Azure Stack applies. */
export const ON_AZURE_STACK: readonly PlatformName[] = ['azure-stack', 'both'];

/** Where the policy of AKS applies. */
export const ON_AKS: readonly PlatformName[] = ['aks', 'both'];

/** The remedy for commands in files of a kind that is not read. */
export const BY_HAND =
  'Move the command to a shell script, or check it by hand and leave the file out with `exclude`.';
