package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Calendar;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/** Finds the names in a report: capitalised sequences, cut where titles and known names end. */
final class NameFinder {
  private static final Set<String> OPENERS = WordClass.named("opener");
  private static final Set<String> CALENDAR = WordClass.named("calendar");

  /** Titles that are surnames too, when a given name stands before them. */
  private static final Set<String> SURNAMES =
      Set.of(
          "king",
          "prince",
          "pope",
          "bishop",
          "judge",
          "major",
          "baron",
          "dean",
          "marshal",
          "cardinal");

  private static final Set<String> BEFORE_MONTHS =
      Set.of("in", "since", "until", "last", "next", "this", "early", "late", "mid", "of");

  private static final Set<String> DOMAINS = Set.of("com", "org", "net");

  /** What companies that are named for their trade do. */
  private static final Set<String> TRADES = Set.of("energy", "finance", "oil", "gas", "mining");

  /** What states are called before "of". */
  static final Set<String> STATES =
      Set.of("republic", "kingdom", "sultanate", "emirate", "federation", "principality");

  private final Document document;
  private final List<Token> tokens;
  private final Gazetteer gazetteer;
  private final Nouns nouns;
  private final Capitals capitals;
  private final Openings openings;
  private final BodyNames bodyNames;
  private final Mentions mentions;
  private final NameUsage usage;
  private final List<Mention> found = new ArrayList<>();

  NameFinder(Document document, Gazetteer gazetteer, Nouns nouns) {
    this.document = document;
    this.tokens = document.tokens();
    this.gazetteer = gazetteer;
    this.nouns = nouns;
    this.capitals = new Capitals(document, nouns);
    this.openings = new Openings(document);
    this.bodyNames = new BodyNames(document, gazetteer, nouns, capitals);
    this.mentions = new Mentions(document);
    this.usage = new NameUsage(document, gazetteer, capitals, mentions, openings);
  }

  /** All names in order, disjoint. */
  List<Mention> find() {
    List<Sentence> headlines = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (isHeadline(sentence)) {
        headlines.add(sentence);
        continue;
      }
      openings.mark(sentence);
      int i = pastDateline(sentence);
      while (i < sentence.end()) {
        i = nameAt(i, sentence);
      }
    }
    usage.revise(found, headlines);
    found.sort(Comparator.comparingInt(Mention::first));
    return found;
  }

  /** The first token of a sentence that is none of the dateline's, which names no actors. */
  private int pastDateline(Sentence sentence) {
    int i = sentence.first();
    while (i < sentence.end() && tokens.get(i).start() < document.report().headline()) {
      i++;
    }
    return i;
  }

  /** A line in which nearly all long words are capitalised tells nothing by its capitals. */
  private boolean isHeadline(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    boolean all = true;
    boolean functionWord = false;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Token token = tokens.get(i);
      if (token.isWord() && token.kind() != Token.Kind.CLITIC) {
        all &= token.isCapitalised();
        functionWord |= i > sentence.first() && OPENERS.contains(token.lower());
      }
      if (token.isWord() && token.text().length() > 3) {
        words++;
        capitals += token.isCapitalised() ? 1 : 0;
      }
    }
    Token last = tokens.get(sentence.end() - 1);
    boolean titleLine =
        document.span(sentence.first(), sentence.end()).end() <= document.report().headline();
    boolean stopped = last.is(".") && !(sentence.first() == 0 && standsAlone(sentence));
    return titleLine || all && functionWord || words >= 5 && capitals * 10 >= words * 8 && !stopped;
  }

  /** Whether a new paragraph follows a sentence. */
  private boolean standsAlone(Sentence sentence) {
    return sentence.end() < tokens.size()
        && document.sentenceOf(sentence.end()).paragraph() > sentence.paragraph();
  }

  /** Adds the name that begins at a token, if any, and says where to go on. */
  private int nameAt(int i, Sentence sentence) {
    Token token = tokens.get(i);
    if (!capitals.startsName(i)
        || CALENDAR.contains(token.lower()) && !(followsHonorific(i) && capitals.isRareSurname(i))
        || isMonth(i)
        || nouns.quantity(token.lower()) > 0
        || isNumbering(i, sentence)
        || token.is("the")
        || token.is("a")
        || token.is("an")
        || token.is("and")) {
      return i + 1;
    }
    int state = stateEnd(i, sentence);
    if (state > i) {
      String country = gazetteer.longest(tokens, i + 2).orElseThrow().entry().party();
      add(i, state, Mention.Kind.GOVERNMENT, country);
      return state;
    }
    boolean common =
        openings.contains(i) && OPENERS.contains(token.lower()) && !capitals.isCapitals(i);
    Optional<Gazetteer.Match> known = gazetteer.longest(tokens, i);
    if (known.isPresent() && known.get().end() <= sentence.end() && !beginsPerson(known.get(), i)) {
      return common && known.get().end() == i + 1 ? i + 1 : known(known.get(), i, sentence);
    }
    if (common) {
      return i + 1;
    }
    return unknown(i, sentence);
  }

  /** Whether a name that a month has too is a month by what stands beside it: "March 3". */
  private boolean isMonth(int i) {
    String word = tokens.get(i).lower();
    String whole = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    if (!Calendar.MONTHS.contains(whole) && !CALENDAR.contains(whole)) {
      return false;
    }
    return i + 1 < tokens.size() && tokens.get(i + 1).kind() == Token.Kind.NUMBER
        || i > 0
            && (tokens.get(i - 1).kind() == Token.Kind.NUMBER
                || BEFORE_MONTHS.contains(tokens.get(i - 1).lower()));
  }

  /** Whether a token is the "No." of "the No. 2 negotiator". */
  private boolean isNumbering(int i, Sentence sentence) {
    return tokens.get(i).lower().matches("nos?\\.?")
        && i + 1 < sentence.end()
        && Character.isDigit(tokens.get(i + 1).text().charAt(0));
  }

  /** Whether a place's name is here a given name: "Jordan Smith". */
  private boolean beginsPerson(Gazetteer.Match match, int i) {
    if (match.end() != i + 1 || match.end() >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    return capitals.isFirstName(i)
        && capitals.isPlainName(i + 1)
        && !next.text().equals(next.text().toUpperCase(Locale.ROOT))
        && gazetteer.longest(tokens, i + 1).isEmpty();
  }

  /** One past "Republic of Arvonia" or the like, or the token where it would begin. */
  private int stateEnd(int first, Sentence sentence) {
    boolean state =
        STATES.contains(tokens.get(first).lower())
            && first + 2 < sentence.end()
            && tokens.get(first + 1).is("of");
    return state
        ? gazetteer
            .longest(tokens, first + 2)
            .filter(match -> match.entry().kind() == Gazetteer.Kind.COUNTRY)
            .filter(match -> match.end() <= sentence.end())
            .map(Gazetteer.Match::end)
            .orElse(first)
        : first;
  }

  private int known(Gazetteer.Match match, int first, Sentence sentence) {
    Gazetteer.Entry entry = match.entry();
    int end = match.end();
    boolean country =
        entry.kind() == Gazetteer.Kind.COUNTRY || entry.kind() == Gazetteer.Kind.ADJECTIVE;
    boolean place = entry.kind() == Gazetteer.Kind.PLACE;
    int body = country || place ? bodyNames.end(end, sentence) : end;
    if (body > end) {
      add(first, body, bodyNames.kind(end, body), country ? entry.party() : "");
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
          case PLACE -> Mention.Kind.PLACE;
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

  private int unknown(int first, Sentence sentence) {
    Token token = tokens.get(first);
    if (capitals.isTitleWord(first) && !followsHonorific(first)) {
      int body = bodyNames.end(first, sentence);
      if (body > first && body > first + 1) {
        add(first, body, bodyNames.kind(first, body), "");
        return body;
      }
      return first + 1;
    }
    if (openings.contains(first)
        && usage.isLowerElsewhere(first)
        && !capitals.isFirstName(first)
        && (first + 1 >= sentence.end() || !tokens.get(first + 1).isCapitalised())) {
      return first + 1;
    }
    boolean inflected = token.lower().endsWith("ly") || token.lower().endsWith("ing");
    if (openings.contains(first) && inflected && first + 1 < sentence.end()) {
      boolean given = capitals.isFirstName(first);
      if (!given) {
        return first + 1;
      }
    }
    int end = runEnd(first, sentence);
    if (isPlainPlural(first, end, sentence)) {
      return end;
    }
    int bearer = afterPortfolio(first, end, sentence);
    if (bearer > first) {
      return bearer;
    }
    boolean bodyFirst = end > first + 1 && nouns.kind(token.lower()).isBody();
    int body = bodyFirst ? end : bodyNames.end(first, sentence);
    boolean person =
        end == first + 2
            && body == end
            && capitals.isFirstName(first)
            && nouns.kind(tokens.get(end - 1).lower()) == Nouns.Kind.MEDIA;
    if (body >= end && body > first && !person) {
      add(first, body, bodyNames.kind(first, body), "");
      return body;
    }
    int trade = pastTrades(end, sentence);
    if (trade > end) {
      add(first, trade, Mention.Kind.ORGANISATION, "");
      return trade;
    }
    boolean acronym =
        end == first + 1
            && token.text().length() > 1
            && token.text().length() < 7
            && token.text().equals(token.text().toUpperCase(Locale.ROOT))
            && token.text().chars().filter(Character::isLetter).count() > 1;
    add(first, end, acronym ? Mention.Kind.ORGANISATION : Mention.Kind.NAME, "");
    usage.note(first, end);
    return end;
  }

  /** Whether a sentence opens with a plural like "Readers of the Courier". */
  private boolean isPlainPlural(int first, int end, Sentence sentence) {
    return end == first + 1
        && openings.contains(first)
        && tokens.get(first).lower().endsWith("ers")
        && end < sentence.end()
        && (tokens.get(end).is("of") || tokens.get(end).is("in"));
  }

  /**
   * Index of the given name in "Director of Public Affairs Jon Hale", where only "Affairs" begins a
   * run; the run's first token where no office stands before.
   */
  private int afterPortfolio(int first, int end, Sentence sentence) {
    int given = first + 1;
    while (given < end && !capitals.isFirstName(given)) {
      given++;
    }
    int of = first - 1;
    while (of > sentence.first() && tokens.get(of).isCapitalised()) {
      of--;
    }
    boolean portfolio =
        given + 1 < end
            && !capitals.isFirstName(first)
            && of > sentence.first()
            && tokens.get(of).is("of")
            && tokens.get(of - 1).isCapitalised()
            && nouns.kind(tokens.get(of - 1).lower()) == Nouns.Kind.OFFICE;
    return portfolio ? given : first;
  }

  /** Whether "Mr" or the like stands before, so that even "King" is a name. */
  private boolean followsHonorific(int token) {
    return token > 0 && nouns.isPlainHonorific(tokens.get(token - 1).lower());
  }

  /** End of the run of name words from {@code first}. */
  private int runEnd(int first, Sentence sentence) {
    int i = first + 1;
    while (i < sentence.end()) {
      if (capitals.isArticled(i)
          || capitals.isPlainName(i) && !breaksRun(first, i)
          || capitals.isFirstName(first) && capitals.isRareSurname(i)) {
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
    return pastDomain(i, sentence);
  }

  /** Past the "Energy" of "Lakeside Energy", or where no such word ends a company's name. */
  private int pastTrades(int end, Sentence sentence) {
    int i = end;
    while (i < sentence.end()
        && tokens.get(i).isCapitalised()
        && TRADES.contains(tokens.get(i).lower())) {
      i++;
    }
    boolean ends =
        capitals.isLowerOrEnd(i, sentence) && !capitals.isHuman(i) && !openings.contains(end - 1);
    return ends ? i : end;
  }

  /** Past the ".com" of "Tarnwatch.com", or where it would stand. */
  private int pastDomain(int i, Sentence sentence) {
    boolean domain =
        i + 1 < sentence.end()
            && tokens.get(i).is(".")
            && tokens.get(i).start() == tokens.get(i - 1).end()
            && tokens.get(i + 1).start() == tokens.get(i).end()
            && DOMAINS.contains(tokens.get(i + 1).lower());
    return domain ? i + 2 : i;
  }

  private boolean breaksRun(int first, int i) {
    if (tokens.get(i).is("and") || tokens.get(i).is("the")) {
      return true;
    }
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
        && (capitals.isFirstName(first) || SURNAMES.contains(lower) && i > first + 1)
        && capitals.isLowerOrEnd(i + 1, sentence);
  }

  private int pastParticles(int i, Sentence sentence) {
    int k = i;
    while (k < sentence.end()
        && k < i + 3
        && PersonName.PARTICLES.contains(tokens.get(k).lower())
        && !tokens.get(k).isCapitalised()) {
      k++;
    }
    return k > i && k < sentence.end() && capitals.isPlainName(k) ? k + 1 : i;
  }

  private void add(int first, int end, Mention.Kind kind, String country) {
    found.add(mentions.of(first, end, kind, country));
  }
}
