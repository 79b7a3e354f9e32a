/* Reads the interchange object: names resolved, dates settled, gaps filled. */

const PARTY_UNKNOWN = 'Party unknown';
const NOBODY_NAMED = 'No speaker named';
const COUNTED_UNITS = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year',
  'barrel', 'degree']);
const ROLES = ['content', 'cue', 'source'];

function readDossier(record) {
  const reports = new Map(list(record.reports).map((report) => [report.id, readReport(report)]));
  const actors = new Map(list(record.actors).map((actor) => [actor.id, actor]));
  const parties = new Map(list(record.parties).map((party) => [party.id, party.name]));
  const statements = list(record.statements)
    .filter((statement) => reports.has(statement.report))
    .map((statement) => readStatement(statement, reports, actors, parties));
  for (const statement of statements) {
    statement.report.statements.push(statement);
  }
  nameHearsay(list(record.statements), statements);
  readStories(list(record.stories), reports);
  return {
    title: record.title || '',
    reports,
    statements: inReadingOrder(statements),
    terms: list(record.terms)
      .filter((term) => reports.has(term.report))
      .map((term) => readTerm(term, reports.get(term.report)))
      .filter((term) => term.statement !== null),
    actors: list(record.actors),
    stories: list(record.stories),
    ...readStanding(record, reports, statements, actors),
    skipped: list(record.skipped),
    speakerName: (id) => (id === '' ? NOBODY_NAMED : nameOf(actors, id)),
    partyName: (id) => (id === '' ? PARTY_UNKNOWN : parties.get(id) || id),
  };
}

function list(value) {
  return Array.isArray(value) ? value : [];
}

function oneLine(words) {
  return (words || '').replace(/\s+/g, ' ');
}

function nameOf(actors, id) {
  return actors.has(id) ? actors.get(id).name : id;
}

function readReport(report) {
  return {
    id: report.id,
    title: report.title || report.id,
    outlet: report.outlet || '',
    date: isoDate(report.published),
    address: webAddress(report.url),
    path: report.path || '',
    text: report.text || '',
    notes: list(report.notes),
    duplicateOf: report.duplicateOf || '',
    rewriteOf: report.rewriteOf || '',
    story: null,
    derivation: null,
    statements: [],
    passages: [],
    position: positionsIn(report.text || ''),
  };
}

/** Tells each report which others tell its story, and what it was made from. */
function readStories(stories, reports) {
  for (const story of stories) {
    const members = list(story.reports).map((id) => reports.get(id)).filter(Boolean);
    for (const report of members) {
      report.story = { members, independent: story.independent };
    }
    for (const derivation of list(story.derivations)) {
      if (reports.has(derivation.report)) {
        reports.get(derivation.report).derivation = derivation;
      }
    }
  }
}

function readStatement(statement, reports, actors, parties) {
  const report = reports.get(statement.report);
  const speaker = statement.speaker || '';
  const party = statement.party || '';
  const view = {
    id: statement.id,
    report,
    speaker,
    speakers: [speaker, ...list(statement.jointWith)],
    speakerName: speaker === '' ? NOBODY_NAMED : nameOf(actors, speaker),
    speakerUnknown: statement.speakerUnknown || '',
    jointNames: list(statement.jointWith).map((id) => nameOf(actors, id)),
    party,
    partyName: party === '' ? PARTY_UNKNOWN : parties.get(party) || party,
    kind: statement.kind || '',
    realis: statement.realis || 'asserted',
    conditions: new Map(list(statement.issues).map(({ issue, condition }) =>
      [issue, list(condition).map((span) => span.text).join(' … ')])),
    act: statement.act || 'state',
    said: statement.saidPrecision === 'day' ? isoDate(statement.said) : '',
    hearsayOf: '',
    addressee: oneLine(statement.addressee),
    occasion: oneLine(statement.occasion),
    spans: ROLES.flatMap((role) => placed(statement[role], role, report)),
    words: list(statement.content).map((span) => span.text),
  };
  view.date = view.said || report.date;
  view.excerpt = excerptOf(view);
  view.folded = fold([view.speakerName, view.partyName, ...view.jointNames].join('\n')
      + '\n' + report.text.slice(view.excerpt.from, view.excerpt.to));
  return view;
}

/** A quantity, with the shortest statement whose content holds it; null if none does. */
function readTerm(term, report) {
  const from = report.position(term.start);
  const holders = report.statements.flatMap((statement) => statement.spans
    .filter((span) => span.role === 'content' && span.from <= from && from < span.to)
    .map((span) => ({ statement, length: span.to - span.from })));
  holders.sort((a, b) => a.length - b.length);
  return {
    words: term.text,
    measures: term.measures || '',
    role: term.role || '',
    amount: amountOf(term),
    issue: term.issue || '',
    statement: holders.length === 0 ? null : holders[0].statement,
  };
}

/** The value with its unit, or the bounds; empty if it is an order of size. */
function amountOf({ value, low, high, unit, approximate }) {
  const shown = (amount) => (typeof amount !== 'number' ? amount
    : unit === 'share' ? `${Number((100 * amount).toPrecision(4)).toLocaleString('en')} %`
      : amount.toLocaleString('en', amount < 1e6 ? {}
        : { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 6 }));
  const given = (amount) => amount !== null && amount !== undefined;
  let words = '';
  if (given(value)) {
    words = approximate || typeof value !== 'number' ? shown(value)
      : low === value ? `at least ${shown(value)}`
        : high === value ? `at most ${shown(value)}` : shown(value);
  } else if (given(low) && given(high)) {
    words = `${shown(low)} to ${shown(high)}`;
  } else if (given(low)) {
    words = `${shown(low)} or more`;
  } else if (given(high)) {
    words = `up to ${shown(high)}`;
  }
  const most = [high, value, low].find(given);
  const measure = ['share', 'date', 'item'].includes(unit) ? '' : ` ${unitOf(unit, most)}`;
  return words === '' ? '' : (approximate ? 'about ' : '') + words + measure;
}

/** The unit in the number that an amount asks for; symbols and currencies as they are. */
function unitOf(unit, amount) {
  if (amount === 1) {
    return unit;
  }
  return unit === 'person' ? 'people' : COUNTED_UNITS.has(unit) ? `${unit}s` : unit;
}

/** Issues, positions, time line and discrepancies; empty where a stage was not run. */
function readStanding(record, reports, statements, actors) {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const names = new Map(list(record.issues).map(({ id, name }) => [id, name]));
  const moves = list(record.moves).filter(({ report }) => reports.has(report))
    .map((move) => readPassage(move, reports, {
      speakerName: move.actor ? nameOf(actors, move.actor) : '', date: isoDate(move.date),
      issues: list(move.issues).map(({ issue }) => issue),
    }));
  moves.forEach((move) => byId.set(move.id, move));
  const found = (ids) => list(ids).map((id) => byId.get(id)).filter(Boolean);
  return {
    issues: list(record.issues),
    moves,
    positions: list(record.positions).map((position) => ({
      ...position,
      since: position.since || '',
      until: position.until || '',
      evidence: found(position.evidence),
      dissent: found(position.dissent),
    })),
    timeline: list(record.timeline).map((entry) => ({
      ...entry,
      evidence: [...found(entry.moves), ...found(entry.statements)],
      isMove: list(entry.moves).length > 0,
      issues: [...new Set(found(entry.moves).flatMap(({ issues }) => issues))],
    })).map((entry) => ({
      ...entry,
      issueNames: entry.issues.map((id) => names.get(id) || id),
    })).filter((entry) => entry.evidence.length > 0),
    discrepancies: list(record.discrepancies).map((discrepancy) => ({
      ...discrepancy,
      evidence: list(discrepancy.evidence).filter(({ report }) => reports.has(report))
        .map((words) => readPassage(words, reports, { date: '' })),
    })),
    commitments: list(record.commitments).filter(({ report }) => reports.has(report))
      .map((commitment) => ({
        ...commitment,
        passage: readPassage({ ...commitment, text: commitment.name }, reports, { date: '' }),
      })),
  };
}

/** Words of a report that are no statement: a move, or what two reports tell differently. */
function readPassage({ id, report: reportId, start, end, text }, reports, more) {
  const report = reports.get(reportId);
  const spans = [{ role: 'passage', from: report.position(start), to: report.position(end) }];
  const passage = { id: id || `${reportId}:${start}-${end}`, report, spans, text, isPassage: true, ...more };
  report.passages.push(passage);
  return passage;
}

/** Spans as positions in the report's JavaScript string. */
function placed(spans, role, report) {
  return list(spans).map((span) => ({
    role,
    from: report.position(span.start),
    to: report.position(span.end),
  }));
}

function nameHearsay(raw, statements) {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  for (const { id, via } of raw) {
    if (via && byId.has(id) && byId.has(via)) {
      const teller = byId.get(via);
      byId.get(id).hearsayOf =
        teller.speakerName === NOBODY_NAMED ? 'a speaker not known' : teller.speakerName;
    }
  }
}

/**
 * From offsets in code points, as the record counts, to positions in a string, which counts UTF-16
 * units. They differ after the first character outside the basic plane.
 */
function positionsIn(text) {
  if (!/[\ud800-\udfff]/.test(text)) {
    return (offset) => Math.max(0, Math.min(offset, text.length));
  }
  const positions = [];
  let position = 0;
  for (const character of text) {
    positions.push(position);
    position += character.length;
  }
  positions.push(position);
  return (offset) => positions[Math.max(0, Math.min(offset, positions.length - 1))];
}

/** The statements by party, speaker, date and place; large parties and busy speakers first. */
function inReadingOrder(statements) {
  const parties = ranks(statements, (statement) => statement.party, (s) => s.partyName);
  const speakers = ranks(statements, speakerKey, (s) => s.speakerName);
  const reading = new Map(statements.map((statement, index) => [statement, index]));
  return [...statements].sort((a, b) =>
    parties.get(a.party) - parties.get(b.party)
    || speakers.get(speakerKey(a)) - speakers.get(speakerKey(b))
    || (a.date || '9').localeCompare(b.date || '9')
    || reading.get(a) - reading.get(b));
}

function speakerKey(statement) {
  return statement.speaker === '' ? '' : statement.party + '\n' + statement.speaker;
}

/** Rank of each key by how many statements have it; the empty key, the unknown, is last. */
function ranks(statements, keyOf, nameOfKey) {
  const groups = new Map();
  for (const statement of statements) {
    const group = groups.get(keyOf(statement)) || { count: 0, name: nameOfKey(statement) };
    group.count++;
    groups.set(keyOf(statement), group);
  }
  const order = [...groups].sort(([a, x], [b, y]) =>
    (a === '') - (b === '') || y.count - x.count || x.name.localeCompare(y.name, 'en'));
  return new Map(order.map(([key], rank) => [key, rank]));
}

const CONTEXT = 120;
const LONGEST = 900;

/** The stretch of the report around a statement: its parts, and a little of what surrounds them. */
function excerptOf({ spans, report: { text } }) {
  const content = spans.filter((span) => span.role === 'content');
  const first = Math.min(...content.map((span) => span.from));
  const last = Math.max(...content.map((span) => span.to));
  const near = spans.filter((span) => span.from > first - 2 * CONTEXT && span.to < last + 2 * CONTEXT);
  const from = Math.min(...near.map((span) => span.from));
  const to = Math.min(Math.max(...near.map((span) => span.to)), from + LONGEST);
  return contextAround(text, from, to);
}

function contextAround(text, from, to) {
  const before = text.slice(Math.max(0, from - CONTEXT), from);
  const after = text.slice(to, to + CONTEXT);
  const paragraph = before.lastIndexOf('\n') + 1;
  const sentence = lastMatchEnd(before, /[.!?]["'”’»)]*\s+/gu);
  let start = Math.max(paragraph, sentence);
  let open = false;
  if (start === 0 && from > CONTEXT) {
    start = before.search(/\s/) + 1;
    open = true;
  }
  const line = after.indexOf('\n');
  let end = line < 0 ? after.length : line;
  const cut = line < 0 && to + after.length < text.length;
  const stop = after.slice(0, end).match(/[.!?]["'”’»)]*(?=\s|$)/u);
  if (stop) {
    end = stop.index + stop[0].length;
  } else if (cut) {
    end = Math.max(after.search(/\s\S*$/), 0);
  }
  return {
    from: from - before.length + start,
    to: to + end,
    openStart: open,
    openEnd: cut && !stop,
  };
}

function lastMatchEnd(text, pattern) {
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    end = match.index + match[0].length;
  }
  return end;
}

/** Lower case without accents, curly quotes straightened: what search compares. */
function fold(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}

function isoDate(value) {
  return /^\d{4}-\d\d-\d\d$/.test(value || '') ? value : '';
}

/** The address if it leads to the web, else nothing: a report's metadata is not to be trusted. */
function webAddress(value) {
  try {
    const address = new URL(value);
    return /^https?:$/.test(address.protocol) ? address.href : '';
  } catch {
    return '';
  }
}

function plural(count, one, many = one + 's') {
  return count.toLocaleString('en') + ' ' + (count === 1 ? one : many);
}

/** A day, month or year in words. */
function formatPartial(iso, month = 'short') {
  if (iso.length === 7) {
    return new Date(iso + '-01T00:00Z').toLocaleDateString('en-GB',
      { month, year: 'numeric', timeZone: 'UTC' });
  }
  return iso.length === 10 ? formatDate(iso, month) : iso;
}

function formatDate(iso, month = 'short') {
  return new Date(iso + 'T00:00Z').toLocaleDateString('en-GB',
    { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
}
