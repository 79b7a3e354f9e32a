package org.rapporteur.issue;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.issue.PhraseFinder.Phrase;
import org.rapporteur.issue.StanceWords.Hit;
import org.rapporteur.language.Document;
import org.rapporteur.language.Gist;
import org.rapporteur.language.Meaning;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordList;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/**
 * Finds the recurring questions of some reports where no codebook names them: noun phrases that
 * several speakers use while proposing, demanding, refusing or agreeing, those that share a word,
 * mean the same or stand together taken as one. Each is named by its commonest words in the
 * reports, by two words or more where several speakers use them. Immutable, safe for threads.
 */
public final class IssueDiscovery {
  private static final int MOST_ISSUES = 10;
  private static final int MOST_PHRASES = 200;
  private static final int FEWEST_OF_A_PHRASE = 2;
  private static final int FEWEST_STATEMENTS = 3;
  private static final int FEWEST_SIDES = 2;
  private static final int FEWEST_VOICES = 2;
  private static final int MOST_WORDS = 6;
  private static final double OFTEN = 0.25;
  private static final double NEARLY_AS_MUCH = 0.8;
  private static final double TOGETHER = 0.6;
  private static final double SAME = 0.6;
  private static final double ALIKE = 0.25;
  private static final int FEW = 2;
  private static final int SEVERAL = 3;

  /** So many sentences open a report. */
  private static final int OPENING = 2;

  private static final Set<String> WHERE =
      Set.of("in", "on", "to", "from", "into", "over", "through", "off", "of");
  private static final Set<String> SURELY_WHERE =
      Set.of("at", "along", "across", "near", "inside", "outside", "around", "throughout");

  private static final double LONG_BONUS = 2;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private final Meaning meaning = Meaning.shipped();
  private final StanceWords words = new StanceWords();
  private final WordList functionWords = WordList.functionWords();
  private final PhraseFinder phrases;
  private final DemandFinder demands;
  private final IssueWriter writer;

  /** Reads the tables. */
  public IssueDiscovery() {
    Deeds deeds = new Deeds();
    NounNumber number = new NounNumber();
    this.phrases = new PhraseFinder(deeds, number);
    this.demands = new DemandFinder(deeds);
    this.writer = new IssueWriter(deeds, number);
  }

  /**
   * A phrase where it stands.
   *
   * @param stems the stems of its words, sorted
   * @param form its words
   * @param determiner what it begins with
   * @param before the word before the noun phrase, in lower case; empty if there is none
   * @param put whether it is itself what the speaker wants, refuses or accepts
   * @param demands what is to be done about it, if the words tell
   * @param voice who uses it; empty if that is not known
   * @param report id of the report
   * @param place the report and the statement
   * @param side whether the statement takes a side
   * @param opens whether it stands at the beginning of the report
   */
  record Sighting(
      List<Integer> stems,
      String form,
      Determiner determiner,
      String before,
      boolean put,
      List<Demand> demands,
      String voice,
      String report,
      String place,
      boolean side,
      boolean opens) {

    /** Whether something is to be done about the thing. */
    boolean isAsked() {
      return !demands.isEmpty();
    }

    /** Whether it tells where something is: "along the coast road". */
    boolean isWhere() {
      return WHERE.contains(before) || SURELY_WHERE.contains(before);
    }

    /** Whether it tells nothing but where something is. */
    boolean isSurelyWhere() {
      return SURELY_WHERE.contains(before);
    }
  }

  /** What one report contributes: the noun phrases of its statements and of the rest. Opaque. */
  public static final class Survey {
    private final List<Sighting> said;
    private final List<Sighting> narrated;
    private final Set<Integer> speakers;

    private Survey(List<Sighting> said, List<Sighting> narrated, Set<Integer> speakers) {
      this.said = said;
      this.narrated = narrated;
      this.speakers = speakers;
    }
  }

  /**
   * Reads one report.
   *
   * @param speakers for each statement the name of its speaker, or the empty string
   */
  public Survey survey(Document document, List<Statement> statements, List<String> speakers) {
    List<Sighting> sightings = new ArrayList<>();
    for (int s = 0; s < statements.size(); s++) {
      Statement statement = statements.get(s);
      if (!statement.isInner()) {
        Passage passage = new Passage(document, statement);
        String place = document.report().id() + "#" + s;
        String voice =
            speakers.get(s).isEmpty() ? source(document, statement) : lastWord(speakers.get(s));
        sight(passage, voice, place, sightings);
      }
    }
    return new Survey(
        sightings, narrated(document, statements), speakingNouns(document, statements));
  }

  /** The phrases outside what anybody says. */
  private List<Sighting> narrated(Document document, List<Statement> statements) {
    List<Span> contents =
        statements.stream().flatMap(statement -> statement.content().stream()).sorted().toList();
    String report = document.report().id();
    List<Sighting> sightings = new ArrayList<>();
    int reached = 0;
    for (int s = 0; s < document.sentences().size(); s++) {
      Sentence sentence = document.sentences().get(s);
      Span whole = document.span(sentence.first(), sentence.end());
      while (reached < contents.size() && contents.get(reached).end() <= whole.start()) {
        reached++;
      }
      List<Span> said =
          contents.subList(reached, contents.size()).stream()
              .takeWhile(content -> content.start() < whole.end())
              .toList();
      List<Token> tokens = document.tokens().subList(sentence.first(), sentence.end());
      for (Phrase phrase : phrases.in(tokens, words.in(tokens))) {
        Span span =
            document.span(sentence.first() + phrase.first(), sentence.first() + phrase.end());
        if (said.stream().noneMatch(span::overlaps)) {
          sightings.add(
              new Sighting(
                  phrase.stems(),
                  phrase.form(),
                  phrase.determiner(),
                  phrase.opening() == 0 ? "" : tokens.get(phrase.opening() - 1).lower(),
                  false,
                  demands.in(tokens, phrase).stream().toList(),
                  "",
                  report,
                  report + "@" + s,
                  false,
                  s < OPENING));
        }
      }
    }
    return sightings;
  }

  /** Stems of the nouns that sources begin with, if they are no names: "the union". */
  private Set<Integer> speakingNouns(Document document, List<Statement> statements) {
    return statements.stream()
        .flatMap(statement -> statement.source().stream().limit(1))
        .map(span -> headOf(Document.of(document.text().repaired(span)).tokens()))
        .filter(noun -> !noun.isEmpty())
        .map(PhraseFinder::stem)
        .collect(toUnmodifiableSet());
  }

  /** The last of the words that tokens begin with, in lower case; empty if it is a name's. */
  private String headOf(List<Token> source) {
    Token last = null;
    for (Token token : source) {
      if (!token.isWord() || !Determiner.is(token) && functionWords.has(token.lower())) {
        break;
      }
      last = token;
    }
    return last == null || last.isCapitalised() ? "" : last.lower();
  }

  /** The last word with a capital letter before the first comma of a source; empty if none. */
  private static String source(Document document, Statement statement) {
    if (statement.source().isEmpty()) {
      return "";
    }
    List<Token> source = Document.of(document.text().repaired(statement.source().get(0))).tokens();
    String voice = "";
    for (Token token : source) {
      if (token.is(",") && !voice.isEmpty()) {
        break;
      }
      voice = token.isCapitalised() && token.text().length() > 2 ? token.lower() : voice;
    }
    return voice;
  }

  /** A surname as a rule, so that it is the same in all reports. */
  private static String lastWord(String name) {
    return name.substring(name.strip().lastIndexOf(' ') + 1).strip().toLowerCase(Locale.ROOT);
  }

  private void sight(Passage passage, String voice, String place, List<Sighting> sightings) {
    List<Token> tokens = passage.content();
    List<Hit> hits = words.in(tokens);
    boolean side = takesSide(words.in(passage.cue())) || takesSide(hits);
    String report = passage.document().report().id();
    boolean opens = place.endsWith("#0");
    List<Phrase> found = phrases.in(tokens, hits);
    for (Phrase phrase : found) {
      sightings.add(
          new Sighting(
              phrase.stems(),
              phrase.form(),
              phrase.determiner(),
              phrase.opening() == 0 ? "" : tokens.get(phrase.opening() - 1).lower(),
              isPut(phrase, hits, takesSide(words.in(passage.cue()))),
              demands.in(tokens, phrase).stream().toList(),
              voice,
              report,
              place,
              side,
              opens));
    }
    Stream<DemandFinder.Named> compounds =
        found.stream()
            .flatMap(phrase -> demands.compound(phrase).stream())
            .filter(demand -> phrases.mayBeNamed(demand.thing()))
            .map(demand -> new DemandFinder.Named(demand.thing(), demand));
    for (DemandFinder.Named done :
        Stream.concat(demands.onNames(tokens).stream(), compounds).toList()) {
      sightings.add(
          new Sighting(
              phrases.stems(done.form()),
              done.form(),
              Determiner.BARE,
              "",
              true,
              List.of(done.demand()),
              voice,
              report,
              place,
              side,
              opens));
    }
  }

  private static boolean isPut(Phrase phrase, List<Hit> hits, boolean sidedCue) {
    return phrase.determiner() == Determiner.ANY
        || phrase.opening() == 0 && sidedCue
        || hits.stream().anyMatch(hit -> hit.end() == phrase.opening() && takesSide(List.of(hit)));
  }

  private static boolean takesSide(List<Hit> hits) {
    return hits.stream()
        .anyMatch(
            hit ->
                hit.is(Sense.WANTS)
                    || hit.is(Sense.BOUND)
                    || hit.is(Sense.REJECTS)
                    || hit.is(Sense.OPEN)
                    || hit.is(Sense.DOWN));
  }

  /**
   * The issues of some reports, ten at most, the most spoken of first.
   *
   * @param surveys one for each report
   */
  public List<Issue> issues(List<Survey> surveys) {
    Together together = together(surveys);
    Salience salience = together.salience();
    List<Group> groups = new ArrayList<>();
    List<KeyPhrase> rest = new ArrayList<>();
    for (KeyPhrase phrase : recurring(together)) {
      if (!isTaken(phrase, groups)) {
        boolean matters = phrase.mayBeQuestion() && salience.isMatter(phrase);
        boolean salient = matters && salience.isSalient(phrase);
        if (salient || matters && phrase.isQuestion()) {
          groups.add(new Group(phrase, gist(phrase), new ArrayList<>(List.of(phrase)), salient));
        } else {
          rest.add(phrase);
        }
      }
    }
    rest.forEach(phrase -> isTaken(phrase, groups));
    return groups.stream()
        .filter(Group::recurs)
        .limit(MOST_ISSUES)
        .map(group -> issue(group, salience))
        .toList();
  }

  /** What is said in some reports, nouns that mean the same as one, and how often it comes up. */
  private record Together(List<Sighting> said, Salience salience) {}

  private Together together(List<Survey> surveys) {
    List<Sighting> said = surveys.stream().flatMap(survey -> survey.said.stream()).toList();
    Concepts concepts = new Concepts(said, phrases, meaning);
    Set<Integer> speakers =
        surveys.stream().flatMap(survey -> survey.speakers.stream()).collect(toUnmodifiableSet());
    Stream<Sighting> narrated =
        surveys.stream().flatMap(survey -> survey.narrated.stream()).map(concepts::in);
    return new Together(
        said.stream().map(concepts::in).toList(),
        new Salience(narrated, phrases, speakers, surveys.size()));
  }

  /**
   * A phrase of some reports with what tells that it names a question, for training.
   *
   * @param words its commonest wording
   * @param features what tells that it names a question
   */
  public record Sample(String words, List<Double> features) {}

  /** The phrases that several statements of some reports hold, for training. */
  public List<Sample> samples(List<Survey> surveys) {
    Together together = together(surveys);
    return KeyPhrase.gather(together.said(), FEWEST_OF_A_PHRASE, phrases).stream()
        .filter(together.salience()::mayBeQuestion)
        .map(phrase -> new Sample(phrase.form(), together.salience().features(phrase)))
        .toList();
  }

  /** Puts a phrase into the first group that takes it, if there is one. */
  private boolean isTaken(KeyPhrase phrase, List<Group> groups) {
    Gist gist = gist(phrase);
    Optional<Group> home = groups.stream().filter(group -> group.takes(phrase, gist)).findFirst();
    home.ifPresent(group -> group.members().add(phrase));
    return home.isPresent();
  }

  private Gist gist(KeyPhrase phrase) {
    return meaning.gist(List.of(BETWEEN.split(phrase.form().toLowerCase(Locale.ROOT))));
  }

  /** The phrases that come up again, those that tell most first. */
  private List<KeyPhrase> recurring(Together together) {
    return KeyPhrase.gather(together.said(), FEWEST_OF_A_PHRASE, phrases).stream()
        .filter(
            phrase ->
                phrase.places().size() >= FEWEST_OF_A_PHRASE
                    || together.salience().isSalient(phrase))
        .sorted(Comparator.comparingDouble(this::weight).reversed().thenComparing(KeyPhrase::form))
        .limit(MOST_PHRASES)
        .toList();
  }

  /**
   * How much a phrase tells: how often it is said, in one report or more, how rare its words are,
   * whether it is more than one.
   */
  private double weight(KeyPhrase phrase) {
    double fullness = phrase.isSingle() ? 1 : LONG_BONUS;
    double spread = Math.min(2, phrase.reports());
    return (phrase.places().size() + phrase.sides().size())
        * phrases.rarity(phrase.stems())
        * fullness
        * spread;
  }

  /** Phrases taken as one issue: those that share a word, mean the same or stand together. */
  private record Group(KeyPhrase leader, Gist gist, List<KeyPhrase> members, boolean salient) {
    boolean takes(KeyPhrase phrase, Gist other) {
      if (!Collections.disjoint(leader.asks(), phrase.asks())) {
        return true;
      }
      double likeness = gist.likeness(other);
      return !phrase.isShared()
          && (leader.sharesWord(phrase)
              || longer().anyMatch(member -> member.sharesWord(phrase))
              || likeness >= SAME
              || isTogetherWith(phrase, likeness >= ALIKE ? FEW : SEVERAL));
    }

    private boolean isTogetherWith(KeyPhrase phrase, int fewest) {
      Set<String> places = leader.places();
      long both = phrase.places().stream().filter(places::contains).count();
      return both >= fewest && both >= TOGETHER * Math.min(places.size(), phrase.places().size());
    }

    boolean recurs() {
      boolean few = leader.isSingle() ? leader.isAskedEverywhere() : leader.isOfDeed();
      int fewest = few ? FEWEST_OF_A_PHRASE : FEWEST_STATEMENTS;
      boolean told =
          name().isName()
              && count(KeyPhrase::places) >= fewest
              && count(KeyPhrase::sides) >= FEWEST_SIDES;
      return (salient || told) && count(KeyPhrase::voices) >= FEWEST_VOICES;
    }

    private long count(Function<KeyPhrase, Set<String>> part) {
      return members.stream().flatMap(member -> part.apply(member).stream()).distinct().count();
    }

    private Stream<KeyPhrase> longer() {
      return members.stream().filter(member -> member.holds(leader));
    }

    /**
     * The leader or a longer phrase that holds it: one often used if the leader is one word, one
     * used nearly as much if it is more. If the reports ask nothing to be done about the leader,
     * rather one that names an event or an agreement.
     */
    KeyPhrase name() {
      double share = leader.isSingle() ? OFTEN : NEARLY_AS_MUCH;
      double fewest = Math.max(FEWEST_OF_A_PHRASE, share * leader.places().size());
      return longer()
          .filter(member -> !leader.isAskedAlike() && leader.isSingle() && member.happens())
          .filter(member -> member.places().size() >= FEWEST_STATEMENTS)
          .findFirst()
          .or(() -> longer().filter(m -> m.places().size() >= fewest).findFirst())
          .orElse(leader);
    }
  }

  private Issue issue(Group group, Salience salience) {
    KeyPhrase name = group.name();
    List<KeyPhrase> members = group.members();
    List<String> words =
        members.stream().flatMap(KeyPhrase::forms).distinct().limit(MOST_WORDS).toList();
    List<Sighting> sightings =
        members.stream()
            .flatMap(
                member -> Stream.concat(member.sightings().stream(), salience.narrated(member)))
            .toList();
    String id = BETWEEN.matcher(name.form()).replaceAll("-").toLowerCase(Locale.ROOT);
    return new Issue(
        id, writer.name(name, sightings), writer.proposition(name, sightings), words, List.of());
  }
}
