/* Puts the page together. */

const answers = readAnswers(JSON.parse(byId('record').textContent));
const detail = new Detail(byId('detail-body'), answers);
const chart = new Chart(byId('chart'), byId('legend'), answers, choose);

function choose(index) {
  chart.mark(index);
  detail.show(index);
}

function thinned() {
  const words = [];
  if (answers.efficient > answers.frontier.length) {
    words.push(`Shown are ${answers.frontier.length.toLocaleString('en')} of the `
      + `${answers.efficient.toLocaleString('en')} packages on the frontier, evenly chosen.`);
  }
  if (answers.feasible > answers.packages.length) {
    words.push(`Of the ${answers.feasible.toLocaleString('en')} feasible packages, `
      + `${answers.packages.length.toLocaleString('en')} are shown, evenly spread.`);
  }
  return words.join(' ');
}

new Tables(byId('tables'), answers, choose);
byId('summary').textContent = `${plural(answers.count, 'package')}, ${answers.feasible.toLocaleString('en')} feasible, `
  + `${answers.acceptable.toLocaleString('en')} that nobody blocks, ${answers.efficient.toLocaleString('en')} on the Pareto frontier`
  + (answers.exact ? '' : '; utilities are rounded after 16 digits or so');
byId('thinned').textContent = thinned();
choose(answers.onTheTable ? answers.onTheTable.package
  : answers.solutions.length > 0 ? answers.solutions[0].package : answers.frontier[0]);
