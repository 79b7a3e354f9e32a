/* Puts the page together: address, panes, keyboard, print. */

const FILTER_KEYS = ['party', 'speaker', 'kind', 'realis', 'act', 'report'];
const narrow = matchMedia('(max-width: 759px)');

const dossier = readDossier(JSON.parse(byId('record').textContent));
const statementsById = new Map(dossier.statements.map((statement) => [statement.id, statement]));
const passagesById = new Map([...dossier.reports.values()]
  .flatMap((report) => report.passages.map((passage) => [passage.id, passage])));
const facets = facetsOf(dossier);
const filters = noFilters();
const statementList = new StatementList(byId('list'), (statement) => choose(statement));
const reportPane = new ReportPane(byId('report-body'), (statement) => choose(statement));
const viewPane = new ViewPane(dossier, byId('view'), (passage) => choose(passage));
const filterPanel = new FilterPanel(dossier, facets, filters, () => {
  applyFilters();
  writeAddress(false);
});

/* ---- Address: #s=<statement>&party=…&q=… ---- */

function addressOf(state) {
  const parts = [];
  for (const [key, value] of Object.entries(state)) {
    for (const single of value instanceof Set ? value : [value]) {
      if (single !== '' || value instanceof Set) {
        parts.push(`${key}=${encodeURIComponent(single)}`);
      }
    }
  }
  return '#' + parts.join('&');
}

function readAddress() {
  const parts = location.hash.slice(1).split('&').filter((part) => part.includes('='))
    .map((part) => [part.slice(0, part.indexOf('=')), decoded(part.slice(part.indexOf('=') + 1))]);
  return {
    one: (key) => parts.find(([name]) => name === key)?.[1] || '',
    all: (key) => parts.filter(([name]) => name === key).map(([, value]) => value),
  };
}

function decoded(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** @param step whether this is a step that the browser's back button should undo */
function writeAddress(step) {
  const passage = viewPane.passage ? viewPane.passage.id : '';
  const shown = statementList.active && !statementList.preview ? statementList.active.id : passage;
  const address = addressOf({ view: viewPane.name, s: shown, ...filters });
  if (address === location.hash || (address === '#' && location.hash === '')) {
    return;
  }
  history[step ? 'pushState' : 'replaceState'](null, '', address);
}

function followAddress() {
  const address = readAddress();
  for (const key of FILTER_KEYS) {
    filters[key].clear();
    address.all(key).forEach((value) => filters[key].add(value));
  }
  filters.q = address.one('q');
  filters.from = isoDate(address.one('from'));
  filters.to = isoDate(address.one('to'));
  applyFilters();
  openView(address.one('view'));
  const statement = statementsById.get(address.one('s')) || passagesById.get(address.one('s'));
  const report = dossier.reports.get(address.one('open'));
  if (statement) {
    show(statement, false);
  } else if (report) {
    showReport(report);
  } else {
    closeSheet();
  }
}

/* ---- Filtering ---- */

function applyFilters() {
  const result = search(dossier, facets, filters);
  filterPanel.show(result);
  statementList.show(result.matches, termsOf(filters.q));
  byId('statements').scrollTop = 0;
  const all = dossier.statements.length;
  const active = isFiltering(filters);
  byId('count').textContent = active
    ? `${result.matches.length.toLocaleString('en')} of ${plural(all, 'statement')}` : plural(all, 'statement');
  byId('clear').hidden = !active;
  byId('filters-button').classList.toggle('active', active);
  byId('printed-filters').textContent = active
    ? `${plural(result.matches.length, 'statement')} chosen by ${filterPanel.inWords()}` : '';
}

function clearFilters() {
  FILTER_KEYS.forEach((key) => filters[key].clear());
  Object.assign(filters, { q: '', from: '', to: '' });
  applyFilters();
  writeAddress(false);
}

/* ---- Opening statements ---- */

function choose(statement) {
  show(statement, false);
  writeAddress(true);
}

function show(statement, focus) {
  statementList.preview = false;
  viewPane.passage = statement.isPassage ? statement : null;
  statementList.activate(statement.isPassage ? null : statement);
  if (viewPane.name === '') {
    statementList.reveal(statement, focus && !narrow.matches);
  }
  openSheet();
  reportPane.show(statement.report, statement);
}

/** Shows a view instead of the list of statements; the list if there is none of that name. */
function openView(name) {
  viewPane.show(name);
  const open = viewPane.name !== '';
  document.body.classList.toggle('in-view', open);
  for (const id of ['list', 'filters']) {
    byId(id).hidden = open;
  }
  document.querySelector('.toolbar').hidden = open;
  for (const link of byId('views').querySelectorAll('a')) {
    link.toggleAttribute('aria-current', viewPane.isUnder(link.dataset.view));
  }
}

function showReport(report) {
  statementList.activate(null);
  openSheet();
  reportPane.show(report, null);
}

/** On a wide screen the first statement is shown at once, so that the page explains itself. */
function preview() {
  const first = statementList.matches[0];
  if (!narrow.matches && !statementList.active && !reportPane.report && first) {
    statementList.activate(first);
    statementList.preview = true;
    reportPane.show(first.report, first);
  }
}

function step(by) {
  if (viewPane.name !== '') {
    return;
  }
  const statement = statementList.preview && by > 0 ? statementList.active : statementList.neighbour(by);
  if (!statement) {
    return;
  }
  if (narrow.matches && !sheetIsOpen()) {
    statementList.activate(statement);
    statementList.reveal(statement, true);
  } else {
    show(statement, true);
    writeAddress(false);
  }
}

/* ---- Small screens: the report is a sheet over the list ---- */

function sheetIsOpen() {
  return document.body.classList.contains('sheet-open');
}

function openSheet() {
  document.body.classList.add('sheet-open');
  const elsewhere = document.activeElement !== document.body && !byId('report').contains(document.activeElement);
  if (narrow.matches && elsewhere) {
    byId('report').inert = false;
    byId('back').focus({ preventScroll: true });
  }
  restrictFocus();
}

function closeSheet() {
  if (!sheetIsOpen()) {
    return;
  }
  document.body.classList.remove('sheet-open');
  restrictFocus();
  if (narrow.matches && statementList.active && viewPane.name === '') {
    statementList.reveal(statementList.active, true);
  }
}

/** While the sheet covers the page, nothing under it takes the focus. */
function restrictFocus() {
  const covered = narrow.matches && sheetIsOpen();
  for (const id of ['statements', 'filters']) {
    byId(id).inert = covered;
  }
  document.querySelector('.masthead').inert = covered;
  byId('report').inert = narrow.matches && !sheetIsOpen();
}

function leaveSheet() {
  statementList.preview = true;
  viewPane.passage = null;
  closeSheet();
  writeAddress(false);
}

function toggleFilters() {
  const shown = document.body.classList.toggle('filters-open');
  byId('filters-button').setAttribute('aria-expanded', String(shown));
}

/* ---- Keyboard ---- */

function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) {
    return;
  }
  if (event.key === 'Escape') {
    dismiss();
  } else if (!isTyping(event.target)) {
    command(event);
  }
}

function isTyping(target) {
  return target.matches('textarea, select, input:not([type=checkbox])');
}

function command(event) {
  const inReport = byId('report-body').contains(event.target);
  const commands = {
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: inReport ? null : () => step(1),
    ArrowUp: inReport ? null : () => step(-1),
    Enter: event.target.matches('.card') ? () => choose(statementsById.get(event.target.dataset.id)) : null,
    c: () => copyActive(),
    '/': () => focusSearch(),
    '?': () => byId('help').showModal(),
  };
  const act = Object.hasOwn(commands, event.key) && commands[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
}

function dismiss() {
  const menu = document.querySelector('.sheet-menu[open]');
  if (menu) {
    menu.open = false;
    menu.querySelector('summary').focus();
  } else if (narrow.matches && sheetIsOpen()) {
    leaveSheet();
  } else {
    clearFilters();
  }
}

function focusSearch() {
  if (byId('filters').checkVisibility && !byId('filters').checkVisibility()) {
    toggleFilters();
  }
  byId('words').focus();
  byId('words').select();
}

function copyActive() {
  const { active } = statementList;
  if (active) {
    copyCitation(active, statementList.card(active).querySelector('.copy'));
  }
}

/* ---- What was read ---- */

function describeReading() {
  document.title = dossier.title || document.title;
  const reports = [...dossier.reports.values()];
  const dates = reports.map((report) => report.date).filter((date) => date !== '').sort();
  const outlets = new Set(reports.map((report) => report.outlet).filter((outlet) => outlet !== ''));
  const parts = [plural(reports.length, 'report'), plural(dossier.statements.length, 'statement')];
  if (outlets.size > 1) {
    parts.splice(1, 0, plural(outlets.size, 'outlet'));
  }
  if (dates.length > 0) {
    parts.push(rangeOf(dates[0], dates[dates.length - 1]));
  }
  const undated = reports.length - dates.length;
  const copies = reports.filter((report) => report.duplicateOf !== '').length;
  const warnings = [
    undated > 0 ? `${plural(undated, 'report')} undated` : '',
    copies > 0 ? plural(copies, 'copy', 'copies') : '',
  ].filter((warning) => warning !== '');
  byId('summary').append(...spaced([
    ...parts.map((part) => el('span', {}, part)),
    ...warnings.map((warning) => el('span', { class: 'warning' }, warning)),
  ]));
  fillOnce(byId('reading'), () => reports.map(readingRow));
  describeViews();
  describeSkipped();
}

function rangeOf(first, last) {
  return first === last ? formatDate(first) : `${formatDate(first)} – ${formatDate(last)}`;
}

function describeViews() {
  const views = viewPane.views();
  byId('views').hidden = views.length === 0;
  byId('views').append(...[['', 'Statements'], ...views].map(([name, words]) =>
    el('a', { href: addressOf({ view: name }), 'data-view': name || 'statements' }, words)));
}

function describeSkipped() {
  const details = byId('skipped');
  details.hidden = dossier.skipped.length === 0;
  details.querySelector('summary').textContent = `${plural(dossier.skipped.length, 'file')} skipped`;
  fillOnce(details, () => dossier.skipped.map(({ path, reason }) =>
    el('li', {}, el('span', { class: 'path' }, path), el('span', { class: 'reason' }, reason))));
}

function fillOnce(details, rows) {
  details.addEventListener('toggle', () => {
    details.querySelector('.menu').replaceChildren(el('ul', {}, ...rows()));
  }, { once: true });
}

function readingRow(report) {
  const link = el('a', { href: addressOf({ open: report.id }) }, report.title);
  link.addEventListener('click', () => { byId('reading').open = false; });
  return el('li', {}, link,
    el('span', { class: 'reason' }, `${imprintOf(report)} · ${plural(report.statements.length, 'statement')}`),
    ...remarksOn(report).map((remark) => el('span', { class: 'note' }, remark)));
}

/* ---- Start ---- */

function listen() {
  document.addEventListener('keydown', pressed);
  document.addEventListener('click', (event) => {
    for (const menu of document.querySelectorAll('.sheet-menu[open]')) {
      menu.open = menu.contains(event.target);
    }
  });
  addEventListener('popstate', followAddress);
  addEventListener('beforeprint', () => statementList.fillAll());
  narrow.addEventListener('change', restrictFocus);
  byId('clear').addEventListener('click', clearFilters);
  byId('back').addEventListener('click', leaveSheet);
  byId('filters-button').addEventListener('click', toggleFilters);
  byId('help-button').addEventListener('click', () => byId('help').showModal());
  document.querySelector('.skip').addEventListener('click', (event) => {
    event.preventDefault();
    byId('statements').focus();
  });
}

describeReading();
listen();
followAddress();
restrictFocus();
preview();
document.documentElement.dataset.ready = 'true';
