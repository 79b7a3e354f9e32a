/* The views beside the list of statements, each at an address of its own: #view=<name>. */

class ViewPane {
  /** @param onOpen called with a statement or passage to show in its report */
  constructor(dossier, root, onOpen) {
    this.dossier = dossier;
    this.root = root;
    this.onOpen = onOpen;
    this.standing = new Standing(dossier);
    this.name = '';
    this.passage = null;
  }

  /** The views that have something to show, as pairs of name and title. */
  views() {
    const { timeline, terms, discrepancies, stories, commitments } = this.dossier;
    return [
      ['positions', 'Positions', this.standing.issues.length > 0],
      ['timeline', 'Time line', timeline.length > 0],
      ['parting', 'Where the reports part',
        discrepancies.length > 0 || stories.some(({ reports }) => list(reports).length > 1)],
      ['terms', 'Terms', terms.length > 0],
      ['commitments', 'Earlier agreements', commitments.length > 0],
    ].filter(([, , any]) => any);
  }

  /** Shows the view of a name, such as "positions" or "party/arvonia"; none if there is none. */
  show(name) {
    const known = name === this.name || this.page(name) !== null;
    if (!known) {
      name = '';
    }
    if (name !== this.name) {
      this.name = name;
      this.passage = null;
      this.root.replaceChildren(...(this.page(name) || []));
      this.root.parentElement.scrollTop = 0;
    }
    this.root.hidden = name === '';
  }

  /** Whether the view shown is this one, or a page under it. */
  isUnder(view) {
    const top = /^(party|issue)\//.test(this.name) ? 'positions' : this.name || 'statements';
    return top === view;
  }

  /** The parts of a view; null if there is none of this name. */
  page(name) {
    const { dossier, standing, onOpen } = this;
    const [kind, id] = [name.slice(0, name.indexOf('/')), name.slice(name.indexOf('/') + 1)];
    if (kind === 'party') {
      const party = standing.parties.find((one) => one.id === id);
      return party ? partyPage(standing, party, onOpen) : null;
    }
    if (kind === 'issue') {
      const issue = standing.issues.find((one) => one.id === id);
      return issue ? issuePage(standing, issue, onOpen) : null;
    }
    if (!this.views().some(([view]) => view === name)) {
      return null;
    }
    const pages = {
      positions: () => [matrixOf(standing, onOpen), legendOf()],
      timeline: () => timelineView(dossier, onOpen),
      parting: () => partingView(dossier, onOpen),
      terms: () => [termTable(dossier.terms, dossier, onOpen)],
      commitments: () => [commitmentList(dossier, onOpen)],
    };
    return pages[name]();
  }
}

function legendOf() {
  return el('div', { class: 'hint' },
    el('p', { class: 'legend-line' }, ...spaced([
      ...Object.keys(STANCES).map((stance) => stanceBadge({ stance })),
      '(n) independent sources', '↗ ↘ moved towards, away', '! not all of the party say so'])),
    el('p', {}, 'A draft: stances are often misread, so open a cell and look at its evidence before you rely on it.'));
}

/** Earlier agreements that the reports name, each with all that they tell of it. */
function commitmentList(dossier, onOpen) {
  const nameOf = new Map(dossier.actors.map(({ id, name }) => [id, name]));
  return el('ul', { class: 'events commitments' }, ...precedentsOf(dossier.commitments).map(({ year, told }) => {
    const parties = [...new Set(told.flatMap((one) => list(one.parties)))].map((id) => nameOf.get(id) || id);
    const promises = [...new Set(told.filter(({ promise }) => promise).map(({ promise }) => oneLine(promise)))];
    const statuses = [...new Set(told.map(({ status }) => status).filter((status) => status))];
    const fate = statuses.length > 1 ? 'disputed' : statuses.join('');
    const notes = [parties.join(', '), fate === 'kept' || fate === 'broken' ? `said to be ${fate}` : fate];
    return el('li', {}, el('span', { class: 'year' }, String(year || '')), el('div', {},
      passageLink(told[0].name, told[0].passage, onOpen),
      ...promises
        .filter((one) => !promises.some((other) => other !== one && other.includes(one)))
        .map((promise) => el('span', {}, ` ${promise}`)),
      el('span', { class: 'reason' }, ...spaced([
        notes.filter((note) => note !== '').join(' · '),
        ...told.map(({ passage }) => passageLink(imprintOf(passage.report), passage, onOpen))]))));
  }));
}

/**
 * Commitments of one name and year, in the order in which they are first told; one without a year is that of the only
 * year which the others of the name have. As org.rapporteur.filing.Precedent has it.
 */
function precedentsOf(commitments) {
  const years = new Map();
  for (const { name, year } of commitments) {
    const known = years.get(name.toLowerCase()) || new Set();
    years.set(name.toLowerCase(), year ? known.add(year) : known);
  }
  const precedents = new Map();
  for (const commitment of commitments) {
    const name = commitment.name.toLowerCase();
    const known = years.get(name);
    const year = commitment.year || (known.size === 1 ? [...known][0] : null);
    const key = `${name}\n${year}`;
    if (!precedents.has(key)) {
      precedents.set(key, { year, told: [] });
    }
    precedents.get(key).told.push(commitment);
  }
  return [...precedents.values()];
}

function passageLink(words, passage, onOpen) {
  const link = el('a', { href: addressOf({ s: passage.id }) }, words);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    onOpen(passage);
  });
  return link;
}
