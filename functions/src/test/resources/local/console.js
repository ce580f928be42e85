// The console's buttons; pages work without it, but then nothing can be moved or posted.
'use strict';

const status = document.getElementById('status');
const now = document.getElementById('now');
const buttons = () => document.querySelectorAll('button');

function say(text, problem = false) {
  status.textContent = text;
  status.classList.toggle('problem', problem);
}

async function send(path, body, doing) {
  say(doing);
  buttons().forEach(button => { button.disabled = true; });
  try {
    const reply = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? '' : JSON.stringify(body),
    });
    const answer = await reply.json();
    if (!reply.ok) throw new Error(answer.title || answer.message || answer.Message || reply.status);
    if (reply.headers.has('x-amz-function-error')) throw new Error(answer.errorMessage);
    say('');
    return answer;
  } catch (error) {
    say(`That did not work: ${error.message}`, true);
    return null;
  } finally {
    buttons().forEach(button => { button.disabled = false; });
  }
}

const times = count => (count === 1 ? '1 schedule ran' : `${count} schedules ran`);

async function moveTo(instant) {
  const answer = await send('/local/clock', { now: instant.toISOString() }, 'Moving the clock …');
  if (!answer) return;
  const failed = answer.ran.filter(ran => !ran.succeeded).map(ran => `${ran.function} ${ran.schedule}`);
  await refresh(true);
  document.getElementById('to').value = answer.now.slice(0, 19);
  say(`${times(answer.ran.length)}, and no letter is under way.` +
      (failed.length ? ` Failed: ${failed.join(', ')}` : ''), failed.length > 0);
}

document.querySelectorAll('button[data-hours]').forEach(button =>
  button.addEventListener('click', async () => {
    const clock = await (await fetch('/local/clock')).json();
    await moveTo(new Date(Date.parse(clock.now) + button.dataset.hours * 3600000));
  }));

document.getElementById('instant').addEventListener('submit', event => {
  event.preventDefault();
  moveTo(new Date(`${event.target.to.value}Z`));
});

document.getElementById('samples').addEventListener('click', async () => {
  const answer = await send('/local/samples', undefined, 'Posting 40 people …');
  if (!answer) return;
  say(`${answer.accepted} of ${answer.posted} accepted.` +
      (answer.refused.length ? ` Refused: ${answer.refused.map(r => `${r.email} (${r.status})`).join(', ')}` : ''),
      answer.refused.length > 0);
  refresh(true);
});

// Follows the clock, the mailbox and the log. A page that one reads in is replaced in part only.
const parts = ['#letters', '#calls'];
let seen = '';

async function refresh(force = false) {
  const state = await (await fetch('/local/state.json')).json();
  now.dateTime = state.now;
  now.textContent = new Date(state.now).toLocaleString('en-GB', {
    timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short', year: 'numeric',
    hour: '2-digit', minute: '2-digit', second: '2-digit',
  });
  const stamp = `${state.letters} ${state.calls}`;
  const changed = seen !== '' && seen !== stamp;
  seen = stamp;
  if (!changed && !force) return;
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
  const found = parts.map(part => [document.querySelector(part), page.querySelector(part)]);
  const empty = document.querySelector('main > .empty') && !page.querySelector('main > .empty');
  if (empty || location.pathname === '/local/items') {
    document.querySelector('main').replaceWith(page.querySelector('main'));
    return;
  }
  found.filter(([old, fresh]) => old && fresh).forEach(([old, fresh]) => {
    const list = old.querySelector('ol');
    const top = list ? list.scrollTop : 0;
    old.replaceWith(fresh);
    if (list) fresh.querySelector('ol').scrollTop = top;
  });
}
setInterval(() => { if (!document.hidden) refresh().catch(() => say('The local system does not answer.', true)); }, 1500);

function element(name, text, ...children) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
}

const person = (each, note) => element('li', each.name, element('small', note));

document.getElementById('split')?.addEventListener('submit', async event => {
  event.preventDefault();
  const wanted = event.target;
  const report = await send('/2015-03-31/functions/RegionSplitReport/invocations', {
    visit: wanted.visit.value, format: 'json', rules: { onlyConfirmed: wanted.onlyConfirmed.checked },
  }, 'Splitting …');
  if (report) show(report);
});

function show(report) {
  const answer = document.getElementById('answer');
  answer.replaceChildren();
  const split = report.split;
  if (split) {
    const head = element('p', `${split.status[0].toUpperCase()}${split.status.slice(1)}, as of ${report.asOf}`);
    const regions = element('div');
    regions.className = 'regions';
    (split.regions || []).forEach(region => regions.append(card(
      region.name || region.id, `${region.people.length} people (${region.min} to ${region.max})`,
      region.people, each => `${each.rank ? `choice ${each.rank}` : 'not ranked'} · ${each.organisation}`)));
    if (split.unplaced && split.unplaced.length) {
      regions.append(card('Unplaced', `${split.unplaced.length} people`, split.unplaced,
        each => (each.reason ? each.reason.text : '')));
    }
    answer.append(head, regions);
  }
  answer.append(element('details', '', element('summary', 'The whole answer'),
    element('pre', JSON.stringify(report, null, 2))));
}

function card(title, count, people, note) {
  const made = element('section', '', element('h2', title), element('small', count),
    element('ol', '', ...people.map(each => person(each, note(each)))));
  made.className = 'region';
  return made;
}

// A link to /local/split#ask shows the answer at once.
if (location.hash === '#ask') document.getElementById('split')?.requestSubmit();
