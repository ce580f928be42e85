// Signs in with the user pool's own page: authorization code with PKCE. Tokens live in this tab only.

const { signIn, client } = document.body.dataset;
const back = `${location.origin}/desk`;
const scopes = 'openid reports/read desk/read desk/change';
const kept = (key) => sessionStorage.getItem(`desk.${key}`);
const keep = (key, value) => sessionStorage.setItem(`desk.${key}`, value);

const base64 = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)))
  .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const random = () => base64(crypto.getRandomValues(new Uint8Array(32)));

/** Goes to the sign-in page, and comes back to where we are. Never returns. */
async function leave() {
  const verifier = random();
  const state = random();
  keep('verifier', verifier);
  keep('state', state);
  keep('place', location.hash);
  keep('lang', document.documentElement.lang);
  const challenge = base64(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)));
  const query = new URLSearchParams({
    response_type: 'code', client_id: client, redirect_uri: back, scope: scopes, state,
    code_challenge: challenge, code_challenge_method: 'S256', lang: document.documentElement.lang,
  });
  location.assign(`${signIn}/oauth2/authorize?${query}`);
  return new Promise(() => {});
}

async function exchange(fields) {
  const reply = await fetch(`${signIn}/oauth2/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ client_id: client, ...fields }),
  });
  if (!reply.ok) return false;
  const tokens = await reply.json();
  keep('token', tokens.access_token);
  if (tokens.refresh_token) keep('refresh', tokens.refresh_token);
  return true;
}

/** A token; signs in where there is none. */
export async function token() {
  const query = new URLSearchParams(location.search);
  if (query.has('code') || query.has('error')) {
    const ours = query.get('state') !== null && query.get('state') === kept('state');
    sessionStorage.removeItem('desk.state');
    const lang = query.get('lang') || kept('lang');
    history.replaceState(null, '', `/desk${lang ? `?lang=${lang}` : ''}${kept('place') || ''}`);
    if (ours && query.has('code')) {
      await exchange({ grant_type: 'authorization_code', code: query.get('code'), redirect_uri: back, code_verifier: kept('verifier') });
    }
    if (lang && lang !== document.documentElement.lang) { // the page that was come back to speaks the browser's
      location.reload();
      return new Promise(() => {});
    }
  }
  return kept('token') || leave();
}

let renewing;

/** A fresh token in the place of one that ended; requests that find that out, together or later, share it, as a refresh token is good once. */
export function renewed(ended) {
  const now = kept('token');
  if (now && now !== ended) return now;
  renewing ??= renew().finally(() => { renewing = undefined; });
  return renewing;
}

async function renew() {
  sessionStorage.removeItem('desk.token');
  const refresh = kept('refresh');
  sessionStorage.removeItem('desk.refresh');
  if (refresh && await exchange({ grant_type: 'refresh_token', refresh_token: refresh })) {
    if (!kept('refresh')) keep('refresh', refresh);
    return kept('token');
  }
  return leave();
}

export function signOut() {
  sessionStorage.clear();
  location.assign(`${signIn}/logout?${new URLSearchParams({ client_id: client, logout_uri: back })}`);
}
