// The same people under other rules, side by side.
import { el } from './dom.js';
import { post } from './api.js';
import { figure, t } from './words.js';
import { ranks } from './board.js';

const areas = { byPreference: 'free', areasTogether: 'together' };

function othersOf(visit, rules) {
  const evenly = Math.ceil(visit.seatsPerArea / Math.max(1, visit.partnerRegions.length));
  const all = Object.entries({ byPreference: areas.byPreference, areasTogether: areas.areasTogether, mixed: { mixed: evenly } })
    .map(([key, borderAreas]) => ({ name: t(`scenario.${key}`, evenly), rules: { ...rules, borderAreas } }));
  if (rules.pins?.length) all.push({ name: t('scenario.noPins'), rules: { ...rules, pins: [] } });
  all.push({ name: t('scenario.other'), rules: { ...rules, objective: rules.objective === 'firstChoicesFirst' ? 'worstRankFirst' : 'firstChoicesFirst' } });
  return all;
}

/** A button that compares, and then what came of it. */
export function scenarios(visit, state, answer, difference, use) {
  const place = el('div', { role: 'status' });
  const compare = async () => {
    place.replaceChildren(el('p', { class: 'wait' }, t('split.wait')));
    try {
      const others = othersOf(visit, state.rules);
      const found = await post(`/${visit.id}/split/runs`, { rules: state.rules, scenarios: others, trial: true });
      const column = (name, split, differs, rules) => el('section', { class: 'column' }, el('h3', {}, name),
        !split.objective ? el('p', { class: 'warn' }, [t(split.status === 'undecided' ? 'split.undecided' : 'split.impossible'), ...(split.clashes || []).map((each) => each.text)].join(' ')) : ranks(split.objective),
        differs === undefined ? el('p', { class: 'hint' }, t('scenario.yours')) : el('p', { class: 'hint' }, t('scenario.differs', figure(differs.length))),
        split.objective ? el('p', { class: 'hint' }, t('scenario.fitting', figure(split.objective.fitting), figure(split.objective.placed))) : '',
        split.cost ? el('p', {}, split.cost.text) : '',
        rules && split.objective ? el('button', { type: 'button', class: 'quiet', onclick: () => { scrollTo(0, 0); use(rules); } }, t('scenario.use')) : '');
      place.replaceChildren(el('div', { class: 'board' }, column(t('scenario.now'), found.split),
        ...found.scenarios.map((each, i) => column(each.name, each, each.differs || [], others[i].rules))));
    } catch (error) {
      place.replaceChildren(el('p', { class: 'notice bad', role: 'alert' }, error.message));
    }
  };
  return el('section', { class: 'card' }, el('h2', {}, t('scenario.title')), el('p', { class: 'hint' }, t('scenario.lead')),
    el('p', {}, el('button', { type: 'button', class: 'quiet', onclick: compare }, t('scenario.compare'))), place);
}
