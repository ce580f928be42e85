// Makes the split known, once: first what would be sent to whom, then, with that seen, the publication.
import { el, fill, say } from './dom.js';
import { post } from './api.js';
import { figure, language, languages, t, when } from './words.js';
import { preview } from './letters.js';
import { taken } from './people.js';

const languageName = (code) => languages.find(([each]) => each === code)?.[1] || code;

function byKind(visit, told) {
  const kinds = [...new Set(told.map((each) => each.letter))].filter(Boolean);
  return kinds.map((kind) => {
    const people = told.filter((each) => each.letter === kind);
    const into = languages.map(([code]) => [code, people.filter((each) => each.language === code).length]).filter(([, count]) => count);
    return el('li', {}, el('details', {}, el('summary', {}, el('strong', {}, t('publish.letters', figure(people.length), t(`letter.${kind}`))), ' ',
      el('small', {}, into.map(([code, count]) => `${languageName(code)} ${figure(count)}`).join(', '))),
    el('ul', { class: 'plainlist' }, ...people.map((each) => el('li', {}, el('a', { href: `#/${visit.id}/person/${each.id}` }, each.name), ' ',
      el('small', {}, each.region ? (each.from && each.from !== each.region ? t('publish.moves', visit.nameOf('partnerRegions', each.from), visit.nameOf('partnerRegions', each.region)) : visit.nameOf('partnerRegions', each.region)) : '', each.unreachable ? ` – ${t('publish.unreachable')}` : ''))))));
  });
}

const blocked = (visit, title, people) => (people.length ? el('div', { class: 'notice bad' }, el('p', {}, el('strong', {}, title)),
  el('ul', {}, ...people.map((each) => el('li', {}, el('a', { href: `#/${visit.id}/person/${each.id}` }, each.name))))) : '');

/** What does not stop a publication, but may be an oversight. */
function cautions(visit, people) {
  const over = visit.borderAreas.map((area) => [area, people.filter((person) => person.borderArea === area.id && taken.has(person.state)).length]).filter(([, given]) => given > visit.seatsPerArea);
  return [...(visit.call === 'open' ? [t('publish.callOpen')] : []), ...over.map(([area, given]) => t('publish.overSeats', area.name, given, visit.seatsPerArea))];
}

function summary(visit, state, seen, after) {
  const kinds = [...new Set(seen.told.map((each) => each.letter))].filter(Boolean);
  const silent = seen.told.filter((each) => !each.letter).length;
  const publish = async (event) => {
    event.target.disabled = true;
    try {
      const done = await post(`/${visit.id}/publications`, { version: state.version, after, seen: seen.fingerprint });
      say(t('publish.done', done.version));
      dispatchEvent(new Event('desk:again'));
    } catch (error) {
      event.target.disabled = false;
      say(error.message, true);
    }
  };
  const sure = el('input', { type: 'checkbox' });
  const button = el('button', { type: 'button', disabled: true, onclick: publish }, t('publish.do', after + 1));
  sure.addEventListener('change', () => { button.disabled = !sure.checked; });
  return [
    blocked(visit, t('publish.withoutPlace'), seen.withoutPlace), blocked(visit, t('publish.notSelected'), seen.notSelected),
    seen.told.length ? el('ul', { class: 'plainlist' }, ...byKind(visit, seen.told)) : el('p', { class: 'warn' }, t('publish.nobody')),
    silent ? el('p', { class: 'hint' }, t('publish.silent', figure(silent))) : '',
    ...cautions(visit, state.people).map((line) => el('p', { class: 'warn' }, line)),
    seen.undecided.length ? el('p', { class: 'warn' }, t('publish.undecided', figure(seen.undecided.length))) : '',
    kinds.length ? preview(visit, kinds) : '',
    seen.whole ? el('div', { class: 'stack' }, el('label', { class: 'check' }, sure, t('publish.sure')), button) : el('p', { class: 'warn' }, t('publish.notYet')),
  ].filter(Boolean);
}

export function publishing(visit, state, published) {
  const after = published?.version || 0;
  const place = el('div', { role: 'status' });
  const look = () => fill(place, t('wait'), async () => {
    await state.keep();
    return summary(visit, state, await post(`/${visit.id}/publications`, { version: state.version, after }), after);
  });
  return el('section', { class: 'card', id: 'publish' }, el('h2', {}, t(after ? 'publish.again' : 'publish.title')), el('p', { class: 'hint' }, t('publish.lead')),
    el('p', {}, el('button', { type: 'button', class: 'quiet', onclick: look }, t('publish.look'))), place);
}

/** What was published and tried before. */
export function versions(visit, stored) {
  const made = stored.publications.map((each) => el('li', {}, el('strong', {}, t('publish.version', each.version)), ' ', when(each.at), ` – ${each.by} `,
    el('small', {}, t('publish.proof'), ' ', el('code', { lang: language }, each.proof.slice(0, 16)))));
  const runs = stored.runs.map((run) => el('li', {}, when(run.at), ` – ${run.by}: `, t(`run.${run.status}`, run.placed ?? '', run.ranks ?? ''), ' ',
    el('small', {}, run.decisions === '0' ? '' : t('run.decisions', run.decisions))));
  if (!made.length && !runs.length) return '';
  return el('details', { class: 'card' }, el('summary', {}, el('h2', {}, t('run.title'))),
    made.length ? [el('h3', {}, t('publish.versions')), el('ul', { class: 'plainlist' }, ...made)] : '',
    runs.length ? [el('h3', {}, t('run.runs')), el('ul', { class: 'plainlist' }, ...runs)] : '');
}
