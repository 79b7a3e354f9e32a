/* Making elements. Text of reports enters the page only as text nodes. */

function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false && value !== '') {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...children);
  return element;
}

/** An element of a drawing. */
function svg(name, attributes = {}, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

/** Parts of a line with room to break between them; style sets the points that part them. */
function spaced(parts) {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part]));
}

function byId(id) {
  return document.getElementById(id);
}

function originalLink(report, words) {
  return el('a', {
    class: 'original', href: report.address, target: '_blank', rel: 'noopener noreferrer',
  }, words);
}

/**
 * Cuts a stretch of text wherever a mark begins or ends.
 *
 * @param marks objects with from and to, positions in the text
 * @returns pieces {text, marks}, in order, without gaps
 */
function pieces(text, marks, from, to) {
  const inside = marks.filter((mark) => mark.from < to && mark.to > from);
  const cuts = new Set([from, to]);
  for (const mark of inside) {
    cuts.add(Math.max(mark.from, from));
    cuts.add(Math.min(mark.to, to));
  }
  const points = [...cuts].sort((a, b) => a - b);
  const waiting = inside.sort((a, b) => a.from - b.from);
  const found = [];
  let open = [];
  let next = 0;
  for (let i = 0; i + 1 < points.length; i++) {
    open = open.filter((mark) => mark.to > points[i]);
    while (next < waiting.length && waiting[next].from <= points[i]) {
      open.push(waiting[next++]);
    }
    found.push({ text: text.slice(points[i], points[i + 1]), marks: open });
  }
  return found;
}
