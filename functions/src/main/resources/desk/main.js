// The desk: who is signed in, which visit, which view.
import { el, options, say } from './dom.js';
import { get } from './api.js';
import { signOut } from './sign-in.js';
import { language, languages, t } from './words.js';
import { showOverview } from './overview.js';
import { showPeople } from './people.js';
import { showPerson } from './person.js';
import { showSelection } from './selection.js';
import { showSplit } from './split.js';
import { showLetters } from './letters.js';
import { showLists } from './lists.js';
import { showHistory } from './history.js';
import { showEnter } from './enter.js';
import { showImport } from './import.js';

const views = {
  overview: showOverview, people: showPeople, person: showPerson, selection: showSelection,
  split: showSplit, letters: showLetters, lists: showLists, history: showHistory, enter: showEnter, import: showImport,
};
/** What only organisers can do. */
const changing = new Set(['enter', 'import']);
const tabs = ['overview', 'people', 'selection', 'split', 'letters', 'lists', 'history'];
const head = document.getElementById('head');
const main = document.getElementById('main');
let me;
const visits = new Map();
/** How long a visit is taken as it was read, in milliseconds. */
const KEPT = 60_000;
let turn = 0;

/** The desk at one moment: the visit with names by id, and where its views are. */
async function visitOf(id) {
  if (!(Date.now() - visits.get(id)?.read < KEPT)) { // a call closes while somebody looks on
    const visit = await get(`/${id}`);
    visit.names = {};
    for (const list of ['borderAreas', 'partnerRegions', 'topics', 'helixCategories', 'valueChains', 'parts']) {
      for (const each of visit[list]) visit.names[`${list}.${each.id}`] = each.name;
    }
    visit.nameOf = (list, key) => visit.names[`${list}.${key}`] || key;
    visit.mayChange = me.mayChange;
    /** The day of an instant where the visit is. */
    const calendar = new Intl.DateTimeFormat('sv', { timeZone: visit.timeZone });
    visit.today = (instant) => calendar.format(new Date(instant));
    visit.read = Date.now();
    visits.set(id, visit);
  }
  return visits.get(id);
}

function frame(visit, view) {
  const choose = el('select', {
    id: 'visit', 'aria-label': t('head.visit'), onchange: (event) => { location.hash = `#/${event.target.value}/${tabs.includes(view) ? view : 'overview'}`; },
  }, ...options(me.visits.map((each) => [each.id, each.name]), visit));
  const tab = { person: 'people', enter: 'people', import: 'people' }[view] || view;
  const links = tabs.map((name) => el('a', { href: `#/${visit}/${name}`, 'aria-current': name === tab ? 'page' : null }, t(`tab.${name}`)));
  head.replaceChildren(
    el('div', { class: 'top' },
      el('p', { class: 'brand' }, t('head.title')), choose,
      el('p', { class: 'who' }, me.mayChange ? me.name : t('head.reader', me.name)),
      el('select', { 'aria-label': t('head.language'), onchange: (event) => { sessionStorage.setItem('desk.lang', event.target.value); location.assign(`/desk?lang=${event.target.value}${location.hash}`); } }, ...options(languages, language)),
      el('button', { type: 'button', class: 'quiet', onclick: signOut }, t('head.signOut'))),
    el('nav', { 'aria-label': t('head.views') }, ...links));
}

async function show() {
  const mine = ++turn;
  const [visit, view = 'overview', ...rest] = location.hash.replace(/^#\/?/, '').split('/').filter(Boolean);
  if (!visit || !views[view] || !me.visits.some((each) => each.id === visit)) {
    const open = me.visits.find((each) => each.call === 'open') || me.visits[0];
    if (!open) { main.replaceChildren(el('p', { class: 'empty' }, t('empty.visits'))); return; }
    location.replace(`#/${open.id}/overview`);
    return;
  }
  frame(visit, view);
  document.title = `${t(`tab.${view}`)} – ${t('head.title')}`;
  main.replaceChildren(el('p', { class: 'wait', role: 'status' }, t('wait')));
  try {
    const content = changing.has(view) && !me.mayChange ? el('p', { class: 'notice' }, t('failed.reader')) : await views[view](await visitOf(visit), ...rest);
    if (mine !== turn) return; // somebody has gone elsewhere meanwhile
    main.replaceChildren(...[content].flat());
    main.focus({ preventScroll: true });
    scrollTo(0, 0);
  } catch (error) {
    if (mine === turn) failed(error);
  }
}

function failed(error) {
  main.replaceChildren(el('section', { class: 'notice bad', role: 'alert' },
    el('h1', {}, t('failed.title')), el('p', {}, error.message),
    el('button', { type: 'button', onclick: show }, t('failed.again'))));
}

addEventListener('hashchange', show);
addEventListener('desk:again', show);
addEventListener('unhandledrejection', (event) => say(event.reason?.message || t('failed.title'), true));
try {
  me = await get('');
  await show();
} catch (error) {
  failed(error);
}
