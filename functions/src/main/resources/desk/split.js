// The split: rules, run, board, pins with their price, other rules beside it, publication.
import { el, field, say } from './dom.js';
import { get, post } from './api.js';
import { figure, t, when } from './words.js';
import { decided, rulesForm } from './rules.js';
import { board, ranks } from './board.js';
import { flow } from './flow.js';
import { scenarios } from './scenarios.js';
import { taken } from './people.js';
import { publishing, versions } from './publish.js';

/** What each rule costs, those that cost something first. */
function prices({ text, list }, nameOf) {
  if (!list.length) return el('p', { class: 'hint' }, text);
  const free = (each) => each.price.code === 'nothing';
  return el('details', {}, el('summary', {}, t('split.prices')), el('p', { class: 'hint' }, text),
    el('ul', {}, ...[...list].sort((a, b) => free(a) - free(b)).map((each) => el('li', {}, el('strong', {}, worded([each], nameOf)[0]), ' ', each.price.text))));
}

/** Sentences, with names where they have the ids of people. */
const worded = (list, nameOf) => (list || []).map((each) => (each.person ? each.text.replaceAll(each.person, nameOf(each.person)) : each.text || each));

/** What changes from one result to another, in words. */
function difference(before, after, moved, nameOf) {
  if (!after.objective) return [t(after.status === 'undecided' ? 'split.undecided' : 'price.impossible'), ...worded(after.clashes, nameOf)];
  const told = [];
  if (before.objective) {
    const most = Math.max(before.objective.ranks.length, after.objective.ranks.length);
    for (let i = 0; i < most; i++) {
      const [was, is] = [before.objective.ranks[i] || 0, after.objective.ranks[i] || 0];
      if (was !== is) told.push(t('price.rank', i + 1, figure(was), figure(is)));
    }
    if (before.objective.placed !== after.objective.placed) told.push(t('price.placed', figure(before.objective.placed), figure(after.objective.placed)));
    if (before.objective.fitting !== after.objective.fitting) told.push(t('price.fitting', figure(before.objective.fitting), figure(after.objective.fitting)));
  }
  if (moved !== undefined) told.push(t('price.moves', figure(moved)));
  return told.length ? told : [t('price.nothing')];
}

/** Why rules were not stored, and what helps. */
const refusal = (error) => [el('p', {}, error.message),
  error.status === 409 ? el('p', {}, el('button', { type: 'button', onclick: () => dispatchEvent(new Event('desk:again')) }, t('split.reload'))) : ''];

/** Asks why somebody goes to a region, or does not, and shows what that costs, before it holds. What was typed stays until it is stored. */
function decision(visit, base, person, region, list, { keep, nameOf }) {
  const excludes = list === 'exclusions';
  const why = el('input', { type: 'text', required: true, maxlength: 300, autocomplete: 'off' });
  const price = el('div', { role: 'status' }, el('p', { class: 'wait small' }, t('price.wait')));
  const refused = el('div', { role: 'alert' });
  const here = (each) => each.person === person.id && each.region === region;
  const pins = (base.pins || []).filter((pin) => (excludes ? !here(pin) : pin.person !== person.id));
  const exclusions = (base.exclusions || []).filter((each) => !here(each));
  const gone = [['pins', pins], ['exclusions', exclusions]].flatMap(([of, left]) => (base[of] || []).filter((each) => !left.includes(each)).map((each) => el('li', {}, ...decided(visit, of, each))));
  const rules = (why) => {
    const made = { ...base, pins, exclusions };
    made[list] = [...made[list], { person: person.id, region, why }];
    return made;
  };
  const dialog = el('dialog', { 'aria-labelledby': 'pin-title' });
  const go = el('button', {}, t('pin.do'));
  const store = async (event) => {
    event.preventDefault();
    go.disabled = true;
    refused.replaceChildren();
    try {
      await keep(rules(why.value.trim()), () => dialog.close());
    } catch (error) {
      refused.replaceChildren(el('section', { class: 'notice bad' }, ...refusal(error)));
      go.disabled = false;
    }
  };
  dialog.append(el('form', { class: 'stack', onsubmit: store },
    el('h2', { id: 'pin-title' }, t(excludes ? 'exclude.title' : 'pin.title', person.name, visit.nameOf('partnerRegions', region))),
    gone.length ? el('div', {}, el('p', { class: 'warn' }, t('pin.replaces')), el('ul', {}, ...gone)) : '',
    field(t('pin.why'), why, t('pin.whyHint')), el('h3', {}, t('price.title')), price, refused,
    el('p', { class: 'acts' }, go, el('button', { type: 'button', class: 'quiet', onclick: () => dialog.close() }, t('pin.cancel')))));
  dialog.addEventListener('close', () => dialog.remove());
  for (const elsewhere of ['desk:again', 'hashchange']) addEventListener(elsewhere, () => dialog.close(), { once: true });
  document.body.append(dialog);
  dialog.showModal();
  const trial = { rules: rules('…'), trial: true, scenarios: [{ name: 'without', rules: base }] };
  post(`/${visit.id}/split/runs`, trial).then((answer) => {
    const without = answer.scenarios[0];
    const moved = (without.differs || []).filter((each) => each.id !== person.id).length;
    price.replaceChildren(el('ul', {}, ...difference(without, answer.split, moved, nameOf).map((line) => el('li', {}, line))));
  }).catch((error) => price.replaceChildren(el('p', { class: 'warn' }, error.message)));
}

function impossible(split, nameOf) {
  return el('section', { class: 'notice bad', role: 'alert' }, el('h2', {}, t(split.status === 'undecided' ? 'split.undecided' : 'split.impossible')),
    ...clash(split, nameOf, t(split.otherClashes ? 'split.waysOfThis' : 'split.ways')),
    (split.otherClashes || []).flatMap((other) => [el('h3', {}, t('split.alsoClashing')), ...clash(other, nameOf, t('split.waysOfThis'))]));
}

function clash({ clashes, relaxations }, nameOf, lead) {
  const list = (said) => el('ul', {}, ...worded(said, nameOf).map((line) => el('li', {}, line)));
  return [list(clashes), ...(relaxations?.length ? [el('p', {}, lead), list(relaxations)] : [])];
}

async function result(visit, state, answer) {
  const { split } = answer;
  if (!split.objective) return [impossible(split, state.nameOf)];
  const decide = (person, region, list) => {
    const base = state.read();
    if (base) decision(visit, base, person, region, list, { keep: state.decided, nameOf: state.nameOf });
  };
  const figures = el('section', { class: 'card' }, el('h2', {}, t('split.reached')), ranks(split.objective),
    split.status === 'feasible' ? el('p', { class: 'warn' }, t('split.feasible')) : el('p', { class: 'hint' }, t('split.optimal')),
    el('details', {}, el('summary', {}, t('split.how')), el('ol', {}, ...worded(split.objective.text).map((line) => el('li', {}, line)))),
    answer.prices?.rules ? prices(answer.prices, state.nameOf) : '');
  return [figures, el('section', {}, el('h2', {}, t('split.board')), visit.mayChange ? el('p', { class: 'hint' }, t('split.boardHint')) : '', board(visit, split, state.rules, decide)),
    await flow(visit, split)];
}

export async function showSplit(visit) {
  const [stored, { people }] = await Promise.all([get(`/${visit.id}/split`), get(`/${visit.id}/people`)]);
  const names = new Map(people.map((person) => [person.id, `${person.givenName} ${person.familyName}`]));
  const nameOf = (id) => names.get(id) || t('split.gone');
  const published = stored.publications.at(-1);
  const state = { version: stored.version, rules: stored.rules, nameOf, people };
  let kept = JSON.stringify(stored.rules);
  /** Stores the rules as they stand, if they do not yet; a colleague's newer ones are a conflict. */
  state.keep = async () => {
    if (JSON.stringify(state.rules) === kept) return;
    Object.assign(state, await post(`/${visit.id}/split/rules`, { version: state.version, rules: state.rules }));
    kept = JSON.stringify(state.rules);
  };
  const output = el('div', { class: 'result' });
  const formPlace = el('div', {});
  let form;

  const drawForm = () => {
    form = rulesForm(visit, state.rules, { nameOf, published: Boolean(published), drop: (list, gone) => find((rules) => ({ ...rules, [list]: state.rules[list].filter((each) => each !== gone) })) });
    formPlace.replaceChildren(form.element);
  };
  const hold = async (rules) => {
    const before = state.rules;
    state.rules = rules;
    await state.keep().catch((error) => { state.rules = before; throw error; });
  };
  const run = async (rules, first = false) => {
    output.replaceChildren(el('p', { class: 'wait', role: 'status' }, t('split.wait')));
    try {
      if (visit.mayChange && !first) await hold(rules);
      else state.rules = rules;
      drawForm();
      await draw(await (visit.mayChange ? post(`/${visit.id}/split/runs`, { rules: state.rules, trial: first, prices: true }) : get(`/${visit.id}/split/run`)));
    } catch (error) {
      output.replaceChildren(el('section', { class: 'notice bad', role: 'alert' }, ...refusal(error)));
    }
  };
  const find = (changed = (rules) => rules) => {
    const rules = form.read();
    if (rules) run(changed(rules));
  };
  state.read = () => form.read();
  /** Stores what was decided about a person, with the form as it stands, and finds the split anew. */
  state.decided = async (rules, stored) => {
    await hold(rules);
    stored();
    await run(state.rules);
  };
  const draw = async (answer) => {
    const parts = await result(visit, state, answer);
    output.replaceChildren(el('p', { class: 'hint', role: 'status' }, t('split.asOf', when(answer.asOf), figure(answer.basedOn.inSplit))), ...parts,
      visit.mayChange ? scenarios(visit, state, answer, difference, run) : '',
      visit.mayChange && answer.split.objective ? publishing(visit, state, published, nameOf) : '', versions(visit, stored));
  };
  drawForm();
  const content = [el('h1', {}, t('tab.split')), el('p', { class: 'hint' }, t('split.lead')),
    published ? el('p', { class: 'notice' }, t('split.published', published.version, when(published.at), published.by)) : '',
    el('details', { class: 'card', open: true }, el('summary', {}, el('h2', {}, t('split.rules'))), formPlace,
      visit.mayChange ? el('p', { class: 'acts sticky' }, el('button', { type: 'button', onclick: () => find() }, t('split.run'))) : ''),
    output];
  const untouched = stored.version === 0 && visit.mayChange && people.some((person) => taken.has(person.state));
  if (people.length) run(untouched ? { onlySelected: true } : state.rules, true).catch((error) => say(error.message, true));
  else output.replaceChildren(el('p', { class: 'empty' }, t('empty.people')));
  return content.filter(Boolean);
}
