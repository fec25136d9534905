// The pages of the download, in the folder that PAGES names.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { faults, launch } from './browser.js';

const folder = process.env.PAGES;
const pages = readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.html')).sort();
let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  console.log(`figures: ${pages.length} pages of the download, light and dark, in ${await browser.version()}`);
  await browser.close();
});

test('are there', () => assert.ok(pages.length > 20));

for (const name of pages) {
  test(`${name} has no serious fault`, async () => {
    const page = await browser.newPage();
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(pathToFileURL(join(folder, name)).href);
      assert.deepEqual(await faults(page), [], scheme);
    }
    await page.close();
  });
}
