/* What one package is made of, with the arithmetic behind each utility. */

class Detail {
  constructor(place, answers) {
    this.place = place;
    this.answers = answers;
  }

  show(index) {
    this.place.replaceChildren(...this.badges(index), this.table(index), ...this.verdicts(index));
  }

  badges(index) {
    const words = this.answers.solutionsAt(index).map((solution) => solution.name);
    if (this.answers.isOnTable(index)) {
      words.unshift('On the table');
    }
    if (this.answers.isEfficient(index)) {
      words.push('Pareto efficient');
    }
    return words.length === 0 ? [] : [
      el('p', { class: 'badges' }, ...words.map((word) => el('span', { class: 'badge' }, word))),
    ];
  }

  table(index) {
    const { issues, parties, packages } = this.answers;
    const { outcomes, utilities } = packages[index];
    const head = el('tr', {}, el('th', { scope: 'col' }, 'Issue'), el('th', { scope: 'col' }, 'Outcome'),
      ...parties.map((party) => el('th', { scope: 'col', class: 'number' }, party.name)));
    const rows = issues.map((issue, i) => el('tr', {},
      el('th', { scope: 'row' }, issue.name),
      el('td', {}, issue.outcomes[outcomes[i]]),
      ...parties.map((party) => this.product(party.issues[i], outcomes[i]))));
    const foot = [
      el('tr', {}, el('th', { scope: 'row', colspan: 2 }, 'Utility: the sum'),
        ...utilities.map((utility) => el('td', { class: 'number' }, numeral(utility)))),
      el('tr', {}, el('th', { scope: 'row', colspan: 2 }, 'Reservation'),
        ...parties.map((party) => el('td', { class: 'number' }, numeral(party.reservation)))),
    ];
    return el('div', { class: 'scroll' }, el('table', {},
      el('thead', {}, head), el('tbody', {}, ...rows), el('tfoot', {}, ...foot)));
  }

  /** weight × value ÷ divisor, and what it comes to. */
  product(valuation, outcome) {
    const { weight, values, divisor } = valuation;
    const value = values[outcome];
    const sum = `${numeral(weight)} × ${numeral(value)}${divisor === 1 ? '' : ` ÷ ${numeral(divisor)}`}`;
    return el('td', { class: 'number' }, numeral(weight * value / divisor),
      el('br'), el('span', { class: 'sums' }, sum));
  }

  verdicts(index) {
    const { parties, packages, onTheTable } = this.answers;
    const blockers = packages[index].blockers;
    if (blockers.length === 0) {
      return [el('p', { class: 'verdict' }, '✓ Nobody blocks it.')];
    }
    return blockers.map((party) => {
      const below = packages[index].utilities[party] < parties[party].reservation;
      const crossed = this.answers.isOnTable(index)
        ? onTheTable.redLines.filter((line) => line.party === party).map((line) => line.redLine) : [];
      const reasons = [];
      if (below) {
        reasons.push('below its reservation');
      }
      reasons.push(...crossed.map((line) => `across the red line ${line}`));
      if (reasons.length === 0) {
        reasons.push('across a red line');
      }
      return el('p', { class: 'verdict no' }, `✗ ${parties[party].name} blocks it: ${reasons.join('; ')}.`);
    });
  }
}
