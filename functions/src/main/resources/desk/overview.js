// The visit at a glance: how many, from where, what is missing, what comes next.
import { el } from './dom.js';
import { get } from './api.js';
import { country, day, figure, t, when } from './words.js';
import { states, badge } from './table.js';
import { days, ranked } from './chart.js';

const gapText = (visit, gap) => {
  switch (gap.code) {
    case 'category': return t('gap.category', visit.nameOf('borderAreas', gap.borderArea), visit.nameOf('helixCategories', gap.helix));
    case 'seats': return t('gap.seats', visit.nameOf('borderAreas', gap.borderArea), gap.people, gap.seats);
    case 'wishes': return t('gap.wishes', visit.nameOf('partnerRegions', gap.region), gap.people, gap.min);
    case 'minima': return t('gap.minima', gap.minima, gap.people);
    default: return t('gap.bounds', visit.nameOf('partnerRegions', gap.region), gap.min, gap.max);
  }
};

/** To who is there of it, or to the rules. */
const gapLink = (visit, gap) => `#/${visit.id}/${gap.borderArea ? `people/${gap.borderArea}` : 'split'}`;

function comingNext(visit, view) {
  const now = Date.parse(view.asOf);
  return el('section', { class: 'card' }, el('h2', {}, t('overview.dates')), el('ul', { class: 'plainlist' }, ...view.dates.map((date) => {
    const past = date.at && Date.parse(date.at) <= now;
    return el('li', { class: past ? 'past' : '' }, el('strong', {}, t(`date.${date.code}`, date.days ?? '')), ' ',
      date.code === 'visit' ? day(visit.from) : date.at ? when(date.at) : '', date.people === undefined ? '' : el('small', {}, t(`date.${date.code}.people`, figure(date.people))));
  })));
}

/** How many letters of a kind were not sent, and to whom. */
function openLetters(visit, view, kind) {
  const people = view.withoutLetter.filter((each) => each.why === kind);
  const count = figure(view.letters[kind]);
  if (!people.length) return count;
  return el('details', {}, el('summary', {}, count), el('ul', { class: 'plainlist' }, ...people.map((each) =>
    el('li', {}, el('a', { href: `#/${visit.id}/person/${each.id}` }, each.name)))));
}

export async function showOverview(visit) {
  const view = await get(`/${visit.id}/overview`);
  const tiles = states.filter((state) => view.states[state]).map((state) => el('li', {}, el('strong', {}, figure(view.states[state])), badge(state)));
  const gaps = el('section', { class: 'card gaps' }, el('h2', {}, t('overview.gaps')),
    view.gaps.length ? el('ul', {}, ...view.gaps.map((gap) => el('li', { class: `gap-${gap.code}` }, el('a', { href: gapLink(visit, gap) }, gapText(visit, gap))))) : el('p', {}, t('empty.gaps')));
  const letters = el('section', { class: 'card' }, el('h2', {}, t('overview.letters')), el('dl', { class: 'told' },
    ...['unsent', 'failed', 'unknown'].map((kind) => el('div', {}, el('dt', {}, t(`open.${kind}`)), el('dd', {}, openLetters(visit, view, kind))))),
    view.unreachable.length ? [el('h3', {}, t('overview.unreachable', figure(view.unreachable.length))), el('ul', { class: 'plainlist' }, ...view.unreachable.map((each) =>
      el('li', {}, el('a', { href: `#/${visit.id}/person/${each.id}` }, each.name), ' ', el('small', {}, t(`trouble.${each.why}`)))))] : '');
  const origin = Object.keys(view.countries).map((code) => ({ id: code, name: country(code) }));
  return [
    el('div', { class: 'title' }, el('h1', {}, visit.name), el('span', { class: `call ${visit.call}` }, t(`call.${visit.call}`))),
    el('p', { class: 'hint' }, t('overview.asOf', when(view.asOf), figure(view.interests), figure(view.takingPart), figure(view.erased))),
    view.interests ? el('ul', { class: 'tiles' }, ...tiles) : el('p', { class: 'empty' }, t('empty.people')),
    el('div', { class: 'two' },
      el('div', {}, gaps, el('section', { class: 'card' }, el('h2', {}, t('overview.days')), days(view.days))),
      el('div', {}, comingNext(visit, view), letters)),
    el('div', { class: 'cards' },
      ranked(t('overview.areas'), visit.borderAreas, view.borderAreas), ranked(t('overview.countries'), origin, view.countries),
      ranked(t('overview.helix'), visit.helixCategories, view.helixCategories), ranked(t('overview.topics'), visit.topics, view.topics),
      ranked(t('overview.chains'), visit.valueChains, view.valueChains)),
  ];
}
