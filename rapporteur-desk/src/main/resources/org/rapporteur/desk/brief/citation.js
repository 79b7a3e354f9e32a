/* A statement as a citation, and the clipboard. */

/** Speaker, words, title, outlet, date, address of the original, id. */
function citationOf(statement) {
  const { report } = statement;
  const words = statement.words.join(' … ').replace(/\s+/g, ' ').trim();
  const where = [
    '“' + report.title + '”',
    report.outlet,
    report.date && formatDate(report.date, 'long'),
    report.address,
  ].filter((part) => part !== '').join(', ');
  return `${whoOf(statement)}${mannerOf(statement)}: ${words} (${where}) [${statement.id}]`;
}

function whoOf(statement) {
  const names = [statement.speakerName, ...statement.jointNames].join(', ');
  return statement.party === '' ? names : `${names} (${statement.partyName})`;
}

/** Words that are not the speaker's own, or were not said, must not be cited as if they were. */
function mannerOf({ kind, realis, hearsayOf }) {
  const manner = [];
  if (hearsayOf) {
    manner.push(`via ${hearsayOf}`);
  }
  if (kind === 'indirect') {
    manner.push('in the reporter’s words');
  } else if (kind === 'mixed') {
    manner.push('partly in the reporter’s words');
  }
  if (realis !== 'asserted') {
    manner.push(REALIS_NAMES[realis] || realis);
  }
  return manner.length === 0 ? '' : `, ${manner.join(', ')}`;
}

async function copyCitation(statement, button) {
  const words = citationOf(statement);
  if (await writeToClipboard(words)) {
    confirmCopy(button);
  } else {
    offerByHand(words);
  }
}

async function writeToClipboard(words) {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(words);
      return true;
    } catch {
      return copyBySelection(words);
    }
  }
  return copyBySelection(words);
}

/** The way of browsers that offer no clipboard to pages opened from disk. */
function copyBySelection(words) {
  const focused = document.activeElement;
  const field = el('textarea', { class: 'off-screen', readonly: true, 'aria-hidden': 'true' });
  field.value = words;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  focused?.focus({ preventScroll: true });
  return copied;
}

function confirmCopy(button) {
  toast('Citation copied');
  if (button) {
    button.textContent = 'Copied ✓';
    button.classList.add('done');
    setTimeout(() => {
      button.textContent = 'Copy citation';
      button.classList.remove('done');
    }, 2000);
  }
}

function offerByHand(words) {
  byId('by-hand-words').value = words;
  byId('by-hand').showModal();
  byId('by-hand-words').select();
}

let toastTimer = 0;

function toast(words) {
  const place = byId('toast');
  place.textContent = words;
  place.classList.add('shown');
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => {
    place.classList.remove('shown');
    place.textContent = '';
  }, 2500);
}
