// Makes the pages nicer; every page works without it.
(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const language = document.documentElement.lang;
  const style = language === 'en' ? 'en-GB' : language;

  // A deadline also as the reader's own clock shows it, where that differs.
  for (const time of all('time[data-here]')) {
    const at = new Date(time.dateTime);
    const brussels = at.toLocaleString('sv', { timeZone: 'Europe/Brussels' });
    if (brussels === at.toLocaleString('sv')) continue;
    const here = document.createElement('span');
    here.className = 'here';
    here.textContent = time.dataset.here + ' ' + at.toLocaleString(style, { dateStyle: 'long', timeStyle: 'short' });
    time.after(here);
  }

  const problems = document.getElementById('problems') || document.getElementById('notice');
  if (problems) problems.focus();

  const key = (visit) => 'draft:' + visit;
  const storage = (act) => {
    try { return act(localStorage); } catch { return null; } // no storage: nothing is kept
  };
  const sent = document.querySelector('[data-sent]');
  if (sent) storage((kept) => kept.removeItem(key(sent.dataset.sent)));

  // A second click while the first is under way sends nothing.
  for (const form of all('form[method=post]')) {
    form.addEventListener('submit', (event) => {
      if (form.dataset.busy) { event.preventDefault(); return; }
      form.dataset.busy = 'yes';
      const button = event.submitter;
      if (!button || !button.dataset.busy) return;
      button.dataset.idle = button.textContent;
      button.textContent = button.dataset.busy;
      button.setAttribute('aria-disabled', 'true');
    });
  }
  addEventListener('pageshow', () => {
    for (const form of all('form[data-busy]')) delete form.dataset.busy;
    for (const button of all('[data-idle]')) {
      button.textContent = button.dataset.idle;
      button.removeAttribute('aria-disabled');
    }
  });

  const form = document.getElementById('form');
  if (!form) return;
  const field = (name) => form.elements.namedItem(name);

  // The draft, kept until it is sent. Consent is never kept: it is given anew.
  const unkept = ['visit', 'language', 'noticeVersion', 'consentToShare'];
  const typed = () => [...new FormData(form)].filter(([name]) => !unkept.includes(name));
  const visit = form.dataset.draft;
  const fill = (pairs) => {
    const left = [...pairs];
    for (const control of all('input:not([type=hidden]), select, textarea', form)) {
      if (unkept.includes(control.name)) continue;
      const box = control.type === 'checkbox' || control.type === 'radio';
      const at = left.findIndex(([name, value]) => name === control.name && (!box || value === control.value));
      if (box) control.checked = at >= 0;
      else if (at >= 0) control.value = left[at][1];
      if (at >= 0) left.splice(at, 1);
    }
  };
  if (visit) {
    const draft = storage((kept) => kept.getItem(key(visit)));
    if (draft && !('answered' in form.dataset)) fill(JSON.parse(draft));
    const keep = () => storage((kept) => kept.setItem(key(visit), JSON.stringify(typed())));
    form.addEventListener('input', keep);
    const note = form.querySelector('.kept');
    note.hidden = storage((kept) => kept.length) === null;
    note.querySelector('button').addEventListener('click', () => {
      storage((kept) => kept.removeItem(key(visit)));
      location.assign(location.pathname.includes('/form') ? location.href.split('#')[0] : '/visits/' + visit + '/form?lang=' + language);
    });
  }

  // The border area decides which subregions there are, and suggests its value chains.
  const area = field('borderArea');
  const subregion = field('subregion');
  const groups = all('optgroup', subregion);
  const narrow = () => {
    const chosen = subregion.value;
    for (const group of groups) group.remove();
    subregion.append(...groups.filter((group) => !area.value || group.dataset.area === area.value));
    subregion.value = chosen;
    if (subregion.selectedIndex < 0) subregion.value = '';
    for (const label of all('[data-areas]', form)) {
      const own = label.dataset.areas.split(' ').includes(area.value);
      const tag = label.querySelector('.tag');
      if (tag && !own) tag.remove();
      if (!tag && own) {
        const added = document.createElement('span');
        added.className = 'tag';
        added.textContent = label.dataset.tag;
        label.lastElementChild.append(' ', added);
      }
    }
  };
  area.addEventListener('change', narrow);
  narrow();

  // What is ranked once cannot be ranked twice.
  for (const ranking of all('.ranking')) {
    const selects = all('select', ranking);
    const once = () => {
      for (const select of selects) {
        for (const option of select.options) {
          option.disabled = option.value !== '' && selects.some((other) => other !== select && other.value === option.value);
        }
      }
    };
    ranking.addEventListener('change', once);
    once();
  }

  for (const story of all('textarea[maxlength]', form)) {
    const count = document.createElement('p');
    count.className = 'count';
    const show = () => { count.textContent = story.dataset.left + ' ' + (story.maxLength - story.value.length); };
    story.addEventListener('input', show);
    story.after(count);
    show();
  }
})();
