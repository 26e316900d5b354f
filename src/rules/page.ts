import { pages } from './pages.js';

/** The prose of a rule's page, as Markdown. The reason for the rule comes from its clauses. */
export interface RulePage {
  readonly finds: string;
  readonly fix: string;
}

/** The page of a rule. Throws when it has none: our bug, which `npm run generate` finds. */
export function pageOf({ id }: { readonly id: string }): RulePage {
  const page = pages[id];
  if (page === undefined) throw new Error(`the rule ${id} has no page`);
  return page;
}
