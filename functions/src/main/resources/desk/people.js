// Everyone, and what is decided about one or many of them.
import { el, say } from './dom.js';
import { get, post } from './api.js';
import { plain, t } from './words.js';
import { look, peopleTable } from './table.js';

/** The states of those who have a seat. */
export const taken = new Set(['selected', 'accepted']);
const decisions = ['selected', 'reserve', 'notSelected', 'undecided'];

/** How many seats of each border area are given, and how many would be with those chosen. */
export function seats(visit, people, chosen = new Set()) {
  return el('ul', { class: 'seats', 'aria-label': t('seats.title') }, ...visit.borderAreas.map((area) => {
    const here = people.filter((person) => person.borderArea === area.id);
    const given = here.filter((person) => taken.has(person.state)).length;
    const more = here.filter((person) => chosen.has(person.id) && !taken.has(person.state)).length;
    const full = given + more > visit.seatsPerArea;
    return el('li', { class: full ? 'over' : '' }, el('strong', {}, more ? `${given} + ${more} / ${visit.seatsPerArea}` : `${given} / ${visit.seatsPerArea}`), ` ${area.name}`,
      full ? el('em', {}, t('seats.over')) : '');
  }));
}

/** How many selected people each organisation has. */
export function crowds(people) {
  const key = (person) => plain(person.organisation).replace(/\s+/g, ' ').trim();
  const counts = new Map();
  for (const person of people) if (taken.has(person.state)) counts.set(key(person), (counts.get(key(person)) || 0) + 1);
  return (person) => {
    const count = counts.get(key(person)) || 0;
    const many = taken.has(person.state) ? count > 1 : count > 0;
    return many ? el('small', { class: 'warn' }, t('seats.organisation', count)) : '';
  };
}

/** Puts people somewhere, and says what became of it. */
export async function decide(visit, people, to) {
  const answer = await post(`/${visit.id}/selection`, { to, people: people.map(({ id, version }) => ({ id, version })) });
  const done = answer.people.filter((each) => each.outcome === 'done').length;
  const late = answer.people.filter((each) => each.outcome === 'changedMeanwhile').length;
  const refused = answer.people.filter((each) => each.outcome === 'refused' || each.outcome === 'noSuchPerson').length;
  const told = [t('selection.done', done)];
  if (late) told.push(t('selection.late', late));
  if (refused) told.push(t('selection.refused', refused));
  say(told.join(' '), late + refused > 0);
  dispatchEvent(new Event('desk:again'));
}

/** @param area of a border, and a kind of organisation, to show first */
export async function showPeople(visit, area, helix = '') {
  if (area) {
    look(visit, { area, helix });
    history.replaceState(null, '', `#/${visit.id}/people`);
  }
  const { people } = await get(`/${visit.id}/people`);
  const tools = visit.mayChange ? el('p', { class: 'acts' },
    el('a', { class: 'button', href: `#/${visit.id}/enter` }, t('people.enter')),
    el('a', { class: 'button quiet', href: `#/${visit.id}/import` }, t('people.import'))) : '';
  const title = el('div', { class: 'title' }, el('h1', {}, t('people.title')), tools);
  if (!people.length) return [title, el('p', { class: 'empty' }, t('empty.people'))];
  const chosen = new Set();
  const bar = el('div', { class: 'bar', role: 'region', 'aria-label': t('selection.bar') });
  const count = el('strong', { role: 'status' });
  const given = el('div', {});
  const buttons = decisions.map((to) => el('button', { type: 'button', onclick: () => decide(visit, people.filter((person) => chosen.has(person.id)), to) }, t(`decide.${to}`)));
  const draw = () => {
    count.textContent = t('selection.chosen', chosen.size);
    given.replaceChildren(seats(visit, people, chosen));
    for (const button of buttons) button.disabled = chosen.size === 0;
  };
  bar.append(count, ...buttons, el('span', { class: 'hint' }, t('selection.noLetter')));
  draw();
  const table = peopleTable(visit, people, { chosen: visit.mayChange ? chosen : null, onchosen: draw, crowd: crowds(people) });
  const [search, ...rest] = table.parts;
  return [title, given, search, visit.mayChange ? bar : '', ...rest].filter(Boolean);
}
