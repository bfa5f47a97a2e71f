// What the peers do with the same files, in rounds; prints "items bytes-of-text cpu-seconds" of the rounds behind the first.
import { createReadStream, readFileSync } from "node:fs";

const [what, file, rounds] = [process.argv[2], process.argv[3], Number(process.argv[4])];

async function warc() {
  const { WARCParser } = await import("warcio");
  let records = 0, bytes = 0;
  for await (const record of new WARCParser(createReadStream(file))) {
    records++;
    if (record.warcType === "response") bytes += (await record.readFully(true)).length;
    else await record.skipFully();
  }
  return [records, bytes];
}

async function feed() {
  const { default: Parser } = await import("rss-parser");
  const parsed = await new Parser().parseString(readFileSync(file, "utf8"));
  let bytes = 0;
  for (const item of parsed.items) bytes += (item["content:encoded"] ?? item.content ?? "").length;
  return [parsed.items.length, bytes];
}

const run = what === "warc" ? warc : feed;
await run();
const before = process.cpuUsage();
let items = 0, bytes = 0;
for (let round = 0; round < rounds; round++) {
  const [i, b] = await run();
  items += i;
  bytes += b;
}
const used = process.cpuUsage(before);
console.log(items, bytes, (used.user + used.system) / 1e6);
