/** Charts are drawn as the reader comes near; this goes near each. @param {import("playwright-core").Page} page */
export async function drawCharts(page) {
  for (const frame of await page.locator(".chart-frame").all()) {
    await frame.scrollIntoViewIfNeeded();
    await frame.locator("svg").waitFor();
  }
}
