// The same people under other rules, side by side.
import { el, field, fill } from './dom.js';
import { post } from './api.js';
import { figure, t } from './words.js';
import { ranks } from './board.js';

const areas = { byPreference: 'free', areasTogether: 'together' };

function othersOf(visit, rules) {
  const evenly = Math.ceil(visit.seatsPerArea / Math.max(1, visit.partnerRegions.length));
  const all = Object.entries({ byPreference: areas.byPreference, areasTogether: areas.areasTogether, mixed: { mixed: evenly } })
    .map(([key, borderAreas]) => ({ name: t(`scenario.${key}`, evenly), rules: { ...rules, borderAreas } }));
  if (rules.pins?.length || rules.exclusions?.length) all.push({ name: t('scenario.noDecisions'), only: true, rules: { ...rules, pins: [], exclusions: [] } });
  all.push({ name: t('scenario.other'), rules: { ...rules, objective: rules.objective === 'firstChoicesFirst' ? 'worstRankFirst' : 'firstChoicesFirst' } });
  const { pins, exclusions } = rules;
  for (const [name, aside] of setAside.get(visit.id) || []) all.push({ name, rules: { ...aside, pins, exclusions } });
  return all;
}

/** Rules to compare with, by visit and name, until the desk is closed; without what is decided about people. */
const setAside = new Map();

/** With the desk's own, as many as one request compares. */
const MOST_ASIDE = 5;

/** Sets the rules of now aside, under a name. */
function aside(visit, rules) {
  const kept = setAside.get(visit.id) || new Map();
  setAside.set(visit.id, kept);
  const name = el('input', { type: 'text', required: true, maxlength: 60, autocomplete: 'off' });
  const list = el('ul', { class: 'plainlist' });
  const draw = () => list.replaceChildren(...[...kept.keys()].map((each) => el('li', {}, each, ' ',
    el('button', { type: 'button', class: 'quiet small', 'aria-label': t('scenario.forgetOf', each), onclick: () => { kept.delete(each); draw(); } }, t('scenario.forget')))));
  const keep = (event) => {
    event.preventDefault();
    const wanted = name.value.trim();
    const isNew = !kept.has(wanted);
    const isTaken = isNew && othersOf(visit, rules).some((other) => other.name === wanted);
    name.setCustomValidity(isTaken ? t('scenario.asideTaken') : isNew && kept.size === MOST_ASIDE ? t('scenario.asideFull') : '');
    if (!name.reportValidity()) return;
    kept.set(wanted, rules);
    name.value = '';
    draw();
  };
  name.addEventListener('input', () => name.setCustomValidity(''));
  draw();
  return el('details', { open: kept.size > 0 }, el('summary', {}, t('scenario.aside')),
    el('form', { class: 'stack', onsubmit: keep }, field(t('scenario.asideName'), name, t('scenario.asideHint')), el('button', { class: 'quiet' }, t('scenario.asideDo'))), list);
}

/** A button that compares, and then what came of it. */
export function scenarios(visit, state, answer, difference, use) {
  const place = el('div', { role: 'status' });
  const compare = () => fill(place, t('split.wait'), async () => {
    const others = othersOf(visit, state.rules);
    const found = await post(`/${visit.id}/split/runs`, { rules: state.rules, scenarios: others.map(({ name, rules }) => ({ name, rules })), trial: true });
    const column = (name, split, differs, rules) => el('section', { class: 'column' }, el('h3', {}, name),
      !split.objective ? el('p', { class: 'warn' }, difference(split, split, undefined, state.nameOf).join(' ')) : ranks(split.objective),
      differs === undefined ? el('p', { class: 'hint' }, t('scenario.yours')) : el('p', { class: 'hint' }, t('scenario.differs', figure(differs.length))),
      split.objective ? el('p', { class: 'hint' }, t('scenario.fitting', figure(split.objective.fitting), figure(split.objective.placed))) : '',
      split.cost ? el('p', {}, split.cost.text) : '',
      rules && split.objective ? el('button', { type: 'button', class: 'quiet', onclick: () => { scrollTo(0, 0); use(rules); } }, t('scenario.use')) : '');
    return el('div', { class: 'board' }, column(t('scenario.now'), found.split),
      ...found.scenarios.map((each, i) => column(each.name, each, each.differs || [], others[i].only ? undefined : others[i].rules)));
  });
  return el('section', { class: 'card' }, el('h2', {}, t('scenario.title')), el('p', { class: 'hint' }, t('scenario.lead')),
    el('p', {}, el('button', { type: 'button', class: 'quiet', onclick: compare }, t('scenario.compare'))), place, aside(visit, state.rules));
}
