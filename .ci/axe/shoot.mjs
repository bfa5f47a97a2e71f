// node shoot.mjs FILE.html FOLDER   saves what a reader would see: each scheme and width, and the print as PDF.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, views } from "./chromium.mjs";

const [file, folder] = process.argv.slice(2);
if (!file || !folder) {
  console.error("usage: node shoot.mjs FILE.html FOLDER");
  process.exit(2);
}

await mkdir(folder, { recursive: true });
const browser = await launch();
try {
  for await (const { page, name } of views(browser, pathToFileURL(file).href))
    await page.screenshot({ path: join(folder, name.replace(" ", "-") + ".png"), fullPage: true });
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.pdf({ path: join(folder, "print.pdf"), format: "A4", preferCSSPageSize: true });
} finally {
  await browser.close();
}
