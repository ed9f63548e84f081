// Loads a data package from its descriptor's address or file, and reads every row of it with its types, keys and links.
const { Package } = require('datapackage');

(async () => {
  const loaded = await Package.load(process.argv[2], { strict: true });
  const rows = {};
  for (const resource of loaded.resources) {
    rows[resource.name] = (await resource.read({ keyed: true, relations: true })).length;
  }
  console.log(JSON.stringify(rows));
})().catch(error => {
  console.error(error.multiple ? error.errors.map(each => each.message).join('\n') : error.message);
  process.exit(1);
});
