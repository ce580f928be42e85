// Lists to take along, and the business meetings.
import { el, field, fill, say } from './dom.js';
import { get, post, saved } from './api.js';
import { attendance } from './attendance.js';
import { absences } from './away.js';
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

/** The hours are the same for all; what was not touched here is never sent, and a reader's changes are for a look only. */
function meetings(visit) {
  const number = (min, max) => el('input', { type: 'number', min, max, required: true });
  const time = () => el('input', { type: 'time', required: true });
  const controls = { from: time(), to: time(), minutes: number(5, 240), most: number(1, 20) };
  const touched = new Set();
  const show = (known) => { for (const [name, control] of Object.entries(controls)) if (!touched.has(name)) control.value = known[name]; };
  const check = () => controls.to.setCustomValidity(controls.from.value < controls.to.value ? '' : t('away.order'));
  for (const [name, control] of Object.entries(controls)) control.addEventListener('input', () => { touched.add(name); check(); });
  show(visit.meetingHours);
  const place = el('div', { role: 'status' });
  const own = () => Object.fromEntries([...touched].map((name) => [name, controls[name].type === 'number' ? Number(controls[name].value) : controls[name].value]));
  const draw = async () => {
    const made = await get(`/${visit.id}/meetings${visit.mayChange ? '' : `?${new URLSearchParams(own())}`}`);
    if (visit.mayChange) visit.meetingHours = made.hours;
    show(made.hours);
    return [...plan(visit, made, `?${new URLSearchParams(made.hours)}`), matches(visit, made), absences(visit, made, again)];
  };
  const again = () => fill(place, t('wait'), draw);
  const submit = (event) => {
    event.preventDefault();
    fill(place, t('wait'), async () => {
      if (visit.mayChange && touched.size) {
        await post(`/${visit.id}/meetings/hours`, own());
        touched.clear();
      }
      return draw();
    });
  };
  return el('section', { class: 'card' }, el('h2', {}, t('meetings.title')), el('p', { class: 'hint' }, t('meetings.lead'), ' ', t(visit.mayChange ? 'meetings.forAll' : 'meetings.forALook')),
    el('form', { class: 'grid', onsubmit: submit }, ...Object.entries(controls).map(([name, control]) => field(t(`meetings.${name}`), control)), el('p', {}, el('button', {}, t('meetings.plan')))), place);
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
