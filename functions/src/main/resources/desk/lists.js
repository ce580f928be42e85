// Lists to take along, and the business meetings.
import { el, field, fill, say } from './dom.js';
import { get, post, saved } from './api.js';
import { attendance } from './attendance.js';
import { hours } from './hours.js';
import { clock, figure, t } from './words.js';

const FORMS = ['xlsx', 'csv', 'html'];

function files(visit, name, query = '', forms = FORMS) {
  const take = async (ending) => {
    try {
      await saved(`/${visit.id}/exports/${name}.${ending}${query}`, `${visit.id}-${name}.${ending}`);
    } catch (error) {
      say(error.message, true);
    }
  };
  return forms.map((ending) => el('button', { type: 'button', class: 'quiet small', onclick: () => take(ending) }, ending.toUpperCase()));
}

function plan(visit, made, query) {
  if (!made.meetings.length) return [el('p', { class: 'empty' }, t('meetings.none'))];
  const people = new Set(made.meetings.map((each) => each.interest)).size;
  const presenters = new Set(made.meetings.map((each) => each.presenter)).size;
  return [el('p', {}, el('strong', {}, t('meetings.count', figure(made.meetings.length), figure(people), figure(presenters)))),
    made.proven ? '' : el('p', { class: 'notice' }, t('meetings.notProven')),
    el('p', { class: 'acts' }, t('meetings.file'), ' ', ...files(visit, 'meetings', query)),
    el('div', { class: 'wide' }, el('table', {}, el('caption', { class: 'unseen' }, t('meetings.title')),
      el('thead', {}, el('tr', {}, ...['meetings.when', 'meetings.person', 'meetings.presenter'].map((key) => el('th', { scope: 'col' }, t(key))))),
      el('tbody', {}, ...made.meetings.map((each) => el('tr', {}, el('td', { 'data-label': t('meetings.when') }, clock(each.begins)),
        el('th', { scope: 'row' }, el('a', { href: `#/${visit.id}/person/${each.interest}` }, each.name)), el('td', { 'data-label': t('meetings.presenter') }, each.presenterName))))))];
}

/** Who matches whom, by value chain; and who presents. */
function matches(visit, made) {
  const chains = visit.valueChains.map((chain) => [chain, made.matches.filter((match) => match.chains.includes(chain.id))]).filter(([, own]) => own.length);
  const person = (match) => el('li', {}, el('a', { href: `#/${visit.id}/person/${match.interest}` }, match.name), ` – ${match.presenterName} `, el('small', {}, match.why));
  const presenters = visit.partnerRegions.filter((region) => visit.presenters[region.id].length).map((region) => [el('h4', {}, region.name),
    el('ul', { class: 'plainlist' }, ...visit.presenters[region.id].map((presenter) => el('li', {}, presenter.name, ' ', el('small', {}, presenter.valueChains.map((id) => visit.nameOf('valueChains', id)).join(' · ')))))]);
  return el('section', { class: 'matches' }, el('h3', {}, t('matches.title')),
    ...(chains.length ? chains.map(([chain, own]) => el('details', {}, el('summary', {}, `${chain.name} (${figure(own.length)})`), el('ul', { class: 'plainlist' }, ...own.map(person)))) : [el('p', { class: 'hint' }, t('matches.none'))]),
    el('details', {}, el('summary', {}, t('matches.presenters')), ...presenters.flat()));
}

/** The hours are asked for with the first plan, and are the same for all; a reader's changes are for a look only. */
function meetings(visit) {
  const number = (min, max) => el('input', { type: 'number', min, max, required: true });
  const time = () => el('input', { type: 'time', required: true });
  const controls = { from: time(), to: time(), minutes: number(5, 240), most: number(1, 20) };
  const order = () => controls.to.setCustomValidity(controls.from.value < controls.to.value ? '' : t('hours.order'));
  for (const control of [controls.from, controls.to]) control.addEventListener('input', order);
  const fields = Object.entries(controls).map(([name, control]) => field(t(`meetings.${name}`), control));
  const show = (shown) => {
    for (const each of fields) each.hidden = !shown;
    for (const control of Object.values(controls)) control.disabled = !shown; // what is not seen is not checked
  };
  show(false);
  const place = el('div', { role: 'status' });
  let known;
  const isChanged = () => Object.entries(controls).some(([name, control]) => control.value !== String(known[name]));
  const said = () => ({ from: controls.from.value, to: controls.to.value, minutes: Number(controls.minutes.value), most: Number(controls.most.value) });
  const look = async (event) => {
    event?.preventDefault();
    await fill(place, t('wait'), async () => {
      if (known && visit.mayChange && isChanged()) await post(`/${visit.id}/meetings/hours`, said());
      const query = known && !visit.mayChange ? `?${new URLSearchParams(said())}` : '';
      const made = await get(`/${visit.id}/meetings${query}`);
      known = made.hours;
      for (const [name, control] of Object.entries(controls)) control.value = known[name];
      show(true);
      return [...plan(visit, made, query), matches(visit, made), hours(visit, made, look)];
    });
  };
  return el('section', { class: 'card' }, el('h2', {}, t('meetings.title')), el('p', { class: 'hint' }, t('meetings.lead')),
    el('form', { class: 'grid', onsubmit: look }, ...fields, el('p', {}, el('button', {}, t('meetings.plan')))), place);
}

const FACTS = ['diet', 'accessNeeds', 'arrival'];

function needs(visit, { people, places }) {
  if (!people.length) return el('p', { class: 'empty' }, t('care.none'));
  const fact = (person, name) => (name === 'arrival' ? [person.arrivesOn, person.arrivesBy].filter(Boolean).join(' · ') : person[name]);
  return [el('p', {}, el('strong', {}, t('care.told', figure(people.length), figure(places)))),
    el('div', { class: 'wide' }, el('table', {}, el('caption', { class: 'unseen' }, t('care.title')),
      el('thead', {}, el('tr', {}, ...[t('meetings.person'), ...FACTS.map((name) => t(`care.${name}`))].map((head) => el('th', { scope: 'col' }, head)))),
      el('tbody', {}, ...people.map((person) => el('tr', {}, el('th', { scope: 'row' }, el('a', { href: `#/${visit.id}/person/${person.id}` }, person.name)),
        ...FACTS.map((name) => el('td', { 'data-label': t(`care.${name}`) }, fact(person, name) || '–')))))))];
}

/** Asked for by a button, not with the page: each look is noted. */
function care(visit) {
  const place = el('div', { role: 'status' });
  const look = () => fill(place, t('wait'), async () => needs(visit, await get(`/${visit.id}/care`)));
  return el('section', { class: 'card' }, el('h2', {}, t('care.title')), el('p', { class: 'hint' }, t('care.lead')),
    el('p', {}, el('button', { type: 'button', onclick: look }, t('care.look'))), place);
}

export async function showLists(visit) {
  const row = (title, name) => el('li', {}, el('strong', {}, title), ' ', ...files(visit, name, '', name.startsWith('region-') ? [...FORMS, 'ics'] : FORMS));
  return [el('h1', {}, t('tab.lists')),
    el('section', { class: 'card' }, el('h2', {}, t('lists.title')), el('p', { class: 'hint' }, t('lists.lead')), el('ul', { class: 'plainlist files' },
      row(t('lists.people'), 'people'), row(t('lists.brussels'), 'brussels'), ...visit.partnerRegions.map((region) => row(t('lists.region', region.name), `region-${region.id}`)),
      el('li', {}, el('strong', {}, t('lists.calendar')), ' ', ...files(visit, 'visit', '', ['ics'])))),
    await attendance(visit),
    meetings(visit), ...(visit.mayChange ? [care(visit)] : [])];
}
