// The page of a sweep over design points, which SWEEP names: the curves of one point at a time.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { faults, launch } from './browser.js';

const address = pathToFileURL(process.env.SWEEP).href;
let browser;
let page;

before(async () => {
  browser = await launch();
  page = await browser.newPage();
});

after(() => browser.close());

const charts = () => page.$$eval('.series', figures =>
  figures.filter(figure => figure.getClientRects().length > 0).map(figure => figure.textContent));

for (const [language, mean] of [['en', /mean over domains, worlds and design points/], ['zh', /各领域、世界与设计点的均值/]]) {
  test(`shows the mean over all points, and then the point that is chosen, in ${language}`, async () => {
    await page.goto(address);
    await page.click(`label[for=pick-${language}]`);
    assert.equal((await charts()).length, 2);
    assert.match((await charts())[0], mean);
    const lines = () => page.$$eval(`#${language} .view:not([hidden]) polyline`, all => all.map(line => line.getAttribute('points')));
    const ofAll = await lines();
    const choice = `#${language} .design-point select`;
    assert.ok(await page.$$eval(`${choice} option`, options => options.length) > 4);
    await page.select(choice, '3');
    assert.equal((await charts()).length, 2);
    assert.match((await charts())[0], language === 'en' ? /design point 3/ : /设计点 3/);
    assert.notDeepEqual(await lines(), ofAll);
    await page.click(`#${language} .strategies input[value="1"]`);
    assert.equal(await page.$$eval(`#${language} .view:not([hidden]) g:not(.off)`, all => all.length), ofAll.length - 2);
    await page.focus(choice);
    await page.keyboard.press('Home');
    assert.match((await charts())[0], mean);
  });
}

test('shows all of them where no script runs', async () => {
  await page.setJavaScriptEnabled(false);
  await page.goto(address);
  assert.equal((await charts()).length, 2 * await page.$$eval('#en .view', views => views.length));
  await page.setJavaScriptEnabled(true);
});

test('reads on a phone', async () => {
  await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
  await page.goto(address);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
});

for (const scheme of ['light', 'dark']) {
  test(`has no serious fault, ${scheme}`, async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(address);
    assert.deepEqual(await faults(page), []);
  });
}
