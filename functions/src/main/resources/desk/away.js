// When people and presenters are not there for business meetings.
import { el, field, options, say } from './dom.js';
import { post } from './api.js';
import { clock, compare, day, t } from './words.js';

/** Everybody whom a plan could bring together, by id. */
function names(made) {
  const found = new Map();
  for (const match of made.matches) {
    found.set(match.interest, match.name);
    found.set(match.presenter, match.presenterName);
  }
  return found;
}

/** What is known about who is not there, and a form to say more; `again` makes the plan anew. */
export function absences(visit, made, again) {
  const known = names(made);
  const set = async (id, away) => {
    try {
      await post(`/${visit.id}/meetings/absences`, { id, away });
      await again();
    } catch (error) {
      say(error.message, true);
    }
  };
  const told = Object.entries(made.away).flatMap(([id, away]) => away.map((each) => el('li', {},
    el('strong', {}, known.get(id) || id), ` ${clock(each.from)} – ${clock(each.to)} `,
    visit.mayChange ? el('button', { type: 'button', class: 'quiet small', 'aria-label': `${t('away.remove')}: ${known.get(id) || id}, ${clock(each.from)}`, onclick: () => set(id, away.filter((other) => other !== each)) }, t('away.remove')) : '')));
  const list = told.length ? el('ul', { class: 'plainlist' }, ...told) : el('p', { class: 'hint' }, t('away.none'));
  const parts = [el('h3', {}, t('away.title')), el('p', { class: 'hint' }, t('away.lead')), list];
  if (visit.mayChange && known.size) parts.push(form(known, made, set));
  return el('section', { class: 'away' }, ...parts);
}

function form(known, made, set) {
  const days = [...new Set(made.slots.map((slot) => slot.slice(0, 10)))];
  const controls = {
    who: el('select', {}, ...options([...known].sort(([, a], [, b]) => compare(a, b)))), day: el('select', {}, ...options(days.map((each) => [each, day(each)]))),
    from: el('input', { type: 'time', value: '00:00', required: true }), to: el('input', { type: 'time', value: '15:00', required: true }),
  };
  const order = () => controls.to.setCustomValidity(controls.from.value < controls.to.value ? '' : t('away.order'));
  for (const control of [controls.from, controls.to]) control.addEventListener('input', order);
  const add = (event) => {
    event.preventDefault();
    const id = controls.who.value;
    const at = (control) => `${controls.day.value}T${control.value}`;
    set(id, [...(made.away[id] || []), { from: at(controls.from), to: at(controls.to) }]);
  };
  return el('form', { class: 'grid', onsubmit: add }, ...Object.entries(controls).map(([name, control]) => field(t(`away.${name}`), control)), el('p', {}, el('button', { class: 'quiet' }, t('away.add'))));
}
