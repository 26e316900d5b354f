import type { ChartInstance } from './instance.js';
import type { HelmProblem } from './problem.js';
import type { MapValue, TemplateError } from './template/index.js';

const BUILD =
  'Run `helm dependency build` for the chart before this step, or vendor the dependency.';

/** What is wrong with the charts that are on and with the values meant for them. */
export function instanceProblems(
  instance: ChartInstance,
  values: MapValue,
): readonly HelmProblem[] {
  const problems: HelmProblem[] = [...instance.chart.problems];
  if (instance.leftOut !== undefined) {
    const { namePlace, name } = instance.chart.metadata;
    problems.push({
      code: 'chart-limit',
      message: `The ${instance.leftOut} of "${name}" are left out: all charts together have too many.`,
      at: namePlace,
      file: namePlace.source.file,
    });
  }
  for (const { name, place } of instance.missing) {
    const hasOther = instance.chart.dependencies.some(({ metadata }) => metadata.name === name);
    problems.push({
      code: 'dependency-missing',
      message: hasOther
        ? `The dependency "${name}" is vendored, but not in a version that is asked for.`
        : `The dependency "${name}" is neither vendored nor in the repository.`,
      at: place,
      file: place.source.file,
      help: BUILD,
    });
  }
  for (const dependency of instance.dependencies) {
    const value = values.entries.get(dependency.name)?.value;
    if (value?.kind === 'map') problems.push(...instanceProblems(dependency, value));
    else {
      const at = value?.from.direct[0];
      problems.push({
        code: 'values-conflict',
        message: `The values for the dependency "${dependency.name}" are no map; Helm refuses them.`,
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
    code: 'template',
    message: `${template} is not rendered: ${error.message}`,
    at: error.at,
    file: error.at.source.file,
    help: helpFor(error, root),
  };
}

function helpFor({ kind }: TemplateError, root: ChartInstance): string {
  // What a missing dependency would bring: named templates, and values of its own.
  const mayBeBrought = kind !== 'syntax' && kind !== 'unknown-function' && kind !== 'bound';
  if (mayBeBrought && lacks(root)) return BUILD;
  switch (kind) {
    case 'include-missing':
      return 'No file of the chart defines the named template; does Chart.yaml lack a dependency?';
    case 'required':
    case 'fail':
      return 'The chart refuses these values; declare its release with the values that it is installed with.';
    case 'nil-pointer':
    case 'no-such-field':
      return 'A value that the template reads is not set; declare the release with its values.';
    case 'unknown-function':
      return 'Helm 3 has no such function, or we do not know it yet; the other templates are rendered.';
    case 'bound':
      return 'The template does more than is allowed here; the other templates are rendered.';
    default:
      return 'Helm does not render the template with these values either.';
  }
}

/** Whether a dependency of the chart, or of one in it, is missing. */
function lacks(instance: ChartInstance): boolean {
  return instance.missing.length > 0 || instance.dependencies.some(lacks);
}
