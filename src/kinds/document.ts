import type { ClusterDefinition } from './cluster-definition.js';

/** Every meaning that a file, or a part of one, can have for a rule. */
export type Document = ClusterDefinition;

/** The names of the kinds. */
export type DocumentKind = Document['kind'];

/** The document type of a kind. */
export type DocumentOf<Kind extends DocumentKind> = Extract<Document, { readonly kind: Kind }>;
