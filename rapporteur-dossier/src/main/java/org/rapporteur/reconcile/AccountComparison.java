package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.rapporteur.report.Report;
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

  private final List<Story> stories;
  private final List<FiledStatement> statements;
  private final List<Actor> actors;
  private final List<Profile> profiles;
  private final List<ReadReport> reports;
  private final Map<String, Integer> places = new HashMap<>();
  private final SentenceMatcher matcher;
  private final List<Check> checks;
  private final List<Check> checksWithin;
  private final Happenings happenings;
  private final Map<Long, QuotationPairs> quotations = new TreeMap<>();

  private record ReportPair(int one, int other, boolean derived) {}

  AccountComparison(
      List<Report> reports,
      List<Story> stories,
      List<FiledStatement> statements,
      List<FiledTerm> terms,
      List<Actor> actors,
      GeneralEnglish english,
      Gazetteer gazetteer) {
    this.stories = stories;
    this.statements = statements;
    this.actors = actors;
    this.profiles = reports.parallelStream().map(report -> Profile.of(report, english)).toList();
    TermWeights weights = new TermWeights(english, profiles);
    this.matcher = new SharedTerms(weights);
    Map<String, List<Term>> termsOf =
        terms.stream()
            .collect(
                Collectors.groupingBy(
                    FiledTerm::report, Collectors.mapping(FiledTerm::term, Collectors.toList())));
    this.reports =
        reports.parallelStream()
            .map(
                report ->
                    new ReadReport(report, termsOf.getOrDefault(report.id(), List.of()), weights))
            .toList();
    for (int i = 0; i < reports.size(); i++) {
      places.put(reports.get(i).id(), i);
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
    List<Said> said = said();
    List<ReportPair> beside = Stream.concat(reportPairs().stream(), withinReports()).toList();
    List<SentencePair> pairs =
        beside.parallelStream().map(this::sentencePairs).flatMap(List::stream).toList();
    Utterances utterances = new Utterances(said, Meaning.shipped());
    utterances.group(pairs);
    Findings findings = new Findings(places, said, utterances);
    pairs.parallelStream().map(this::differences).toList().forEach(of -> of.forEach(findings::add));
    beside.parallelStream()
        .map(pair -> happenings.of(reports.get(pair.one()), reports.get(pair.other())))
        .toList()
        .forEach(of -> of.forEach(findings::add));
    for (SentencePair pair : pairs) {
      boolean rewritten = pair.derived() && pair.one() != pair.other();
      int around = rewritten ? 1 : 0;
      add(
          pair.one(),
          pair.one().quotationsIn(pair.sentence(), around),
          pair.other(),
          pair.other().quotationsIn(pair.otherSentence(), around),
          rewritten);
    }
    ofUtterances(utterances, findings);
    quotations.values().parallelStream()
        .map(QuotationPairs::findings)
        .toList()
        .forEach(of -> of.forEach(findings::add));
    ofSingleReports(said, findings);
    return new Accounts(utterances.all(), findings.discrepancies());
  }

  private List<Said> said() {
    Map<String, Integer> storyOf = new HashMap<>();
    for (int s = 0; s < stories.size(); s++) {
      for (String report : stories.get(s).reports()) {
        storyOf.put(report, s);
      }
    }
    return IntStream.range(0, statements.size())
        .parallel()
        .mapToObj(
            i -> {
              FiledStatement filed = statements.get(i);
              ReadReport report = reports.get(places.get(filed.report()));
              List<Span> content = filed.statement().content();
              return new Said(
                  i,
                  filed,
                  report,
                  storyOf.getOrDefault(filed.report(), -1 - places.get(filed.report())),
                  report.words(content),
                  report.sentenceAt(content.get(0)));
            })
        .toList();
  }

  /** Reports worth laying side by side: a derived one and its origin, and neighbours in a story. */
  private List<ReportPair> reportPairs() {
    List<ReportPair> pairs = new ArrayList<>();
    for (Story story : stories) {
      Map<String, Derivation> derivations = new HashMap<>();
      story.derivations().forEach(derivation -> derivations.put(derivation.report(), derivation));
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
    }
    return pairs;
  }

  /** Each report beside itself, those left out that repeat another word for word. */
  private Stream<ReportPair> withinReports() {
    Set<Long> seen = new HashSet<>();
    return IntStream.range(0, reports.size())
        .filter(i -> seen.add(profiles.get(i).words()))
        .mapToObj(i -> new ReportPair(i, i, false));
  }

  private List<SentencePair> sentencePairs(ReportPair pair) {
    Profile one = profiles.get(pair.one());
    Profile other = profiles.get(pair.other());
    if (pair.one() == pair.other()) {
      return one.passages().size() > QUADRATIC
          ? List.of()
          : read(
              pair,
              matcher.match(one, one, LINKED_WITHIN).stream()
                  .filter(link -> link.one() < link.other()));
    }
    return read(
        pair, Alignment.of(one, other, matcher).links().filter(link -> link.likeness() >= LINKED));
  }

  /**
   * The sentences of links, the most alike first. A sentence with a counterpart nearly the same has
   * no other; of the rest each has the best it can get.
   */
  private List<SentencePair> read(ReportPair pair, Stream<Link> links) {
    ReadReport one = reports.get(pair.one());
    ReadReport other = reports.get(pair.other());
    Stream<SentencePair> told =
        links.map(
            link ->
                SentencePair.of(
                    one,
                    one.sentenceAt(profiles.get(pair.one()).passages().get(link.one()).span()),
                    other,
                    other.sentenceAt(
                        profiles.get(pair.other()).passages().get(link.other()).span()),
                    pair.derived()));
    List<SentencePair> sorted =
        Stream.concat(told, leads(pair))
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
  private Stream<SentencePair> leads(ReportPair pair) {
    ReadReport one = reports.get(pair.one());
    ReadReport other = reports.get(pair.other());
    int first = one.lead();
    int second = other.lead();
    if (one == other || first < 0 || second < 0) {
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
    (pair.one() == pair.other() ? checksWithin : checks)
        .forEach(check -> found.addAll(check.of(pair)));
    return found;
  }

  private void ofUtterances(Utterances utterances, Findings findings) {
    SpeakerCheck speakers = new SpeakerCheck(actors);
    for (Utterances.Link link : utterances.links()) {
      speakers.between(link.one(), link.other(), link.certainty()).ifPresent(findings::add);
      if (link.one().quotedWords() > 0 && link.other().quotedWords() > 0) {
        boolean alike = link.certainty() >= UTTERANCE && link.one().hasSpeakerOf(link.other());
        add(
            link.one().report(),
            quotationsOf(link.one()),
            link.other().report(),
            quotationsOf(link.other()),
            alike && !link.one().report().id().equals(link.other().report().id()));
      }
    }
  }

  private void add(ReadReport one, int[] ofOne, ReadReport other, int[] ofOther, boolean alike) {
    int first = places.get(one.id());
    int second = places.get(other.id());
    if (first > second) {
      add(other, ofOther, one, ofOne, alike);
      return;
    }
    QuotationPairs pairs =
        quotations.computeIfAbsent(
            (long) first << Integer.SIZE | second, key -> new QuotationPairs(one, other));
    for (int q : ofOne) {
      for (int r : ofOther) {
        pairs.add(q, r, alike);
      }
    }
  }

  private static int[] quotationsOf(Said said) {
    return said.content().words().stream()
        .mapToInt(word -> said.report().quotationOf(word.token()))
        .filter(quotation -> quotation != ReadReport.UNQUOTED)
        .distinct()
        .toArray();
  }

  private void ofSingleReports(List<Said> said, Findings findings) {
    BrokenQuotationCheck broken = new BrokenQuotationCheck();
    MisattributionCheck misattributed =
        new MisattributionCheck(said, actors, stories, new Absences(reports, actors));
    Set<Long> seen = new HashSet<>();
    Set<String> brokenWords = new HashSet<>();
    Map<String, List<Said>> byReport =
        said.stream().collect(Collectors.groupingBy(s -> s.report().id()));
    for (int i = 0; i < reports.size(); i++) {
      if (seen.add(profiles.get(i).words())) {
        broken.of(reports.get(i)).stream()
            .filter(finding -> brokenWords.add(finding.summary()))
            .forEach(findings::add);
        misattributed
            .of(byReport.getOrDefault(reports.get(i).id(), List.of()))
            .forEach(findings::add);
      }
    }
  }
}
