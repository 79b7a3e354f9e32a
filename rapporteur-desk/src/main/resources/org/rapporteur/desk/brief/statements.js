/*
 * The list of statements, grouped by party and speaker. What fits a screen is drawn at once, some
 * hundreds more while the browser is idle, the rest as the reader scrolls.
 */

const FIRST_CARDS = 16;
const CARDS_A_TURN = 40;
const CARDS_WHEN_IDLE = 400;
const NEAR_THE_END = 3000;
const MOST_HIGHLIGHTS = 2000;

class StatementList {
  /** @param onOpen called with a statement to show in its report */
  constructor(root, onOpen) {
    this.root = root;
    this.onOpen = onOpen;
    this.cards = new Map();
    this.matches = [];
    this.active = null;
    root.addEventListener('click', (event) => this.clicked(event));
    root.parentElement.addEventListener('scroll', () => this.fillNearTheEnd(), { passive: true });
  }

  /** Shows these statements instead of the ones before. */
  show(matches, terms) {
    cancelIdle(this.turn);
    this.matches = matches;
    this.terms = terms;
    this.next = 0;
    this.party = null;
    this.speaker = null;
    this.counts = countGroups(matches);
    this.root.replaceChildren();
    highlightWords([], []);
    if (matches.length === 0) {
      this.root.append(el('p', { class: 'empty' }, 'No statement passes these filters.'));
    }
    this.fill(FIRST_CARDS);
    this.fillWhenIdle();
  }

  fillWhenIdle() {
    const end = Math.min(this.matches.length, CARDS_WHEN_IDLE);
    this.root.ariaBusy = String(this.next < end);
    if (this.next < end) {
      this.turn = whenIdle((deadline) => {
        do {
          this.fill(CARDS_A_TURN);
        } while (this.next < end && deadline.timeRemaining() > 5);
        this.fillWhenIdle();
      });
    } else {
      highlightWords([this.root], this.terms);
    }
  }

  fillNearTheEnd() {
    const pane = this.root.parentElement;
    if (pane.scrollTop + pane.clientHeight > pane.scrollHeight - NEAR_THE_END) {
      this.fill(CARDS_A_TURN);
    }
  }

  fill(count) {
    const end = Math.min(this.next + count, this.matches.length);
    while (this.next < end) {
      this.place(this.matches[this.next++]);
    }
  }

  fillAll() {
    this.fill(this.matches.length);
  }

  place(statement) {
    if (!this.party || this.party.id !== statement.party) {
      this.openParty(statement);
    }
    if (!this.speaker || this.speaker.id !== statement.speaker) {
      this.openSpeaker(statement);
    }
    this.speaker.list.append(this.card(statement));
  }

  openParty(statement) {
    const heading = el('h2', {}, el('span', {}, statement.partyName),
      el('span', { class: 'count' }, this.counts.get(statement.party).toLocaleString('en')));
    const section = el('section', { class: 'party', 'aria-label': statement.partyName }, heading);
    this.root.append(section);
    this.party = { id: statement.party, section };
    this.speaker = null;
  }

  openSpeaker(statement) {
    const list = el('ol', { class: 'cards' });
    this.party.section.append(
      el('h3', {}, el('span', {}, statement.speakerName),
        el('span', { class: 'count' }, this.counts.get(speakerKeyIn(statement)).toLocaleString('en'))),
      list);
    this.speaker = { id: statement.speaker, list };
  }

  card(statement) {
    if (!this.cards.has(statement)) {
      const card = cardOf(statement);
      this.cards.set(statement, card);
    }
    return this.cards.get(statement);
  }

  clicked(event) {
    const card = event.target.closest('.card');
    if (!card) {
      return;
    }
    const statement = this.matches.find((match) => match.id === card.dataset.id);
    if (event.target.closest('.copy')) {
      copyCitation(statement, event.target.closest('.copy'));
    } else if (event.target.closest('.open')) {
      event.preventDefault();
      this.onOpen(statement);
    } else if (!event.target.closest('a') && document.getSelection().isCollapsed) {
      this.onOpen(statement);
    }
  }

  /** Marks a statement as the one shown in the report. */
  activate(statement) {
    if (this.active) {
      this.cards.get(this.active).removeAttribute('aria-current');
    }
    this.active = statement;
    if (statement) {
      this.card(statement).setAttribute('aria-current', 'true');
    }
  }

  /** Brings a statement's card into view, if it is listed. */
  reveal(statement, focus) {
    const index = this.matches.indexOf(statement);
    if (index < 0) {
      return;
    }
    this.fill(index + 1 - this.next);
    const card = this.card(statement);
    if (focus) {
      card.focus({ preventScroll: true });
    }
    card.scrollIntoView({ block: 'nearest' });
  }

  /** The statement so many places after the active one; the first if none is active. */
  neighbour(step) {
    const index = this.matches.indexOf(this.active);
    return index < 0 ? this.matches[0] : this.matches[index + step];
  }
}

function countGroups(matches) {
  const counts = new Map();
  for (const statement of matches) {
    countValues(counts, [statement.party, speakerKeyIn(statement)]);
  }
  return counts;
}

function speakerKeyIn(statement) {
  return statement.party + '\n' + statement.speaker;
}

function cardOf(statement) {
  const { report } = statement;
  const article = el('article', {},
    quoteOf(statement),
    el('p', { class: 'byline' }, ...spaced(bylineOf(statement))),
    el('div', { class: 'actions' },
      el('a', { class: 'open', href: addressOf({ s: statement.id }) }, 'In the report'),
      el('button', { type: 'button', class: 'copy' }, 'Copy citation'),
      ...(report.address ? [originalLink(report, 'Original')] : [])));
  return el('li', {
    class: 'card', 'data-id': statement.id, tabindex: '-1',
    'aria-label': `${statement.speakerName}, ${imprintOf(report)}`,
  }, article);
}

function quoteOf(statement) {
  const { excerpt, report, spans } = statement;
  const quote = el('blockquote', {});
  if (excerpt.openStart) {
    quote.append('… ');
  }
  for (const piece of pieces(report.text, spans, excerpt.from, excerpt.to)) {
    const mark = piece.marks[0];
    const words = piece.text.replace(/\s+/g, ' ');
    quote.append(mark ? el('span', { class: mark.role }, words) : words);
  }
  if (excerpt.openEnd) {
    quote.append(' …');
  }
  return quote;
}

function bylineOf(statement) {
  const { report } = statement;
  const parts = [
    el('span', { class: 'who' }, statement.speakerName),
    el('span', { class: 'party-name' }, statement.partyName),
    el('cite', {}, report.title),
    el('span', { class: 'outlet' }, report.outlet || 'Outlet unknown'),
    report.date
      ? el('time', { datetime: report.date }, formatDate(report.date))
      : el('span', { class: 'undated' }, 'undated'),
    el('span', { class: 'kind' }, statement.kind),
  ];
  if (statement.speakerUnknown) {
    parts.splice(1, 0, el('span', {}, statement.speakerUnknown));
  }
  if (statement.jointNames.length > 0) {
    parts.splice(1, 0, el('span', {}, `with ${statement.jointNames.join(', ')}`));
  }
  if (statement.addressee) {
    parts.push(el('span', {}, `to ${statement.addressee}`));
  }
  if (statement.occasion) {
    parts.push(el('span', {}, statement.occasion));
  }
  if (statement.said && statement.said !== report.date) {
    parts.push(el('span', {}, `said ${formatDate(statement.said)}`));
  }
  if (statement.hearsayOf) {
    parts.splice(1, 0, el('span', { class: 'via' }, `via ${statement.hearsayOf}`));
  }
  if (statement.act !== 'state') {
    parts.unshift(el('span', { class: 'badge act' }, actName(statement.act)));
  }
  if (statement.realis !== 'asserted') {
    parts.unshift(el('strong', { class: 'badge realis' }, REALIS_NAMES[statement.realis] || statement.realis));
  }
  if (report.duplicateOf) {
    parts.unshift(el('span', { class: 'badge' }, `copy of ${report.duplicateOf}`));
  }
  return parts;
}

/** Paints the words searched for, where the browser can paint without changing the page. */
function highlightWords(roots, terms) {
  if (!globalThis.Highlight || !CSS.highlights) {
    return;
  }
  CSS.highlights.delete('words');
  if (terms.length === 0) {
    return;
  }
  const ranges = [];
  for (const element of roots.flatMap((root) => [...root.querySelectorAll('blockquote, .who')])) {
    if (ranges.length < MOST_HIGHLIGHTS) {
      ranges.push(...rangesIn(element, terms));
    }
  }
  CSS.highlights.set('words', new Highlight(...ranges));
}

function rangesIn(element, terms) {
  const ranges = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const folded = fold(node.data);
    if (folded.length !== node.data.length) {
      continue;
    }
    for (const term of terms) {
      for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + term.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}

function whenIdle(act) {
  return globalThis.requestIdleCallback
    ? requestIdleCallback(act, { timeout: 500 })
    : setTimeout(() => act({ timeRemaining: () => 0 }), 16);
}

function cancelIdle(turn) {
  if (turn !== undefined) {
    (globalThis.cancelIdleCallback || clearTimeout)(turn);
  }
}
