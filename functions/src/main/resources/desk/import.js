// Brings in a spreadsheet: looked at first, and only written if every row is right.
import { el, field, say } from './dom.js';
import { send } from './api.js';
import { t } from './words.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const typeOf = (file) => (/\.xlsx$/i.test(file.name) ? XLSX : 'text/csv');

/** The bytes of a file; CSV as UTF-8, also where a spreadsheet saved it in an older encoding. */
async function content(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (typeOf(file) === XLSX) return bytes;
  const old = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'windows-1252';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return bytes;
  } catch {
    return new TextEncoder().encode(new TextDecoder(old).decode(bytes));
  }
}

function template(visit) {
  const header = ['givenName', 'familyName', 'email', 'organisation', 'position', 'helix', 'borderArea', 'subregion', 'topics', 'valueChains', 'preferences', 'offers', 'seeks', 'imports', 'language'];
  const area = visit.borderAreas[0];
  const example = ['Ana', 'Ficticia', 'ana@example.org', 'Alcaldía de Ejemplo', '', visit.helixCategories[0].name, area.name, area.subregions[0].name,
    visit.topics[0].name, visit.valueChains.slice(0, 2).map((each) => each.name).join('; '), visit.partnerRegions[0].name, visit.valueChains[0].name, visit.valueChains[1].name, '', 'es'];
  const line = (cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return URL.createObjectURL(new Blob([`\uFEFF${line(header)}\r\n${line(example)}\r\n`], { type: 'text/csv' }));
}

export function showImport(visit) {
  const file = el('input', { type: 'file', accept: '.csv,.xlsx', required: true });
  const notice = el('input', { type: 'checkbox', required: true });
  const result = el('div', { role: 'status', 'aria-live': 'polite' });
  let sheet;
  const ask = async (write) => {
    result.replaceChildren(el('p', { class: 'wait' }, t('wait')));
    try {
      sheet ??= await content(file.files[0]);
      const answer = await send(`/${visit.id}/imports${write ? '?write=true' : ''}`, sheet, typeOf(file.files[0]));
      if (answer.written || answer.following) {
        say(answer.following ? t('done.importFollows', answer.following) : t('done.import', answer.written));
        location.hash = `#/${visit.id}/people`;
      } else {
        result.replaceChildren(...preview(visit, answer, () => ask(true)));
      }
    } catch (error) {
      const unknown = write && !(error.status > 0 && error.status < 500);
      result.replaceChildren(el('div', { class: 'notice bad', role: 'alert' }, el('p', {}, error.message), unknown ? el('p', {}, t('import.unknown')) : ''));
    }
  };
  file.addEventListener('change', () => { sheet = undefined; result.replaceChildren(); });
  return [el('p', {}, el('a', { href: `#/${visit.id}/people` }, t('person.back'))), el('h1', {}, t('tab.import')),
    el('p', { class: 'hint' }, t('import.lead')), el('p', {}, el('a', { href: template(visit), download: `${visit.id}.csv` }, t('import.template'))),
    el('form', { class: 'card stack', onsubmit: (event) => { event.preventDefault(); ask(false); } },
      field(t('import.file'), file, t('import.fileHint')), el('label', { class: 'check' }, notice, t('import.notice', visit.noticeVersion)),
      el('p', {}, el('button', {}, t('import.look')))), result];
}

function preview(visit, answer, write) {
  const list = (title, items, bad) => (items.length ? el('section', { class: `card ${bad ? 'problems' : ''}` }, el('h2', {}, title), el('ul', {}, ...items)) : '');
  const problems = answer.rows.filter((row) => row.problems.length).map((row) =>
    el('li', {}, el('strong', {}, t('import.row', row.row)), ' ', row.problems.map((each) => each.message).join(' ')));
  const repeats = answer.rows.filter((row) => row.repeats).map((row) =>
    el('li', {}, el('strong', {}, t('import.row', row.row)), ` ${row.name} `, row.repeats.person
      ? el('a', { href: `#/${visit.id}/person/${row.repeats.person}` }, t('import.known')) : t('import.twice', row.repeats.row)));
  const fresh = answer.rows.filter((row) => !row.repeats && !row.problems.length);
  return [
    el('p', { class: problems.length ? 'notice bad' : 'notice' }, problems.length ? t('import.problems', problems.length, answer.rows.length) : t('import.ready', fresh.length, repeats.length)),
    list(t('import.problemsTitle'), problems, true), list(t('import.repeatsTitle'), repeats),
    list(t('import.freshTitle', fresh.length), fresh.map((row) => el('li', {}, row.name))),
    !problems.length && fresh.length ? el('p', {}, el('button', { type: 'button', onclick: write }, t('import.write', fresh.length))) : '',
  ];
}
