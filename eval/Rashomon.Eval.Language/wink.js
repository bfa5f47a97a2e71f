// Speed of wink-nlp from raw text to names on one thread: node wink.js ROUNDS, texts in texts.json.
const fs = require('fs');
const winkNLP = require('wink-nlp');
const model = require('wink-eng-lite-web-model');
const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
const its = nlp.its;
const texts = JSON.parse(fs.readFileSync('texts.json', 'utf8'));
let second = 0, busySecond = 0;
for (let round = 0; round < Number(process.argv[2]); round++) {
  const start = process.hrtime.bigint();
  const busy = process.cpuUsage();
  let tokens = 0, sink = 0;
  for (const text of texts) {
    const doc = nlp.readDoc(text);
    tokens += doc.tokens().length();
    sink += doc.tokens().out(its.pos).length + doc.sentences().length() + doc.entities().out(its.type).length;
  }
  const used = process.cpuUsage(busy);
  second = Math.max(second, tokens / (Number(process.hrtime.bigint() - start) / 1e9));
  busySecond = Math.max(busySecond, tokens / ((used.user + used.system) / 1e6));
  if (sink < 0) throw new Error('unused');
}
console.log(JSON.stringify({ second, busySecond }));
