/* The report pane: the text as read, with every statement's parts marked. */

class ReportPane {
  /** @param onPick called with the statement whose mark the reader clicked */
  constructor(root, onPick) {
    this.root = root;
    this.report = null;
    this.marks = [];
    root.addEventListener('click', (event) => {
      const mark = event.target.closest('mark');
      const found = mark && this.marks.find((entry) => entry.element === mark);
      const picked = found ? found.marks.filter(({ statement }) => !statement.isPassage) : [];
      if (picked.length > 0 && document.getSelection().isCollapsed) {
        onPick(innermost(picked).statement);
      }
    });
  }

  /** Shows a report and, in it, a statement or other passage, or none if null. */
  show(report, statement) {
    const fresh = report !== this.report;
    if (fresh) {
      this.report = report;
      this.render(report);
    }
    this.emphasise(statement);
    if (statement) {
      this.scrollTo(!fresh);
    } else {
      this.root.scrollTop = 0;
    }
  }

  render(report) {
    this.marks = [];
    this.root.replaceChildren(reportHead(report), this.textOf(report));
    this.root.setAttribute('aria-label', `Text of the report: ${report.title}`);
  }

  textOf(report) {
    const marks = [...report.statements, ...report.passages].flatMap((statement) =>
      statement.spans.map((span) => ({ ...span, statement })));
    const body = el('div', { class: 'text' });
    let from = 0;
    for (const gap of report.text.matchAll(/\n\s*\n/g)) {
      body.append(this.paragraph(report.text, marks, from, gap.index));
      from = gap.index + gap[0].length;
    }
    body.append(this.paragraph(report.text, marks, from, report.text.length));
    return body;
  }

  paragraph(text, marks, from, to) {
    const repeatsTitle = from === 0 && text.slice(from, to).trim() === this.report.title;
    const paragraph = el('p', { class: repeatsTitle && 'headline' });
    for (const piece of pieces(text, marks, from, to)) {
      if (piece.marks.length === 0) {
        paragraph.append(piece.text);
      } else {
        const element = el('mark', {}, piece.text);
        this.marks.push({ element, marks: piece.marks });
        paragraph.append(element);
      }
    }
    return paragraph;
  }

  emphasise(statement) {
    this.first = null;
    let before = '';
    for (const { element, marks } of this.marks) {
      const own = marks.filter((mark) => mark.statement === statement);
      const role = leading(own.length > 0 ? own : marks).role;
      element.className = own.length > 0 ? `${role} on` : role;
      element.classList.toggle('begins', own.length > 0 && role !== before);
      before = own.length > 0 ? role : '';
      if (own.length > 0 && !this.first) {
        this.first = element;
      }
      if (own.length > 0) {
        this.last = element;
      }
    }
  }

  /** Puts the emphasised words in the upper part of the pane; near the start, keeps the title. */
  scrollTo(gently) {
    if (!this.first) {
      return;
    }
    const pane = this.root.getBoundingClientRect();
    const top = this.first.getBoundingClientRect().top - pane.top + this.root.scrollTop;
    const height = this.last.getBoundingClientRect().bottom - this.first.getBoundingClientRect().top;
    const visible = this.root.clientHeight;
    const place = top + height < visible * 0.75 ? 0 : top - Math.max(visible - height, 0) / 3;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.root.scrollTo({ top: place, behavior: gently && !calm ? 'smooth' : 'instant' });
  }
}

/** Of marks that overlap, the one to show: source before cue before content. */
function leading(marks) {
  return marks.reduce((best, mark) =>
    (ROLES.indexOf(mark.role) > ROLES.indexOf(best.role) ? mark : best));
}

function innermost(marks) {
  return marks.reduce((best, mark) => (mark.to - mark.from < best.to - best.from ? mark : best));
}

function reportHead(report) {
  const imprint = [
    el('span', {}, report.outlet || 'Outlet unknown'),
    report.date
      ? el('time', { datetime: report.date }, formatDate(report.date, 'long'))
      : el('span', { class: 'undated' }, 'no date of publication'),
    el('span', {}, plural(report.statements.length, 'statement')),
    ...(report.address ? [originalLink(report, 'Original')] : []),
  ];
  return el('header', { class: 'report-head' }, el('h2', {}, report.title),
    el('p', { class: 'imprint' }, ...spaced(imprint)),
    ...remarksOn(report).map((remark) => el('p', { class: 'note' }, remark)),
    ...storyOf(report));
}

/** The other reports of the same event, and for a rewrite what it tells again. */
function storyOf({ id, story, derivation }) {
  const parts = [];
  const others = story ? story.members.filter((member) => member.id !== id) : [];
  if (others.length > 0) {
    const sources = plural(story.independent, 'independent source');
    parts.push(el('p', { class: 'story' },
      `Same story, ${plural(others.length + 1, 'report')} from ${sources}: `,
      ...others.flatMap((other, index) => [index === 0 ? '' : ', ',
        el('a', { href: addressOf({ open: other.id }) }, other.outlet || other.id)])));
  }
  if (derivation && list(derivation.aligned).length > 0) {
    parts.push(comparison(derivation));
  }
  return parts;
}

function comparison({ origin, aligned, added, dropped, sharedWording }) {
  const details = el('details', { class: 'comparison' }, el('summary', {},
    `Beside ${origin}: ${plural(aligned.length, 'paragraph')} told again, `
    + `${Math.round(100 * sharedWording)} % of the wording the same`));
  details.addEventListener('toggle', () => details.append(
    el('table', {},
      el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, 'This report'),
        el('th', { scope: 'col' }, origin))),
      el('tbody', {}, ...aligned.map((pair) => el('tr', {},
        el('td', {}, pair.report.text), el('td', {}, pair.origin.text))))),
    ...sentences('Only here', added), ...sentences(`Only in ${origin}`, dropped)), { once: true });
  return details;
}

function sentences(heading, spans) {
  return list(spans).length === 0 ? [] : [el('h4', {}, heading),
    el('ul', {}, ...spans.map((span) => el('li', {}, span.text)))];
}

/** What a reader should know about a report before trusting it. */
function remarksOn(report) {
  const remarks = report.notes.map(capital);
  if (report.duplicateOf) {
    const near = report.derivation && report.derivation.kind === 'copy';
    remarks.unshift(`${near ? 'Copied from' : 'Same text as'} ${report.duplicateOf}`);
  }
  if (report.rewriteOf) {
    remarks.unshift(`Rewritten from ${report.rewriteOf}`);
  }
  return remarks;
}
