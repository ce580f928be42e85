// Pictures of numbers, each with its numbers beside it.
import { el, svg } from './dom.js';
import { day, figure, t } from './words.js';

/** People by day, as bars; the days between the first and the last are all there. */
export function days(counts) {
  const found = Object.keys(counts).sort();
  if (!found.length) return el('p', { class: 'empty' }, t('empty.people'));
  const all = [];
  for (let at = Date.parse(found[0]); at <= Date.parse(found.at(-1)); at += 86400000) all.push(new Date(at).toISOString().slice(0, 10));
  while (all.length < 14) all.push(new Date(Date.parse(all.at(-1)) + 86400000).toISOString().slice(0, 10));
  const most = Math.max(...Object.values(counts));
  const width = 720;
  const height = 170;
  const step = width / all.length;
  const bars = all.flatMap((date, i) => {
    const count = counts[date] || 0;
    if (!count) return [];
    const tall = Math.max(3, (count / most) * 120);
    const x = i * step + step * 0.12;
    const bar = svg('rect', { x, y: 145 - tall, width: step * 0.76, height: tall, rx: 2 }, svg('title', {}, `${day(date)}: ${count}`));
    const label = step > 16 || count === most ? svg('text', { x: x + step * 0.38, y: 140 - tall, 'text-anchor': 'middle' }, figure(count)) : null;
    return label ? [bar, label] : [bar];
  });
  const ends = [svg('text', { x: 0, y: 165 }, day(all[0])), svg('text', { x: width, y: 165, 'text-anchor': 'end' }, day(all.at(-1)))];
  const title = t('chart.days', day(found[0]), day(found.at(-1)), figure(most));
  return el('figure', { class: 'chart' },
    svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': title }, svg('line', { x1: 0, y1: 146, x2: width, y2: 146 }), ...bars, ...ends),
    el('figcaption', {}, title));
}

/** Counts by name, the most first, as bars with their numbers. */
export function ranked(title, list, counts) {
  const rows = list.map((each) => [each.name, counts[each.id] || 0]).sort((one, other) => other[1] - one[1]);
  const most = Math.max(1, ...rows.map(([, count]) => count));
  return el('section', { class: 'card' }, el('h2', {}, title), el('ul', { class: 'bars', tabindex: '0', 'aria-label': title }, ...rows.map(([name, count]) =>
    el('li', { class: count ? '' : 'none' }, el('span', {}, name), el('strong', {}, figure(count)), el('meter', { min: 0, max: most, value: count, 'aria-hidden': 'true' })))));
}
