/* The record: packages, and what is to be said of each. */

const SOLUTIONS = [
  ['NASH', 'Nash', 'N', 'largest product of gains'],
  ['KALAI_SMORODINSKY', 'Kalai-Smorodinsky', 'K', 'largest smallest share of what each could gain'],
  ['EGALITARIAN', 'Egalitarian', 'E', 'largest smallest gain'],
  ['UTILITARIAN', 'Utilitarian', 'U', 'largest sum'],
];

function readAnswers(record) {
  const frontier = new Set(record.frontier);
  const solutions = SOLUTIONS
    .filter(([key]) => record.solutions && key in record.solutions)
    .map(([key, name, letter, rule]) => ({ name, letter, rule, package: record.solutions[key] }));
  const table = record.onTheTable;
  return {
    ...record,
    constraints: record.constraints || [],
    solutions,
    isEfficient: (index) => frontier.has(index),
    isBlocked: (index) => record.packages[index].blockers.length > 0,
    isOnTable: (index) => Boolean(table) && table.package === index,
    solutionsAt: (index) => solutions.filter((solution) => solution.package === index),
    /** Letters that mark a package: T on the table, N, K, E and U. */
    letters(index) {
      const letters = this.solutionsAt(index).map((solution) => solution.letter);
      return (this.isOnTable(index) ? ['T', ...letters] : letters).join('');
    },
    outcomes(index) {
      return record.packages[index].outcomes.map((outcome, i) => record.issues[i].outcomes[outcome]);
    },
  };
}
