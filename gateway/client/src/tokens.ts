/** Where tokens come from, and when they run out. */
export interface Tokens {
  /** A token that is good for a while yet. */
  get(): Promise<string>;
}

interface Granted {
  access_token: string;
  refresh_token?: string;
  /** Seconds. */
  expires_in: number;
}

const REALM = "/auth/realms/jixiao/protocol/openid-connect";

/** A token is renewed so long before it ends, in milliseconds. */
const MARGIN = 30_000;

/** A system signs in for itself. `scope` are words that it asks for beside, such as `payments:write`. */
export function clientCredentials(origin: string, client: string, secret: string, scope?: string): Tokens {
  const ask = { grant_type: "client_credentials", client_id: client, client_secret: secret, ...(scope && { scope }) };
  return renewed(() => granted(origin, ask));
}

/** The way of a person to the sign-in page, and what has to be kept until they are back. */
export interface SignIn {
  /** Where the browser goes. */
  address: string;
  /** What comes back beside the code, unchanged, or it is not an answer to this. */
  state: string;
  /** Never leaves the page before the code is there. */
  verifier: string;
  redirect: string;
}

/** Begins the sign-in of a person: authorization code with PKCE (RFC 7636), for the public client `jixiao-web`. */
export async function beginSignIn(origin: string, redirect: string): Promise<SignIn> {
  const verifier = random();
  const state = random();
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  const asked = new URLSearchParams({
    client_id: "jixiao-web",
    response_type: "code",
    scope: "openid",
    redirect_uri: redirect,
    state,
    code_challenge: base64url(new Uint8Array(digest)),
    code_challenge_method: "S256",
  });
  return { address: `${origin}${REALM}/auth?${asked}`, state, verifier, redirect };
}

/** Ends it: `back` is the address at which the person came back. */
export async function endSignIn(origin: string, begun: SignIn, back: URL): Promise<Tokens> {
  const code = back.searchParams.get("code");
  if (code === null || back.searchParams.get("state") !== begun.state) {
    throw new Error("this is no answer to the sign-in that was begun");
  }
  const first = await granted(origin, {
    grant_type: "authorization_code",
    client_id: "jixiao-web",
    redirect_uri: begun.redirect,
    code,
    code_verifier: begun.verifier,
  });
  let refresh = first.refresh_token;
  return renewed(async () => {
    if (refresh === undefined) {
      throw new Error("the session has ended");
    }
    const next = await granted(origin, { grant_type: "refresh_token", client_id: "jixiao-web", refresh_token: refresh });
    refresh = next.refresh_token;
    return next;
  }, first);
}

function renewed(ask: () => Promise<Granted>, first?: Granted): Tokens {
  let token = first?.access_token;
  let until = first === undefined ? 0 : ends(first);
  return {
    async get() {
      if (token === undefined || Date.now() > until) {
        const next = await ask();
        token = next.access_token;
        until = ends(next);
      }
      return token;
    },
  };
}

function ends(granted: Granted): number {
  return Date.now() + granted.expires_in * 1000 - MARGIN;
}

async function granted(origin: string, ask: Record<string, string>): Promise<Granted> {
  const answer = await fetch(`${origin}${REALM}/token`, { method: "POST", body: new URLSearchParams(ask) });
  if (!answer.ok) {
    throw new Error(`no token: ${answer.status} ${await answer.text()}`);
  }
  return (await answer.json()) as Granted;
}

function random(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
