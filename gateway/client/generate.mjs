// Writes src/api.ts, the types of all operations: from the running suite, or from a file. A file in a body is a Blob, not a string.
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";

const source = process.argv[2] ?? "http://127.0.0.1:8080/openapi.json";
const description = /^https?:/.test(source) ? await (await fetch(source)).json() : JSON.parse(await readFile(source, "utf8"));
const blob = ts.factory.createTypeReferenceNode("Blob");

const types = await openapiTS(description, {
  transform: (schema) => (schema.format === "binary" ? blob : undefined),
});
await writeFile("src/api.ts", "// Generated from /openapi.json by `npm run generate`; not kept in the repository.\n" + astToString(types));
