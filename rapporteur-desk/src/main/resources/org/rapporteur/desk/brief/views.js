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

/** Earlier agreements that the reports name. */
function commitmentList(dossier, onOpen) {
  const nameOf = new Map(dossier.actors.map(({ id, name }) => [id, name]));
  return el('ul', { class: 'events commitments' }, ...dossier.commitments.map((commitment) => {
    const link = el('a', { href: addressOf({ s: commitment.passage.id }) }, commitment.name);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      onOpen(commitment.passage);
    });
    const notes = [list(commitment.parties).map((id) => nameOf.get(id) || id).join(', '),
      commitment.status || '', imprintOf(commitment.passage.report)];
    return el('li', {}, el('span', { class: 'year' }, String(commitment.year || '')), el('div', {}, link,
      ...(commitment.promise ? [el('span', {}, ` ${oneLine(commitment.promise)}`)] : []),
      el('span', { class: 'reason' }, notes.filter((note) => note !== '').join(' · '))));
  }));
}
