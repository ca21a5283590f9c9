import { describe, expect, it } from 'vitest';
import { exampleReport, hostile } from './example-report.test-suite.ts';
import { renderReport } from './render-report.ts';

describe('renderReport', () => {
  it('says the verdict first, and shows every number of its data', () => {
    const page = renderReport(exampleReport());
    expect(page).toMatch(/^<!doctype html>/);
    const order = [
      'Transfer hurts',
      'Negative transfer: freeze',
      'By how much?',
      'seqgraft rank freeze',
      'hurts against scratch',
      ...['leaderboard', 'sizes', 'backtest', 'predictions', 'training', 'transfer', 'scaler', 'lineage', 'words'].map(
        (id) => `id="${id}"`,
      ),
    ];
    const places = order.map((words) => page.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    for (const shown of [
      '12.35 ± 0.50',
      '+2.100',
      '[+1.500, +2.700]',
      '472.1',
      '−0.250',
      '1.234 (12.5 %)',
      'load@1',
      'sha256:abc',
      '+50 %',
    ]) {
      expect(page).toContain(shown);
    }
  });

  it('needs nothing but itself: no script, no address, nothing loaded', () => {
    const page = renderReport(exampleReport());
    expect(page).not.toMatch(/https?:|<script|<link|<img|@import|url\(|NaN|undefined|\[object/);
  });

  it('shows hostile names as text, wherever they stand', () => {
    const page = renderReport(exampleReport(hostile));
    expect(page).not.toContain('<script');
    expect(page).not.toContain('onload="');
    expect(page).toContain('&lt;script&gt;');
  });

  it('shows classes as a matrix, with the share of each row, and texts as a table', () => {
    const matrices = [
      {
        name: 'freeze',
        counts: [
          [8, 2],
          [0, 0],
        ],
      },
    ];
    const classes = renderReport({
      ...exampleReport(),
      predictions: { kind: 'classes', classes: ['up', hostile], matrices },
    });
    expect(classes).toContain('<span class="share right" style="--share:80%">8</span>');
    expect(classes).toContain('<span class="share wrong" style="--share:20%">2</span>');
    expect(classes).not.toContain('<script');
    const rows = [{ name: 'freeze', metrics: { bitsPerCharacter: 2.5, perplexity: 5.657 } }];
    expect(renderReport({ ...exampleReport(), predictions: { kind: 'text', rows } })).toContain('5.657');
  });

  it('leaves out what a run did not have', () => {
    const page = renderReport({
      ...exampleReport(),
      warnings: [],
      folds: null,
      learningCurve: null,
      losses: [],
      predictions: null,
      forgetting: null,
      distances: [],
      plans: [],
      scaler: null,
      lineage: [],
    });
    expect(page.match(/<h2/g)).toHaveLength(4);
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });
});
