/* What of a file's text is code: not prose, and not a comment. */

/** Extensions that a template adds to the name of what it produces. */
const TEMPLATE = /\.(?:tm?pl|tftpl|template|j2|jinja2?|erb|ejs|mustache|hbs|in|gotmpl)$/i;

/** Files for people to read, and output of programs. */
const PROSE =
  /\.(?:md|markdown|mdx|rst|adoc|asciidoc|txt|html?|tex|org|ipynb|csv|tsv|log|diff|patch|snap|golden|svg|css|scss|less|po|ics)$|(?:^|\/)(?:README|CHANGELOG|CHANGES|LICENSE|NOTICE|CONTRIBUTING|HISTORY|NEWS|TODO|AUTHORS)[^/.]*$/i;

/** Programs, in which a text may be a message, and only some texts are run. */
const PROGRAM =
  /\.(?:go|py|pyi|rb|rake|rs|[mc]?[jt]sx?|vue|java|kts?|scala|c|h|cc|cpp|hpp|cs|fs|vb|php|swift|lua|pl|pm|r|jl|exs?|erl|hs|clj|dart|sql)$|(?:^|\/)(?:Rakefile|Gemfile|Vagrantfile|Fastfile|SConstruct)$/i;

/** A program's own tests, by the customs of its language. */
const TEST = /_test\.\w+$|\.(?:test|spec)\.\w+$|_spec\.rb$|(?:^|\/)(?:test_[^/]*|conftest)\.py$/i;

const SLASHES =
  /\.(?:go|rs|[mc]?[jt]sx?|vue|jsonc?|json5|java|kts?|scala|c|h|cc|cpp|hpp|cs|fs|php|swift|dart|groovy|gradle|bicep|bicepparam|tf|tfvars|hcl|cue|jsonnet|libsonnet)$|(?:^|\/)Jenkinsfile[^/]*$/i;
const HASHES_TOO = /\.(?:php|tf|tfvars|hcl|jsonnet|libsonnet)$/i;
const DASHES = /\.(?:lua|sql|hs)$/i;
const TAGS = /\.(?:xml|csproj|vbproj|fsproj|props|targets|config|pom|vue)$/i;
const BATCH = /\.(?:cmd|bat)$/i;
const POWERSHELL = /\.ps[md]?1$/i;

/** The name of a file without the extension of a template: `night.sh.tpl` is a shell script. */
export function plainName(file: string): string {
  return file.replace(TEMPLATE, '');
}

/** Whether a file is for people to read: nothing in it is in use. */
export function isProse(file: string): boolean {
  return PROSE.test(plainName(file));
}

/** Whether a file is the source code of a program, and not a script or a declaration. */
export function isProgram(file: string): boolean {
  return PROGRAM.test(plainName(file));
}

/** Programs that another program wrote. */
const BUILT = /(?:^|\/)(?:dist|build|out)\/|[.-]min\.\w+$/;

/** Whether a file is the test of a program, or a program that was built from another one. */
export function isTestOrBuilt(file: string): boolean {
  return isProgram(file) && (TEST.test(plainName(file)) || BUILT.test(file));
}

/** A text with its comments blanked, so that all offsets hold. */
export function withoutComments(file: string, text: string): string {
  const name = plainName(file);
  const bySlash = SLASHES.test(name);
  let code = text;
  if (bySlash) code = blankBetween(code, '/*', '*/');
  if (POWERSHELL.test(name)) code = blankBetween(code, '<#', '#>');
  if (TAGS.test(name)) code = blankBetween(code, '<!--', '-->');
  if (bySlash) code = blankLines(code, '//');
  if (DASHES.test(name)) code = blankLines(code, '--');
  if (BATCH.test(name)) return code.replace(/^[ \t]*(?:::|@?rem\b)[^\n]*/gim, blank);
  const byHash = !bySlash && !DASHES.test(name) && !TAGS.test(name);
  return byHash || HASHES_TOO.test(name) ? blankLines(code, '#') : code;
}

/** Blanks from a mark to the end of its line. In the middle of a word it is something else. */
function blankLines(text: string, mark: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    // `#{x}` is a placeholder.
    if ((at > 0 && !/\s/.test(text.charAt(at - 1))) || text.startsWith('#{', at)) continue;
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    pieces.push(text.slice(done, at), ' '.repeat(end - at));
    done = end;
    at = end;
  }
  return done === 0 ? text : pieces.join('') + text.slice(done);
}

/** Blanks `/* … *\/` and the like. An asterisk in the middle of a word is a glob. */
function blankBetween(text: string, open: string, close: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (let at = text.indexOf(open); at !== -1; at = text.indexOf(open, Math.max(done, at + 1))) {
    if (at > 0 && !/\s/.test(text.charAt(at - 1))) continue;
    const end = text.indexOf(close, at + open.length);
    if (end === -1) break;
    pieces.push(text.slice(done, at), blank(text.slice(at, end + close.length)));
    done = end + close.length;
  }
  return done === 0 ? text : pieces.join('') + text.slice(done);
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
