/** The severity of a finding, named as GitHub names the levels of annotations. */
export type Severity = 'error' | 'warning' | 'notice';

/** Whether Microsoft supports a cluster or a repository. */
export type SupportStatus =
  'supported' | 'supported-with-exclusions' | 'not-supported' | 'undetermined';

/** What a clause of a policy says about its subject. */
export type ClauseStatus =
  | 'supported'
  | 'unsupported'
  | 'out-of-scope'
  | 'preview'
  | 'workaround'
  | 'advice'
  | 'exception'
  | 'information';

/** The platform whose policy applies. */
export type PlatformName = 'azure-stack' | 'aks' | 'both';
