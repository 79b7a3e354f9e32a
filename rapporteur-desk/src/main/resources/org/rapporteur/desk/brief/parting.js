/* Where the reports part: discrepancies side by side, and how reports were made from one another. */

const SEVERITIES = {
  high: { sign: '▲▲▲', rank: 0 }, medium: { sign: '▲▲', rank: 1 }, low: { sign: '▲', rank: 2 },
};
const MOST_COMPARED = 300;
const AROUND = 70;

function partingView(dossier, onOpen) {
  return [
    ...(dossier.discrepancies.length === 0 ? [] : [el('h2', {}, 'Where the reports part'),
      el('ol', { class: 'discrepancies' }, ...dossier.discrepancies.map((one) => discrepancyOf(one, onOpen)))]),
    ...storiesOf(dossier, onOpen),
  ];
}

function discrepancyOf({ kind, severity, summary, evidence }, onOpen) {
  const { sign } = SEVERITIES[severity] || SEVERITIES.low;
  const texts = evidence.map(({ text }) => text);
  return el('li', { class: 'discrepancy' },
    el('p', { class: 'basis' }, ...spaced([
      el('span', { class: `severity ${severity}` }, el('span', { 'aria-hidden': 'true' }, sign), ` ${severity}`),
      el('span', { class: 'kind' }, kind.replace(/-/g, ' '))])),
    el('p', { class: 'claim' }, summary),
    el('div', { class: 'beside' }, ...evidence.map((words, index) =>
      wordingOf(words, texts[index === 0 ? 1 : 0] || '', onOpen))));
}

function wordingOf(words, other, onOpen) {
  const link = el('a', { href: addressOf({ s: words.id }) }, words.report.outlet || words.report.title);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    onOpen(words);
  });
  const quote = el('span', { class: 'wording' });
  for (const { text, differs } of differing(words.text, other)) {
    quote.append(differs ? el('strong', { class: 'differs' }, text) : text);
  }
  const { before, after } = around(words);
  return el('figure', {}, el('figcaption', {}, link,
    words.report.date ? `, ${formatDate(words.report.date)}` : ', undated'), el('blockquote', {}, before, quote, after));
}

/** What stands before and after words in their line, cut at blanks. */
function around({ report, spans: [{ from, to }] }) {
  const lead = report.text.slice(Math.max(0, from - AROUND), from).split('\n').pop();
  const tail = report.text.slice(to, to + AROUND).split('\n')[0];
  return {
    before: lead.length < AROUND ? lead : `… ${lead.slice(lead.indexOf(' ') + 1)}`,
    after: tail.length < AROUND ? tail : `${tail.slice(0, tail.lastIndexOf(' '))} …`,
  };
}

/** A text in pieces, of which those differ that are not in the longest run of words of both. */
function differing(text, other) {
  const words = text.match(/\s+|[^\s]+/g) || [];
  const own = words.filter((word) => word.trim() !== '').slice(0, MOST_COMPARED);
  const theirs = (other.match(/[^\s]+/g) || []).slice(0, MOST_COMPARED);
  if (theirs.length === 0) {
    return [{ text, differs: false }];
  }
  const shared = sharedWords(own.map(plainWord), theirs.map(plainWord));
  const found = [];
  let index = 0;
  for (const word of words) {
    const blank = word.trim() === '';
    const differs = !blank && index < own.length && !shared.has(index);
    index += blank ? 0 : 1;
    const last = found[found.length - 1];
    if (last && (last.differs === differs || (blank && last.differs && !shared.has(index)))) {
      last.text += word;
    } else {
      found.push({ text: word, differs });
    }
  }
  return found;
}

function plainWord(word) {
  return fold(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Places of the words of one text that are in the longest common subsequence with another. */
function sharedWords(own, theirs) {
  const width = theirs.length + 1;
  const lengths = new Uint16Array((own.length + 1) * width);
  for (let i = own.length - 1; i >= 0; i--) {
    for (let j = theirs.length - 1; j >= 0; j--) {
      lengths[i * width + j] = own[i] === theirs[j]
        ? lengths[(i + 1) * width + j + 1] + 1
        : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
    }
  }
  const shared = new Set();
  for (let i = 0, j = 0; i < own.length && j < theirs.length;) {
    if (own[i] === theirs[j]) {
      shared.add(i++);
      j++;
    } else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) {
      i++;
    } else {
      j++;
    }
  }
  return shared;
}

/** The stories that several reports tell, each as a small picture. */
function storiesOf(dossier, onOpen) {
  const told = dossier.stories.filter(({ reports }) => list(reports).length > 1);
  return told.length === 0 ? [] : [el('h2', {}, 'Who retold whom'),
    el('p', { class: 'hint' }, 'A line leads from a report to the one made from it: solid for a copy, dashed for a rewrite.'),
    ...told.map((story) => storyPicture(story, dossier, onOpen))];
}

function storyPicture(story, dossier, onOpen) {
  const reports = list(story.reports).map((id) => dossier.reports.get(id)).filter(Boolean)
    .sort((a, b) => (a.date || '9').localeCompare(b.date || '9'));
  const frame = el('div', { class: 'picture' });
  const draw = () => frame.replaceChildren(drawStory(story, reports, frame.clientWidth));
  new ResizeObserver(draw).observe(frame);
  return el('section', { class: 'story-picture' },
    el('h3', {}, story.title || reports[0].title),
    el('p', { class: 'hint' }, `${plural(reports.length, 'report')}, ${plural(story.independent, 'independent source')}`),
    frame);
}

const REPORT_ROW = 30;

/** A row for each report, its mark at the day it was published, lines from origin to copy. */
function drawStory(story, reports, width) {
  const dates = reports.map(({ date }) => date).filter((date) => date !== '').sort();
  const first = Date.parse(dates[0] || '2000-01-01');
  const days = Math.max(1, (Date.parse(dates[dates.length - 1] || '2000-01-01') - first) / DAY);
  const room = Math.min(width * 0.35, 260);
  const at = ({ date }) => 12 + (date === '' ? 0 : ((Date.parse(date) - first) / DAY / days) * (room - 24));
  const rowOf = new Map(reports.map((report, row) => [report.id, row]));
  const y = (row) => row * REPORT_ROW + 16;
  const height = reports.length * REPORT_ROW + 6;
  const drawing = svg('svg', { class: 'story', viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': 'Reports of this story by day' });
  for (const { report, origin, kind } of list(story.derivations)) {
    if (rowOf.has(report) && rowOf.has(origin)) {
      const [from, to] = [rowOf.get(origin), rowOf.get(report)];
      const [x1, x2] = [at(reports[from]), at(reports[to])];
      drawing.append(svg('path', { class: `edge ${kind}`, d: `M${x1} ${y(from)}C${x1} ${y(to)} ${x1} ${y(to)} ${x2} ${y(to)}` },
        svg('title', {}, `${report}: ${kind} of ${origin}`)));
    }
  }
  reports.forEach((report, row) => {
    const words = `${imprintOf(report)}${madeFrom(report)}`;
    drawing.append(svg('a', { href: addressOf({ view: 'parting', open: report.id }), 'aria-label': words },
      svg('title', {}, report.title),
      svg('circle', { class: 'report-dot', cx: at(report), cy: y(row), r: DOT }),
      svg('text', { x: room + 8, y: y(row) + 4 }, fitting(words, (width - room - 16) / 6.6))));
  });
  return drawing;
}

function madeFrom({ derivation }) {
  return derivation ? ` – ${derivation.kind} of ${derivation.origin}` : '';
}

function fitting(words, characters) {
  return words.length <= characters ? words : `${words.slice(0, Math.max(1, characters - 1))}…`;
}
