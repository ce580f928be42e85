// Reminders before they go out, and every letter as it reads.
import { el, field, options, say } from './dom.js';
import { get, post } from './api.js';
import { figure, language, languages, t, when } from './words.js';

const kinds = ['confirmation', 'freshLink', 'confirmReminder', 'rankingReminder', 'selected', 'reserve', 'notSelected', 'newRegion'];

function campaign(visit, each) {
  const act = async () => {
    try {
      await post(`/${visit.id}/campaigns/${each.kind}/${each.paused ? 'resume' : 'pause'}`, {});
      say(t('letters.done'));
    } catch (error) {
      say(error.message, true);
    }
    dispatchEvent(new Event('desk:again'));
  };
  const people = el('ul', { class: 'plainlist' }, ...each.people.map((person) => el('li', {},
    el('a', { href: `#/${visit.id}/person/${person.id}` }, person.name), ' ', el('small', {}, t(`letters.reason.${person.reason}`)))));
  return el('section', { class: 'card' }, el('h2', {}, t(`letter.${each.kind}`)),
    el('p', { class: each.paused ? 'warn' : 'hint' }, t(each.paused ? 'letters.isPaused' : 'letters.runs')),
    each.people.length ? el('details', { open: each.people.length < 8 }, el('summary', {}, t('letters.would', figure(each.people.length))), people)
      : el('p', {}, t('letters.nobody')),
    each.planned.length ? el('details', {}, el('summary', {}, t('letters.later', figure(each.planned.length), when(each.planned[0].at))),
      el('ul', { class: 'plainlist' }, ...each.planned.map((person) => el('li', {}, el('a', { href: `#/${visit.id}/person/${person.id}` }, person.name), ' ',
        el('small', {}, `${when(person.at)} – ${t(`letters.reason.${person.reason}`)}`))))) : '',
    visit.mayChange ? el('p', {}, el('button', { type: 'button', class: each.paused ? '' : 'quiet', onclick: act }, t(each.paused ? 'letters.resume' : 'letters.pause'))) : '');
}

/** A letter of a kind in a language, chosen from lists. */
export function preview(visit, shown = kinds) {
  const text = el('pre', { class: 'letter', tabindex: '0', role: 'region', 'aria-label': t('letters.preview') });
  let turn = 0;
  const draw = async () => {
    const mine = ++turn;
    text.replaceChildren(el('span', { class: 'wait' }, t('wait')));
    const letter = await get(`/${visit.id}/letters/${kind.value}?language=${into.value}`).catch((error) => ({ subject: '–', text: error.message }));
    if (mine !== turn) return; // another was chosen meanwhile
    text.lang = into.value;
    text.replaceChildren(el('strong', {}, `${t('letters.subject')}: ${letter.subject}`), `\n\n${letter.text}`);
  };
  const kind = el('select', { onchange: draw }, ...options(shown.map((code) => [code, t(`letter.${code}`)]), shown[0]));
  const into = el('select', { onchange: draw }, ...options(languages, language));
  draw();
  return el('section', { class: 'card' }, el('h2', {}, t('letters.preview')), el('p', { class: 'hint' }, t('letters.previewLead')),
    el('div', { class: 'grid' }, field(t('letters.which'), kind), field(t('letters.language'), into)), text);
}

export async function showLetters(visit) {
  const { campaigns } = await get(`/${visit.id}/campaigns`);
  return [el('h1', {}, t('tab.letters')), el('p', { class: 'hint' }, t('letters.lead')),
    el('div', { class: 'cards' }, ...campaigns.map((each) => campaign(visit, each))), preview(visit)];
}
