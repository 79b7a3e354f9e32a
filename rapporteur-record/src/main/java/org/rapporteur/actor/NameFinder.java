package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Quotation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/** Finds the names in a report: capitalised sequences, cut where titles and known names end. */
final class NameFinder {
  /** Words that begin sentences and are never names. */
  private static final Set<String> OPENERS = WordTable.wordClass("opener");

  private static final Set<String> NEVER = WordTable.wordClass("calendar");

  /** Titles that are surnames too, when a given name stands before them. */
  private static final Set<String> SURNAMES =
      Set.of("king", "prince", "pope", "bishop", "judge", "major");

  private static final int LONGEST_IN_HEADLINE = 4;

  private final Document document;
  private final List<Token> tokens;
  private final Gazetteer gazetteer;
  private final Nouns nouns;
  private final boolean[] quoted;
  private final boolean[] opening;
  private final Set<String> lowerWords = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> titledSurnames = new HashSet<>();
  private final Set<String> innerCapitals = new HashSet<>();
  private final Set<String> bareNames = new HashSet<>();
  private final List<Mention> found = new ArrayList<>();

  NameFinder(Document document, Gazetteer gazetteer, Nouns nouns) {
    this.document = document;
    this.tokens = document.tokens();
    this.gazetteer = gazetteer;
    this.nouns = nouns;
    this.quoted = quoted(document);
    this.opening = new boolean[tokens.size()];
  }

  /** All names in order, disjoint. */
  List<Mention> find() {
    for (Token token : tokens) {
      if (token.isWord() && Character.isLowerCase(token.text().codePointAt(0))) {
        lowerWords.add(token.lower());
      }
    }
    List<Sentence> headlines = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (isHeadline(sentence)) {
        headlines.add(sentence);
        continue;
      }
      markOpenings(sentence);
      int i = sentence.first();
      while (i < sentence.end()) {
        i = nameAt(i, sentence);
      }
    }
    headlines.forEach(this::findAgain);
    found.replaceAll(this::shoutedName);
    found.replaceAll(this::withoutOpener);
    addTitledSurnames();
    found.sort(Comparator.comparingInt(Mention::first));
    return found;
  }

  /** Of "Weary Lind" at the opening of a sentence only "Lind" is a name that others use too. */
  private Mention withoutOpener(Mention mention) {
    int first = mention.first();
    String opener = tokens.get(first).text();
    boolean dropped =
        mention.kind() == Mention.Kind.NAME
            && mention.length() > 1
            && opening[first]
            && !innerCapitals.contains(opener)
            && (lowerWords.contains(tokens.get(first).lower()) || opener.endsWith("ed"))
            && !opener.endsWith(".")
            && !nouns.isFirstName(Spelling.folded(opener))
            && bareNames.contains(joined(first + 1, mention.end()));
    return dropped ? mention(first + 1, mention.end(), mention.kind(), "") : mention;
  }

  /** Titles that the report uses as a surname too: "Jon Bishop … Bishop said". */
  private void addTitledSurnames() {
    boolean[] covered = new boolean[tokens.size()];
    for (Mention mention : found) {
      Arrays.fill(covered, mention.first(), mention.end(), true);
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!covered[i]
          && tokens.get(i).isCapitalised()
          && titledSurnames.contains(tokens.get(i).lower())
          && (i == 0 || !DescriptionParser.DEFINITE.contains(tokens.get(i - 1).lower()))
          && (i + 1 >= tokens.size() || !tokens.get(i + 1).isCapitalised())) {
        add(i, i + 1, Mention.Kind.NAME, "");
      }
    }
  }

  /** In a headline only names that the body holds too are found. */
  private void findAgain(Sentence headline) {
    Map<String, Mention> known = new HashMap<>();
    for (Mention mention : found) {
      known.putIfAbsent(mention.text(), mention);
      if (mention.kind() == Mention.Kind.NAME) {
        known.putIfAbsent(tokens.get(mention.end() - 1).text(), mention);
      }
    }
    int i = headline.first();
    while (i < headline.end()) {
      int end = i + 1;
      if (tokens.get(i).isCapitalised()) {
        for (int e = Math.min(headline.end(), i + LONGEST_IN_HEADLINE); e > i; e--) {
          Mention same = known.get(joined(i, e));
          if (same != null) {
            add(i, e, same.kind(), same.country());
            end = e;
            break;
          }
        }
      }
      i = end;
    }
  }

  /** In a transcript's "LIND:" the capitals are no acronym. */
  private Mention shoutedName(Mention mention) {
    return mention.kind() == Mention.Kind.ORGANISATION
            && mention.length() == 1
            && surnames.contains(mention.text().toLowerCase(Locale.ROOT))
        ? mention.as(Mention.Kind.NAME, "")
        : mention;
  }

  /** For each token whether it stands in a quotation. */
  static boolean[] quoted(Document document) {
    boolean[] quoted = new boolean[document.tokens().size()];
    for (Quotation quotation : document.quotations()) {
      for (Quotation.Piece piece : quotation.pieces()) {
        for (int i = piece.first(); i < piece.end(); i++) {
          quoted[i] = true;
        }
      }
    }
    return quoted;
  }

  /** A line in which nearly all long words are capitalised tells nothing by its capitals. */
  private boolean isHeadline(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Token token = tokens.get(i);
      if (token.isWord() && token.text().length() > 3) {
        words++;
        capitals += token.isCapitalised() ? 1 : 0;
      }
    }
    Token last = tokens.get(sentence.end() - 1);
    boolean titleLine =
        document.span(sentence.first(), sentence.end()).end() <= document.report().headline();
    return titleLine || words >= 5 && capitals * 10 >= words * 8 && !last.is(".");
  }

  private void markOpenings(Sentence sentence) {
    boolean open = true;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.QUOTE || token.is(":")) {
        open = true;
      } else if (token.isWord()) {
        opening[i] = open;
        open = false;
      }
    }
  }

  /** Adds the name that begins at a token, if any, and says where to go on. */
  private int nameAt(int i, Sentence sentence) {
    Token token = tokens.get(i);
    if (!startsName(i)
        || NEVER.contains(token.lower())
        || nouns.quantity(token.lower()) > 0
        || token.is("the")
        || token.is("a")
        || token.is("an")) {
      return i + 1;
    }
    boolean common = opening[i] && OPENERS.contains(token.lower()) && !isCapitals(token);
    Optional<Gazetteer.Match> known = gazetteer.longest(tokens, i);
    if (known.isPresent() && known.get().end() <= sentence.end() && !beginsPerson(known.get(), i)) {
      return common && known.get().end() == i + 1 ? i + 1 : known(known.get(), i, sentence);
    }
    if (common) {
      return i + 1;
    }
    return unknown(i, sentence);
  }

  private boolean startsName(int i) {
    Token token = tokens.get(i);
    return token.isCapitalised() && !isPronoun(token) || isArticled(token);
  }

  /** "They" is a pronoun, "WHO" need not be one. */
  private static boolean isPronoun(Token token) {
    return Pronouns.isAnaphor(token.lower()) && !isCapitals(token);
  }

  private static boolean isCapitals(Token token) {
    return token.text().length() > 1 && Character.isUpperCase(token.text().charAt(1));
  }

  /** "al-Hadid". */
  private static boolean isArticled(Token token) {
    String text = token.text();
    return token.isWord()
        && text.length() > 4
        && (text.startsWith("al-") || text.startsWith("el-"))
        && Character.isUpperCase(text.charAt(3));
  }

  /** Whether a place's name is here a given name: "Jordan Smith". */
  private boolean beginsPerson(Gazetteer.Match match, int i) {
    if (match.end() != i + 1 || match.end() >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    return nouns.isFirstName(Spelling.folded(tokens.get(i).text()))
        && isPlainName(i + 1)
        && !next.text().equals(next.text().toUpperCase(Locale.ROOT))
        && gazetteer.longest(tokens, i + 1).isEmpty();
  }

  private int known(Gazetteer.Match match, int first, Sentence sentence) {
    Gazetteer.Entry entry = match.entry();
    int end = match.end();
    boolean country =
        entry.kind() == Gazetteer.Kind.COUNTRY || entry.kind() == Gazetteer.Kind.ADJECTIVE;
    int body = country ? bodyEnd(end, sentence) : end;
    if (body > end) {
      add(first, body, kindOfBody(end, body), entry.party());
      return body;
    }
    Mention.Kind kind =
        switch (entry.kind()) {
          case COUNTRY, SEAT -> Mention.Kind.GOVERNMENT;
          case CAPITAL -> Mention.Kind.CAPITAL;
          case ADJECTIVE -> Mention.Kind.ADJECTIVE;
          case PEOPLE -> Mention.Kind.PEOPLE;
          case ORGANISATION -> Mention.Kind.ORGANISATION;
          case MEDIA -> Mention.Kind.MEDIA;
        };
    boolean both = first > 0 && end < sentence.end() && entry.kind() == Gazetteer.Kind.ADJECTIVE;
    if (both && gazetteerSaysCountry(first, end)) {
      kind = Mention.Kind.GOVERNMENT;
    }
    add(first, end, kind, entry.party());
    return end;
  }

  private boolean gazetteerSaysCountry(int first, int end) {
    return gazetteer
        .find(document.words(first, end))
        .filter(e -> e.kind() == Gazetteer.Kind.COUNTRY)
        .isPresent();
  }

  /** End of a run of capitalised words from {@code start} that makes a body's name, or start. */
  private int bodyEnd(int start, Sentence sentence) {
    int i = start;
    int end = start;
    while (i < sentence.end() && tokens.get(i).isCapitalised()) {
      boolean body = nouns.kind(tokens.get(i).lower()).isBody();
      i++;
      if (body) {
        end = complementEnd(i, sentence);
        i = end;
      }
    }
    return end;
  }

  /** Past "of Trade and Industry", if that follows. */
  private int complementEnd(int i, Sentence sentence) {
    if (i + 1 >= sentence.end() || !(tokens.get(i).is("of") || tokens.get(i).is("for"))) {
      return i;
    }
    int k = i + 1;
    if (tokens.get(k).is("the") && k + 1 < sentence.end()) {
      k++;
    }
    if (!tokens.get(k).isCapitalised() || nouns.isHonorific(tokens.get(k).lower())) {
      return i;
    }
    while (k < sentence.end() && tokens.get(k).isCapitalised()) {
      k++;
      boolean more =
          k + 1 < sentence.end()
              && (tokens.get(k).is("and") || tokens.get(k).is("&"))
              && tokens.get(k + 1).isCapitalised()
              && !nouns.isFirstName(Spelling.folded(tokens.get(k + 1).text()))
              && gazetteer.longest(tokens, k + 1).isEmpty()
              && isLowerOrEnd(k + 2, sentence);
      if (more) {
        k++;
      }
    }
    return k;
  }

  private boolean isLowerOrEnd(int i, Sentence sentence) {
    return i >= sentence.end() || !tokens.get(i).isCapitalised();
  }

  private Mention.Kind kindOfBody(int first, int end) {
    for (int i = end - 1; i >= first; i--) {
      Nouns.Kind kind = nouns.kind(tokens.get(i).lower());
      if (kind.isBody()) {
        return kind == Nouns.Kind.MEDIA ? Mention.Kind.MEDIA : Mention.Kind.ORGANISATION;
      }
    }
    return Mention.Kind.ORGANISATION;
  }

  private int unknown(int first, Sentence sentence) {
    Token token = tokens.get(first);
    if (isTitleWord(first) && !followsHonorific(first)) {
      int body = bodyEnd(first, sentence);
      if (body > first && body > first + 1) {
        add(first, body, kindOfBody(first, body), "");
        return body;
      }
      return first + 1;
    }
    if (opening[first]
        && lowerWords.contains(token.lower())
        && !nouns.isFirstName(Spelling.folded(token.text()))
        && (first + 1 >= sentence.end() || !tokens.get(first + 1).isCapitalised())) {
      return first + 1;
    }
    boolean inflected = token.lower().endsWith("ly") || token.lower().endsWith("ing");
    if (opening[first] && inflected && first + 1 < sentence.end()) {
      boolean given = nouns.isFirstName(Spelling.folded(token.text()));
      if (!given) {
        return first + 1;
      }
    }
    int end = runEnd(first, sentence);
    boolean bodyFirst = end > first + 1 && nouns.kind(token.lower()).isBody();
    int body = bodyFirst ? end : bodyEnd(first, sentence);
    boolean person =
        end == first + 2
            && body == end
            && nouns.isFirstName(Spelling.folded(token.text()))
            && nouns.kind(tokens.get(end - 1).lower()) == Nouns.Kind.MEDIA;
    if (body >= end && body > first && !person) {
      add(first, body, kindOfBody(first, body), "");
      return body;
    }
    boolean acronym =
        end == first + 1
            && token.text().length() > 1
            && token.text().length() < 7
            && token.text().equals(token.text().toUpperCase(Locale.ROOT))
            && token.text().chars().filter(Character::isLetter).count() > 1;
    add(first, end, acronym ? Mention.Kind.ORGANISATION : Mention.Kind.NAME, "");
    if (end > first + 1) {
      surnames.add(tokens.get(end - 1).lower());
      if (isTitleWord(end - 1)) {
        titledSurnames.add(tokens.get(end - 1).lower());
      }
    } else {
      bareNames.add(token.text());
    }
    for (int i = first; i < end; i++) {
      if (!opening[i]) {
        innerCapitals.add(tokens.get(i).text());
      }
    }
    return end;
  }

  /** Whether "Mr" or the like stands before, so that even "King" is a name. */
  private boolean followsHonorific(int token) {
    return token > 0 && nouns.isPlainHonorific(tokens.get(token - 1).lower());
  }

  /** End of the run of name words from {@code first}. */
  private int runEnd(int first, Sentence sentence) {
    int i = first + 1;
    while (i < sentence.end()) {
      if (isArticled(tokens.get(i)) || isPlainName(i) && !breaksRun(first, i)) {
        i++;
      } else if (isSurnameTitle(i, first, sentence)) {
        i++;
      } else {
        int next = pastParticles(i, sentence);
        if (next == i) {
          break;
        }
        i = next;
      }
    }
    return i;
  }

  private boolean breaksRun(int first, int i) {
    Optional<Gazetteer.Match> match = gazetteer.longest(tokens, i);
    if (match.isEmpty()) {
      return nouns.kind(tokens.get(i).lower()).isBody() && bodyFollows(i);
    }
    Token before = tokens.get(first);
    boolean given =
        before.text().endsWith(".") || nouns.isFirstName(Spelling.folded(before.text()));
    return !(given && match.get().end() == i + 1);
  }

  private boolean bodyFollows(int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).is("of");
  }

  private boolean isSurnameTitle(int i, int first, Sentence sentence) {
    String lower = tokens.get(i).lower();
    boolean rarely =
        nouns.kind(lower) == Nouns.Kind.OUTSIDER || nouns.kind(lower) == Nouns.Kind.PERSON;
    return (SURNAMES.contains(lower) || nouns.isModifier(lower) || rarely)
        && tokens.get(i).isCapitalised()
        && nouns.isFirstName(Spelling.folded(tokens.get(first).text()))
        && isLowerOrEnd(i + 1, sentence);
  }

  private int pastParticles(int i, Sentence sentence) {
    int k = i;
    while (k < sentence.end()
        && k < i + 3
        && PersonName.PARTICLES.contains(tokens.get(k).lower())
        && !tokens.get(k).isCapitalised()) {
      k++;
    }
    return k > i && k < sentence.end() && isPlainName(k) ? k + 1 : i;
  }

  /** Whether the token is a capitalised word that is neither a title nor a calendar word. */
  private boolean isPlainName(int i) {
    Token token = tokens.get(i);
    return token.isCapitalised()
        && !isPronoun(token)
        && !NEVER.contains(token.lower())
        && !nouns.isHonorific(token.lower())
        && !isTitleWord(i);
  }

  private boolean isTitleWord(int i) {
    Token token = tokens.get(i);
    return nouns.isHonorific(token.lower())
        || nouns.kind(token.lower()).isHuman()
        || nouns.isModifier(token.lower()) && !token.text().equals("New")
        || nouns.kind(token.lower()) == Nouns.Kind.STATE;
  }

  private void add(int first, int end, Mention.Kind kind, String country) {
    found.add(mention(first, end, kind, country));
  }

  private Mention mention(int first, int end, Mention.Kind kind, String country) {
    boolean possessive =
        end < tokens.size()
            && (tokens.get(end).kind() == Token.Kind.CLITIC
                    && tokens.get(end).lower().endsWith("'s")
                || isBarePossessive(end));
    return new Mention(first, end, kind, joined(first, end), country, quoted[first], possessive);
  }

  /** "the United States' envoy". */
  private boolean isBarePossessive(int end) {
    Token mark = tokens.get(end);
    return (mark.text().equals("'") || mark.text().equals("\u2019"))
        && tokens.get(end - 1).lower().endsWith("s")
        && tokens.get(end - 1).end() == mark.start()
        && end + 1 < tokens.size()
        && tokens.get(end + 1).isWord()
        && !quoted[end];
  }

  private String joined(int first, int end) {
    if (end == first + 1) {
      return tokens.get(first).text();
    }
    StringBuilder name = new StringBuilder(tokens.get(first).text());
    for (int i = first + 1; i < end; i++) {
      boolean gap = tokens.get(i).start() > tokens.get(i - 1).end();
      name.append(gap ? " " : "").append(tokens.get(i).text());
    }
    return name.toString();
  }
}
