/* What happened when: a picture with a lane for each party, and the same as a list. */

const DAYS_BEFORE = 45;
const LANE = 46;
const DOT = 6;

/** The time line with its caption and list. */
function timelineView(dossier, onOpen) {
  const lanes = lanesOf(dossier);
  const drawn = entriesToDraw(dossier);
  const parts = [];
  if (drawn.length > 1) {
    parts.push(...pictureOf(drawn, lanes, onOpen));
  }
  parts.push(...entrySection(dossier.timeline, onOpen));
  return parts;
}

function lanesOf(dossier) {
  const partyOf = new Map(dossier.actors.map((actor) => [actor.id, actor.party || '']));
  const laneOf = ({ actor }) => partyOf.get(actor) || '';
  const counts = new Map();
  dossier.timeline.forEach((entry) => countValues(counts, [laneOf(entry)]));
  const ids = [...counts].sort(([a, x], [b, y]) => (a === '') - (b === '') || y - x).map(([id]) => id);
  return { laneOf, ids, nameOf: (id) => (id === '' ? 'Others' : dossier.partyName(id)) };
}

/** Entries of a day, not long before the first report: what lies further back is in the list. */
function entriesToDraw(dossier) {
  const dates = [...dossier.reports.values()].map(({ date }) => date).filter((date) => date !== '').sort();
  const first = dates.length === 0 ? ''
    : new Date(Date.parse(dates[0]) - DAYS_BEFORE * DAY).toISOString().slice(0, 10);
  return dossier.timeline.filter(({ date }) => date.length === 10 && date >= first);
}

function pictureOf(entries, lanes, onOpen) {
  const caption = el('p', { class: 'caption', 'aria-live': 'polite' },
    'Point at a mark to read what happened; choose it to read it in its report.');
  const frame = el('div', { class: 'picture' });
  const draw = () => frame.replaceChildren(drawTimeline(entries, lanes, frame.clientWidth, caption, onOpen));
  new ResizeObserver(draw).observe(frame);
  return [frame, el('p', { class: 'hint key-line' }, '● said that day  ○ day of the report, the words tell none  ◆ move'), caption];
}

function drawTimeline(entries, { laneOf, ids, nameOf }, width, caption, onOpen) {
  const first = Date.parse(entries[0].date);
  const days = Math.max(1, (Date.parse(entries[entries.length - 1].date) - first) / DAY);
  const at = (date) => 14 + ((Date.parse(date) - first) / DAY / days) * Math.max(width - 28, 1);
  const height = ids.length * LANE + 24;
  const drawing = svg('svg', {
    class: 'timeline', viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': 'Time line',
  });
  ids.forEach((id, lane) => drawing.append(
    svg('line', { class: 'lane', x1: 0, x2: width, y1: (lane + 1) * LANE - 8, y2: (lane + 1) * LANE - 8 }),
    svg('text', { class: 'lane-name', x: 2, y: lane * LANE + 12 }, nameOf(id))));
  ticks(entries, days, width).forEach((date) => drawing.append(
    svg('line', { class: 'tick', x1: at(date), x2: at(date), y1: 16, y2: ids.length * LANE - 8 }),
    svg('text', { class: 'day', x: at(date), y: height - 6, 'text-anchor': anchorOf(at(date), width) },
      formatDate(date).replace(/ \d{4}$/, ''))));
  const stacked = new Map();
  for (const entry of entries) {
    const lane = ids.indexOf(laneOf(entry));
    const key = `${lane} ${entry.date}`;
    const level = stacked.get(key) || 0;
    stacked.set(key, level + 1);
    const y = (lane + 1) * LANE - 8 - Math.min(level, 2) * (DOT + 3);
    drawing.append(markOf(entry, at(entry.date) + Math.floor(level / 3) * DOT, y, caption, onOpen));
  }
  return drawing;
}

function anchorOf(x, width) {
  return x < 30 ? 'start' : x > width - 30 ? 'end' : 'middle';
}

/** Days to label: the first and last, and some evenly between. */
function ticks(entries, days, width) {
  const count = Math.min(days, Math.max(1, Math.floor(width / 90)));
  const first = Date.parse(entries[0].date);
  return [...new Set(Array.from({ length: count + 1 }, (_, i) =>
    new Date(first + Math.round((i * days) / count) * DAY).toISOString().slice(0, 10)))];
}

function markOf(entry, x, y, caption, onOpen) {
  const words = `${formatDate(entry.date)}${entry.reported ? ' (day of the report)' : ''}: ${entry.summary}`;
  const shape = entry.isMove
    ? svg('path', { d: `M${x} ${y - DOT - 1}l${DOT + 1} ${DOT + 1}l${-DOT - 1} ${DOT + 1}l${-DOT - 1} ${-DOT - 1}z` })
    : svg('circle', { cx: x, cy: y, r: DOT });
  const mark = svg('a', {
    class: entry.reported ? 'event reported' : 'event', href: addressOf({ s: entry.evidence[0].id }),
    'aria-label': words, tabindex: '0',
  }, svg('title', {}, words), shape);
  for (const kind of ['mouseenter', 'focus']) {
    mark.addEventListener(kind, () => { caption.textContent = words; });
  }
  mark.addEventListener('click', (event) => {
    event.preventDefault();
    caption.textContent = words;
    onOpen(entry.evidence[0]);
  });
  return mark;
}

/** Entries as a list, each leading to its evidence. */
function entrySection(entries, onOpen, heading = 'Day by day') {
  return entries.length === 0 ? [] : [el('h3', { class: 'part' }, heading),
    el('ol', { class: 'events' }, ...entries.map((entry) => entryRow(entry, onOpen)))];
}

function entryRow(entry, onOpen) {
  const link = el('a', { href: addressOf({ s: entry.evidence[0].id }) }, entry.summary);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    onOpen(entry.evidence[0]);
  });
  const notes = [imprintOf(entry.evidence[0].report)];
  if (entry.evidence.length > 1) {
    notes.push(`and ${plural(entry.evidence.length - 1, 'more statement')}`);
  }
  if (entry.reported) {
    notes.push('day of the report');
  }
  if (entry.issueNames.length > 0) {
    notes.push(`on ${entry.issueNames.join(', ')}`);
  }
  return el('li', {}, el('time', { datetime: entry.date }, formatPartial(entry.date)),
    el('div', {}, link, el('span', { class: 'reason' }, notes.join(' · '))));
}
