/**
 * Signs a person in, files a document, waits until it is read, and reads what became of it.
 *
 *     node dist/example.js <origin> <account> <password> <division> <department> <fiscalYear> <document>
 */
import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import { argv, stdout } from "node:process";
import { setTimeout } from "node:timers/promises";
import { beginSignIn, endSignIn, expect, form, jixiao, type Schema } from "./index.js";
import { throughThePage } from "./signin.js";

const [origin, account, password, division, department, fiscalYear, document] = argv.slice(2) as [
  string, string, string, string, string, string, string,
];

const begun = await beginSignIn(origin, `${origin}/`);
const tokens = await endSignIn(origin, begun, await throughThePage(begun.address, account, password));
const api = jixiao(origin, tokens);

const me = expect(await api.GET("/api/v1/me"));

const file = new File([await openAsBlob(document)], basename(document));
const filed = await api.POST("/api/v1/filings", {
  params: { header: { Prefer: ["wait=10"], "Idempotency-Key": crypto.randomUUID() } },
  body: { file, division, department, fiscalYear, mode: "merge" },
  bodySerializer: form,
});

let filing: Schema<"FilingView"> = expect(filed);
while (filing.state !== "read" && filing.state !== "refused") {
  await setTimeout(500);
  filing = expect(await api.GET("/api/v1/filings/{id}", { params: { path: { id: filing.id } } }));
}
if (filing.budget === null) {
  throw new Error(filing.problem?.title ?? "nothing was taken over");
}

const of = { params: { path: { id: filing.budget } } };
const budget = expect(await api.GET("/api/v1/budgets/{id}", of));
const projects = expect(await api.GET("/api/v1/budgets/{id}/projects", of));

stdout.write(
  JSON.stringify({
    status: filed.response.status,
    me: me.roles,
    may: me.may.includes("fileDocument"),
    filing: filing.state,
    budget: budget.id,
    fiscalYear: budget.fiscalYear,
    projects: projects.items.map((project) => project.name),
  }) + "\n",
);
