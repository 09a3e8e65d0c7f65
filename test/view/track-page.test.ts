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
    expect(html.match(/<rect class=met/g)).toHaveLength(2);
    expect(html.match(/<rect class=short/g)).toHaveLength(2);
    expect(html.match(/<circle class=a/g)).toHaveLength(2);
  });

  it('asks nothing of any server', () => {
    expect(html).not.toMatch(/<link|src=|https?:\/\/(?!www\.w3\.org)/);
    expect(html).toContain("default-src 'none'");
  });
});

test('a picture alone is well-formed XML of ours', () => {
  const svg = trackSvg(rows.slice(0, 2), 'en');
  expect(svg).toMatch(/^<svg [^>]*data-by="zhibiao"[^>]*><style>/);
  expect(svg).not.toMatch(/ [a-z-]+=[^"]/);
  const opened = svg.match(/<[a-z]+[^>]*[^/]>/g) ?? [];
  expect(opened).toHaveLength((svg.match(/<\/[a-z]+>/g) ?? []).length);
});
