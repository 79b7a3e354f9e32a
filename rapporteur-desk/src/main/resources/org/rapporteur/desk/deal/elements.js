/* Making elements. Names enter the page only as text nodes. */

const SVG = 'http:' + '//www.w3.org/2000/svg';

function el(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

function shape(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false && value !== undefined) {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...children);
  return element;
}

function byId(id) {
  return document.getElementById(id);
}

/** A number as people write it: six digits that count at most. */
function numeral(value) {
  return Number(value.toPrecision(6)).toLocaleString('en', { maximumSignificantDigits: 6 });
}

function plural(count, noun) {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
