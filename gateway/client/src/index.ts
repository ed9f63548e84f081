import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./api.js";
import type { Tokens } from "./tokens.js";

export type { components, operations, paths } from "./api.js";
export * from "./tokens.js";

/** A schema of the description by its name: `Schema<"BudgetView">`. */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** What the suite says where it does not do what it was asked (RFC 9457). */
export type Problem = Schema<"Problem">;

/** The whole API. Without tokens only what is open to everybody. `language` is zh unless en is asked for. */
export function jixiao(origin: string, tokens?: Tokens, language: "zh" | "en" = "zh"): Client<paths> {
  const client = createClient<paths>({ baseUrl: origin });
  client.use({
    async onRequest({ request }) {
      request.headers.set("Accept-Language", language);
      if (tokens !== undefined) {
        request.headers.set("Authorization", `Bearer ${await tokens.get()}`);
      }
      return request;
    },
  });
  return client;
}

/** For `bodySerializer`: a body as a form with files. */
export function form(body: Record<string, string | Blob | undefined>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    if (value !== undefined) {
      form.append(name, value);
    }
  }
  return form;
}

/** What was answered; throws the problem where there is one. */
export function expect<T>(answer: { data?: T; error?: unknown; response: Response }): T {
  if (answer.data === undefined) {
    const problem = answer.error as Problem | undefined;
    throw new Error(`${answer.response.status} ${problem?.type ?? ""} ${problem?.detail ?? problem?.title ?? ""}`);
  }
  return answer.data;
}
