import type { ChartInstance } from './instance.js';
import type { HelmProblem } from './problem.js';
import type { MapValue, TemplateError } from './template/index.js';

const BUILD =
  'Run `helm dependency build` for the chart before this check, or vendor the dependency.';

/** The problems of the enabled charts and of the values for them. */
export function instanceProblems(
  instance: ChartInstance,
  values: MapValue,
): readonly HelmProblem[] {
  const problems: HelmProblem[] = [...instance.chart.problems];
  if (instance.leftOut !== undefined) {
    const { namePlace, name } = instance.chart.metadata;
    problems.push({
      code: 'chart-limit',
      message: `The ${instance.leftOut} of "${name}" were left out: all charts together exceed the limit.`,
      at: namePlace,
      file: namePlace.source.file,
    });
  }
  for (const { name, place } of instance.missing) {
    const hasOther = instance.chart.dependencies.some(({ metadata }) => metadata.name === name);
    problems.push({
      code: 'dependency-missing',
      message: hasOther
        ? `The dependency "${name}" is vendored, but not in a matching version.`
        : `The dependency "${name}" is neither vendored nor in this repository.`,
      at: place,
      file: place.source.file,
      help: BUILD,
    });
  }
  for (const dependency of instance.dependencies) {
    const value = values.entries.get(dependency.name)?.value;
    if (value?.kind === 'map') {
      for (const problem of instanceProblems(dependency, value)) problems.push(problem);
    } else {
      const at = value?.from.direct[0];
      problems.push({
        code: 'values-conflict',
        message: `The values for the dependency "${dependency.name}" must be a map; Helm rejects them.`,
        file: at?.source.file ?? instance.chart.location,
        ...(at === undefined ? {} : { at }),
      });
    }
  }
  return problems;
}

/** A template's failure, with what to do about it. */
export function templateProblem(
  error: TemplateError,
  template: string,
  root: ChartInstance,
): HelmProblem {
  return {
    // Helm may well render what is too much for us.
    code: error.kind === 'bound' ? 'chart-limit' : 'template',
    message: `${template} could not be rendered: ${error.message}`,
    at: error.at,
    file: error.at.source.file,
    help: helpFor(error, root),
  };
}

function helpFor({ kind }: TemplateError, root: ChartInstance): string {
  // A missing dependency may have the named template or the values.
  const mayBeBrought = kind !== 'syntax' && kind !== 'unknown-function' && kind !== 'bound';
  if (mayBeBrought && lacks(root)) return BUILD;
  switch (kind) {
    case 'include-missing':
      return 'The chart does not define this named template. Check whether Chart.yaml lacks a dependency.';
    case 'required':
    case 'fail':
      return 'The chart rejects these values. Declare its release with the values that you install it with.';
    case 'nil-pointer':
    case 'no-such-field':
      return 'A value that the template needs is not set. Declare the release with its values.';
    case 'unknown-function':
      return 'Helm 3 has no such function, or this tool does not support it yet. The other templates were rendered.';
    case 'bound':
      return 'The template exceeds a limit of this tool. The other templates were rendered.';
    default:
      return 'Helm cannot render the template with these values either.';
  }
}

/** Whether a dependency of the chart, or of one in it, is missing. */
function lacks(instance: ChartInstance): boolean {
  return instance.missing.length > 0 || instance.dependencies.some(lacks);
}
