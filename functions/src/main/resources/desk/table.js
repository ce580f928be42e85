// A table of people: searched, filtered, sorted, a page at a time, so that 5,000 rows stay quick.
import { el, options } from './dom.js';
import { compare, day, figure, plain, t } from './words.js';

const PAGE = 100;

export const states = ['received', 'confirmed', 'selected', 'reserve', 'notSelected', 'accepted', 'declined', 'withdrawn', 'held'];

export const nameOf = (person) => `${person.familyName}, ${person.givenName}`;

/** What a search looks through, made once for each person. */
export function searchable(person) {
  person.text ??= plain([person.familyName, person.givenName, person.familyName, person.organisation, person.email, person.id].join(' '));
  return person.text;
}

export function matching(people, wanted) {
  const words = plain(wanted.text || '').split(/\s+/).filter(Boolean);
  return people.filter((person) =>
    (!wanted.state || person.state === wanted.state)
    && (!wanted.area || person.borderArea === wanted.area)
    && (!wanted.helix || person.helix === wanted.helix)
    && words.every((word) => searchable(person).includes(word)));
}

export const columns = (visit) => [
  ['name', nameOf],
  ['organisation', (person) => person.organisation],
  ['area', (person) => visit.nameOf('borderAreas', person.borderArea)],
  ['helix', (person) => visit.nameOf('helixCategories', person.helix)],
  ['receivedAt', (person) => person.receivedAt],
  ['state', (person) => person.state],
];

export function sorted(people, value, down) {
  const keyed = people.map((person) => [value(person), person]);
  keyed.sort((one, other) => compare(one[0], other[0]) || compare(one[1].id, other[1].id));
  if (down) keyed.reverse();
  return keyed.map(([, person]) => person);
}

export const badge = (state) => el('span', { class: `state ${state}` }, t(`state.${state}`));

const whole = { wanted: { text: '', state: '', area: '', helix: '' }, by: 'receivedAt', down: true, page: 0 };

/** By visit: what somebody looked for, until the desk is closed. Not in the address: it may be a name. */
const looked = new Map();

/** Has the table show only some people. */
export const look = (visit, wanted) => looked.set(visit.id, { ...whole, wanted: { ...whole.wanted, ...wanted } });

/** A table that draws itself again whenever something about it changes. */
export function peopleTable(visit, people, { chosen, onchosen = () => {}, crowd = () => '' }) {
  let { wanted, by, down, page } = looked.get(visit.id) || whole;
  wanted = { ...wanted };
  const shape = columns(visit);
  const order = () => sorted(people, shape.find(([key]) => key === by)[1], down);
  let ordered = order();
  const count = el('p', { class: 'count', role: 'status' });
  const table = el('table', { class: 'people' });
  const pages = el('div', { class: 'pages' });

  const controls = () => [...table.querySelectorAll('thead button, thead input'), ...pages.querySelectorAll('button')];

  const draw = () => {
    const held = controls().indexOf(document.activeElement);
    const found = matching(ordered, wanted);
    const last = Math.max(0, Math.ceil(found.length / PAGE) - 1);
    page = Math.min(page, last);
    looked.set(visit.id, { wanted, by, down, page });
    const rows = found.slice(page * PAGE, (page + 1) * PAGE);
    count.textContent = t('people.count', figure(found.length), figure(people.length));
    const header = shape.map(([key]) => el('th', { scope: 'col', 'aria-sort': key === by ? (down ? 'descending' : 'ascending') : null },
      el('button', { type: 'button', class: 'sort', onclick: () => { down = key === by ? !down : key === 'receivedAt'; by = key; ordered = order(); draw(); } }, t(`column.${key}`))));
    if (chosen) {
      const all = rows.length > 0 && rows.every((person) => chosen.has(person.id));
      header.unshift(el('th', { scope: 'col', class: 'tick' }, el('input', {
        type: 'checkbox', 'aria-label': t('people.choosePage'), checked: all,
        onchange: (event) => { for (const person of rows) event.target.checked ? chosen.add(person.id) : chosen.delete(person.id); onchosen(); draw(); },
      })));
    }
    table.replaceChildren(el('caption', { class: 'unseen' }, t('people.title')), el('thead', {}, el('tr', {}, ...header)),
      el('tbody', {}, ...rows.map((person) => row(person))));
    if (!rows.length) table.tBodies[0].append(el('tr', {}, el('td', { colspan: header.length, class: 'empty' }, t('empty.found'))));
    const step = (to, key) => el('button', { type: 'button', class: 'quiet', disabled: to < 0 || to > last, onclick: () => { page = to; draw(); table.scrollIntoView(); } }, t(key));
    pages.replaceChildren(...(last ? [step(page - 1, 'people.before'), t('people.page', page + 1, last + 1), step(page + 1, 'people.next')] : []));
    if (held >= 0) controls()[held]?.focus({ preventScroll: true }); // who uses the keyboard stays there
  };

  const row = (person) => el('tr', {},
    ...(chosen ? [el('td', { class: 'tick' }, el('input', {
      type: 'checkbox', 'aria-label': t('people.choose', nameOf(person)), checked: chosen.has(person.id),
      onchange: (event) => { event.target.checked ? chosen.add(person.id) : chosen.delete(person.id); onchosen(); },
    }))] : []),
    el('th', { scope: 'row' }, el('a', { href: `#/${visit.id}/person/${person.id}` }, nameOf(person)), el('small', {}, person.email)),
    el('td', { class: 'free', 'data-label': t('column.organisation') }, person.organisation, crowd(person)),
    el('td', { 'data-label': t('column.area') }, visit.nameOf('borderAreas', person.borderArea), el('small', {}, person.country)),
    el('td', { 'data-label': t('column.helix') }, visit.nameOf('helixCategories', person.helix)),
    el('td', { 'data-label': t('column.receivedAt') }, day(person.receivedAt)),
    el('td', { 'data-label': t('column.state') }, badge(person.state)));

  const filter = (key, label, pairs) => el('select', {
    'aria-label': label, onchange: (event) => { wanted[key] = event.target.value; page = 0; draw(); },
  }, ...options([['', label], ...pairs], wanted[key]));
  const tools = el('form', { class: 'tools', role: 'search', onsubmit: (event) => event.preventDefault() },
    el('input', { type: 'search', value: wanted.text, placeholder: t('people.search'), 'aria-label': t('people.search'), oninput: (event) => { wanted.text = event.target.value; page = 0; draw(); } }),
    filter('state', t('filter.state'), states.map((state) => [state, t(`state.${state}`)])),
    filter('area', t('filter.area'), visit.borderAreas.map((each) => [each.id, each.name])),
    filter('helix', t('filter.helix'), visit.helixCategories.map((each) => [each.id, each.name])));
  draw();
  return { draw, parts: [tools, count, el('div', { class: 'wide' }, table), pages] };
}
