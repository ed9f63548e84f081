/** Does what a person does in their browser: opens the sign-in page, fills it in, and comes back. A page sends the browser there instead. */
export async function throughThePage(address: string, account: string, password: string): Promise<URL> {
  const page = await fetch(address, { redirect: "manual" });
  const action = /action="([^"]+)"/.exec(await page.text())?.[1]?.replaceAll("&amp;", "&");
  if (action === undefined) {
    throw new Error(`no sign-in page: ${page.status}`);
  }
  const answer = await fetch(action, {
    method: "POST",
    redirect: "manual",
    headers: { Cookie: page.headers.getSetCookie().map((cookie) => cookie.split(";", 1)[0]).join("; ") },
    body: new URLSearchParams({ username: account, password, credentialId: "" }),
  });
  const back = answer.headers.get("Location");
  if (back === null) {
    throw new Error(`${account} cannot sign in: ${answer.status}`);
  }
  return new URL(back);
}
