// All that the desk knows and does goes through here.
import { token, renewed } from './sign-in.js';
import { language, t } from './words.js';

/** Why something was not done; its message is for people. */
export class Refused extends Error {
  constructor(status, problem) {
    super([problem.title, problem.detail].filter(Boolean).join('. '));
    this.status = status;
    this.errors = problem.errors || [];
  }
}

export const get = (path) => call('GET', path);
export const post = (path, body) => call('POST', path, JSON.stringify(body), 'application/json');
export const send = (path, file, type) => call('POST', path, file, type);

/** Keeps a file that the desk makes. */
export async function saved(path, name) {
  const blob = await call('GET', path, undefined, undefined, (reply) => reply.blob());
  const file = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = file;
  link.download = name;
  link.click();
  URL.revokeObjectURL(file);
}

async function call(method, path, body, type, read = (reply) => reply.json()) {
  const address = `/desk/visits${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
  const ask = (bearer) => fetch(address, {
    method, body, headers: { authorization: `Bearer ${bearer}`, ...(type ? { 'content-type': type } : {}) },
  });
  let reply;
  try {
    const bearer = await token();
    reply = await ask(bearer);
    if (reply.status === 401) reply = await ask(await renewed(bearer));
  } catch {
    throw new Refused(0, { title: t('failed.offline') });
  }
  if (reply.ok) return read(reply);
  const problem = await reply.json().catch(() => ({}));
  // What API Gateway answers by itself has no title.
  throw new Refused(reply.status, problem.title ? problem : { title: t('failed.other') });
}
