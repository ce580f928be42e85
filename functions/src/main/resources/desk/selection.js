// Whom to select, area by area: a proposal with its reasons, decided by a person.
import { el } from './dom.js';
import { get } from './api.js';
import { country, t } from './words.js';
import { badge, nameOf } from './table.js';
import { decide } from './people.js';

function reason(visit, person) {
  const told = [];
  if (person.state === 'reserve') told.push(t('reason.reserve'));
  if (person.sameOrganisation) told.push(t('reason.organisation', person.sameOrganisation));
  told.push(t('reason.helix', visit.nameOf('helixCategories', person.helix), person.sameCategory));
  told.push(t('reason.country', country(person.country), person.sameCountry));
  return told.join(' ');
}

function area(visit, each) {
  const chosen = new Set(each.people.filter((person) => person.seat).map((person) => person.id));
  const proposed = each.people.filter((person) => chosen.has(person.id));
  const waiting = each.people.filter((person) => !chosen.has(person.id));
  const pickable = new Set(chosen);
  const item = (person) => {
    const box = visit.mayChange ? el('input', {
      type: 'checkbox', checked: pickable.has(person.id), 'aria-label': t('people.choose', nameOf(person)),
      onchange: (event) => { event.target.checked ? pickable.add(person.id) : pickable.delete(person.id); draw(); },
    }) : '';
    return el('li', {}, box, el('div', {}, el('a', { href: `#/${visit.id}/person/${person.id}` }, nameOf(person)), ' ', badge(person.state),
      el('p', {}, person.organisation), el('small', {}, reason(visit, person))));
  };
  const acts = el('p', { class: 'acts' });
  const draw = () => {
    const picked = each.people.filter((person) => pickable.has(person.id));
    const rest = each.people.filter((person) => !pickable.has(person.id) && person.state !== 'reserve');
    const total = each.taken + picked.length;
    acts.replaceChildren(
      el('button', { type: 'button', disabled: !picked.length, onclick: () => decide(visit, picked, 'selected') }, t('selection.select', picked.length)),
      el('button', { type: 'button', class: 'quiet', disabled: !rest.length, onclick: () => decide(visit, rest, 'reserve') }, t('selection.reserve', rest.length)),
      el('span', { class: total > each.seats ? 'warn' : 'hint' }, t('selection.seats', total, each.seats)));
  };
  draw();
  return el('section', { class: 'card' }, el('h2', {}, visit.nameOf('borderAreas', each.id)),
    el('p', { class: each.taken > each.seats ? 'warn' : 'hint' }, t('selection.taken', each.taken, each.seats), each.taken > each.seats ? ` ${t('selection.over', each.taken - each.seats)}` : ''),
    proposed.length ? el('h3', {}, t('selection.proposed')) : el('p', {}, t(each.taken >= each.seats ? 'selection.full' : 'empty.candidates')),
    el('ul', { class: 'picks' }, ...proposed.map(item)),
    waiting.length ? el('details', { open: waiting.length < 8 }, el('summary', {}, t('selection.waiting', waiting.length)), el('ol', { class: 'picks' }, ...waiting.map(item))) : '',
    visit.mayChange && each.people.length ? acts : '');
}

export async function showSelection(visit) {
  const { areas } = await get(`/${visit.id}/proposal`);
  return [el('h1', {}, t('tab.selection')), el('p', { class: 'hint' }, t('selection.lead')), el('p', { class: 'hint' }, t('selection.noLetter')),
    el('div', { class: 'cards' }, ...areas.map((each) => area(visit, each)))];
}
