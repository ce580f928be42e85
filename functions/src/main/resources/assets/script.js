// Makes the pages nicer; every page works without it.
(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  };
  const button = (className, text, name) => {
    const made = make('button', className, text);
    made.type = 'button';
    if (name) made.setAttribute('aria-label', name);
    return made;
  };
  const key = (visit) => 'draft:' + visit;
  const stored = (storage, act) => {
    try { return act(storage()); } catch { return null; } // no storage: nothing is kept
  };
  const kept = (act) => stored(() => localStorage, act);
  const inTab = (act) => stored(() => sessionStorage, act);
  // What of a form is never kept: consent is given anew each time.
  const unkept = ['visit', 'language', 'homepage', 'shownAt', 'noticeVersion', 'consentToShare'];

  // A deadline also as the reader's own clock shows it, where that differs.
  const localTimes = () => {
    const language = document.documentElement.lang;
    for (const time of all('time[data-here]')) {
      const at = new Date(time.dateTime);
      if (at.toLocaleString('sv', { timeZone: 'Europe/Brussels' }) === at.toLocaleString('sv')) continue;
      const words = at.toLocaleString(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeStyle: 'short' });
      time.after(make('span', 'here', time.dataset.here + ' ' + words));
    }
  };

  // An interest was taken: its draft stays in this tab only, in case the address was wrong.
  const received = () => {
    const sent = document.querySelector('[data-sent]');
    if (!sent) return;
    const name = key(sent.dataset.sent);
    const draft = kept((storage) => storage.getItem(name));
    if (draft) inTab((storage) => storage.setItem(name, draft));
    kept((storage) => storage.removeItem(name));
    const last = inTab((storage) => storage.getItem(name));
    if (!last) return;
    const email = JSON.parse(last).find(([field]) => field === 'email');
    for (const place of all('[data-address]')) {
      if (email) place.append(make('strong', 'address', place.dataset.address + ' ' + email[1]));
    }
    for (const again of all('a[data-again]')) {
      again.addEventListener('click', () => kept((storage) => storage.setItem(name, last)));
    }
  };

  // The draft, kept in this browser until it is sent.
  const draft = (form) => {
    const visit = form.dataset.draft;
    if (!visit) return;
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
    const typed = () => [...new FormData(form)].filter(([name]) => !unkept.includes(name));
    const keep = () => kept((storage) => storage.setItem(key(visit), JSON.stringify(typed())));
    if ('answered' in form.dataset) keep();
    else {
      const last = kept((storage) => storage.getItem(key(visit)));
      if (last) fill(JSON.parse(last));
    }
    form.addEventListener('input', keep);
    const note = form.querySelector('.kept');
    if (!note) return;
    note.hidden = kept((storage) => storage.length) === null;
    note.querySelector('button').addEventListener('click', () => {
      kept((storage) => storage.removeItem(key(visit)));
      inTab((storage) => storage.removeItem(key(visit)));
      location.assign(form.dataset.page);
    });
  };

  // The border area decides which subregions there are, and suggests its value chains.
  const areas = (form) => {
    const area = form.elements.namedItem('borderArea');
    const subregion = form.elements.namedItem('subregion');
    if (!area || !subregion.options) return;
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
        if (!tag && own) label.lastElementChild.append(' ', make('span', 'tag', label.dataset.tag));
      }
    };
    area.addEventListener('change', narrow);
    narrow();
  };

  // A ranking as cards to drag or to move with buttons; the lists below hold what is sent.
  const ranking = (field) => {
    const selects = all('select', field);
    const lists = field.querySelector('ol');
    const words = field.dataset;
    const names = new Map([...selects[0].options].filter((o) => o.value).map((o) => [o.value, o.textContent]));
    const places = selects.map((select) => select.labels[0].textContent);
    const cards = make('ol', 'cards');
    const rest = make('li', 'rest', words.rest);
    const said = make('p', 'unseen');
    said.setAttribute('role', 'status');
    const once = () => { // what is ranked once cannot be ranked twice
      for (const select of selects) {
        for (const option of select.options) {
          option.disabled = option.value !== '' && selects.some((other) => other !== select && other.value === option.value);
        }
      }
    };
    const order = () => {
      const found = [];
      for (const card of cards.children) {
        if (card === rest) break;
        found.push(card.dataset.value);
      }
      return found;
    };
    const show = (ranked) => {
      const others = [...names.keys()].filter((value) => !ranked.includes(value));
      cards.replaceChildren(...ranked.map(card), rest, ...others.map((value) => card(value, -1)));
      rest.hidden = others.length === 0;
    };
    const save = (ranked, value, act) => {
      selects.forEach((select, i) => { select.value = ranked[i] || ''; });
      once();
      show(ranked);
      selects[0].dispatchEvent(new Event('input', { bubbles: true }));
      const at = ranked.indexOf(value);
      said.textContent = names.get(value) + ': ' + (at < 0 ? words.rest : places[at]);
      const moved = cards.querySelector('[data-value="' + value + '"]');
      (moved.querySelector('[data-act="' + act + '"]:not(:disabled)') || moved.querySelector('button:not(:disabled)')).focus();
    };
    const moved = (value, act) => {
      const ranked = order();
      const at = ranked.indexOf(value);
      if (at >= 0) ranked.splice(at, 1);
      if (act === 'add') ranked.push(value);
      if (act === 'up') ranked.splice(at - 1, 0, value);
      if (act === 'down') ranked.splice(at + 1, 0, value);
      save(ranked, value, act);
    };
    const card = (value, at, ranked = []) => {
      const item = make('li', at < 0 ? 'card-item' : 'card-item ranked');
      item.dataset.value = value;
      const grip = make('span', 'grip');
      grip.setAttribute('aria-hidden', 'true');
      item.append(grip);
      if (at >= 0) item.append(make('span', 'mark', String(at + 1)));
      item.append(make('span', 'name', names.get(value)));
      const act = (name, sign) => {
        const made = button('move', sign, words[name] + ': ' + names.get(value));
        made.dataset.act = name;
        made.disabled = (name === 'up' && at === 0) || (name === 'down' && at === ranked.length - 1);
        made.addEventListener('click', () => moved(value, name));
        item.append(made);
      };
      if (at < 0) act('add', '+');
      else { act('up', '↑'); act('down', '↓'); act('remove', '×'); }
      grip.addEventListener('pointerdown', (event) => {
        event.preventDefault();
        grip.setPointerCapture(event.pointerId);
        item.classList.add('dragged');
        const drag = (move) => {
          const over = [...cards.children].find((other) => {
            const box = other.getBoundingClientRect();
            return other !== item && !other.hidden && move.clientY > box.top && move.clientY < box.bottom;
          });
          if (!over) return;
          const box = over.getBoundingClientRect();
          if (move.clientY < box.top + box.height / 2) over.before(item);
          else over.after(item);
        };
        const drop = () => {
          grip.removeEventListener('pointermove', drag);
          save(order(), value, 'up');
        };
        grip.addEventListener('pointermove', drag);
        grip.addEventListener('pointerup', drop, { once: true });
        grip.addEventListener('pointercancel', drop, { once: true });
      });
      return item;
    };
    const toggle = button('link', words.lists);
    toggle.addEventListener('click', () => {
      lists.hidden = !lists.hidden;
      cards.hidden = !lists.hidden;
      toggle.textContent = lists.hidden ? words.lists : words.cards;
    });
    const current = () => [...new Set(selects.map((select) => select.value).filter(Boolean))];
    lists.addEventListener('change', () => { once(); show(current()); });
    lists.before(cards);
    lists.after(toggle, said);
    const wrong = field.classList.contains('wrong'); // its problem links to the lists
    lists.hidden = !wrong;
    cards.hidden = wrong;
    toggle.textContent = wrong ? words.cards : words.lists;
    once();
    show(current());
  };

  // How many characters are left, from when it matters.
  const counters = (form) => {
    for (const story of all('textarea[maxlength]', form)) {
      const count = make('p', 'count');
      const show = () => { count.textContent = story.dataset.left + ' ' + (story.maxLength - story.value.length); };
      story.addEventListener('input', show);
      story.after(count);
      show();
    }
  };

  // Which sections are filled in, as far as they must be.
  const progress = (form) => {
    const nav = document.querySelector('.sections');
    if (!nav) return;
    const bar = make('progress');
    const words = make('p', 'progress-words');
    const total = make('div', 'progress');
    bar.setAttribute('aria-label', nav.dataset.done);
    total.append(words, bar);
    nav.prepend(total);
    const filled = (section) => {
      const needed = all('[required]', section).filter((control) => control.name);
      const groups = all('[data-needed]', section);
      if (!needed.length && !groups.length) return null;
      return needed.every((control) => control.type === 'radio' || control.type === 'checkbox'
        ? all('input:checked', section).some((box) => box.name === control.name)
        : control.value.trim() !== '') && groups.every((group) => group.querySelector('input:checked'));
    };
    const show = () => {
      let done = 0;
      let needed = 0;
      for (const link of all('a', nav)) {
        const state = filled(document.querySelector(link.hash).closest('section'));
        link.classList.toggle('done', state === true);
        if (state !== null) needed++;
        if (state) done++;
      }
      bar.max = needed;
      bar.value = done;
      words.textContent = nav.dataset.done + ' ' + done + ' / ' + needed;
    };
    form.addEventListener('input', show);
    form.addEventListener('change', show);
    show();
  };

  // Puts an answered page in this one's place, so that nothing typed can be lost on the way.
  const swap = (html, address) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    document.title = page.title;
    document.documentElement.lang = page.documentElement.lang;
    document.body.replaceChildren(...page.body.childNodes);
    history.pushState(null, '', address);
    scrollTo(0, 0);
    start();
    const first = document.getElementById('problems') || document.getElementById('notice') || document.getElementById('main');
    first.focus();
  };
  addEventListener('popstate', () => { if (!location.hash) location.reload(); });

  const pause = (seconds) => new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    addEventListener('online', () => { clearTimeout(timer); resolve(); }, { once: true });
  });

  // Posts until there is an answer: a repeat is taken once only.
  const post = async (form, submitter) => {
    const state = form.querySelector('.sending');
    const action = submitter.getAttribute('formaction') || form.getAttribute('action');
    const body = new URLSearchParams(new FormData(form, submitter));
    for (let seconds = 2; ; seconds = Math.min(seconds * 2, 30)) {
      try {
        const reply = await fetch(action, { method: 'POST', body, headers: { accept: 'text/html' }, signal: AbortSignal.timeout(40000) });
        if (reply.status < 500 && reply.status !== 429) {
          const html = await reply.text();
          const own = reply.redirected ? new URL(reply.url) : new URL(form.dataset.page || location.href, location.href);
          return swap(html, own.pathname + own.search);
        }
      } catch { /* no connection, or it broke off: below */ }
      state.textContent = state.dataset.waiting;
      await pause(seconds);
    }
  };

  // A second click while the first is under way sends nothing.
  const sending = () => {
    for (const form of all('form[method=post]')) {
      form.addEventListener('submit', (event) => {
        const by = event.submitter;
        if (form.dataset.busy) { event.preventDefault(); return; }
        if (by && by.classList.contains('language')) return;
        form.dataset.busy = 'yes';
        if (by && by.dataset.busy) {
          by.dataset.idle = by.textContent;
          by.textContent = by.dataset.busy;
          by.setAttribute('aria-disabled', 'true');
        }
        if (by && form.querySelector('.sending')) {
          event.preventDefault();
          post(form, by);
        }
      });
    }
  };
  addEventListener('pageshow', () => {
    for (const form of all('form[data-busy]')) delete form.dataset.busy;
    for (const by of all('[data-idle]')) {
      by.textContent = by.dataset.idle;
      by.removeAttribute('aria-disabled');
    }
  });

  const start = () => {
    localTimes();
    received();
    sending();
    const form = document.getElementById('form');
    if (!form) return;
    draft(form);
    areas(form);
    all('.ranking', form).forEach(ranking);
    counters(form);
    progress(form);
  };
  start();
  const first = document.getElementById('problems') || document.getElementById('notice');
  if (first) first.focus();
})();
