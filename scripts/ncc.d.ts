// What scripts/bundle.mjs uses of @vercel/ncc, which has no types.
declare module '@vercel/ncc' {
  interface Module {
    readonly resource?: string;
    readonly modules?: Iterable<Module>;
  }

  export default function ncc(
    entry: string,
    options: { cache: boolean; quiet: boolean; mainFields: string[] },
  ): Promise<{
    code: string;
    assets: Record<string, { source: string | Buffer }>;
    stats: { compilation: { modules: Iterable<Module> } };
  }>;
}
