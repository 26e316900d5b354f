import { describe, expect, test } from '@jest/globals';
import type { Report, WorkloadRow } from '../src/report/types.js';
import { reportJson } from '../src/reporters/json.js';
import { reportMarkdown } from '../src/reporters/markdown.js';
import { reportText } from '../src/reporters/text.js';
import { report, span } from './sample-report.js';

/* What the reports say of workloads. */

function row(changes: Partial<WorkloadRow> = {}): WorkloadRow {
  return {
    at: span('apps/shop.yaml', 20, 9, 1),
    kind: 'Deployment',
    name: 'shop',
    container: 'web',
    list: 'containers',
    user: 'image-decides',
    fsGroup: null,
    ...changes,
  };
}

const dns = row({
  kind: null,
  name: null,
  container: 'dns',
  list: 'initContainers',
  user: 'root',
  exception: 'mcr.microsoft.com/oss/kubernetes/coredns',
});

const withWorkloads: Report = {
  ...report,
  workloads: [
    row(),
    row({ user: 'refused' }),
    dns,
    row({ user: 'root', inferred: true, fsGroup: 5 }),
  ],
};

describe('text', () => {
  test('counts containers by verdict, and lists exceptions', () => {
    const text = reportText(withWorkloads, { color: false });
    expect(text).toContain(
      '\nWorkloads: 4 containers: 2 root, 1 cannot start and 1 set by the image\n',
    );
    expect(text).toContain(
      'Documented exceptions (images that must run as root):\n' +
        '  apps/shop.yaml:20 object, init container "dns" (mcr.microsoft.com/oss/kubernetes/coredns)\n',
    );
  });

  test('does not mention workloads if there are none', () => {
    expect(reportText(report, { color: false })).not.toMatch(/Workloads|exceptions/);
  });
});

describe('markdown', () => {
  test('has a row for each verdict, the gravest first, and folds exceptions', () => {
    const page = reportMarkdown(withWorkloads);
    const [, start = ''] = page.split('<summary>Users of ');
    const rows = [...start.matchAll(/^\| ([a-z ]+) \| (\d+) \|/gm)].map((match) => match.slice(1));
    expect(rows).toEqual([
      ['root', '2'],
      ['cannot start', '1'],
      ['set by the image', '1'],
    ]);
    expect(page).toContain('Documented exceptions (images that must run as root): 1</summary>');
    expect(reportMarkdown(report)).not.toMatch(/Containers|exceptions/);
  });
});

test('JSON has every container in the format of its schema', () => {
  const { workloads } = JSON.parse(reportJson(withWorkloads));
  expect(workloads).toHaveLength(4);
  expect(workloads[2]).toEqual({
    file: 'apps/shop.yaml',
    line: 20,
    kind: null,
    name: null,
    container: 'dns',
    list: 'initContainers',
    user: 'root',
    fsGroup: null,
    exception: 'mcr.microsoft.com/oss/kubernetes/coredns',
  });
  expect(workloads[3]).toMatchObject({ fsGroup: 5, inferred: true });
});
