/** Charts are drawn as the reader comes near; this goes near each. @param {import("playwright-core").Page} page */
export async function drawCharts(page) {
  for (const frame of await page.locator(".chart-frame").all()) {
    await frame.scrollIntoViewIfNeeded();
    await frame.locator("svg").waitFor();
  }
}

/** What has changed and what was said is loaded as the reader comes near; this goes near it, where there is something to see. @param {import("playwright-core").Page} page */
export async function tellHistory(page) {
  for (const part of await page.locator(".late").filter({ visible: true }).all()) {
    await part.scrollIntoViewIfNeeded();
    await part.and(page.locator(":not([aria-busy])")).waitFor();
  }
}
