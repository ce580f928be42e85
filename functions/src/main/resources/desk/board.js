// The split as a board: a column for each partner region, a card for each person.
import { el, options } from './dom.js';
import { figure, t } from './words.js';

/** The rank received, as a number and a colour. */
export function rankOf(rank) {
  return el('span', { class: `rank r${Math.min(rank, 5)}`, title: t('board.rank', rank) }, el('span', { class: 'unseen' }, t('board.rank', rank)), el('span', { 'aria-hidden': 'true' }, rank));
}

function card(visit, person, column, rules, decide) {
  const pinned = (rules.pins || []).some((pin) => pin.person === person.id);
  const excluded = (rules.exclusions || []).filter((each) => each.person === person.id).map((each) => each.region);
  const open = visit.partnerRegions.filter((region) => !excluded.includes(region.id));
  const regions = visit.partnerRegions.filter((region) => region.id !== column);
  const go = el('button', { type: 'button', class: 'quiet small', disabled: true, 'aria-label': t('board.goOf', person.name),
    onclick: () => {
      const [list, region] = where.value.split(' ');
      where.value = '';
      go.disabled = true;
      decide(person, region, list);
    } }, t('board.go'));
  const where = visit.mayChange ? el('select', { 'aria-label': t('board.moveOf', person.name), onchange: () => { go.disabled = !where.value; } }, ...options([['', t('board.move')], ...regions.map((region) => [`pins ${region.id}`, t('board.to', region.name)]), ...(column && !pinned ? [[`pins ${column}`, t('board.stay')]] : [])], ''),
  open.length ? el('optgroup', { label: t('board.exclude') }, ...options(open.map((region) => [`exclusions ${region.id}`, t('board.notTo', region.name)]), '')) : '') : '';
  return el('li', {
    class: `person ${pinned ? 'pinned' : ''}`, draggable: visit.mayChange ? 'true' : null,
    ondragstart: (event) => { event.dataTransfer.setData('text/plain', person.id); event.dataTransfer.effectAllowed = 'move'; },
  },
  el('div', { class: 'cardhead' }, person.rank ? rankOf(person.rank) : '', el('a', { href: `#/${visit.id}/person/${person.id}` }, person.name), pinned ? el('span', { class: 'pin' }, t('board.pinned')) : ''),
  el('small', {}, person.organisation), el('small', {}, `${visit.nameOf('borderAreas', person.borderArea)} · ${visit.nameOf('helixCategories', person.helix)}`),
  excluded.length ? el('small', { class: 'excluded' }, excluded.map((region) => t('board.notTo', visit.nameOf('partnerRegions', region))).join(' · ')) : '',
  el('details', {}, el('summary', {}, t('board.why')), el('p', {}, person.reason.text)), where ? el('div', { class: 'move' }, where, go) : '');
}

/** @param decide is told the person, the region, and the list of the rules where it belongs: pins or exclusions */
export function board(visit, split, rules, decide) {
  const everyone = new Map([...split.regions.flatMap((region) => region.people), ...split.unplaced].map((person) => [person.id, person]));
  const drop = (id) => ({
    ondragover: (event) => { event.preventDefault(); event.currentTarget.classList.add('over'); },
    ondragleave: (event) => event.currentTarget.classList.remove('over'),
    ondrop: (event) => {
      event.preventDefault();
      event.currentTarget.classList.remove('over');
      const person = everyone.get(event.dataTransfer.getData('text/plain'));
      if (person) decide(person, id, 'pins');
    },
  });
  const column = (id, title, hint, people) => el('section', { class: 'column', 'aria-label': title, ...(id && visit.mayChange ? drop(id) : {}) },
    el('h3', {}, title), el('p', { class: 'hint' }, hint),
    people.length ? el('ol', { class: 'people' }, ...people.map((person) => card(visit, person, id, rules, decide))) : el('p', { class: 'hint' }, t('board.nobody')));
  return el('div', { class: 'board' },
    ...split.regions.map((region) => column(region.id, region.name, t('board.places', figure(region.people.length), region.min, region.max), region.people)),
    split.unplaced.length ? column('', t('board.unplaced'), t('board.unplacedHint', figure(split.unplaced.length)), split.unplaced) : '');
}

/** How many people got which rank, as a bar of colours with their numbers. */
export function ranks(objective) {
  const all = Math.max(1, objective.placed + objective.unplaced);
  const parts = [...objective.ranks.map((count, i) => [count, `r${Math.min(i + 1, 5)}`, t('ranks.rank', i + 1, figure(count))]), [objective.unplaced, 'r0', t('ranks.none', figure(objective.unplaced))]]
    .filter(([count]) => count);
  return el('div', { class: 'ranks' },
    el('div', { class: 'rankbar', 'aria-hidden': 'true' }, ...parts.map(([count, colour]) => { const part = el('span', { class: colour }, figure(count)); part.style.flexGrow = count / all; return part; })),
    el('ul', { class: 'ranklist' }, ...parts.map(([, colour, label]) => el('li', {}, el('span', { class: `dot ${colour}` }), label))));
}
