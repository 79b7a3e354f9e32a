/* Filters: what the reader asked for, which statements answer, and how many each option would give. */

const KIND_NAMES = { direct: 'Direct', indirect: 'Indirect', mixed: 'Mixed' };
const REALIS_NAMES = { asserted: 'said', negated: 'not said', hypothetical: 'hypothetical' };
const LONG_LIST = 10;

/** The questions with options. Each gives the values of a statement, which are never null. */
function facetsOf(dossier) {
  return [
    { key: 'party', label: 'Party', values: (s) => [s.party], nameOf: dossier.partyName },
    { key: 'speaker', label: 'Speaker', values: (s) => s.speakers, nameOf: dossier.speakerName },
    { key: 'kind', label: 'Kind', values: (s) => [s.kind], nameOf: (kind) => KIND_NAMES[kind] || kind },
    { key: 'realis', label: 'Realis', values: (s) => [s.realis], nameOf: (realis) => capital(REALIS_NAMES[realis] || realis) },
    { key: 'act', label: 'Act', values: (s) => [s.act], nameOf: (act) => capital(actName(act)) },
    { key: 'report', label: 'Report', values: (s) => [s.report.id],
      nameOf: (id) => dossier.reports.get(id).title, noteOf: (id) => imprintOf(dossier.reports.get(id)) },
  ].map((facet) => ({ ...facet, options: optionsOf(facet, dossier.statements) }))
    .filter((facet) => facet.options.length > 1 || facet.key === 'party');
}

/** The values a facet takes, most frequent first, the unknown last. */
function optionsOf(facet, statements) {
  const counts = new Map();
  for (const statement of statements) {
    for (const value of new Set(facet.values(statement))) {
      counts.set(value, (counts.get(value) || 0) + 1);
    }
  }
  return [...counts].sort(([a, x], [b, y]) =>
    (a === '') - (b === '') || y - x || facet.nameOf(a).localeCompare(facet.nameOf(b), 'en'))
    .map(([value]) => value);
}

function actName(act) {
  return act.replace('-', ' ');
}

function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function imprintOf(report) {
  return [report.outlet, report.date ? formatDate(report.date) : 'undated']
    .filter((part) => part !== '').join(', ');
}

function noFilters() {
  return {
    q: '', from: '', to: '',
    party: new Set(), speaker: new Set(), kind: new Set(), realis: new Set(), act: new Set(), report: new Set(),
  };
}

function isFiltering(filters) {
  return Object.values(filters).some((value) => (value instanceof Set ? value.size > 0 : value !== ''));
}

/** The words to look for: single words, and phrases between quotation marks. */
function termsOf(query) {
  return [...fold(query).matchAll(/["“]([^"“”]+)["”]|([^\s"“”]+)/g)]
    .map((match) => (match[1] || match[2]).trim())
    .filter((term) => term !== '');
}

/**
 * Asks every statement every question once.
 *
 * A statement that passes all is a match. One that fails a single question counts for that
 * question's options: choosing such an option instead would show it.
 *
 * @returns matches in reading order; counts, per facet key a Map from value to number; byDate, the
 *     statements that pass all but the dates; undated, how many of those have no date
 */
function search(dossier, facets, filters) {
  const terms = termsOf(filters.q);
  const asked = facets.filter((facet) => filters[facet.key].size > 0);
  const counts = Object.fromEntries(facets.map((facet) => [facet.key, new Map()]));
  const matches = [];
  const byDate = [];
  for (const statement of dossier.statements) {
    if (!terms.every((term) => statement.folded.includes(term))) {
      continue;
    }
    const failed = asked.filter((facet) => !facet.values(statement).some((v) => filters[facet.key].has(v)));
    const dated = inRange(statement.date, filters.from, filters.to);
    if (failed.length === 0) {
      byDate.push(statement);
    }
    if (!dated || failed.length > 1) {
      continue;
    }
    if (failed.length === 0) {
      matches.push(statement);
    }
    for (const facet of failed.length === 0 ? facets : failed) {
      countValues(counts[facet.key], facet.values(statement));
    }
  }
  return { matches, counts, byDate };
}

function inRange(date, from, to) {
  if (from === '' && to === '') {
    return true;
  }
  return date !== '' && (from === '' || date >= from) && (to === '' || date <= to);
}

function countValues(counts, values) {
  for (const value of new Set(values)) {
    counts.set(value, (counts.get(value) || 0) + 1);
  }
}

/** The filter panel. Calls onChange with nothing when the reader changed the filters. */
class FilterPanel {
  constructor(dossier, facets, filters, onChange) {
    this.filters = filters;
    this.onChange = onChange;
    this.words = byId('words');
    this.words.addEventListener('input', () => this.change(() => { filters.q = this.words.value; }));
    byId('filter-form').addEventListener('submit', (event) => event.preventDefault());
    this.boxes = facets.map((facet) => new OptionBox(facet, filters, (act) => this.change(act)));
    this.dates = new DateBox(dossier, filters, (act) => this.change(act));
    const elements = this.boxes.map((box) => box.element);
    elements.splice(2, 0, this.dates.element);
    byId('facets').append(...elements);
  }

  change(act) {
    act();
    this.onChange();
  }

  /** Shows the filters as they are and the counts of a search. */
  show(result) {
    if (this.words.value !== this.filters.q) {
      this.words.value = this.filters.q;
    }
    this.boxes.forEach((box) => box.show(result.counts[box.facet.key]));
    this.dates.show(result);
  }

  /** The filters in words, for print. */
  inWords() {
    const said = this.boxes
      .map(({ facet }) => [facet, [...this.filters[facet.key]]])
      .filter(([, chosen]) => chosen.length > 0)
      .map(([facet, chosen]) => `${facet.label.toLowerCase()}: ${chosen.map(facet.nameOf).join(' or ')}`);
    const { q, from, to } = this.filters;
    if (from !== '') { said.push(`from ${formatDate(from)}`); }
    if (to !== '') { said.push(`until ${formatDate(to)}`); }
    if (q !== '') { said.push(`words: ${q}`); }
    return said.join('; ');
  }
}

/** One question's options as check boxes. */
class OptionBox {
  constructor(facet, filters, change) {
    this.facet = facet;
    this.chosen = filters[facet.key];
    this.change = change;
    this.rows = facet.options.map((value) => this.row(value));
    this.long = this.rows.length > LONG_LIST;
    this.element = el('fieldset', { class: 'facet', 'data-facet': facet.key }, el('legend', {}, facet.label));
    if (this.long) {
      this.element.append(this.narrowing());
    }
    this.element.append(el('div', { class: this.long ? 'options long' : 'options' },
      ...this.rows.map((row) => row.element)));
  }

  row(value) {
    const box = el('input', { type: 'checkbox', 'data-value': value });
    box.addEventListener('change', () => this.change(() =>
      (box.checked ? this.chosen.add(value) : this.chosen.delete(value))));
    const name = el('span', { class: 'name' }, this.facet.nameOf(value));
    if (this.facet.noteOf) {
      name.append(el('small', {}, this.facet.noteOf(value)));
    }
    const count = el('span', { class: 'count' });
    const element = el('label', { class: value === '' ? 'option unknown' : 'option' }, box, name, count);
    return { value, box, count, shown: -1, element, folded: fold(name.textContent) };
  }

  narrowing() {
    this.narrow = el('input', {
      type: 'search', class: 'narrow', placeholder: `Find among ${this.rows.length}`,
      'aria-label': `Find a ${this.facet.label.toLowerCase()}`, autocomplete: 'off',
    });
    this.narrow.addEventListener('input', () => this.hideRows());
    return this.narrow;
  }

  show(counts) {
    for (const row of this.rows) {
      const count = counts.get(row.value) || 0;
      row.box.checked = this.chosen.has(row.value);
      row.empty = count === 0 && !row.box.checked;
      row.element.classList.toggle('none', row.empty);
      if (count !== row.shown) {
        row.shown = count;
        row.count.textContent = count.toLocaleString('en');
      }
    }
    this.hideRows();
  }

  /** A long list shows only what would give something, narrowed by the words typed above it. */
  hideRows() {
    if (!this.long) {
      return;
    }
    const wanted = fold(this.narrow.value);
    for (const row of this.rows) {
      const hidden = row.empty || !row.folded.includes(wanted);
      if (row.element.hidden !== hidden) {
        row.element.hidden = hidden;
      }
    }
  }
}

const BARS = 32;
const DAY = 86400000;

/** From and to, under a small chart of how many statements each stretch of time has. */
class DateBox {
  constructor(dossier, filters, change) {
    this.filters = filters;
    this.change = change;
    const dates = dossier.statements.map((s) => s.date).filter((date) => date !== '').sort();
    this.first = dates[0] || '';
    this.last = dates[dates.length - 1] || '';
    this.from = this.input('from', 'From');
    this.to = this.input('to', 'To');
    this.note = el('p', { class: 'hint' });
    this.element = el('fieldset', { class: 'facet dates', 'data-facet': 'date' }, el('legend', {}, 'Date'),
      ...this.chart(dates),
      el('div', { class: 'range' }, this.from.parentElement, this.to.parentElement), this.note);
    this.element.hidden = dates.length === 0;
  }

  input(key, label) {
    const input = el('input', { type: 'date', name: key, min: this.first, max: this.last });
    input.addEventListener('change', () => this.change(() => { this.filters[key] = input.value; }));
    el('label', {}, el('span', {}, label), input);
    return input;
  }

  chart(dates) {
    this.bars = [];
    if (this.first === this.last) {
      return [];
    }
    const days = (Date.parse(this.last) - Date.parse(this.first)) / DAY + 1;
    this.width = Math.ceil(days / BARS);
    const count = Math.ceil(days / this.width);
    for (let i = 0; i < count; i++) {
      this.bars.push(this.bar(i));
    }
    dates.forEach((date) => this.bars[this.barOf(date)].all++);
    this.highest = Math.max(...this.bars.map((bar) => bar.all));
    const chart = el('div', { class: 'chart', 'aria-hidden': 'true' }, ...this.bars.map((bar) => bar.element));
    return [chart];
  }

  bar(index) {
    const from = this.dayAfter(index * this.width);
    const to = this.dayAfter((index + 1) * this.width - 1);
    const found = el('span', { class: 'found' });
    const total = el('span', { class: 'total' });
    const element = el('div', { class: 'bar' }, total, found);
    element.addEventListener('click', () => this.change(() => Object.assign(this.filters, { from, to })));
    return { element, total, found, from, to, all: 0 };
  }

  dayAfter(days) {
    return new Date(Date.parse(this.first) + days * DAY).toISOString().slice(0, 10);
  }

  barOf(date) {
    return Math.floor((Date.parse(date) - Date.parse(this.first)) / DAY / this.width);
  }

  show({ byDate }) {
    this.from.value = this.filters.from;
    this.to.value = this.filters.to;
    const found = this.bars.map(() => 0);
    let undated = 0;
    for (const { date } of byDate) {
      if (date === '') {
        undated++;
      } else if (found.length > 0) {
        found[this.barOf(date)]++;
      }
    }
    this.bars.forEach((bar, i) => this.draw(bar, found[i]));
    const ranged = this.filters.from !== '' || this.filters.to !== '';
    this.note.textContent = undated === 0 ? ''
      : `${plural(undated, 'undated statement')} ${ranged ? 'left out' : 'included'}`;
  }

  draw(bar, found) {
    bar.total.style.height = `${(100 * bar.all) / this.highest}%`;
    bar.found.style.height = `${(100 * found) / this.highest}%`;
    bar.element.classList.toggle('outside',
      (this.filters.from !== '' && bar.to < this.filters.from)
      || (this.filters.to !== '' && bar.from > this.filters.to));
    bar.element.title = `${formatDate(bar.from)}${bar.from === bar.to ? '' : ` – ${formatDate(bar.to)}`}: ${found}`;
  }
}
