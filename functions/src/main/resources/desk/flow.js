// Who goes from where to where: as streams, as a map, and in numbers.
import { el, svg } from './dom.js';
import { figure, t } from './words.js';

const land = (async () => (await fetch(new URL('land.svg', import.meta.url))).text())();

function counted(visit, split) {
  const counts = new Map();
  for (const region of split.regions) {
    for (const person of region.people) {
      const key = `${person.borderArea}\n${region.id}`;
      counts.set(key, (counts.get(key) || 0) + 1);
    }
  }
  return (area, region) => counts.get(`${area}\n${region}`) || 0;
}

function streams(visit, split, of) {
  const width = 1080;
  const gap = 26;
  const total = Math.max(1, split.regions.reduce((sum, region) => sum + region.people.length, 0));
  const room = Math.max(360, 95 * Math.max(visit.borderAreas.length, split.regions.length));
  const scale = (room - gap * Math.max(visit.borderAreas.length, split.regions.length)) / total;
  const stack = (ids, sum) => {
    let y = 10;
    return new Map(ids.map((id) => { const node = { y, at: y, tall: sum(id) * scale }; y += node.tall + gap; return [id, node]; }));
  };
  const left = stack(visit.borderAreas.map((area) => area.id), (id) => split.regions.reduce((sum, region) => sum + of(id, region.id), 0));
  const right = stack(split.regions.map((region) => region.id), (id) => visit.borderAreas.reduce((sum, area) => sum + of(area.id, id), 0));
  const parts = [];
  visit.borderAreas.forEach((area, i) => {
    for (const region of split.regions) {
      const count = of(area.id, region.id);
      if (!count) continue;
      const from = left.get(area.id);
      const to = right.get(region.id);
      const tall = count * scale;
      const [y1, y2] = [from.at + tall / 2, to.at + tall / 2];
      from.at += tall;
      to.at += tall;
      parts.push(svg('path', { class: `stream s${i % 6}`, d: `M250 ${y1}C470 ${y1} 470 ${y2} 690 ${y2}`, 'stroke-width': Math.max(1.5, tall) },
        svg('title', {}, t('flow.stream', visit.nameOf('borderAreas', area.id), region.name, figure(count)))));
      if (tall > 11) parts.push(svg('text', { class: 'n', x: 262, y: y1 + 4 }, figure(count)));
    }
  });
  const short = (name) => (name.length > 40 ? `${name.slice(0, 39)}…` : name);
  const label = (node, x, anchor, name, count) => [svg('rect', { class: 'node', x: anchor === 'end' ? 242 : 690, y: node.y, width: 8, height: Math.max(2, node.tall) }),
    svg('text', { x, y: node.y + Math.max(2, node.tall) / 2 + 4, 'text-anchor': anchor }, `${short(name)} (${figure(count)})`)];
  for (const area of visit.borderAreas) parts.push(...label(left.get(area.id), 234, 'end', area.name, split.regions.reduce((sum, region) => sum + of(area.id, region.id), 0)));
  for (const region of split.regions) parts.push(...label(right.get(region.id), 706, 'start', region.name, region.people.length));
  const tall = Math.max(...[...left.values(), ...right.values()].map((node) => node.y + node.tall)) + 14;
  return svg('svg', { class: 'flow', viewBox: `0 0 ${width} ${tall}`, role: 'img', 'aria-label': t('flow.title') }, ...parts);
}

async function map(visit, split, of) {
  const shape = (await land).match(/ d="([^"]+)"/)[1];
  const dot = ({ id }) => { const [latitude, longitude] = visit.points[id]; return { x: (longitude + 119) * 4, y: (63 - latitude) * 4 }; };
  const parts = [svg('path', { class: 'land', d: shape })];
  const most = Math.max(1, ...split.regions.flatMap((region) => visit.borderAreas.map((area) => of(area.id, region.id))));
  visit.borderAreas.forEach((area, i) => {
    for (const region of visit.partnerRegions) {
      const count = of(area.id, region.id);
      if (!count) continue;
      const [from, to] = [dot(area), dot(region)];
      const lift = (Math.abs(to.x - from.x) + Math.abs(to.y - from.y)) / 6;
      parts.push(svg('path', { class: `stream s${i % 6}`, 'stroke-width': 1.5 + (count / most) * 5, d: `M${from.x} ${from.y}Q${(from.x + to.x) / 2} ${(from.y + to.y) / 2 - lift} ${to.x} ${to.y}` },
        svg('title', {}, t('flow.stream', area.name, region.name, figure(count)))));
    }
  });
  const mark = (each, name, css) => { const { x, y } = dot(each); return [svg('circle', { class: css, cx: x, cy: y, r: 13 }, svg('title', {}, each.name)), svg('text', { x, y: y + 5, 'text-anchor': 'middle', class: css }, name)]; };
  visit.borderAreas.forEach((area, i) => parts.push(...mark(area, String.fromCharCode(65 + i), 'area')));
  visit.partnerRegions.forEach((region, i) => parts.push(...mark(region, String(i + 1), 'region')));
  const names = el('ul', { class: 'ranklist' }, ...visit.borderAreas.map((area, i) => el('li', {}, el('strong', {}, String.fromCharCode(65 + i)), ` ${area.name}`)),
    ...visit.partnerRegions.map((region, i) => el('li', {}, el('strong', {}, i + 1), ` ${region.name}`)));
  return [svg('svg', { class: 'map', viewBox: '0 0 604 476', role: 'img', 'aria-label': t('flow.map') }, ...parts), names];
}

/** The pictures, and the same in a table. */
export async function flow(visit, split) {
  const of = counted(visit, split);
  const table = el('table', {}, el('caption', { class: 'unseen' }, t('flow.title')),
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, t('column.area')), ...split.regions.map((region) => el('th', { scope: 'col' }, region.name)))),
    el('tbody', {}, ...visit.borderAreas.map((area) => el('tr', {}, el('th', { scope: 'row' }, area.name), ...split.regions.map((region) => el('td', { 'data-label': region.name }, figure(of(area.id, region.id))))))));
  return el('section', { class: 'card' }, el('h2', {}, t('flow.title')), el('div', { class: 'pictures' }, el('div', {}, streams(visit, split, of)), el('div', {}, ...await map(visit, split, of))),
    el('details', {}, el('summary', {}, t('flow.numbers')), el('div', { class: 'wide' }, table)));
}
