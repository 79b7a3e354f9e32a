package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/** Gives the statements of one report to the figures in it. Used once. */
final class Casting {
  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> IT = Set.of("it", "its", "itself");
  private static final Set<String> THEY =
      Set.of("they", "them", "their", "theirs", "themselves", "both");
  private static final Set<String> SELF =
      Set.of(
          "i",
          "we",
          "me",
          "us",
          "my",
          "our",
          "mine",
          "ours",
          "myself",
          "ourselves",
          "i'm",
          "we're",
          "i've",
          "we've");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
  private static final Set<String> OPENS_PHRASE =
      Set.of("his", "her", "their", "its", "my", "our", "that", "which", "whose", "both");
  private static final Set<String> NOBODY =
      Set.of(
          "you",
          "your",
          "one",
          "everyone",
          "everybody",
          "someone",
          "somebody",
          "anyone",
          "anybody",
          "nobody",
          "no-one",
          "none",
          "this",
          "these",
          "those",
          "what",
          "there",
          "another",
          "whoever",
          "so",
          "it's");
  private static final Set<String> LEADING =
      Set.of(
          "by",
          "from",
          "to",
          "according",
          "per",
          "for",
          "even",
          "only",
          "but",
          "and",
          "with",
          "as",
          "in",
          "on",
          "of",
          "like",
          "while",
          "when",
          "including",
          "among",
          "than",
          "because",
          "said",
          "says");
  private static final Set<String> GOVERNMENTS =
      Set.of("government", "administration", "regime", "leadership", "cabinet", "presidency");
  private static final Set<String> GENERIC_BODIES =
      Set.of(
          "group",
          "company",
          "organisation",
          "organization",
          "agency",
          "firm",
          "body",
          "paper",
          "newspaper",
          "outlet",
          "magazine",
          "ministry",
          "department",
          "committee",
          "commission",
          "council",
          "bank",
          "court",
          "union",
          "party",
          "campaign",
          "association",
          "institute",
          "university",
          "network",
          "channel",
          "broadcaster",
          "bloc",
          "alliance",
          "site",
          "website");
  private static final Pattern AGENT = Pattern.compile("(er|or|ist|ian|ant|ent|eer|old|ee|man)$");
  private static final int FURTHEST_SENTENCE = 8;
  private static final int LONGEST_NAME = 14;

  private final Document document;
  private final List<Token> tokens;
  private final List<Statement> statements;
  private final Troupe troupe;
  private final Names names;
  private final Nouns nouns;
  private final boolean[] quoted;
  private final Voices[] voices;
  private final boolean[] underway;
  private final TreeMap<Integer, Reference> references = new TreeMap<>();
  private final Set<Figure> speaking = new HashSet<>();
  private final Map<String, Figure> described = new LinkedHashMap<>();
  private final List<Figure> unnamed = new ArrayList<>();

  /** A place where a figure is spoken of. */
  private record Reference(int token, Figure figure, boolean subject, boolean speaker) {}

  /** The figures that say a statement, the first of them its speaker. */
  private record Voices(List<Figure> figures) {
    static final Voices NONE = new Voices(List.of());

    boolean isEmpty() {
      return figures.isEmpty();
    }
  }

  Casting(Document document, List<Statement> statements, Troupe troupe, Nouns nouns) {
    this.document = document;
    this.tokens = document.tokens();
    this.statements = statements;
    this.troupe = troupe;
    this.names = troupe.names();
    this.nouns = nouns;
    this.quoted = NameFinder.quoted(document);
    this.voices = new Voices[statements.size()];
    this.underway = new boolean[statements.size()];
  }

  Cast cast() {
    noteNames();
    noteSpeaking();
    List<Integer> order = new ArrayList<>();
    for (int s = 0; s < statements.size(); s++) {
      order.add(s);
    }
    order.sort(Comparator.comparingInt(this::place));
    for (int s : order) {
      voicesOf(s);
    }
    return written();
  }

  private int place(int s) {
    Statement statement = statements.get(s);
    return statement.source().isEmpty()
        ? statement.content().get(0).start()
        : statement.source().get(0).start();
  }

  private void noteNames() {
    int last = -1;
    boolean first = true;
    for (int m = 0; m < names.size(); m++) {
      Mention mention = names.get(m);
      if (!troupe.isActor(m)) {
        continue;
      }
      int sentence = document.sentenceIndexOf(mention.first());
      if (sentence != last) {
        last = sentence;
        first = true;
      }
      boolean subject = false;
      if (!mention.quoted() && first && !mention.possessive() && !afterPreposition(mention)) {
        subject = true;
        first = false;
      }
      references.put(
          mention.first(), new Reference(mention.first(), troupe.figure(m), subject, false));
    }
  }

  private boolean afterPreposition(Mention mention) {
    int before = mention.first() - 1;
    while (before >= 0
        && (tokens.get(before).is("the") || nouns.isHonorific(tokens.get(before).lower()))) {
      before--;
    }
    return before >= 0 && DescriptionParser.PREPOSITIONS.contains(tokens.get(before).lower());
  }

  private void noteSpeaking() {
    for (Statement statement : statements) {
      for (Span span : statement.source()) {
        int end = document.tokenAt(span.end());
        for (int t = document.tokenAt(span.start()); t < end; t++) {
          int m = names.startingAt(t);
          if (m >= 0 && troupe.isActor(m)) {
            speaking.add(troupe.figure(m));
          }
        }
      }
    }
  }

  private Voices voicesOf(int s) {
    if (voices[s] == null) {
      if (underway[s]) {
        return Voices.NONE;
      }
      underway[s] = true;
      voices[s] = find(s);
      note(s, voices[s]);
    }
    return voices[s];
  }

  private void note(int s, Voices found) {
    List<Span> source = statements.get(s).source();
    if (!source.isEmpty() && !found.isEmpty()) {
      int token = document.tokenAt(source.get(0).start());
      if (found.figures().size() == 1) {
        references.put(token, new Reference(token, found.figures().get(0), true, true));
      }
      for (Figure figure : found.figures()) {
        figure.positions.add(token);
      }
    }
  }

  private Voices find(int s) {
    Voices best = Voices.NONE;
    for (Span span : statements.get(s).source()) {
      int first = document.tokenAt(span.start());
      int end = document.tokenAt(span.end());
      if (first >= end) {
        continue;
      }
      Voices found = phrase(first, end, s);
      if (best.isEmpty() || !best.figures().get(0).named && isNamed(found)) {
        best = found.isEmpty() ? best : found;
      }
    }
    return best;
  }

  private static boolean isNamed(Voices found) {
    return !found.isEmpty() && found.figures().get(0).named;
  }

  /** The figures that a source's words stand for. */
  private Voices phrase(int from, int to, int s) {
    int first = from;
    int end = to;
    while (first < end && isLeading(first, end)) {
      first++;
    }
    while (end > first && !tokens.get(end - 1).isWord() && isDroppedEnd(end - 1)) {
      end--;
    }
    if (first >= end) {
      return Voices.NONE;
    }
    Set<Figure> figures = new LinkedHashSet<>();
    for (int[] part : parts(first, end)) {
      figures.addAll(one(part[0], part[1], s).figures());
    }
    return new Voices(List.copyOf(figures));
  }

  private boolean isLeading(int token, int end) {
    Token t = tokens.get(token);
    return t.kind() == Token.Kind.MARK
        || t.kind() == Token.Kind.QUOTE
        || LEADING.contains(t.lower()) && token + 1 < end && names.covering(token) < 0;
  }

  private boolean isDroppedEnd(int token) {
    Token.Kind kind = tokens.get(token).kind();
    return kind == Token.Kind.MARK || kind == Token.Kind.QUOTE;
  }

  /** Cuts "Mara Lind, Jon Hale and the ministry" into its parts. */
  private List<int[]> parts(int first, int end) {
    List<int[]> parts = new ArrayList<>();
    int start = first;
    boolean complement = false;
    boolean list = isList(first, end);
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      int m = names.covering(i);
      if (m >= 0 && names.get(m).first() != i) {
        continue;
      }
      boolean and = token.is("and") || token.is("&");
      boolean cut =
          and && i > start && startsActor(i + 1, end, complement) && holdsActor(start, i)
              || list && token.is(",") && !tokens.get(Math.min(i + 1, end - 1)).is("and");
      if (cut) {
        parts.add(new int[] {start, trimmed(start, i)});
        start = i + 1;
        complement = false;
      } else if (RELATIVE.contains(token.lower()) && i > start) {
        break;
      } else if (DescriptionParser.PREPOSITIONS.contains(token.lower())) {
        complement = true;
      } else if (token.is(",")) {
        complement = false;
      }
    }
    if (start < end) {
      parts.add(new int[] {start, end});
    }
    return parts;
  }

  private int trimmed(int start, int end) {
    int e = end;
    while (e > start + 1 && tokens.get(e - 1).is(",")) {
      e--;
    }
    return e;
  }

  /** Whether the words are names alone, with commas and an "and". */
  private boolean isList(int first, int end) {
    boolean and = false;
    boolean comma = false;
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      and |= token.is("and");
      comma |= token.is(",");
      boolean fits =
          names.covering(i) >= 0
              || token.is("and")
              || token.is(",")
              || token.is("the")
              || nouns.isHonorific(token.lower())
              || token.isCapitalised();
      if (!fits) {
        return false;
      }
    }
    return and && comma;
  }

  private boolean startsActor(int token, int end, boolean complement) {
    if (token >= end) {
      return false;
    }
    int m = names.startingAt(token);
    if (m >= 0) {
      boolean person = names.get(m).kind() == Mention.Kind.NAME;
      boolean whole = names.get(m).end() == end || !tokens.get(names.get(m).end()).isWord();
      return person && (!complement || names.get(m).length() > 1)
          || !complement && (whole || names.get(m).possessive() || bodyWithin(token, end));
    }
    Token t = tokens.get(token);
    return !complement
        && (DescriptionParser.DEFINITE.contains(t.lower())
            || DescriptionParser.INDEFINITE.contains(t.lower())
            || DescriptionParser.POSSESSIVES.contains(t.lower())
            || t.is("other")
            || t.is("others")
            || t.is("several")
            || nouns.isHonorific(t.lower()) && t.isCapitalised());
  }

  private boolean bodyWithin(int first, int end) {
    return !troupe.descriptions().parse(first, end).isEmpty();
  }

  private boolean holdsActor(int first, int end) {
    for (int i = first; i < end; i++) {
      int m = names.covering(i);
      if (m >= 0 && names.get(m).isActor()
          || nouns.kind(tokens.get(i).lower()).isHuman()
          || nouns.kind(tokens.get(i).lower()).isBody()
          || isPronoun(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPronoun(String lower) {
    return HE.contains(lower) || SHE.contains(lower) || THEY.contains(lower);
  }

  /** The figure that one noun phrase stands for. */
  private Voices one(int from, int end, int s) {
    int first = from;
    while (first < end && isLeading(first, end)) {
      first++;
    }
    if (first >= end) {
      return Voices.NONE;
    }
    Token token = tokens.get(first);
    String lower = token.lower();
    boolean alone =
        end == first + 1
            || !tokens.get(first + 1).isWord()
            || tokens.get(first + 1).lower().endsWith("self")
            || tokens.get(first + 1).lower().endsWith("selves");
    boolean free = names.covering(first) < 0;
    if (free
        && (alone || !OPENS_PHRASE.contains(lower) && !tokens.get(first + 1).isCapitalised())) {
      if (isAnaphor(lower)) {
        return pronoun(lower, first, s);
      }
      if (alone && NOBODY.contains(lower)) {
        return Voices.NONE;
      }
    }
    return noun(first, end, s);
  }

  private static boolean isAnaphor(String lower) {
    return HE.contains(lower)
        || SHE.contains(lower)
        || IT.contains(lower)
        || THEY.contains(lower)
        || SELF.contains(lower)
        || RELATIVE.contains(lower);
  }

  private Voices pronoun(String lower, int token, int s) {
    if (HE.contains(lower)) {
      return single(person(token, Gender.MALE, s));
    }
    if (SHE.contains(lower)) {
      return single(person(token, Gender.FEMALE, s));
    }
    if (IT.contains(lower)) {
      return single(body(token, s));
    }
    if (THEY.contains(lower)) {
      return several(token, s);
    }
    return RELATIVE.contains(lower) ? antecedent(token) : enclosing(token, s);
  }

  private static Voices single(Figure figure) {
    return figure == null ? Voices.NONE : new Voices(List.of(figure));
  }

  /** "I" and "we" in what somebody else says are that speaker. */
  private Voices enclosing(int token, int s) {
    Span place = document.span(token, token + 1);
    int inner = -1;
    int shortest = Integer.MAX_VALUE;
    for (int o = 0; o < statements.size(); o++) {
      if (o == s) {
        continue;
      }
      for (Span content : statements.get(o).content()) {
        if (content.contains(place) && content.length() < shortest) {
          shortest = content.length();
          inner = o;
        }
      }
    }
    return inner < 0 ? Voices.NONE : voicesOf(inner);
  }

  /** Whom "who" and "which" refer to: the words just before. */
  private Voices antecedent(int token) {
    int before = token - 1;
    while (before > 0 && (tokens.get(before).kind() == Token.Kind.MARK)) {
      before--;
    }
    if (before < 0 || document.sentenceIndexOf(before) != document.sentenceIndexOf(token)) {
      return Voices.NONE;
    }
    int sentence = document.sentenceOf(token).first();
    int m = names.endingAt(before + 1);
    if (m >= 0 && troupe.isActor(m)) {
      return single(troupe.figure(m));
    }
    for (int i = before; i >= Math.max(sentence, before - LONGEST_NAME); i--) {
      int apposed = names.endingAt(i + 1);
      if (apposed >= 0
          && names.get(apposed).kind() == Mention.Kind.NAME
          && i + 1 < tokens.size()
          && tokens.get(i + 1).is(",")) {
        return single(troupe.figure(apposed));
      }
      if (nouns.kind(tokens.get(i).lower()).isHuman() && names.covering(i) < 0) {
        int start = phraseStart(i, sentence);
        return noun(start, before + 1, -1);
      }
    }
    return Voices.NONE;
  }

  private int phraseStart(int head, int sentence) {
    int start = head;
    while (start > sentence) {
      Token before = tokens.get(start - 1);
      boolean inside =
          names.covering(start - 1) >= 0
              || before.kind() == Token.Kind.NUMBER
              || before.kind() == Token.Kind.CLITIC
              || nouns.isModifier(before.lower())
              || nouns.quantity(before.lower()) > 0
              || nouns.kind(before.lower()) != Nouns.Kind.NONE
              || Set.of("some", "several", "many", "few").contains(before.lower());
      if (DescriptionParser.DEFINITE.contains(before.lower())
          || DescriptionParser.INDEFINITE.contains(before.lower())
          || DescriptionParser.POSSESSIVES.contains(before.lower())) {
        return start - 1;
      }
      if (!inside) {
        return start;
      }
      start--;
    }
    return start;
  }

  /** The most salient person before a token who can be "he" or "she", or null. */
  private Figure person(int token, Gender gender, int s) {
    int here = document.sentenceIndexOf(token);
    Map<Figure, Double> scores = new HashMap<>();
    for (Reference reference : references.headMap(token, false).descendingMap().values()) {
      int distance = here - document.sentenceIndexOf(reference.token());
      if (distance > FURTHEST_SENTENCE) {
        break;
      }
      Figure figure = reference.figure();
      if (!figure.isPerson()
          || figure.count > 1
          || !figure.gender.fits(gender)
          || !(figure.human || speaking.contains(figure))
          || inOwnContent(reference.token(), s)) {
        continue;
      }
      double score = salience(reference, distance, token);
      score += figure.gender == gender ? 0.6 : 0;
      score -= figure.named ? 0 : 0.4;
      score += 0.1 * Math.min(6, figure.positions.size());
      scores.merge(figure, score, Math::max);
    }
    Figure best = null;
    for (Map.Entry<Figure, Double> entry : scores.entrySet()) {
      if (best == null
          || entry.getValue() > scores.get(best)
          || entry.getValue().equals(scores.get(best))
              && entry.getKey().positions.get(0) < best.positions.get(0)) {
        best = entry.getKey();
      }
    }
    if (best != null && best.gender == Gender.UNKNOWN) {
      best.gender = gender;
    }
    return best;
  }

  private double salience(Reference reference, int distance, int token) {
    int paragraphs =
        document.sentenceOf(token).paragraph() - document.sentenceOf(reference.token()).paragraph();
    double score = -0.6 * distance - 0.2 * paragraphs;
    score += reference.subject() ? 1.0 : 0;
    score += reference.speaker() ? 0.7 : 0;
    score -= quoted[reference.token()] && !quoted[token] ? 1.6 : 0;
    int m = names.startingAt(reference.token());
    score -= m >= 0 && names.get(m).possessive() ? 0.5 : 0;
    return score;
  }

  private boolean inOwnContent(int token, int s) {
    if (s < 0) {
      return false;
    }
    Span place = document.span(token, token + 1);
    return statements.get(s).content().stream().anyMatch(content -> content.contains(place));
  }

  /** The body before a token that can be "it", or null. */
  private Figure body(int token, int s) {
    int here = document.sentenceIndexOf(token);
    Figure best = null;
    double most = 0;
    for (Reference reference : references.headMap(token, false).descendingMap().values()) {
      int distance = here - document.sentenceIndexOf(reference.token());
      if (distance > 2) {
        break;
      }
      if (!reference.figure().isBody() || inOwnContent(reference.token(), s)) {
        continue;
      }
      double score = salience(reference, distance, token);
      if (score > most) {
        most = score;
        best = reference.figure();
      }
    }
    return best;
  }

  /** Those before a token who can be "they". */
  private Voices several(int token, int s) {
    Voices joint = Voices.NONE;
    int jointAt = -1;
    for (int o = 0; o < statements.size(); o++) {
      boolean plural =
          voices[o] != null
              && !voices[o].isEmpty()
              && (voices[o].figures().size() > 1
                  || voices[o].figures().get(0).kind == ActorKind.GROUP);
      int at = plural ? document.tokenAt(place(o)) : -1;
      if (at > jointAt && at < token && near(at, token, 3)) {
        jointAt = at;
        joint = voices[o];
      }
    }
    int group = groupBefore(token, s);
    if (group > jointAt) {
      int sentence = document.sentenceOf(group).first();
      return noun(phraseStart(group, sentence), group + 1, -1);
    }
    return joint.isEmpty() ? single(body(token, s)) : joint;
  }

  private boolean near(int earlier, int later, int sentences) {
    return document.sentenceIndexOf(later) - document.sentenceIndexOf(earlier) <= sentences;
  }

  /** Head of the nearest earlier phrase about several people, as a subject, or -1. */
  private int groupBefore(int token, int s) {
    for (int i = token - 1; i >= 0 && near(i, token, 2); i--) {
      if (names.covering(i) >= 0 || quoted[i] && !quoted[token] || inOwnContent(i, s)) {
        continue;
      }
      String lower = tokens.get(i).lower();
      if (nouns.kind(lower).isHuman() && nouns.isPlural(lower)) {
        int start = phraseStart(i, document.sentenceOf(i).first());
        boolean object =
            start > 0 && DescriptionParser.PREPOSITIONS.contains(tokens.get(start - 1).lower());
        if (!object) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The figure that a phrase with a noun or a name stands for. */
  private Voices noun(int first, int end, int s) {
    int core = coreEnd(first, end);
    int m = nameAtEnd(first, core);
    if (m >= 0) {
      return single(named(m, first, end));
    }
    Description description = troupe.descriptions().parse(first, end);
    int apposed = apposedName(core, end, description);
    if (apposed >= 0) {
      if (!description.isEmpty() && description.kind().isHuman()) {
        troupe.describe(troupe.figure(apposed), description, first, names.get(apposed).end());
      }
      return single(troupe.figure(apposed));
    }
    if (description.isEmpty()) {
      return loose(first, end, description, s);
    }
    return described(description, end, s);
  }

  /** One past the words of the phrase up to its first mark, preposition or clause. */
  private int coreEnd(int first, int end) {
    for (int i = first; i < end; i++) {
      int m = names.covering(i);
      if (m >= 0) {
        i = names.get(m).end() - 1;
        continue;
      }
      Token token = tokens.get(i);
      boolean stop =
          token.kind() == Token.Kind.MARK
              || token.kind() == Token.Kind.QUOTE && i > first && !isPossessiveMark(i)
              || DescriptionParser.PREPOSITIONS.contains(token.lower()) && i > first
              || RELATIVE.contains(token.lower()) && i > first;
      if (stop) {
        return i;
      }
    }
    return end;
  }

  private boolean isPossessiveMark(int token) {
    return names.endingAt(token) >= 0 && names.get(names.endingAt(token)).possessive();
  }

  /** Index of the actor's name that ends the core, "'s" and "himself" aside, or -1. */
  private int nameAtEnd(int first, int core) {
    int end = Math.min(core, tokens.size());
    while (end > first && isTail(tokens.get(end - 1))) {
      end--;
    }
    int m = names.endingAt(end);
    if (m >= 0 && names.get(m).first() >= first && troupe.isActor(m)) {
      return m;
    }
    int begin = names.startingAt(first);
    boolean leads =
        begin >= 0
            && names.get(begin).kind() == Mention.Kind.NAME
            && !names.get(begin).possessive()
            && names.get(begin).end() < end
            && troupe.figure(begin).human
            && troupe.descriptions().parse(first, core).isEmpty();
    return leads ? begin : -1;
  }

  private static boolean isTail(Token token) {
    return token.kind() == Token.Kind.CLITIC
        || token.kind() == Token.Kind.QUOTE
        || token.lower().endsWith("self")
        || token.is("also")
        || token.is("then")
        || token.is("too");
  }

  private Figure named(int m, int first, int end) {
    Mention mention = names.get(m);
    Figure figure = troupe.figure(m);
    if (mention.kind() == Mention.Kind.NAME) {
      figure.human = true;
      Description after =
          mention.end() + 1 < end && tokens.get(mention.end()).is(",")
              ? troupe.descriptions().parse(mention.end() + 1, end)
              : troupe.descriptions().parse(first, first);
      if (!after.isEmpty() && after.kind().isHuman() && !after.plural()) {
        troupe.describe(figure, after, mention.first(), after.end());
      }
    }
    return figure;
  }

  /** Index of the person's name after a comma: "the minister, Mara Lind", or -1. */
  private int apposedName(int core, int end, Description description) {
    int comma = Math.max(core, description.isEmpty() ? core : description.end());
    for (int i : new int[] {comma, core}) {
      if (i < end && tokens.get(i).is(",")) {
        int k = i + 1;
        while (k < end
            && nouns.isHonorific(tokens.get(k).lower())
            && tokens.get(k).isCapitalised()) {
          k++;
        }
        int m = k < end ? names.startingAt(k) : -1;
        if (m >= 0 && names.get(m).kind() == Mention.Kind.NAME && !names.get(m).possessive()) {
          return m;
        }
      }
    }
    return -1;
  }

  /** A phrase without a noun we know. */
  private Voices loose(int first, int end, Description description, int s) {
    int last = coreEnd(first, end) - 1;
    String lower = tokens.get(last).lower();
    int owner = description.sponsor();
    if (NOBODY.contains(lower) || last < first) {
      return Voices.NONE;
    }
    if (names.covering(last) >= 0) {
      Mention mention = names.get(names.covering(last));
      if (mention.kind() == Mention.Kind.PEOPLE) {
        return single(unnamed(mention.text(), ActorKind.GROUP, "", false));
      }
      if (mention.kind() == Mention.Kind.ADJECTIVE && first < last && tokens.get(first).is("the")) {
        return single(troupe.government(mention.country()));
      }
    }
    if (owner >= 0 && troupe.isActor(owner) && names.get(owner).possessive()) {
      return single(troupe.figure(owner));
    }
    if (description.ownerPronoun() >= 0) {
      return pronoun(tokens.get(description.ownerPronoun()).lower(), description.ownerPronoun(), s);
    }
    boolean group =
        description.plural()
            || Set.of("some", "others", "many", "several", "few", "most").contains(lower)
            || lower.endsWith("s") && !lower.endsWith("ss") && tokens.get(last).isWord();
    boolean word = tokens.get(last).isWord();
    if (!word) {
      return Voices.NONE;
    }
    ActorKind kind =
        group
            ? ActorKind.GROUP
            : AGENT.matcher(lower).find() ? ActorKind.PERSON : ActorKind.ORGANISATION;
    Figure figure = unnamed(title(first, end, s), kind, lower, false);
    figure.count = group ? description.count() : 0;
    return single(figure);
  }

  private Voices described(Description description, int end, int s) {
    String noun = nouns.singular(tokens.get(description.head()).lower());
    if (description.kind() == Nouns.Kind.DOCUMENT) {
      return document(description, s);
    }
    if (description.plural() || description.kind() == Nouns.Kind.GROUP) {
      Figure group = unnamed(title(description, s), ActorKind.GROUP, noun, false);
      boolean more = description.end() < end && tokens.get(description.end()).is("and");
      group.count = more || noun.equals("percent") ? 0 : description.count();
      return single(affiliated(group, description));
    }
    if (description.kind().isHuman()) {
      return single(human(description, noun, s));
    }
    return single(collective(description, noun, s));
  }

  /** A document speaks for the one whose it is; of itself it is nobody. */
  private Voices document(Description description, int s) {
    int sponsor = description.sponsor();
    if (sponsor >= 0 && troupe.isActor(sponsor)) {
      return single(troupe.figure(sponsor));
    }
    return description.ownerPronoun() >= 0
        ? pronoun(tokens.get(description.ownerPronoun()).lower(), description.ownerPronoun(), s)
        : Voices.NONE;
  }

  private Figure human(Description description, String noun, int s) {
    if (description.definite()) {
      Figure earlier = bearer(description, noun);
      if (earlier != null) {
        return earlier;
      }
    }
    boolean told = description.definite() || !description.affiliation().isEmpty();
    Figure figure = unnamed(title(description, s), ActorKind.PERSON, noun, !told);
    figure.human = true;
    figure.gender = figure.gender == Gender.UNKNOWN ? nouns.gender(noun) : figure.gender;
    return affiliated(figure, description);
  }

  /** The one person of the report who has the role, or the unnamed one told of before, or null. */
  private Figure bearer(Description description, String noun) {
    if (description.ownerPronoun() < 0 && description.end() == description.coreEnd()) {
      for (int i = unnamed.size() - 1; i >= 0; i--) {
        Figure figure = unnamed.get(i);
        if (figure.isPerson()
            && figure.headNoun.equals(noun)
            && description.sponsor() < 0
            && !description.role().contains(" ")) {
          return figure;
        }
      }
    }
    String party = description.sponsor() >= 0 ? troupe.partyOf(description.sponsor()) : "";
    Figure only = null;
    for (Figure figure : troupe.people()) {
      boolean fits =
          figure.human
              && hasRole(figure, description)
              && (description.sponsor() < 0 || !party.isEmpty() && figure.party().equals(party))
              && figure.gender.fits(nouns.gender(noun));
      if (fits && only != null) {
        return null;
      }
      only = fits ? figure : only;
    }
    return description.ownerPronoun() < 0 && description.end() == description.coreEnd()
        ? only
        : null;
  }

  private boolean hasRole(Figure figure, Description description) {
    List<String> wanted = words(description.role());
    for (String role : figure.roles) {
      List<String> has = words(role);
      boolean past = has.contains("former") || has.contains("ex") || has.contains("late");
      if (has.containsAll(wanted) && (!past || description.former())) {
        return !wanted.isEmpty();
      }
    }
    return false;
  }

  private static List<String> words(String role) {
    return Arrays.asList(role.toLowerCase(Locale.ROOT).split("[ -]", -1));
  }

  private Figure affiliated(Figure figure, Description description) {
    if (figure.affiliation.isEmpty()) {
      figure.affiliation = description.affiliation();
    }
    if (figure.isPerson()) {
      figure.roles.add(description.role());
    }
    troupe.vote(figure, description, description.first(), description.end());
    return figure;
  }

  /** A government, ministry, company, paper or party told by its noun. */
  private Figure collective(Description description, String noun, int s) {
    int sponsor = description.sponsor();
    if (GOVERNMENTS.contains(noun) && sponsor >= 0) {
      Mention mention = names.get(sponsor);
      String country =
          mention.kind() == Mention.Kind.NAME ? troupe.figure(sponsor).party() : mention.country();
      if (!country.isEmpty() && !description.former()) {
        Figure government = troupe.government(country);
        government.aliases.add(title(description, s));
        return government;
      }
    }
    if (description.definite()
        && sponsor < 0
        && GENERIC_BODIES.contains(noun)
        && description.ownerPronoun() < 0
        && description.end() == description.coreEnd()) {
      Figure earlier = earlierBody(description, noun);
      if (earlier != null) {
        return earlier;
      }
    }
    ActorKind kind =
        GOVERNMENTS.contains(noun)
            ? ActorKind.GOVERNMENT
            : description.kind() == Nouns.Kind.MEDIA ? ActorKind.MEDIA : ActorKind.ORGANISATION;
    Figure figure = unnamed(title(description, s), kind, noun, false);
    if (figure.affiliation.isEmpty()) {
      figure.affiliation = description.affiliation();
    }
    if (sponsor >= 0) {
      figure.named = true;
      troupe.vote(figure, description, description.first(), description.end());
    }
    return figure;
  }

  /** The one body of this kind in the sentences before, or the latest whose name says so. */
  private Figure earlierBody(Description description, String noun) {
    Figure only = null;
    boolean several = false;
    for (Reference reference :
        references.headMap(description.first(), false).descendingMap().values()) {
      Figure figure = reference.figure();
      if (!figure.isBody() || figure.kind == ActorKind.GOVERNMENT) {
        continue;
      }
      if (words(figure.name).contains(noun)) {
        return figure;
      }
      boolean media = description.kind() == Nouns.Kind.MEDIA;
      if (near(reference.token(), description.first(), 2)
          && media == (figure.kind == ActorKind.MEDIA)
          && figure != only) {
        several |= only != null;
        only = figure;
      }
    }
    return several ? null : only;
  }

  /** The words that name an unnamed actor, its owner's name in place of a pronoun. */
  private String title(Description description, int s) {
    return title(description.first(), description.end(), s);
  }

  private String title(int from, int to, int s) {
    int first = from;
    int end = Math.min(to, first + LONGEST_NAME);
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      boolean stop =
          token.is(",")
              || token.is("(")
              || token.is("\u2014")
              || token.is("--")
              || i > first
                  && (RELATIVE.contains(token.lower())
                      || SELF.contains(token.lower())
                      || token.is("he")
                      || token.is("she")
                      || token.is("they"));
      if (stop) {
        end = i;
      }
    }
    String owner = "";
    if (DescriptionParser.POSSESSIVES.contains(tokens.get(first).lower()) && first + 1 < end) {
      Voices whose = s < 0 ? Voices.NONE : pronoun(tokens.get(first).lower(), first, s);
      owner = whose.isEmpty() ? "the " : whose.figures().get(0).name + "'s ";
      first++;
    }
    String words = document.words(first, Math.max(end, first + 1)).replaceAll("\\s+", " ");
    if (owner.isEmpty() && names.covering(first) < 0 && !isAcronym(first)) {
      words = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
    return owner + words;
  }

  private boolean isAcronym(int token) {
    String text = tokens.get(token).text();
    return text.length() > 1 && Character.isUpperCase(text.charAt(1));
  }

  /** The unnamed actor of this title: the one met before, unless each use means somebody new. */
  private Figure unnamed(String title, ActorKind kind, String noun, boolean always) {
    Figure figure = always ? null : described.get(title);
    if (figure == null) {
      figure = new Figure(title, kind);
      figure.named = false;
      figure.headNoun = noun;
      figure.positions.add(0);
      described.put(title, figure);
      unnamed.add(figure);
    }
    return figure;
  }

  private Cast written() {
    Map<Figure, String> ids = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    List<Voice> written = new ArrayList<>();
    List<Actor> actors = new ArrayList<>();
    for (Voices voice : voices) {
      List<String> speakers = new ArrayList<>();
      for (Figure figure : voice.figures()) {
        speakers.add(ids.computeIfAbsent(figure, f -> ActorId.unused(f.name, taken)));
      }
      written.add(
          speakers.isEmpty()
              ? Voice.UNKNOWN
              : new Voice(speakers.get(0), speakers.subList(1, speakers.size())));
    }
    ids.forEach((figure, id) -> actors.add(figure.actor(id)));
    actors.sort(Comparator.comparing(Actor::id));
    return new Cast(actors, written);
  }
}
