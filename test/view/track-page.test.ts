import { describe, expect, it, test } from '@jest/globals';
import { trackPage, trackSvg } from '../../src/view/index.ts';
import { trackRows as rows } from './track-rows.ts';

describe('the page of targets and results', () => {
  const html = trackPage(rows, 'zh');

  it('shows every row with its sentence and place, as text', () => {
    expect(html.match(/<tr data-verdict=/g)).toHaveLength(rows.length);
    expect(html).toContain('生产总值增长5.8%&lt;b&gt;。');
    expect(html).toContain('a&amp;b.txt:1:2');
    expect(html).not.toContain('<b>');
  });

  it('shows kept and missed by signs, and an indicator over the years', () => {
    expect(html.match(/<rect class=met/g)).toHaveLength(1);
    expect(html.match(/<rect class=short/g)).toHaveLength(1);
    const [series = ''] =
      /<figure tabindex=0 data-indicator="gdp"><figcaption>.*?<\/figure>/.exec(html) ?? [];
    expect(series.match(/<circle class=a/g)).toHaveLength(2);
    expect(series.match(/<rect class=t/g)).toHaveLength(2);
  });

  it('shows regions side by side in the last year that several have numbers for, with a table', () => {
    const [picture = ''] = /<section id=compared>.*?<\/section>/.exec(html) ?? [];
    expect(picture).toContain('地区生产总值 · 增速 · 2030');
    for (const words of ['葦川县', '≈ 6.5% → 5.8%', '芦汀市', '≈ 7%'])
      expect(picture).toContain(words);
    expect(picture.match(/<rect class=t/g)).toHaveLength(2);
    expect(picture.match(/<circle class=a/g)).toHaveLength(1);
    expect(picture.match(/<th scope=row>/g)).toHaveLength(2);
    expect(trackPage(rows.slice(0, 2), 'zh')).not.toContain('id=compared');
  });

  it('has scales with round numbers', () => {
    expect(
      [...html.matchAll(/text-anchor=middle>([\d.]+)<\/text><line/g)].map(([, tick]) => tick),
    ).toEqual(expect.arrayContaining(['6', '6.5']));
  });

  it('asks nothing of any server', () => {
    expect(html).not.toMatch(/<link|src=|https?:\/\/(?!www\.w3\.org)/);
    expect(html).toContain("default-src 'none'");
  });
});

test.each([
  ['of one region over the years', rows.slice(0, 2), 'polyline'],
  ['of regions side by side', rows.slice(1), '葦川县'],
  ['of all', rows, '✓ met　✗ short　○ no result'],
])('a picture alone is well-formed XML of ours: %s', (_what, shown, part) => {
  const svg = trackSvg(shown, 'en');
  expect(svg).toContain(part);
  expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="Targets and results"/);
  expect(svg).toMatch(/^<svg [^>]*data-by="zhibiao"[^>]*><style>/);
  expect(svg).not.toMatch(/ [a-z-]+=[^"]/);
  const opened = svg.match(/<[a-z]+(?:\s[^>]*[^/>])?>/g) ?? [];
  expect(opened).toHaveLength((svg.match(/<\/[a-z]+>/g) ?? []).length);
});
