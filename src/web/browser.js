// The Chromium of the system, or the one that CHROMIUM names, and what axe-core says of a page in it.
import assert from 'node:assert/strict';
import axe from 'axe-core';
import puppeteer from 'puppeteer-core';

export const launch = () => puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

// Serious faults for who cannot see the page well.
export const faults = async page => {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(() => globalThis.axe.run());
  assert.ok(passes.some(rule => rule.id === 'color-contrast'));
  return violations
    .filter(rule => ['serious', 'critical'].includes(rule.impact))
    .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${node.failureSummary}`));
};
