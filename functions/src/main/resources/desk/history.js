// Who did what, when.
import { el } from './dom.js';
import { get, saved } from './api.js';
import { t, when } from './words.js';

function sentence(visit, entry) {
  const { from, to, rows } = entry.details;
  if (entry.deed === 'stateChanged') return t('deed.stateChanged', t(`state.${from}`), t(`state.${to}`));
  if (entry.details.letter) return t(`deed.${entry.deed}`, t(`letter.${entry.details.letter}`));
  if (entry.details.region) return t(`deed.${entry.deed}`, visit.nameOf('partnerRegions', entry.details.region));
  if (entry.details.part) return t(`deed.${entry.deed}`, visit.nameOf('parts', entry.details.part));
  if (entry.deed === 'meetingHoursSet') return t('deed.meetingHoursSet', from, to, entry.details.minutes, entry.details.most);
  if (entry.deed === 'published') return t('deed.published', entry.details.version);
  return t(`deed.${entry.deed}`, entry.details.export ?? '', rows ?? '');
}

/** A list of entries, as given. */
export function entries(visit, list, links = true) {
  return el('ol', { class: 'history' }, ...list.map((entry) => el('li', {},
    el('time', { datetime: entry.at }, when(entry.at)), el('strong', {}, entry.by), ' ', sentence(visit, entry), ' ',
    links && entry.interest ? el('a', { href: `#/${visit.id}/person/${entry.interest}` }, t('history.person')) : '',
    entry.details.of ? el('a', { href: `#/${visit.id}/person/${entry.details.of}` }, t('history.other')) : '',
    entry.note ? el('blockquote', {}, entry.note) : '')));
}

export async function showHistory(visit) {
  const { entries: list } = await get(`/${visit.id}/history`);
  const save = () => saved(`/${visit.id}/history?format=csv`, `${visit.id}-history.csv`);
  const title = el('div', { class: 'title' }, el('h1', {}, t('tab.history')),
    list.length ? el('button', { type: 'button', class: 'quiet', onclick: save }, t('history.save')) : '');
  const SHOWN = 300;
  const more = list.length > SHOWN ? el('p', { class: 'hint' }, t('history.newest', SHOWN, list.length)) : '';
  return [title, el('p', { class: 'hint' }, t('history.lead')), more,
    list.length ? entries(visit, list.slice(0, SHOWN)) : el('p', { class: 'empty' }, t('empty.history'))].filter(Boolean);
}
