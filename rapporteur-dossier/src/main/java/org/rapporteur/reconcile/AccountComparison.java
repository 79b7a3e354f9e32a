package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.filing.FiledTerm;
import org.rapporteur.language.GeneralEnglish;
import org.rapporteur.language.Meaning;
import org.rapporteur.report.Span;
import org.rapporteur.term.Term;

/** The comparison of what one set of reports says. For one call. */
final class AccountComparison {
  private static final int MOST_PARTNERS = 4;
  private static final double LINKED = 0.2;
  private static final double LINKED_WITHIN = 0.6;
  private static final double COUNTERPART = 0.8;
  private static final int QUADRATIC = 400;
  private static final double UTTERANCE = 0.5;

  private final List<Profile> profiles;
  private final List<Story> stories;
  private final List<FiledStatement> statements;
  private final List<Actor> actors;
  private final ReadReports reports;
  private final Map<String, Integer> places = new HashMap<>();
  private final SentenceMatcher matcher;
  private final List<Check> checks;

  /** What is compared of two sentences of one report. */
  private final List<Check> checksWithin;

  private final Happenings happenings;
  private final ClaimedAmountCheck claimed = new ClaimedAmountCheck();
  private final Map<Long, QuotationPairs> quotations = new TreeMap<>();

  /** Two reports to lay side by side, the one filed first first; or one beside itself. */
  private record ReportPair(int one, int other, boolean derived) {
    long key() {
      return (long) one << Integer.SIZE | other;
    }

    boolean isWithin() {
      return one == other;
    }
  }

  /** What the words of one report tell, all others left aside. */
  private record Alone(
      List<Said> said,
      ClaimedAmountCheck.Claims claims,
      List<Finding> disputed,
      List<Finding> broken,
      List<Absences.Absence> absences) {}

  /** Quotations of two sentences or statements, and whether these tell the same. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Quoted(int one, int[] ofOne, int other, int[] ofOther, boolean alike) {}

  /** What two reports laid side by side tell. */
  private record Together(
      List<Finding> differences, Utterances.Outcome statements, List<Quoted> quoted) {}

  AccountComparison(
      List<Profile> profiles,
      List<Story> stories,
      List<FiledStatement> statements,
      List<FiledTerm> terms,
      List<Actor> actors,
      GeneralEnglish english,
      Gazetteer gazetteer) {
    this.profiles = profiles;
    this.stories = stories;
    this.statements = statements;
    this.actors = actors;
    TermWeights weights = new TermWeights(english, profiles);
    this.matcher = new SharedTerms(weights);
    Map<String, List<Term>> termsOf =
        terms.stream()
            .collect(
                Collectors.groupingBy(
                    FiledTerm::report, Collectors.mapping(FiledTerm::term, Collectors.toList())));
    this.reports =
        new ReadReports(
            profiles.stream().map(Profile::report).toList(),
            termsOf,
            weights,
            ReadReports.MOST_TOKENS);
    for (int i = 0; i < profiles.size(); i++) {
      places.put(profiles.get(i).report().id(), i);
    }
    Scene.Reader scenes = new Scene.Reader(new VenueReader(gazetteer, peopleOf(actors)), gazetteer);
    Whereabouts whereabouts = new Whereabouts(gazetteer, actors);
    PlaceCheck place = new PlaceCheck(scenes, whereabouts);
    this.happenings = new Happenings(scenes, whereabouts);
    this.checksWithin = List.of(new NumberCheck(), new DateCheck(), place);
    this.checks =
        List.of(
            new NumberCheck(),
            new DateCheck(),
            place,
            new PolarityCheck(new Opposites()),
            new ScopeCheck(),
            new ShortQuotationCheck());
  }

  /** The words of people's names, in lower case. */
  private static Set<String> peopleOf(List<Actor> actors) {
    return actors.stream()
        .filter(actor -> actor.named() && actor.kind() == ActorKind.PERSON)
        .flatMap(actor -> Arrays.stream(actor.name().toLowerCase(Locale.ROOT).split("\\s+", -1)))
        .collect(Collectors.toSet());
  }

  Accounts compare() {
    List<Alone> alone = alone();
    List<Said> said = alone.stream().flatMap(report -> report.said().stream()).toList();
    Utterances utterances = new Utterances(said, new SameUtterance(Meaning.shipped()));
    Findings findings = new Findings(places, said, utterances);
    List<Utterances.Outcome> outcomes = new ArrayList<>();
    List<ReportPair> pairs = reportPairs();
    pairs.parallelStream()
        .filter(pair -> !pair.isWithin())
        .map(
            pair ->
                claimed.between(alone.get(pair.one()).claims(), alone.get(pair.other()).claims()))
        .toList()
        .forEach(of -> of.forEach(findings::add));
    pairs.parallelStream()
        .map(pair -> together(pair, utterances))
        .toList()
        .forEach(
            together -> {
              together.differences().forEach(findings::add);
              together.quoted().forEach(this::add);
              outcomes.add(together.statements());
            });
    utterances.join(outcomes);
    SpeakerCheck speakers = new SpeakerCheck(actors);
    utterances.links().parallelStream()
        .map(link -> speakers.between(link.one(), link.other(), link.certainty()))
        .flatMap(Optional::stream)
        .toList()
        .forEach(findings::add);
    utterances.links().parallelStream()
        .filter(link -> link.one().quotedWords() > 0 && link.other().quotedWords() > 0)
        .map(AccountComparison::quoted)
        .toList()
        .forEach(this::add);
    quotations.values().parallelStream()
        .map(QuotationPairs::findings)
        .toList()
        .forEach(of -> of.forEach(findings::add));
    DeniedConsentCheck consents = new DeniedConsentCheck(said);
    said.parallelStream()
        .map(consents::of)
        .flatMap(Optional::stream)
        .toList()
        .forEach(findings::add);
    ofSingleReports(alone, said, findings);
    return new Accounts(utterances.all(), findings.discrepancies());
  }

  /** Reads each report by itself. */
  private List<Alone> alone() {
    int[] storyOf = IntStream.range(0, profiles.size()).map(place -> -1 - place).toArray();
    for (int s = 0; s < stories.size(); s++) {
      for (String report : stories.get(s).reports()) {
        storyOf[places.get(report)] = s;
      }
    }
    List<List<Integer>> told = new ArrayList<>();
    profiles.forEach(profile -> told.add(new ArrayList<>()));
    for (int i = 0; i < statements.size(); i++) {
      told.get(places.get(statements.get(i).report())).add(i);
    }
    BrokenQuotationCheck broken = new BrokenQuotationCheck();
    DisputedAmountCheck disputed = new DisputedAmountCheck();
    Absences.Reader absences = new Absences.Reader(actors);
    return IntStream.range(0, profiles.size())
        .parallel()
        .mapToObj(
            place -> {
              ReadReport report = reports.at(place);
              List<Said> said =
                  told.get(place).stream().map(i -> said(i, report, storyOf[place])).toList();
              return new Alone(
                  said,
                  claimed.claims(said),
                  disputed.in(said),
                  broken.of(report),
                  absences.in(report));
            })
        .toList();
  }

  private Said said(int number, ReadReport report, int story) {
    FiledStatement filed = statements.get(number);
    List<Span> content = filed.statement().content();
    return new Said(
        number,
        filed,
        report.place(),
        story,
        report.sentenceAt(content.get(0)),
        Traits.of(report.words(content), filed.speaker()),
        reports);
  }

  private Together together(ReportPair pair, Utterances utterances) {
    ReadReport one = reports.at(pair.one());
    ReadReport other = reports.at(pair.other());
    List<SentencePair> sentences = sentencePairs(pair, one, other);
    boolean rewritten = pair.derived() && !pair.isWithin();
    int around = rewritten ? 1 : 0;
    return new Together(
        Stream.concat(
                sentences.stream().flatMap(sentence -> differences(sentence).stream()),
                happenings.of(one, other).stream())
            .toList(),
        utterances.compared(sentences),
        sentences.stream()
            .map(
                sentence ->
                    new Quoted(
                        pair.one(),
                        one.quotationsIn(sentence.sentence(), around),
                        pair.other(),
                        other.quotationsIn(sentence.otherSentence(), around),
                        rewritten))
            .filter(quoted -> quoted.ofOne().length > 0 && quoted.ofOther().length > 0)
            .toList());
  }

  /**
   * Reports worth laying side by side: a derived one and its origin, neighbours in a story, and
   * each beside itself, those left out that repeat another word for word.
   */
  private List<ReportPair> reportPairs() {
    Map<Long, ReportPair> pairs = new LinkedHashMap<>();
    stories.forEach(story -> pairsOf(story).forEach(pair -> pairs.putIfAbsent(pair.key(), pair)));
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < profiles.size(); i++) {
      if (seen.add(profiles.get(i).words())) {
        ReportPair within = new ReportPair(i, i, false);
        pairs.put(within.key(), within);
      }
    }
    return List.copyOf(pairs.values());
  }

  private List<ReportPair> pairsOf(Story story) {
    Map<String, Derivation> derivations = new HashMap<>();
    story.derivations().forEach(derivation -> derivations.put(derivation.report(), derivation));
    List<ReportPair> pairs = new ArrayList<>();
    List<Integer> before = new ArrayList<>();
    for (String id : story.reports()) {
      Derivation derivation = derivations.get(id);
      int place = places.get(id);
      if (derivation != null && derivation.kind() == Derivation.Kind.DUPLICATE) {
        continue;
      }
      Set<Integer> partners = new HashSet<>();
      if (derivation != null) {
        int origin = places.get(derivation.origin());
        partners.add(origin);
        pairs.add(new ReportPair(Math.min(origin, place), Math.max(origin, place), true));
      }
      for (int k = before.size() - 1; k >= 0 && partners.size() < MOST_PARTNERS; k--) {
        if (partners.add(before.get(k))) {
          pairs.add(new ReportPair(before.get(k), place, false));
        }
      }
      before.add(place);
    }
    return pairs;
  }

  private List<SentencePair> sentencePairs(ReportPair pair, ReadReport one, ReadReport other) {
    Profile first = profiles.get(pair.one());
    Profile second = profiles.get(pair.other());
    if (!pair.isWithin()) {
      Stream<Link> links = Alignment.of(first, second, matcher).links();
      return read(pair, one, other, links.filter(link -> link.likeness() >= LINKED));
    }
    return first.passages().size() > QUADRATIC
        ? List.of()
        : read(
            pair,
            one,
            one,
            matcher.match(first, first, LINKED_WITHIN).stream()
                .filter(link -> link.one() < link.other()));
  }

  /**
   * The sentences of links, the most alike first. A sentence with a counterpart nearly the same has
   * no other; of the rest each has the best it can get.
   */
  private List<SentencePair> read(
      ReportPair pair, ReadReport one, ReadReport other, Stream<Link> links) {
    List<Passage> passages = profiles.get(pair.one()).passages();
    List<Passage> otherPassages = profiles.get(pair.other()).passages();
    Stream<SentencePair> told =
        links.map(
            link ->
                SentencePair.of(
                    one,
                    one.sentenceAt(passages.get(link.one()).span()),
                    other,
                    other.sentenceAt(otherPassages.get(link.other()).span()),
                    pair.derived()));
    List<SentencePair> sorted =
        Stream.concat(told, leads(pair, one, other))
            .sorted(
                Comparator.comparingDouble((SentencePair linked) -> -linked.likeness())
                    .thenComparingInt(SentencePair::sentence)
                    .thenComparingInt(SentencePair::otherSentence))
            .toList();
    BitSet ones = new BitSet();
    BitSet others = new BitSet();
    BitSet taken = new BitSet();
    BitSet otherTaken = new BitSet();
    List<SentencePair> read = new ArrayList<>();
    for (SentencePair linked : sorted) {
      int first = linked.sentence();
      int second = linked.otherSentence();
      boolean free = !taken.get(first) && !otherTaken.get(second);
      if (free && !(ones.get(first) && others.get(second))) {
        read.add(linked);
        ones.set(first);
        others.set(second);
        if (linked.likeness() >= COUNTERPART) {
          taken.set(first);
          otherTaken.set(second);
        }
      }
    }
    return read;
  }

  /** The first sentences of two bodies, of which one may share its sentence with the dateline. */
  private static Stream<SentencePair> leads(ReportPair pair, ReadReport one, ReadReport other) {
    int first = one.lead();
    int second = other.lead();
    if (pair.isWithin() || first < 0 || second < 0) {
      return Stream.empty();
    }
    SentencePair leads = SentencePair.of(one, first, other, second, pair.derived());
    return leads.likeness() >= LINKED ? Stream.of(leads) : Stream.empty();
  }

  private List<Finding> differences(SentencePair pair) {
    if (pair.alignment().gaps().isEmpty()) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    (pair.isWithin() ? checksWithin : checks).forEach(check -> found.addAll(check.of(pair)));
    return found;
  }

  private static Quoted quoted(SameUtterance.Link link) {
    boolean alike = link.certainty() >= UTTERANCE && link.one().hasSpeakerOf(link.other());
    return new Quoted(
        link.one().place(),
        quotationsOf(link.one()),
        link.other().place(),
        quotationsOf(link.other()),
        alike && link.one().place() != link.other().place());
  }

  private static int[] quotationsOf(Said said) {
    ReadReport report = said.report();
    return said.content().words().stream()
        .mapToInt(word -> report.quotationOf(word.token()))
        .filter(quotation -> quotation != ReadReport.UNQUOTED)
        .distinct()
        .limit(ReadReport.MOST_QUOTATIONS)
        .toArray();
  }

  private void add(Quoted quoted) {
    quotations
        .computeIfAbsent(
            (long) quoted.one() << Integer.SIZE | quoted.other(),
            key -> new QuotationPairs(reports, quoted.one(), quoted.other()))
        .add(quoted.ofOne(), quoted.ofOther(), quoted.alike());
  }

  /** What the words of single reports tell, each wording counted once. */
  private void ofSingleReports(List<Alone> alone, List<Said> said, Findings findings) {
    Absences absences =
        new Absences(alone.stream().flatMap(report -> report.absences().stream()).toList());
    MisattributionCheck misattributed = new MisattributionCheck(said, actors, stories, absences);
    Set<Long> seen = new HashSet<>();
    Set<String> brokenWords = new HashSet<>();
    List<Alone> different =
        IntStream.range(0, alone.size())
            .filter(i -> seen.add(profiles.get(i).words()))
            .mapToObj(alone::get)
            .toList();
    different.stream().flatMap(report -> report.disputed().stream()).forEach(findings::add);
    different.stream()
        .flatMap(report -> report.broken().stream())
        .filter(finding -> brokenWords.add(finding.summary()))
        .forEach(findings::add);
    different.parallelStream()
        .map(report -> misattributed.of(report.said()))
        .toList()
        .forEach(of -> of.forEach(findings::add));
  }
}
