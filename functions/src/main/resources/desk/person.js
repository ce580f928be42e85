// One person: what they told us, their letters, what organisers did and noted.
import { el, field, options, say } from './dom.js';
import { get, post, saved } from './api.js';
import { compare, day, has, plain, spoken, t, when } from './words.js';
import { badge, nameOf } from './table.js';
import { entries } from './history.js';
import { decide, taken } from './people.js';

const decisions = {
  received: ['selected', 'reserve', 'notSelected', 'withdrawn'],
  confirmed: ['selected', 'reserve', 'notSelected', 'withdrawn'],
  selected: ['accepted', 'declined', 'reserve', 'notSelected', 'undecided', 'withdrawn'],
  reserve: ['selected', 'notSelected', 'undecided', 'withdrawn'],
  notSelected: ['selected', 'reserve', 'undecided'],
  accepted: ['declined', 'withdrawn'],
  declined: ['selected', 'reserve', 'undecided'],
  withdrawn: ['undecided'],
  held: [],
};

/** What is published about somebody, in words. */
const publishedAs = (visit, published) => (published ? `${t(`state.${published.state}`)}${published.region ? ` – ${visit.nameOf('partnerRegions', published.region)} (${t('board.rank', published.rank)})` : ''}` : '');

function told(visit, answers) {
  const names = (list, ids) => (ids || []).map((id) => visit.nameOf(list, id)).join(' · ');
  const area = visit.borderAreas.find((each) => each.id === answers.borderArea);
  const subregion = area?.subregions.find((each) => each.code === answers.subregion)?.name || answers.subregion;
  return [
    ['email', answers.email], ['phone', answers.phone], ['organisation', answers.organisation], ['position', answers.position],
    ['helix', visit.nameOf('helixCategories', answers.helix)],
    ['area', `${visit.nameOf('borderAreas', answers.borderArea)} – ${subregion}`],
    ['topics', names('topics', answers.topics)], ['valueChains', names('valueChains', answers.valueChains)],
    ['preferences', names('partnerRegions', answers.preferences)],
    ['offers', names('valueChains', answers.business?.offers)], ['seeks', names('valueChains', answers.business?.seeks)],
    ['imports', names('valueChains', answers.business?.imports)],
    ['experience', answers.experience], ['motivation', answers.motivation],
    ['languages', [...new Set([answers.language, ...(answers.workingLanguages || [])])].map(spoken).join(', ')],
    ['share', t(answers.consentToShare ? 'yes' : 'no')],
  ].filter(([, value]) => value);
}

/** The documents about a place. */
function papers(visit, person, answers) {
  const take = async (paper) => {
    try {
      await saved(`/${visit.id}/people/${person.id}/${paper}.pdf`, `${paper} ${answers.familyName}.pdf`);
    } catch (error) {
      say(error.message, true);
    }
  };
  return el('section', { class: 'card' }, el('h2', {}, t('person.papers')), el('p', { class: 'acts' },
    ...['invitation', 'certificate'].map((paper) => el('button', { type: 'button', class: 'quiet', disabled: paper === 'certificate' && !person.attended?.length, onclick: () => take(paper) }, t(`person.${paper}`)))),
  person.attended?.length ? '' : el('p', { class: 'hint' }, t('person.certificateHint')));
}

const letterName = (kind) => (has(`letter.${kind}`) ? t(`letter.${kind}`) : kind);

const whyOf = (why) => (has(`letterWhy.${why}`) ? t(`letterWhy.${why}`) : why);

export async function showPerson(visit, id) {
  const person = await get(`/${visit.id}/people/${id}`);
  const { answers } = person;
  const act = async (name, body, done) => {
    try {
      await post(`/${visit.id}/people/${id}/${name}`, { version: person.version, ...body });
      say(t(done));
      if (name === 'erasure') location.hash = `#/${visit.id}/people`;
      else dispatchEvent(new Event('desk:again'));
    } catch (error) {
      say(error.errors.map((each) => each.message).join(' ') || error.message, true);
    }
  };
  const facts = (pairs, look = '') => el('dl', { class: `told ${look}` }, ...pairs.map(([key, value]) => el('div', {}, el('dt', {}, t(`told.${key}`)), el('dd', {}, value))));
  const ours = [['published', publishedAs(visit, person.published)], ['attended', person.attended.map((id) => visit.nameOf('parts', id)).join(' · ')]].filter(([, value]) => value);
  const letters = el('ul', { class: 'plainlist' }, ...person.letters.map((letter) => el('li', {},
    el('span', { class: `state letter-${letter.state}` }, t(`letterState.${letter.state}`)), ` ${letterName(letter.kind)} `, el('small', {}, [when(letter.at), letter.why && whyOf(letter.why)].filter(Boolean).join('. ')))));
  const content = [
    el('p', {}, el('a', { href: `#/${visit.id}/people` }, t('person.back'))),
    el('div', { class: 'title' }, el('h1', {}, `${answers.givenName} ${answers.familyName}`), badge(person.state)),
    el('p', { class: 'hint' }, t('person.received', when(person.receivedAt)), ' ',
      person.confirmedAt ? t('person.confirmed', when(person.confirmedAt)) : t('person.unconfirmed')),
    ...(ours.length ? [facts(ours, 'card')] : []),
  ];
  const side = [el('section', { class: 'card' }, el('h2', {}, t('person.letters')), person.letters.length ? letters : el('p', {}, t('empty.letters')))];
  side.push(el('section', { class: 'card' }, el('h2', {}, t('person.history')),
    person.history.length ? entries(visit, [...person.history].reverse(), false) : el('p', {}, t('empty.history'))));
  if (taken.has(person.state) || person.attended.length) side.push(papers(visit, person, answers));
  if (visit.mayChange) side.unshift(acts(visit, person, act));
  content.push(el('div', { class: 'two' }, el('section', { class: 'card' }, el('h2', {}, t('person.answers')), facts(told(visit, answers))), el('div', {}, ...side)));
  return content;
}

/** Whose duplicate somebody may be: first who has as much of the name and organisation in common. */
async function likeliest(visit, person) {
  const { people } = await get(`/${visit.id}/people`);
  const alike = (each) => ['familyName', 'givenName', 'organisation']
    .filter((key) => plain(each[key]) === plain(person.answers[key])).length;
  return people.filter((each) => each.id !== person.id && each.state !== 'held')
    .sort((one, other) => alike(other) - alike(one) || compare(nameOf(one), nameOf(other)));
}

function acts(visit, person, act) {
  const note = el('textarea', { rows: 3, maxlength: 2000, required: true });
  const email = el('input', { type: 'email', value: person.answers.email, required: true });
  const of = el('select', { required: true }, ...options([['', t('enter.choose')]]));
  const offer = async (event) => {
    if (!event.target.open || of.length > 1) return;
    try {
      of.append(...options((await likeliest(visit, person)).map((each) => [each.id, `${nameOf(each)} – ${each.organisation} (${day(each.receivedAt)})`])));
    } catch (error) {
      say(error.message, true);
    }
  };
  const sure = el('input', { type: 'checkbox', required: true });
  const form = (submit, ...parts) => el('form', { class: 'stack', onsubmit: (event) => { event.preventDefault(); submit(); } }, ...parts);
  const more = (title, ...parts) => el('details', {}, el('summary', {}, title), ...parts);
  const duplicate = () => el('details', { ontoggle: offer }, el('summary', {}, t('act.duplicate')),
    form(() => act('duplicate', { of: of.value }, 'done.duplicate'), field(t('act.duplicateOf'), of, t('act.duplicateHint')), el('button', {}, t('act.duplicate'))));
  const decide1 = decisions[person.state].map((to) => el('button', { type: 'button', class: to === 'selected' ? '' : 'quiet', onclick: () => decide(visit, [person], to) }, t(`decide.${to}`)));
  return el('section', { class: 'card' }, el('h2', {}, t('person.acts')),
    el('p', { class: 'acts' }, ...decide1,
      person.state === 'held' ? el('button', { type: 'button', onclick: () => act('release', {}, 'done.release') }, t('act.release')) : ''),
    more(t('act.note'), form(() => act('note', { note: note.value }, 'done.note'), field(t('act.noteText'), note), el('button', {}, t('act.save')))),
    more(t('act.address'), form(() => act('address', { email: email.value }, 'done.address'), field(t('told.email'), email, t('act.addressHint')), el('button', {}, t('act.save')))),
    person.state === 'held' ? '' : duplicate(),
    more(t('act.erase'), form(() => act('erasure', {}, 'done.erasure'), el('p', { class: 'hint' }, t('act.eraseHint')), el('label', { class: 'check' }, sure, t('act.sure')), el('button', { class: 'grave' }, t('act.erase')))),
    el('p', { class: 'hint' }, t('person.id'), ' ', el('code', {}, person.id)));
}
