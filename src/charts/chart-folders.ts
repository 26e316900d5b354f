/**
 * Distinguishes templates of Helm charts from files that Kubernetes reads directly: Helm first
 * renders any file in the `templates/` folder next to a `Chart.yaml`. Returns the chart's folder
 * (`''` for the root), or `undefined` for a file that is not a template.
 */
export function chartsAmong(paths: readonly string[]): (path: string) => string | undefined {
  const charts = new Set(
    paths
      .filter((path) => path === 'Chart.yaml' || path.endsWith('/Chart.yaml'))
      .map((path) => path.slice(0, Math.max(0, path.length - '/Chart.yaml'.length))),
  );
  return (path) => {
    if (charts.has('') && path.startsWith('templates/')) return '';
    const folder = '/templates/';
    for (let at = path.indexOf(folder); at !== -1; at = path.indexOf(folder, at + 1)) {
      const chart = path.slice(0, at);
      if (charts.has(chart)) return chart;
    }
    return undefined;
  };
}
