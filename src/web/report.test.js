// The page that `pacesetter report` writes, in the Chromium of the system: what a reader does with it, and what a browser,
// a printer and a screen reader make of it. PAGE names it.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { faults, launch } from './browser.js';

const address = pathToFileURL(process.env.PAGE).href;
const A4 = { width: 210 / 25.4 * 72, height: 297 / 25.4 * 72 }; // points
let browser;
let page;
let complaints;

before(async () => {
  browser = await launch();
});

after(async () => {
  console.log(`figures: one page, two languages, light and dark, in ${await browser.version()}`);
  await browser.close();
});

beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  complaints = [];
  page.on('console', message => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', error => complaints.push(`error: ${error.message}`));
  page.on('request', request => {
    if (request.url() !== address) {
      complaints.push(`request: ${request.url()}`);
    }
  });
  await page.goto(address);
});

const shown = selector => page.$$eval(selector, parts => parts.filter(part => part.getClientRects().length > 0).length);

// The texts of a column of the first table that ranks strategies, from top to bottom.
const column = number => page.$$eval('#en table.sortable[data-outcome] tbody', (bodies, at) =>
  Array.from(bodies[0].rows, row => row.cells[at].dataset.value ?? row.cells[at].textContent), number);

test('opens without a complaint, and asks for nothing from anywhere', async () => {
  assert.equal(await shown('main'), 1);
  assert.ok(await shown('#en h2') > 8);
  await page.evaluate(() => document.querySelectorAll('details').forEach(part => { part.open = true; }));
  assert.deepEqual(complaints, []);
});

test('speaks the language that is chosen, by mouse and by keyboard', async () => {
  const english = await page.title();
  await page.click('label[for=pick-zh]');
  assert.deepEqual([await shown('#zh'), await shown('#en')], [1, 0]);
  assert.equal(await page.$eval('html', root => root.lang), 'zh-CN');
  assert.match(await page.title(), /\p{Script=Han}/u);
  await page.focus('#pick-zh');
  await page.keyboard.press('ArrowLeft');
  assert.deepEqual([await shown('#zh'), await shown('#en')], [0, 1]);
  assert.equal(await page.title(), english);
  assert.deepEqual(complaints, []);
});

test('sorts a table by the head that is pressed, and back', async () => {
  const head = '#en table.sortable[data-outcome] thead th:nth-child(3)';
  const before = await column(2);
  assert.ok(before.length > 2);
  await page.click(`${head} button`);
  const down = (await column(2)).map(Number);
  assert.deepEqual(down, before.map(Number).sort((a, b) => b - a));
  assert.equal(await page.$eval(head, cell => cell.ariaSort), 'descending');
  await page.focus(`${head} button`);
  await page.keyboard.press('Enter');
  assert.deepEqual((await column(2)).map(Number), down.reverse());
  assert.deepEqual(complaints, []);
});

test('leaves out a strategy that is switched off, and has it again', async () => {
  const parts = '#en [data-strategy="1"]';
  const all = await shown(parts);
  assert.ok(all > 2);
  await page.click('#en .strategies input[value="1"]');
  assert.equal(await shown(parts), 0);
  assert.ok(await shown('#en [data-strategy="0"]') > 0);
  await page.click('#en .strategies input[value="1"]');
  assert.equal(await shown(parts), all);
  assert.deepEqual(complaints, []);
});

test('tells the values under the pointer', async () => {
  const readout = await page.$('#en .series .readout');
  const text = () => readout.evaluate(output => output.textContent);
  const idle = await text();
  await page.hover('#en .series .lines');
  assert.match(await text(), /^\d{4}-\d\d-\d\d: .+ · .+/);
  await page.mouse.move(0, 0);
  assert.equal(await text(), idle);
});

for (const language of ['en', 'zh']) {
  test(`prints on A4, in ${language}`, async () => {
    await page.click(`label[for=pick-${language}]`);
    const printed = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = [...printed.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    assert.ok(sheets.length > 2);
    for (const [, width, height] of sheets) {
      assert.ok(Math.abs(width - A4.width) < 1 && Math.abs(height - A4.height) < 1, `${width} by ${height} points`);
    }
    // As wide as the sheet within its margins: nothing that can be read may stand out.
    await page.emulateMediaType('print');
    await page.setViewport({ width: Math.round(182 / 25.4 * 96), height: 1000 });
    assert.deepEqual(await standingOut(), []);
  });
}

test('reads on a phone', async () => {
  await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
  await page.reload();
  for (const language of ['en', 'zh']) {
    await page.click(`label[for=pick-${language}]`);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), language);
  }
});

// What is wider than the sheet.
const standingOut = () => page.evaluate(() => Array.from(document.querySelectorAll('main *'))
  .filter(part => part.getBoundingClientRect().right > window.innerWidth + 1)
  .map(part => `${part.tagName} ${part.className} ${part.textContent.slice(0, 40)}`));

for (const scheme of ['light', 'dark']) {
  for (const language of ['en', 'zh']) {
    test(`has no serious fault for who cannot see it well, ${scheme}, in ${language}`, async () => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.click(`label[for=pick-${language}]`);
      await page.evaluate(() => document.querySelectorAll('details').forEach(part => { part.open = true; }));
      assert.deepEqual(await faults(page), []);
      assert.deepEqual(complaints, []);
    });
  }
}
