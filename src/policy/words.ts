/** How grave a finding is; the names are those of GitHub's annotations. */
export type Severity = 'error' | 'warning' | 'notice';

/** What a cluster's or a repository's state means for a support case. */
export type SupportStatus =
  'supported' | 'supported-with-exclusions' | 'not-supported' | 'undetermined';

/** What a clause of a policy says of what it speaks of. */
export type ClauseStatus =
  | 'supported'
  | 'unsupported'
  | 'out-of-scope'
  | 'preview'
  | 'workaround'
  | 'advice'
  | 'exception'
  | 'information';

/** The product whose policy speaks. */
export type PlatformName = 'azure-stack' | 'aks' | 'both';
