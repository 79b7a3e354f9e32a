/* The picture: points for two parties, lines across parallel axes for more. */

const WIDTH = 760;
const HEIGHT = 560;
const REACH = 24;

/** Round steps, some five of them, from low to high. */
function ticks(low, high) {
  const rough = (high - low) / 5 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough);
  const marks = [];
  for (let i = Math.ceil(low / step); i * step <= high + step * 1e-9; i++) {
    marks.push(i * step);
  }
  return marks;
}

/** The least and the largest utility of a party, its reservation included, with some room. */
function extent(answers, party) {
  const values = answers.packages.map((one) => one.utilities[party]);
  values.push(answers.parties[party].reservation);
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  const room = (high - low || Math.abs(high) || 1) * 0.05;
  return [low - room, high + room];
}

function scale([low, high], from, to) {
  return (value) => from + (value - low) / (high - low) * (to - from);
}

function short(name, longest) {
  return name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
}

/** Mark of a package that is no solution: a dot, filled if nobody blocks it. */
function dot(x, y, radius, type) {
  return shape('circle', { cx: x, cy: y, r: radius, class: type });
}

function diamond(x, y, radius, type) {
  return shape('path', { d: `M${x},${y - radius}l${radius},${radius}l${-radius},${radius}l${-radius},${-radius}z`, class: type });
}

class Points {
  constructor(answers) {
    this.answers = answers;
    this.extents = [extent(answers, 0), extent(answers, 1)];
    this.x = scale(this.extents[0], 64, WIDTH - 24);
    this.y = scale(this.extents[1], HEIGHT - 52, 24);
  }

  at(index) {
    const { utilities } = this.answers.packages[index];
    return [this.x(utilities[0]), this.y(utilities[1])];
  }

  draw() {
    const { answers } = this;
    const rest = answers.packages.map((_, index) => index).filter((index) => !answers.isEfficient(index));
    return [
      ...this.axes(),
      ...rest.map((index) => this.feasible(index)),
      ...this.reservations(),
      this.front(),
      ...answers.frontier.map((index) => dot(...this.at(index), 4,
        answers.isBlocked(index) ? 'efficient is-blocked' : 'efficient')),
      ...this.marks(),
    ];
  }

  axes() {
    const [first, second] = this.answers.parties;
    const bottom = HEIGHT - 52;
    return [
      ...ticks(...this.extents[0]).flatMap((value) => [
        shape('path', { class: 'grid', d: `M${this.x(value)},24V${bottom}` }),
        shape('text', { x: this.x(value), y: bottom + 16, 'text-anchor': 'middle' }, numeral(value))]),
      ...ticks(...this.extents[1]).flatMap((value) => [
        shape('path', { class: 'grid', d: `M64,${this.y(value)}H${WIDTH - 24}` }),
        shape('text', { x: 58, y: this.y(value) + 4, 'text-anchor': 'end' }, numeral(value))]),
      shape('path', { class: 'axis', d: `M64,24V${bottom}H${WIDTH - 24}` }),
      shape('text', { class: 'axis-name', x: WIDTH - 24, y: HEIGHT - 14, 'text-anchor': 'end' }, `Utility to ${short(first.name, 60)} →`),
      shape('text', { class: 'axis-name', x: -24, y: 18, 'text-anchor': 'end', transform: 'rotate(-90)' }, `Utility to ${short(second.name, 50)} →`),
    ];
  }

  feasible(index) {
    const [x, y] = this.at(index);
    return this.answers.isBlocked(index)
      ? shape('path', { class: 'blocked', d: `M${x - 2.5},${y - 2.5}l5,5m0,-5l-5,5` })
      : dot(x, y, 2.5, 'open');
  }

  reservations() {
    const [first, second] = this.answers.parties;
    const x = this.x(first.reservation);
    const y = this.y(second.reservation);
    return [
      shape('path', { class: 'reservation', d: `M${x},24V${HEIGHT - 52}M64,${y}H${WIDTH - 24}` }),
      shape('text', { class: 'reservation-name', x: x + 5, y: HEIGHT - 60 }, `reservation of ${short(first.name, 24)}`),
      shape('text', { class: 'reservation-name', x: WIDTH - 28, y: y - 5, 'text-anchor': 'end' }, `reservation of ${short(second.name, 24)}`),
    ];
  }

  front() {
    const points = this.answers.frontier.map((index) => this.at(index).join(','));
    return shape('polyline', { class: 'front', points: points.join(' ') });
  }

  marks() {
    const { answers } = this;
    const marked = new Set(answers.solutions.map((solution) => solution.package));
    if (answers.onTheTable) {
      marked.add(answers.onTheTable.package);
    }
    return [...marked].flatMap((index) => {
      const [x, y] = this.at(index);
      const onTable = answers.isOnTable(index);
      return [
        ...(answers.solutionsAt(index).length > 0 ? [dot(x, y, 9, 'solution')] : []),
        ...(onTable ? [diamond(x, y, 8, 'table')] : []),
        shape('text', { class: onTable ? 'tag of-table' : 'tag', x: x + 12, y: y - 8 }, answers.letters(index)),
      ];
    });
  }

  nearest(x, y) {
    let best = -1;
    let least = REACH * REACH;
    this.answers.packages.forEach((_, index) => {
      const [px, py] = this.at(index);
      const weight = this.answers.letters(index) || this.answers.isEfficient(index) ? 0.5 : 1;
      const distance = ((px - x) ** 2 + (py - y) ** 2) * weight;
      if (distance < least) {
        least = distance;
        best = index;
      }
    });
    return best;
  }

  ring(index) {
    return dot(...this.at(index), 12, 'chosen');
  }

  legend() {
    return [
      ['Pareto frontier', [dot(13, 8, 4, 'efficient')]],
      ['on the frontier, but blocked', [dot(13, 8, 4, 'efficient is-blocked')]],
      ['nobody blocks it', [dot(13, 8, 2.5, 'open')]],
      ['somebody blocks it', [shape('path', { class: 'blocked', d: 'M10,5l6,6m0,-6l-6,6' })]],
    ];
  }
}

class ParallelLines {
  constructor(answers) {
    this.answers = answers;
    const count = answers.parties.length;
    this.x = (party) => 70 + party * (WIDTH - 140) / (count - 1);
    this.y = answers.parties.map((_, party) => scale(extent(answers, party), HEIGHT - 56, 48));
  }

  at(index) {
    return this.answers.packages[index].utilities.map((utility, party) => [this.x(party), this.y[party](utility)]);
  }

  line(index, type) {
    return shape('polyline', { class: type, points: this.at(index).map((point) => point.join(',')).join(' ') });
  }

  draw() {
    const { answers } = this;
    const rest = answers.packages.map((_, index) => index)
      .filter((index) => !answers.isEfficient(index) && !answers.letters(index));
    return [
      ...rest.slice(0, 300).map((index) => this.line(index, 'path')),
      ...answers.frontier.map((index) => this.line(index,
        answers.isBlocked(index) ? 'path of-front is-blocked' : 'path of-front')),
      ...this.axes(),
      ...this.marks(),
    ];
  }

  axes() {
    const room = Math.floor(110 / this.answers.parties.length) + 4;
    return this.answers.parties.flatMap((party, p) => {
      const x = this.x(p);
      const [low, high] = extent(this.answers, p);
      const y = this.y[p](party.reservation);
      return [
        shape('path', { class: 'axis', d: `M${x},48V${HEIGHT - 56}` }),
        ...ticks(low, high).flatMap((value) => [
          shape('path', { class: 'tick', d: `M${x - 4},${this.y[p](value)}h4` }),
          shape('text', { x: x - 7, y: this.y[p](value) + 4, 'text-anchor': 'end' }, numeral(value))]),
        shape('text', { class: 'axis-name', x, y: 30, 'text-anchor': 'middle' }, short(party.name, room)),
        shape('path', { class: 'reservation', d: `M${x - 16},${y}h32` }),
        shape('text', { class: 'reservation-name', x, y: HEIGHT - 34, 'text-anchor': 'middle' }, `at least ${numeral(party.reservation)}`),
      ];
    });
  }

  marks() {
    const { answers } = this;
    const marked = [...new Set(answers.solutions.map((solution) => solution.package))];
    const lines = marked.map((index) => this.line(index, 'path solution'));
    if (answers.onTheTable) {
      lines.push(this.line(answers.onTheTable.package, 'path table'));
      if (!marked.includes(answers.onTheTable.package)) {
        marked.push(answers.onTheTable.package);
      }
    }
    return [...lines, ...this.tags(marked)];
  }

  /** Letters at the right end, moved apart where they would touch. */
  tags(marked) {
    let last = -Infinity;
    return marked
      .map((index) => ({ index, end: this.at(index).at(-1) }))
      .sort((a, b) => a.end[1] - b.end[1])
      .map(({ index, end }) => {
        last = Math.max(end[1] + 4, last + 14);
        const type = this.answers.isOnTable(index) ? 'tag of-table' : 'tag';
        return shape('text', { class: type, x: end[0] + 8, y: last }, this.answers.letters(index));
      });
  }

  nearest(x, y) {
    const count = this.answers.parties.length;
    const place = Math.min(Math.max((x - this.x(0)) / (this.x(1) - this.x(0)), 0), count - 1);
    const left = Math.min(Math.floor(place), count - 2);
    let best = -1;
    let least = REACH;
    this.answers.packages.forEach((_, index) => {
      const points = this.at(index);
      const height = points[left][1] + (points[left + 1][1] - points[left][1]) * (place - left);
      const weight = this.answers.letters(index) ? 0.3 : this.answers.isEfficient(index) ? 0.7 : 1;
      const distance = Math.abs(height - y) * weight;
      if (distance < least) {
        least = distance;
        best = index;
      }
    });
    return best;
  }

  ring(index) {
    return this.line(index, 'chosen');
  }

  legend() {
    return [
      ['Pareto frontier', [shape('path', { class: 'path of-front', d: 'M0,8h26' })]],
      ['on the frontier, but blocked', [shape('path', { class: 'path of-front is-blocked', d: 'M0,8h26' })]],
      ['another feasible package', [shape('path', { class: 'path', d: 'M0,8h26' })]],
    ];
  }
}

/** Draws the picture and tells which package is pointed at. */
class Chart {
  constructor(place, legend, answers, choose) {
    this.answers = answers;
    this.choose = choose;
    this.view = answers.parties.length === 2 ? new Points(answers) : new ParallelLines(answers);
    this.ring = shape('g');
    this.svg = shape('svg', {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`, tabindex: 0, role: 'application',
      'aria-label': `Picture of ${plural(answers.packages.length, 'package')}. Arrow keys step through the Pareto frontier.`,
    }, ...this.view.draw(), this.ring);
    place.append(this.svg);
    legend.append(...this.legend().map(([words, marks]) => el('li', {},
      shape('svg', { viewBox: '0 0 26 16', 'aria-hidden': 'true' }, ...marks), words)));
    this.listen();
  }

  legend() {
    const parallel = this.answers.parties.length > 2;
    const mark = parallel ? shape('path', { class: 'path solution', d: 'M0,8h26' }) : dot(13, 8, 7, 'solution');
    const table = parallel ? shape('path', { class: 'path table', d: 'M0,8h26' }) : diamond(13, 8, 7, 'table');
    return [
      ...this.view.legend(),
      ...(this.answers.solutions.length > 0
        ? [['solutions: N Nash, K Kalai-Smorodinsky, E egalitarian, U utilitarian', [mark]]] : []),
      ...(this.answers.onTheTable ? [['T on the table', [table]]] : []),
      ['reservation: what no deal is worth', [shape('path', { class: 'reservation', d: 'M0,8h26' })]],
    ];
  }

  listen() {
    this.svg.addEventListener('pointermove', (event) => this.point(event));
    this.svg.addEventListener('pointerdown', (event) => this.point(event));
    this.svg.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const { frontier } = this.answers;
      if (step) {
        event.preventDefault();
        const here = frontier.indexOf(this.chosen);
        const next = here < 0 ? 0 : (here + step + frontier.length) % frontier.length;
        this.choose(frontier[next]);
      }
    });
  }

  point(event) {
    const box = this.svg.getBoundingClientRect();
    const index = this.view.nearest(
      (event.clientX - box.left) / box.width * WIDTH, (event.clientY - box.top) / box.height * HEIGHT);
    if (index >= 0 && index !== this.chosen) {
      this.choose(index);
    }
  }

  mark(index) {
    this.chosen = index;
    this.ring.replaceChildren(this.view.ring(index));
  }
}
