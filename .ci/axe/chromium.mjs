// Starts the chromium that the system has. Nothing is downloaded; no page of ours reaches the network.
import { chromium } from "playwright-core";

export const schemes = ["light", "dark"];
export const widths = [400, 1280];

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ],
  });
}

// One page per colour scheme and width; requests are recorded, since the page must make none.
export async function* views(browser, url) {
  for (const colorScheme of schemes) {
    for (const width of widths) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      const requests = [];
      const complaints = [];
      page.on("request", request => { if (request.url() !== url) requests.push(request.url()); });
      page.on("console", message => complaints.push(message.text()));
      await page.goto(url, { waitUntil: "load" });
      yield { page, name: `${colorScheme} ${width}`, width, requests, complaints };
      await context.close();
    }
  }
}
