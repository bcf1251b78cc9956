/** Charts are drawn as the reader comes near; this goes near each. @param {import("playwright-core").Page} page */
export async function drawCharts(page) {
  for (const frame of await page.locator(".chart-frame").all()) {
    await frame.scrollIntoViewIfNeeded();
    await frame.locator("svg").waitFor();
  }
}

/** What has changed is loaded as the reader comes near; this goes near it. @param {import("playwright-core").Page} page */
export async function tellHistory(page) {
  for (const history of await page.locator(".history").all()) {
    await history.scrollIntoViewIfNeeded();
    await page.locator(".history[aria-busy]").waitFor({ state: "detached" });
  }
}
