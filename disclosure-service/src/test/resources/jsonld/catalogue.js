// Reads a catalogue as linked data, refusing whatever an RDF reader would drop, and says what DCAT 2 misses in it.
const jsonld = require('jsonld');
const fs = require('fs');

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const ASKED = {
  [DCAT + 'Catalog']: [DCT + 'title', DCT + 'description', DCT + 'publisher', DCT + 'license', DCAT + 'dataset'],
  [DCAT + 'Dataset']: [DCT + 'title', DCT + 'description', DCT + 'license', DCAT + 'distribution'],
  [DCAT + 'Distribution']: [DCAT + 'accessURL', DCAT + 'downloadURL', DCAT + 'mediaType', DCT + 'license'],
};

// What these lead to is a thing with properties of its own, never a text.
const LEADING = ['publisher', 'license', 'language', 'spatial', 'temporal'].map(each => DCT + each)
  .concat(['dataset', 'distribution', 'accessURL', 'downloadURL', 'mediaType', 'landingPage'].map(each => DCAT + each));

(async () => {
  const quads = await jsonld.toRDF(JSON.parse(fs.readFileSync(process.argv[2], 'utf8')), { safe: true });
  const things = new Map();
  const missing = [];
  for (const { subject, predicate, object } of quads) {
    const thing = things.get(subject.value) ?? new Map();
    things.set(subject.value, thing.set(predicate.value, [...(thing.get(predicate.value) ?? []), object]));
    if (LEADING.includes(predicate.value) && object.termType === 'Literal') {
      missing.push(`${subject.value} ${predicate.value} is a text`);
    }
  }
  const counted = {};
  for (const [name, thing] of things) {
    for (const { value: type } of thing.get(TYPE) ?? []) {
      counted[type.replace(DCAT, '')] = (counted[type.replace(DCAT, '')] ?? 0) + 1;
      missing.push(...(ASKED[type] ?? []).filter(each => !thing.has(each)).map(each => `${name} has no ${each}`));
    }
  }
  console.log(JSON.stringify({ counted, missing }));
})().catch(error => {
  console.error(error.message, JSON.stringify(error.details ?? {}));
  process.exit(1);
});
