/* Where parties stand: the matrix, a cell's evidence, the pages of a party and of an issue. */

const STANCES = {
  favours: { sign: '+', word: 'for', support: 2 },
  conditional: { sign: '±', word: 'if', support: 1 },
  open: { sign: '?', word: 'open', support: 0 },
  unclear: { sign: '·', word: 'unclear', support: 0 },
  opposes: { sign: '−', word: 'against', support: -1 },
};

/** The positions of each party on each issue, in the order of time; the issues are those with a position or move. */
class Standing {
  constructor(dossier) {
    this.dossier = dossier;
    const { positions, moves } = dossier;
    this.issues = dossier.issues.filter(({ id }) =>
      positions.some(({ issue }) => issue === id) || moves.some(({ issues }) => issues.includes(id)));
    this.parties = [...new Set(positions.map(({ party }) => party))]
      .map((id) => ({ id, name: dossier.partyName(id) }))
      .sort((a, b) => this.weight(b) - this.weight(a) || a.name.localeCompare(b.name, 'en'));
  }

  weight({ id }) {
    return this.dossier.positions.filter(({ party }) => party === id).length;
  }

  of(party, issue) {
    return this.dossier.positions.filter((position) =>
      position.party === party.id && position.issue === issue.id);
  }
}

function stanceOf({ stance }) {
  return STANCES[stance] || STANCES.unclear;
}

function sinceOf({ since }) {
  return since === '' ? 'since when is not known' : `since ${formatPartial(since)}`;
}

/** Which way the last change went; empty if there was none. */
function trendOf(positions) {
  if (positions.length < 2) {
    return null;
  }
  const [before, now] = positions.slice(-2).map((position) => stanceOf(position).support);
  const up = now > before;
  const sign = now === before ? '→' : up ? '↗' : '↘';
  const words = now === before ? 'changed' : up ? 'moved towards it' : 'moved away from it';
  return el('span', { class: 'trend', title: words },
    el('span', { 'aria-hidden': 'true' }, sign), el('span', { class: 'spoken' }, ` ${words} `));
}

function stanceBadge(position) {
  const { sign, word } = stanceOf(position);
  return el('span', { class: `stance ${position.stance}` },
    el('span', { class: 'sign', 'aria-hidden': 'true' }, sign), ` ${word}`);
}

/** The whole matrix: a row for each issue, a column for each party, a button for each cell. */
function matrixOf(standing, onOpen) {
  const { parties, issues } = standing;
  const head = el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, 'Issue'),
    ...parties.map((party) => el('th', { scope: 'col' },
      el('a', { href: addressOf({ view: `party/${party.id}` }) }, party.name)))));
  const body = el('tbody', {});
  for (const issue of issues) {
    const row = el('tr', {}, el('th', { scope: 'row' },
      el('a', { href: addressOf({ view: `issue/${issue.id}` }) }, issue.name),
      ...(issue.proposition ? [el('small', {}, issue.proposition)] : [])));
    body.append(row);
    for (const party of parties) {
      row.append(cellOf(standing, party, issue, onOpen));
    }
  }
  return el('table', { class: 'matrix' }, el('caption', {}, 'Parties by issues. Choose a cell to see what it rests on.'), head, body);
}

function cellOf(standing, party, issue, onOpen) {
  const positions = standing.of(party, issue);
  const cell = el('td', { 'data-party': party.name });
  if (positions.length === 0) {
    cell.append(el('span', { class: 'nothing' }, '–'), el('span', { class: 'spoken' }, 'nothing told'));
    return cell;
  }
  const now = positions[positions.length - 1];
  const button = el('button', { type: 'button', class: 'cell', 'aria-expanded': 'false' },
    ...spaced([stanceBadge(now), trendOf(positions),
      el('span', { class: 'count', title: plural(now.sources, 'independent source') },
        `(${now.sources})`),
      now.dissent.length > 0 && el('span', { class: 'dissent', title: 'not all of the party say so' }, '!')]
      .filter(Boolean)),
    el('small', {}, sinceOf(now)));
  button.setAttribute('aria-label', `${party.name} on ${issue.name}: ${spokenStance(positions)}`);
  button.addEventListener('click', () => toggleEvidence(button, party, issue, positions, onOpen));
  cell.append(button);
  return cell;
}

function spokenStance(positions) {
  const now = positions[positions.length - 1];
  const parts = [stanceOf(now).word, sinceOf(now), plural(now.sources, 'independent source')];
  if (positions.length > 1) {
    parts.push(`before: ${stanceOf(positions[positions.length - 2]).word}`);
  }
  if (now.dissent.length > 0) {
    parts.push('not all of the party say so');
  }
  return parts.join(', ');
}

/** Opens a cell's evidence in a row of its own; closes the one of the same row that is open. */
function toggleEvidence(button, party, issue, positions, onOpen) {
  const row = button.closest('tr');
  const open = button.getAttribute('aria-expanded') === 'true';
  for (const other of row.querySelectorAll('.cell')) {
    other.setAttribute('aria-expanded', 'false');
  }
  if (row.nextElementSibling && row.nextElementSibling.matches('.evidence-row')) {
    row.nextElementSibling.remove();
  }
  if (!open) {
    button.setAttribute('aria-expanded', 'true');
    row.after(el('tr', { class: 'evidence-row' }, el('td', { colspan: String(row.cells.length) },
      evidenceOf(`${party.name} on ${issue.name}`, issue, positions, onOpen))));
  }
}

/** What positions rest on: the current one first, then the earlier ones. */
function evidenceOf(heading, issue, positions, onOpen) {
  return el('section', { class: 'evidence', 'aria-label': heading }, el('h3', {}, heading),
    ...[...positions].reverse().map((position) => positionOf(position, issue, onOpen)));
}

function positionOf(position, issue, onOpen) {
  const until = position.until === '' ? '' : ` until ${formatPartial(position.until)}`;
  const parts = [el('p', { class: 'basis' }, ...spaced([stanceBadge(position),
    `${sinceOf(position)}${until}, ${plural(position.sources, 'independent source')}`]))];
  parts.push(evidenceList(position.evidence, issue, onOpen));
  if (position.dissent.length > 0) {
    parts.push(el('h4', {}, 'At odds with it'), evidenceList(position.dissent, issue, onOpen));
  }
  return el('div', { class: position.until === '' ? 'position' : 'position earlier' }, ...parts);
}

const FIRST_EVIDENCE = 6;

function evidenceList(evidence, issue, onOpen) {
  const rows = (some) => some.map((one) => evidenceRow(one, issue, onOpen));
  const items = el('ul', { class: 'evidence-list' }, ...rows(evidence.slice(0, FIRST_EVIDENCE)));
  if (evidence.length > FIRST_EVIDENCE) {
    const more = el('button', { type: 'button', class: 'quiet' }, `${evidence.length - FIRST_EVIDENCE} more`);
    more.addEventListener('click', () => {
      more.parentElement.replaceWith(...rows(evidence.slice(FIRST_EVIDENCE)));
    });
    items.append(el('li', {}, more));
  }
  return items;
}

/** A statement or move with a link to its words in the report. */
function evidenceRow(one, issue, onOpen) {
  const link = el('a', { href: addressOf({ s: one.id }) }, shortWords(one));
  link.addEventListener('click', (event) => {
    event.preventDefault();
    onOpen(one);
  });
  const parts = [one.speakerName, imprintOf(one.report),
    one.date && one.date !== one.report.date ? `said ${formatDate(one.date)}` : '',
    one.hearsayOf ? `via ${one.hearsayOf}` : '', one.isPassage ? 'move' : one.kind];
  const condition = one.conditions && one.conditions.get(issue ? issue.id : '');
  return el('li', {}, link,
    ...(condition ? [el('span', { class: 'condition' }, `on the condition: ${oneLine(condition)}`)] : []),
    el('span', { class: 'reason' }, parts.filter(Boolean).join(' · ')));
}

const LONGEST_WORDS = 220;

function shortWords({ words, text }) {
  const line = oneLine(words ? words.join(' … ') : text).trim();
  if (line.length <= LONGEST_WORDS) {
    return line;
  }
  return line.slice(0, LONGEST_WORDS).replace(/\s\S*$/, '') + ' …';
}

/** The page of a party: all its positions, its terms and what it did when. */
function partyPage(standing, party, onOpen) {
  const { dossier } = standing;
  const speakers = dossier.actors.filter((actor) => actor.party === party.id && actor.kind === 'person');
  const ids = new Set(dossier.actors.filter((actor) => actor.party === party.id).map(({ id }) => id));
  return [
    pageHead(party.name, speakers.length === 0 ? '' : `Speakers: ${speakers.map(({ name }) => name).join(', ')}`),
    ...standing.issues.filter((issue) => standing.of(party, issue).length > 0)
      .map((issue) => evidenceOf(issue.name, issue, standing.of(party, issue), onOpen)),
    ...termSection(dossier.terms.filter(({ statement }) => statement.party === party.id), dossier, onOpen),
    ...entrySection(dossier.timeline.filter(({ actor }) => ids.has(actor)), onOpen),
  ];
}

/** The page of an issue: where each party stands, the terms on it and the moves about it. */
function issuePage(standing, issue, onOpen) {
  const { terms, timeline, moves } = standing.dossier;
  const parties = standing.parties.filter((party) => standing.of(party, issue).length > 0);
  const dated = timeline.filter(({ issues }) => issues.includes(issue.id));
  const undated = moves.filter((move) => move.issues.includes(issue.id)
    && !dated.some(({ evidence }) => evidence.includes(move)));
  return [
    pageHead(issue.name, issue.proposition || ''),
    ...parties.map((party) => evidenceOf(party.name, issue, standing.of(party, issue), onOpen)),
    ...(parties.length === 0 ? [el('p', { class: 'hint' }, 'No party is told to have taken a side.')] : []),
    ...termSection(terms.filter((term) => term.issue === issue.id), standing.dossier, onOpen),
    ...entrySection(dated, onOpen, 'Moves'),
    ...(undated.length === 0 ? [] : [
      el('h3', { class: 'part' }, 'Moves without a date'), evidenceList(undated, issue, onOpen)]),
  ];
}

function pageHead(name, note) {
  return el('header', { class: 'page-head' },
    el('a', { href: addressOf({ view: 'positions' }) }, '← Positions'), el('h2', {}, name),
    ...(note === '' ? [] : [el('p', { class: 'hint' }, note)]));
}

function termSection(terms, dossier, onOpen) {
  return terms.length === 0 ? [] : [el('h3', { class: 'part' }, 'Terms'), termTable(terms, dossier, onOpen)];
}

/** Quantities as a table. */
function termTable(terms, dossier, onOpen) {
  const issueNames = new Map(dossier.issues.map(({ id, name }) => [id, name]));
  const withIssue = terms.some(({ issue }) => issue !== '');
  const heads = ['Words', 'Amount', 'Of what', 'Part', ...(withIssue ? ['Issue'] : []), 'Claimed by', 'Report'];
  return el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Terms' },
    el('table', { class: 'terms' },
      el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
      el('tbody', {}, ...terms.map((term) => {
        const link = el('a', { href: addressOf({ s: term.statement.id }) }, term.words);
        link.addEventListener('click', (event) => {
          event.preventDefault();
          onOpen(term.statement);
        });
        return el('tr', {}, el('td', {}, link),
          ...[term.amount, term.measures, term.role,
            ...(withIssue ? [issueNames.get(term.issue) || ''] : []),
            term.statement.speakerName, imprintOf(term.statement.report)]
            .map((words) => el('td', {}, words)));
      }))));
}
