// node check.mjs FILE.html...   exits with 1 on any violation, overflow, request or console message, with 2 on wrong use.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { launch, views } from "./chromium.mjs";

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("usage: node check.mjs FILE.html...");
  process.exit(2);
}

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
let passed = 0;
let failed = 0;

const browser = await launch();
try {
  for (const file of files) {
    for await (const view of views(browser, pathToFileURL(file).href)) {
      const faults = await check(view);
      console.log(`${faults.length === 0 ? "ok  " : "FAIL"} ${file} (${view.name})`);
      faults.forEach(fault => console.log("     " + fault));
      faults.length === 0 ? passed++ : failed++;
    }
  }
} finally {
  await browser.close();
}

console.log(`axe: ${passed} views passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function check({ page, width, requests, complaints }) {
  // What is folded away is read too.
  await page.evaluate(() => document.querySelectorAll("details").forEach(details => { details.open = true; }));
  await page.evaluate(axe);
  const result = await page.evaluate(
    values => window.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }), tags);
  const faults = result.violations.flatMap(violation => violation.nodes.map(node =>
    `${violation.id} (${violation.impact}): ${node.target.join(" ")}: ${node.failureSummary.replace(/\s+/g, " ")}`));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > width)
    faults.push(`the page is ${wide} px wide in a window of ${width}`);
  faults.push(...requests.map(url => "the page asks for " + url), ...complaints.map(text => "console: " + text));
  return faults;
}
