// Builds elements. Everything that people typed goes in as text, never as markup.

export function el(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  return filled(made, attributes, children);
}

export function svg(name, attributes = {}, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  return filled(made, attributes, children);
}

function filled(made, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else if (key === 'value' || key === 'checked') made[key] = value;
    else made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ''));
  return made;
}

export function options(pairs, chosen) {
  return pairs.map(([value, label]) => el('option', { value, selected: value === chosen }, label));
}

/** A labelled control of a form. */
export function field(label, control, hint) {
  const id = control.id || `f${++count}`;
  control.id = id;
  const parts = [el('label', { for: id }, label)];
  if (hint) {
    parts.push(el('p', { class: 'hint', id: `${id}-hint` }, hint));
    control.setAttribute('aria-describedby', `${id}-hint`);
  }
  return el('div', { class: 'field' }, ...parts, control);
}

/** Fills a place with what is made, and says that it takes a while, or why it failed. */
export async function fill(place, waiting, make) {
  place.replaceChildren(el('p', { class: 'wait' }, waiting));
  try {
    place.replaceChildren(...[await make()].flat().filter(Boolean));
  } catch (error) {
    place.replaceChildren(el('p', { class: 'notice bad', role: 'alert' }, error.message));
  }
}

let count = 0;
const said = document.getElementById('said');

/** Says what happened, to eyes and screen readers. */
export function say(text, bad = false) {
  said.className = bad ? 'bad' : '';
  said.replaceChildren(text);
  clearTimeout(say.timer);
  if (!bad) say.timer = setTimeout(() => said.replaceChildren(), 8000);
}
