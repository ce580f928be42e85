// The rules of a split, as a form in plain words.
import { el, field } from './dom.js';
import { day, t } from './words.js';

const number = (value, attributes = {}) => el('input', { type: 'number', min: 0, max: 999, step: 1, inputmode: 'numeric', value: value ?? '', ...attributes });
const given = (input) => (input.value === '' ? undefined : Number(input.value));

function radios(name, chosen, pairs, changed) {
  const inputs = pairs.map(([value, label, extra]) => {
    const input = el('input', { type: 'radio', name, value, checked: value === chosen, onchange: changed });
    return [input, el('label', { class: 'check' }, input, el('span', {}, label, extra ? ' ' : '', extra || ''))];
  });
  return { value: () => inputs.find(([input]) => input.checked)[0].value, parts: inputs.map(([, label]) => label) };
}

/** What a region took before it was closed, to be there when it is opened again. */
const closed = new Map();

/** The rules of regions: whether each is open, and how many it takes. */
function regionRows(visit, rules) {
  const rows = visit.partnerRegions.map((region) => {
    const stored = rules.regions?.[region.id] || {};
    const own = { ...(stored.open === false ? closed.get(region.id) : {}), ...stored };
    const limits = visit.limits[region.id];
    const open = el('input', { type: 'checkbox', checked: own.open !== false, 'aria-label': t('rules.open', region.name) });
    const min = number(own.min ?? limits.min, { 'aria-label': t('rules.min', region.name) });
    const max = number(own.max ?? limits.max, { 'aria-label': t('rules.max', region.name) });
    const categories = visit.helixCategories.map((category) => {
      const of = own.categories?.[category.id] || {};
      return [category, number(of.min, { 'aria-label': t('rules.minOf', region.name, category.name) }), number(of.max, { 'aria-label': t('rules.maxOf', region.name, category.name) })];
    });
    const read = () => {
      const made = {};
      if (given(min) !== undefined && given(min) !== limits.min) made.min = given(min);
      if (given(max) !== undefined && given(max) !== limits.max) made.max = given(max);
      const bounds = {};
      for (const [category, least, most] of categories) {
        const bound = { min: given(least), max: given(most) };
        if (bound.min || bound.max !== undefined) bounds[category.id] = JSON.parse(JSON.stringify(bound));
      }
      if (Object.keys(bounds).length) made.categories = bounds;
      if (!open.checked) {
        closed.set(region.id, made);
        return { open: false };
      }
      return Object.keys(made).length ? made : undefined;
    };
    return { region, open, min, max, categories, read };
  });
  const table = el('table', { class: 'limits' }, el('caption', { class: 'unseen' }, t('rules.regions')),
    el('thead', {}, el('tr', {}, ...['rules.region', 'rules.isOpen', 'rules.atLeast', 'rules.atMost'].map((key) => el('th', { scope: 'col' }, t(key))))),
    el('tbody', {}, ...rows.map((row) => el('tr', {}, el('th', { scope: 'row' }, row.region.name),
      el('td', { 'data-label': t('rules.isOpen') }, row.open), el('td', { 'data-label': t('rules.atLeast') }, row.min), el('td', { 'data-label': t('rules.atMost') }, row.max)))));
  const kinds = el('details', { open: rows.some((row) => row.categories.some(([, min, max]) => min.value !== '' || max.value !== '')) },
    el('summary', {}, t('rules.categories')), ...rows.map((row) => el('fieldset', {}, el('legend', {}, row.region.name),
      ...row.categories.map(([category, min, max]) => el('p', { class: 'bound' }, el('span', {}, category.name), el('span', {}, t('rules.atLeast'), ' ', min), el('span', {}, t('rules.atMost'), ' ', max))))));
  const pairs = rows.flatMap(({ min, max, categories }) => [[min, max], ...categories.map(([, least, most]) => [least, most])]);
  return { table, kinds, pairs, read: () => Object.fromEntries(rows.map((row) => [row.region.id, row.read()]).filter(([, own]) => own)) };
}

/** A date as people read it; what is none stays as it was written. */
const decidedOn = (at) => (Number.isNaN(Date.parse(at)) ? at : day(at));

/** What was decided about somebody, and why. */
export const decided = (visit, list, each) => [t(list === 'pins' ? 'rules.goesTo' : 'rules.notTo', visit.nameOf('partnerRegions', each.region)), ' ',
  el('q', {}, each.why), ' ', el('small', {}, each.by ? t('rules.by', each.by, decidedOn(each.at)) : '')];

/** What is decided about single people, to look at and to take back. */
function decisions(visit, rules, nameOf, drop) {
  const item = (list, each) => el('li', {}, el('strong', {}, nameOf(each.person)), ' ', ...decided(visit, list, each), ' ',
    visit.mayChange ? el('button', { type: 'button', class: 'quiet small', 'aria-label': t('rules.dropOf', `${nameOf(each.person)} (${visit.nameOf('partnerRegions', each.region)})`), onclick: () => drop(list, each) }, t('rules.drop')) : '');
  const all = ['pins', 'exclusions'].flatMap((list) => (rules[list] || []).map((each) => item(list, each)));
  return all.length ? el('ul', { class: 'plainlist' }, ...all) : el('p', { class: 'hint' }, t('rules.noDecisions'));
}

/**
 * The form. `read` gives the rules as they stand in it, what is decided about people as it was; nothing when a number
 * cannot be, which is then shown.
 */
export function rulesForm(visit, rules, { nameOf, drop, published }) {
  const regions = regionRows(visit, rules);
  const who = radios('who', rules.onlySelected ? 'selected' : rules.onlyConfirmed ? 'confirmed' : 'everyone',
    [['selected', t('rules.selected')], ['confirmed', t('rules.confirmed')], ['everyone', t('rules.everyone')]]);
  const mixed = number(rules.borderAreas?.mixed ?? 4, { min: 1, 'aria-label': t('rules.mixedMost') });
  const areas = radios('areas', typeof rules.borderAreas === 'object' ? 'mixed' : rules.borderAreas || 'free',
    [['free', t('rules.free')], ['together', t('rules.together')], ['mixed', t('rules.mixed'), mixed]]);
  const first = radios('objective', rules.objective || 'worstRankFirst', [['worstRankFirst', t('rules.worstRankFirst')], ['firstChoicesFirst', t('rules.firstChoicesFirst')]]);
  const moves = radios('moves', rules.moves || 'any', [['any', t('rules.anyMoves')], ['fewestFirst', t('rules.fewestFirst')], ['fewestAfterWorstRank', t('rules.fewestAfter')]]);
  const seats = visit.borderAreas.map((area) => [area, number(rules.seats?.[area.id])]);
  const seed = el('input', { type: 'text', value: rules.seed || '', maxlength: 80 });
  const check = () => {
    for (const [min, max] of regions.pairs) {
      const wrong = min.value !== '' && max.value !== '' && Number(min.value) > Number(max.value);
      min.setCustomValidity(wrong ? t('rules.minAboveMax') : '');
    }
    const numbers = [...element.querySelectorAll('input[type=number]')].filter((input) => input !== mixed || areas.value() === 'mixed');
    for (const input of numbers) input.checkValidity() ? input.removeAttribute('aria-invalid') : input.setAttribute('aria-invalid', 'true');
    const wrong = numbers.find((input) => !input.checkValidity());
    for (let around = wrong?.closest('details'); around; around = around.parentElement.closest('details')) around.open = true;
    wrong?.reportValidity();
    return !wrong;
  };
  const read = () => {
    if (!check()) return undefined;
    const made = { regions: regions.read(), seats: Object.fromEntries(seats.map(([area, input]) => [area.id, given(input)]).filter(([, most]) => most !== undefined)) };
    if (who.value() === 'selected') made.onlySelected = true;
    if (who.value() === 'confirmed') made.onlyConfirmed = true;
    if (areas.value() === 'together') made.borderAreas = 'together';
    if (areas.value() === 'mixed') made.borderAreas = { mixed: given(mixed) ?? 1 };
    if (first.value() !== 'worstRankFirst') made.objective = first.value();
    if (moves.value() !== 'any') made.moves = moves.value();
    if (seed.value.trim()) made.seed = seed.value.trim();
    for (const list of ['pins', 'exclusions']) if (rules[list]?.length) made[list] = rules[list];
    for (const list of ['regions', 'seats']) if (!Object.keys(made[list]).length) delete made[list];
    return made;
  };
  const group = (legend, hint, ...parts) => el('fieldset', {}, el('legend', {}, legend), hint ? el('p', { class: 'hint' }, hint) : '', ...parts);
  const element = el('fieldset', { class: 'rules', disabled: !visit.mayChange, 'aria-label': t('split.rules') },
    group(t('rules.who'), t('rules.whoHint'), ...who.parts),
    group(t('rules.regions'), t('rules.regionsHint'), el('div', { class: 'wide' }, regions.table), regions.kinds),
    group(t('rules.areas'), '', ...areas.parts),
    group(t('rules.objective'), t('rules.objectiveHint'), ...first.parts),
    published ? group(t('rules.moves'), t('rules.movesHint'), ...moves.parts) : '',
    el('details', { open: Boolean(rules.seats || rules.seed) }, el('summary', {}, t('rules.more')),
      group(t('rules.seats'), t('rules.seatsHint'), el('div', { class: 'grid' }, ...seats.map(([area, input]) => field(area.name, input)))),
      field(t('rules.seed'), seed, t('rules.seedHint'))),
    group(t('rules.decisions'), t('rules.decisionsHint'), decisions(visit, rules, nameOf, drop)));
  return { element, read };
}
