// Enters somebody whose interest came by mail or telephone.
import { el, field, options, say } from './dom.js';
import { get, post } from './api.js';
import { languages, t } from './words.js';

/** What was typed and not yet stored, by visit, until the desk is closed. */
const drafts = new Map();
addEventListener('beforeunload', (event) => { if (drafts.size) event.preventDefault(); });

export function showEnter(visit) {
  const none = ['', t('enter.choose')];
  const pairs = (list) => visit[list].map((each) => [each.id, each.name]);
  const text = (type = 'text', required = true) => el('input', { type, required, maxlength: 200 });
  const select = (list, required = true) => el('select', { required }, ...options([none, ...list], ''));
  const controls = {
    givenName: text(), familyName: text(), email: text('email'), organisation: text(), position: text('text', false),
    helix: select(pairs('helixCategories')), borderArea: select(pairs('borderAreas')), subregion: select([]),
    language: el('select', {}, ...options(languages, 'es')),
  };
  controls.borderArea.addEventListener('change', () => {
    const area = visit.borderAreas.find((each) => each.id === controls.borderArea.value);
    controls.subregion.replaceChildren(...options([none, ...(area?.subregions || []).map((each) => [each.code, each.name])], ''));
  });
  const groups = {
    topics: ticks('topics', pairs('topics'), t('enter.several')), valueChains: ticks('valueChains', pairs('valueChains'), t('enter.several')),
    preferences: ticks('preferences', pairs('partnerRegions'), t('enter.optional')),
  };
  const business = Object.fromEntries(['offers', 'seeks', 'imports'].map((name) => [name, ticks(name, pairs('valueChains'), t('enter.several'))]));
  const labels = { borderArea: 'area', language: 'letterLanguage' };
  const notice = el('input', { type: 'checkbox', required: true });
  const problems = el('div', { class: 'problems', role: 'alert', tabindex: '-1' });
  const submit = async (event) => {
    event.preventDefault();
    const body = { noticeVersion: visit.noticeVersion };
    for (const [name, control] of Object.entries(controls)) body[name] = control.value;
    for (const [name, group] of Object.entries(groups)) body[name] = group.chosen;
    body.business = Object.fromEntries(Object.entries(business).map(([name, group]) => [name, group.chosen]));
    try {
      const person = await post(`/${visit.id}/people`, body);
      drafts.delete(visit.id);
      say(t('done.enter'));
      location.hash = `#/${visit.id}/person/${person.id}`;
    } catch (error) {
      for (const control of Object.values(controls)) control.removeAttribute('aria-invalid'); // what was wrong may be right now
      for (const each of error.errors) controls[each.field]?.setAttribute('aria-invalid', 'true');
      const known = error.status === 409 ? (await get(`/${visit.id}/people`)).people.find((each) => each.email === body.email.trim().toLowerCase()) : undefined;
      problems.replaceChildren(known ? el('p', {}, el('a', { href: `#/${visit.id}/person/${known.id}` }, t('enter.known'))) : '', el('ul', {}, ...(error.errors.length ? error.errors : [error]).map((each) => el('li', {}, each.message))));
      problems.focus();
    }
  };
  const typed = drafts.get(visit.id);
  if (typed) {
    for (const [name, control] of Object.entries(controls)) {
      control.value = typed[name];
      control.dispatchEvent(new Event('change'));
    }
    for (const [name, group] of Object.entries({ ...groups, ...business })) group.choose(typed[name]);
  }
  const keep = () => drafts.set(visit.id, Object.fromEntries([...Object.entries(controls).map(([name, control]) => [name, control.value]),
    ...Object.entries({ ...groups, ...business }).map(([name, group]) => [name, group.chosen])]));
  return [el('p', {}, el('a', { href: `#/${visit.id}/people` }, t('person.back'))), el('h1', {}, t('tab.enter')),
    el('p', { class: 'hint' }, t('enter.lead')), problems,
    el('form', { class: 'card grid', oninput: keep, onchange: keep, onsubmit: submit },
      ...Object.entries(controls).map(([name, control]) => field(t(`told.${labels[name] || name}`), control)),
      ...Object.values(groups).map((group) => group.element),
      el('details', { class: 'whole' }, el('summary', {}, t('enter.business')), ...Object.values(business).map((group) => group.element)),
      el('label', { class: 'check whole' }, notice, t('enter.notice', visit.noticeVersion)), el('p', { class: 'whole' }, el('button', {}, t('people.enter'))))];
}

/** Boxes to tick, which remember the order. */
function ticks(name, pairs, hint) {
  const group = { chosen: [] };
  const draws = [];
  /** Ticks these, in this order. */
  group.choose = (ids) => {
    group.chosen = ids;
    pairs.forEach(([id], i) => { boxes[i].firstChild.checked = ids.includes(id); });
    for (const draw of draws) draw();
  };
  const boxes = pairs.map(([id, label]) => {
    const rank = el('span', { class: 'rank' });
    const box = el('input', {
      type: 'checkbox',
      onchange: () => {
        group.chosen = group.chosen.filter((each) => each !== id);
        if (box.checked) group.chosen.push(id);
        for (const draw of draws) draw();
      },
    });
    draws.push(() => { rank.textContent = box.checked ? group.chosen.indexOf(id) + 1 : ''; });
    return el('label', { class: 'check' }, box, el('span', {}, label), rank);
  });
  group.element = el('fieldset', { class: 'whole' }, el('legend', {}, t(`told.${name}`)), el('p', { class: 'hint' }, hint), el('div', { class: 'ticks' }, ...boxes));
  return group;
}
