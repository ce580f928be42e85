// Enters somebody whose interest came by mail or telephone.
import { el, field, options, say } from './dom.js';
import { post } from './api.js';
import { languages, t } from './words.js';

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
  const labels = { borderArea: 'area', language: 'letterLanguage' };
  const notice = el('input', { type: 'checkbox', required: true });
  const problems = el('div', { class: 'problems', role: 'alert', tabindex: '-1' });
  const submit = async (event) => {
    event.preventDefault();
    const body = { noticeVersion: visit.noticeVersion };
    for (const [name, control] of Object.entries(controls)) body[name] = control.value;
    for (const [name, group] of Object.entries(groups)) body[name] = group.chosen;
    try {
      const person = await post(`/${visit.id}/people`, body);
      say(t('done.enter'));
      location.hash = `#/${visit.id}/person/${person.id}`;
    } catch (error) {
      for (const control of Object.values(controls)) control.removeAttribute('aria-invalid'); // what was wrong may be right now
      for (const each of error.errors) controls[each.field]?.setAttribute('aria-invalid', 'true');
      problems.replaceChildren(el('ul', {}, ...(error.errors.length ? error.errors : [error]).map((each) => el('li', {}, each.message))));
      problems.focus();
    }
  };
  return [el('p', {}, el('a', { href: `#/${visit.id}/people` }, t('person.back'))), el('h1', {}, t('tab.enter')),
    el('p', { class: 'hint' }, t('enter.lead')), problems,
    el('form', { class: 'card grid', novalidate: false, onsubmit: submit },
      ...Object.entries(controls).map(([name, control]) => field(t(`told.${labels[name] || name}`), control)),
      ...Object.values(groups).map((group) => group.element),
      el('label', { class: 'check whole' }, notice, t('enter.notice', visit.noticeVersion)), el('p', { class: 'whole' }, el('button', {}, t('people.enter'))))];
}

/** Boxes to tick, which remember the order. */
function ticks(name, pairs, hint) {
  const group = { chosen: [] };
  const draws = [];
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
