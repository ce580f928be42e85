// Who came to which part of the visit.
import { el, field, options, say } from './dom.js';
import { get, post } from './api.js';
import { day, figure, t } from './words.js';
import { taken } from './people.js';

const name = (person) => `${person.givenName} ${person.familyName}`;

/** A box for each person of a part; what differs from the record is saved. */
function boxes(visit, people, part, today) {
  const came = (person) => (person.attended || []).includes(part);
  const shown = people.filter((person) => taken.has(person.state) || came(person)).sort((a, b) => a.familyName.localeCompare(b.familyName));
  if (!shown.length) return [el('p', { class: 'empty' }, t('attendance.empty'))];
  const begins = visit.parts.find((each) => each.id === part).from;
  if (today < begins) return [el('p', { class: 'notice' }, t('attendance.notBegun', day(begins)))];
  const ticks = new Map(shown.map((person) => [person, el('input', { type: 'checkbox', checked: came(person), disabled: !visit.mayChange })]));
  const record = async (value) => {
    const changed = shown.filter((person) => ticks.get(person).checked === value && came(person) !== value);
    if (!changed.length) return [];
    return (await post(`/${visit.id}/attendance`, { part, came: value, people: changed.map(({ id, version }) => ({ id, version })) })).people;
  };
  const save = async (event) => {
    event.preventDefault();
    try {
      const results = [...await record(true), ...await record(false)];
      const done = results.filter((each) => each.outcome === 'done').length;
      const late = results.length - done;
      say([t('attendance.done', figure(done)), late ? t('attendance.late', figure(late)) : ''].join(' '), late > 0);
      dispatchEvent(new Event('desk:again'));
    } catch (error) {
      say(error.message, true);
    }
  };
  const areas = visit.borderAreas.map((area) => [area, shown.filter((person) => person.borderArea === area.id)]).filter(([, own]) => own.length);
  return [el('form', { class: 'stack', onsubmit: save },
    el('p', {}, el('strong', {}, t('attendance.count', figure(shown.filter(came).length), figure(shown.length)))),
    ...areas.map(([area, own]) => el('fieldset', { class: 'ticks' }, el('legend', {}, area.name),
      ...own.map((person) => el('label', { class: 'check' }, ticks.get(person), `${name(person)}, ${person.organisation}`)))),
    visit.mayChange ? el('p', { class: 'acts' }, el('button', {}, t('attendance.save')),
      el('button', { type: 'button', class: 'quiet', onclick: () => { for (const tick of ticks.values()) tick.checked = true; } }, t('attendance.all'))) : '')];
}

export async function attendance(visit) {
  const { people, asOf } = await get(`/${visit.id}/people`);
  const place = el('div');
  const choose = el('select', { onchange: () => draw() }, ...options(visit.parts.map((part) => [part.id, `${part.name} (${day(part.from)} – ${day(part.to)})`])));
  const draw = () => place.replaceChildren(...boxes(visit, people, choose.value, visit.today(asOf)));
  draw();
  return el('section', { class: 'card' }, el('h2', {}, t('attendance.title')), el('p', { class: 'hint' }, t('attendance.lead')), field(t('attendance.part'), choose), place);
}
