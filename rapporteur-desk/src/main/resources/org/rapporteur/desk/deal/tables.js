/* The answers in words and numbers; every row leads to its package in the picture. */

const ROWS = 50;

class Tables {
  constructor(place, answers, choose) {
    this.answers = answers;
    this.choose = choose;
    place.append(...this.onTheTable(), ...this.solutions(), ...this.frontier(), ...this.sensitivity(), ...this.model());
  }

  section(title, ...content) {
    return el('section', {}, el('h2', {}, title), ...content);
  }

  /** A table of packages, the first rows at once and the rest on demand. */
  table(caption, heads, rows) {
    const { parties, issues } = this.answers;
    const head = el('tr', {}, ...heads.map((words) => el('th', { scope: 'col' }, words)),
      ...parties.map((party) => el('th', { scope: 'col', class: 'number' }, party.name)),
      ...issues.map((issue) => el('th', { scope: 'col' }, issue.name)));
    const body = el('tbody', {}, ...rows.slice(0, ROWS).map((row) => this.row(row)));
    const parts = [el('div', { class: 'scroll' },
      el('table', {}, ...(caption ? [el('caption', {}, caption)] : []), el('thead', {}, head), body))];
    if (rows.length > ROWS) {
      const more = el('button', { type: 'button', class: 'more' }, `Show all ${rows.length.toLocaleString('en')} rows`);
      more.addEventListener('click', () => {
        body.append(...rows.slice(ROWS).map((row) => this.row(row)));
        more.remove();
      });
      parts.push(more);
    }
    return parts;
  }

  row({ words, index }) {
    const button = el('button', { type: 'button' }, words[0]);
    button.addEventListener('click', () => this.choose(index));
    button.addEventListener('focus', () => this.choose(index));
    const row = el('tr', {},
      el('th', { scope: 'row' }, button),
      ...words.slice(1).map((word) => el('td', {}, word)),
      ...this.answers.packages[index].utilities.map((utility) => el('td', { class: 'number' }, numeral(utility))),
      ...this.answers.outcomes(index).map((outcome) => el('td', {}, outcome)));
    row.addEventListener('pointerenter', () => this.choose(index));
    return row;
  }

  onTheTable() {
    const { onTheTable: table, packages, parties } = this.answers;
    if (!table) {
      return [];
    }
    const blockers = packages[table.package].blockers.map((party) => parties[party].name);
    const verdict = blockers.length === 0 ? 'Nobody blocks it.' : `Blocked by ${blockers.join(', ')}.`;
    const content = this.table(verdict, ['Package'], [{ words: ['T on the table'], index: table.package }]);
    if (table.unblock.length > 0) {
      content.push(...this.table('The smallest changes after which nobody blocks it, the cheapest to the others first',
        ['Change', 'Cost to the others'],
        table.unblock.map(({ package: index, cost }) => ({ words: [this.changes(table.package, index), numeral(cost)], index }))));
    } else if (blockers.length > 0) {
      content.push(el('p', { class: 'hint' }, 'No change unblocks it: somebody blocks every package.'));
    }
    if (table.better.length > 0) {
      const shown = table.betterCount > table.better.length ? `; here are ${table.better.length}` : '';
      content.push(...this.table(`Better for all: ${plural(table.betterCount, 'package')}${shown}`, ['Package'],
        table.better.map((index, i) => ({ words: [String(i + 1)], index }))));
    } else {
      content.push(el('p', { class: 'hint' }, 'No package is better for all.'));
    }
    return [this.section('On the table', ...content)];
  }

  changes(from, to) {
    const before = this.answers.outcomes(from);
    return this.answers.outcomes(to)
      .map((outcome, i) => (outcome === before[i] ? '' : `${this.answers.issues[i].name}: ${before[i]} → ${outcome}`))
      .filter((words) => words !== '').join('; ');
  }

  solutions() {
    const { solutions } = this.answers;
    return [this.section('Solutions', ...(solutions.length === 0
      ? [el('p', { class: 'hint' }, 'None: somebody blocks every package.')]
      : this.table('', ['Solution', 'Rule'],
        solutions.map(({ name, letter, rule, package: index }) => ({ words: [`${letter} ${name}`, rule], index })))))];
  }

  frontier() {
    const { frontier, efficient, parties } = this.answers;
    const shown = efficient > frontier.length ? `; shown are ${frontier.length.toLocaleString('en')}, evenly chosen` : '';
    return [this.section('Pareto frontier', ...this.table(
      `${plural(efficient, 'package')}${shown}, best for ${parties[0].name} first`, ['No.', 'Blocked by'],
      frontier.map((index, i) => ({
        words: [String(i + 1), this.answers.packages[index].blockers.map((party) => parties[party].name).join(', ') || '–'],
        index,
      }))))];
  }

  sensitivity() {
    const { sensitivity } = this.answers;
    if (!sensitivity) {
      return [];
    }
    const percent = (share) => `${Math.round(100 * share)} %`;
    return [this.section('Sensitivity', ...this.table(
      `${plural(sensitivity.draws, 'draw')}: weights off by up to ${percent(sensitivity.weights)}, `
        + `reservations by up to ${percent(sensitivity.reservations)} of the party's range`,
      ['No.', 'Nobody blocks it', 'Pareto efficient'],
      sensitivity.packages.map(({ package: index, acceptable, efficient }, i) => ({
        words: [`${i + 1} ${this.answers.letters(index)}`.trim(), percent(acceptable), percent(efficient)], index,
      }))))];
  }

  model() {
    const { constraints, parties } = this.answers;
    const lines = parties.flatMap((party) => (party.redLines || []).map((line) => `${party.name}: never ${line}`));
    const list = (items) => el('ul', {}, ...items.map((item) => el('li', {}, item)));
    return [
      ...(constraints.length > 0 ? [this.section('Constraints', list(constraints))] : []),
      ...(lines.length > 0 ? [this.section('Red lines', list(lines))] : []),
    ];
  }
}
