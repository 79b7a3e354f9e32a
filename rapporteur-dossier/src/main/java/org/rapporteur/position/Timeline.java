package org.rapporteur.position;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rapporteur.act.Act;
import org.rapporteur.filing.FiledMove;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.issue.Stance;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Statement.Kind;
import org.rapporteur.statement.Statement.Realis;

/**
 * What happened when: statements and moves by the day on which they were made, not the one on which
 * they were published.
 *
 * <p>What one actor said or did on one day is one entry. Statements of one utterance have one date,
 * the one that most of them tell. Where no words tell a date, moves and statements that take a side
 * stand on the day of the report, marked as such; all else is left out, and so is what was not
 * said. Summaries are cut from the reports.
 *
 * <p>Immutable and safe for threads.
 */
public final class Timeline {
  private static final int LONGEST = 140;
  private static final int LONGEST_LEAD = 40;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern END_MARKS = Pattern.compile("[\\s,:;.?!]+$");

  /** "Hale's" demand, "his" demand: the cue is a noun. */
  private static final Pattern OWNER =
      Pattern.compile("(?is)(.*['\u2019]s|.*s['\u2019]|his|her|its|their|my|our)");

  /** "According to Hale": the cue stands before the source and needs it. */
  private static final Pattern ACCORDING = Pattern.compile("(?i)according to");

  /** Cues that do not read on without what stands between them and the content, or at all. */
  private static final Pattern UNFINISHED =
      Pattern.compile(
          "(?is)(.*\\b)?(told|informed|assured|reminded|warned|notified|tells?)|(was|were|is|are|been)\\b.*");

  private static final Pattern OPENING_THAT = Pattern.compile("^that\\s+");

  private static final Pattern THAT = Pattern.compile("^(that|to|whether)\\b.*", Pattern.DOTALL);

  private static final Pattern LINK =
      Pattern.compile("^(that|to|whether|it|he|she|they|the|a|an)\\b.*", Pattern.DOTALL);

  private final Map<String, Provenance> reports;
  private final Map<String, ReportText> texts;
  private final Map<String, String> names;

  /**
   * @param reports by their ids
   * @param texts the texts of all of them
   * @param names the names of actors, by their ids
   */
  public Timeline(
      Map<String, Provenance> reports, Map<String, ReportText> texts, Map<String, String> names) {
    this.reports = Map.copyOf(reports);
    this.texts = Map.copyOf(texts);
    this.names = Map.copyOf(names);
  }

  /** When, and by whom. */
  private record Occasion(String date, boolean reported, String actor)
      implements Comparable<Occasion> {
    private static final Comparator<Occasion> ORDER =
        Comparator.comparing(Occasion::date)
            .thenComparing(Occasion::reported)
            .thenComparing(Occasion::actor);

    @Override
    public int compareTo(Occasion other) {
      return ORDER.compare(this, other);
    }
  }

  /** What belongs to an occasion. */
  private record Group(List<FiledStatement> statements, List<FiledMove> moves) {
    Group() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  /**
   * The entries, by date; a month or year before its days.
   *
   * @param statements in the order of filing
   * @param moves in the order of filing
   * @param utterances ids of utterances by the ids of the statements that carry them; may be empty
   */
  public List<TimelineEntry> of(
      Collection<FiledStatement> statements,
      Collection<FiledMove> moves,
      Map<String, String> utterances) {
    Map<String, String> told = told(statements, utterances);
    Map<Occasion, Group> groups = new TreeMap<>();
    for (FiledStatement filed : statements) {
      if (wasSaid(filed) && !filed.speaker().isEmpty()) {
        String date = told.getOrDefault(utterances.getOrDefault(filed.id(), filed.id()), "");
        occasion(date, filed.report(), filed.speaker())
            .filter(occasion -> !occasion.reported() || takesSide(filed))
            .ifPresent(occasion -> group(groups, occasion).statements().add(filed));
      }
    }
    for (FiledMove filed : moves) {
      occasion(filed.move().date(), filed.report(), filed.actor())
          .ifPresent(occasion -> group(groups, occasion).moves().add(filed));
    }
    List<TimelineEntry> entries = new ArrayList<>();
    groups.forEach((occasion, group) -> entries.add(entry(occasion, group)));
    return List.copyOf(entries);
  }

  private static Group group(Map<Occasion, Group> groups, Occasion occasion) {
    return groups.computeIfAbsent(occasion, o -> new Group());
  }

  /** For each utterance, or statement of none, the date that its words tell, if they do. */
  private static Map<String, String> told(
      Collection<FiledStatement> statements, Map<String, String> utterances) {
    Map<String, String> told = new HashMap<>();
    statements.stream()
        .filter(filed -> !filed.said().isEmpty())
        .collect(
            groupingBy(
                filed -> utterances.getOrDefault(filed.id(), filed.id()),
                groupingBy(FiledStatement::said, TreeMap::new, counting())))
        .forEach(
            (utterance, dates) ->
                dates.keySet().stream()
                    .max(
                        Comparator.comparingInt(String::length)
                            .thenComparing(dates::get)
                            .thenComparing(Comparator.reverseOrder()))
                    .ifPresent(date -> told.put(utterance, date)));
    return told;
  }

  private Optional<Occasion> occasion(String told, String report, String actor) {
    if (!told.isEmpty()) {
      return Optional.of(new Occasion(told, false, actor));
    }
    return Optional.ofNullable(reports.get(report))
        .map(Provenance::told)
        .filter(day -> !day.isEmpty())
        .map(day -> new Occasion(day, true, actor));
  }

  private static boolean wasSaid(FiledStatement filed) {
    Realis realis = filed.statement().realis();
    return realis == Realis.ASSERTED || realis == Realis.NEGATED && filed.act() == Act.REJECT;
  }

  private static boolean takesSide(FiledStatement filed) {
    return filed.bearings().stream().anyMatch(bearing -> bearing.stance() != Stance.UNCLEAR);
  }

  private TimelineEntry entry(Occasion occasion, Group group) {
    String summary =
        group.moves().isEmpty()
            ? summary(mostTelling(group.statements()))
            : summary(group.moves().get(0));
    return new TimelineEntry(
        occasion.date(),
        occasion.reported(),
        summary,
        occasion.actor(),
        group.statements().stream().map(FiledStatement::id).toList(),
        group.moves().stream().map(FiledMove::id).toList());
  }

  /** The one that takes a side, does more than state, was quoted; of those alike the first. */
  private static FiledStatement mostTelling(List<FiledStatement> statements) {
    return statements.stream()
        .min(
            Comparator.comparing((FiledStatement filed) -> !takesSide(filed))
                .thenComparing(filed -> filed.act() == Act.STATE)
                .thenComparing(filed -> filed.statement().isInner())
                .thenComparing(filed -> filed.statement().kind() == Kind.INDIRECT))
        .orElseThrow();
  }

  private String summary(FiledStatement filed) {
    Statement statement = filed.statement();
    ReportText text = texts.get(filed.report());
    String content = words(statement.content(), text);
    String speaker = names.getOrDefault(filed.speaker(), "");
    if (ACCORDING.matcher(words(statement.cue(), text)).matches()) {
      return cut((speaker.isEmpty() ? "" : "According to " + speaker + ": ") + unopened(content));
    }
    Optional<Span> lead = lead(statement);
    if (lead.isEmpty() && UNFINISHED.matcher(words(statement.cue(), text)).matches()) {
      return cut((speaker.isEmpty() ? "" : speaker + ": ") + unopened(content));
    }
    boolean runsOn =
        THAT.matcher(content).matches() || lead.isPresent() && LINK.matcher(content).matches();
    String cue = words(lead.map(List::of).orElse(statement.cue()), text);
    String verb = END_MARKS.matcher(cue).replaceFirst("");
    String said = verb.isEmpty() ? "" : " " + verb;
    boolean owns = OWNER.matcher(words(statement.source(), text)).matches();
    String name = speaker + (owns ? "\u2019s" : "");
    return cut(name + said + (runsOn ? " " : ": ") + content);
  }

  private static String unopened(String content) {
    return OPENING_THAT.matcher(content).replaceFirst("");
  }

  /** The cue and what leads from it to the content, if that is next. */
  private static Optional<Span> lead(Statement statement) {
    if (statement.cue().isEmpty()) {
      return Optional.empty();
    }
    Span cue = statement.cue().get(0);
    int content = statement.content().get(0).start();
    return content > cue.end() && content - cue.end() < LONGEST_LEAD
        ? Optional.of(new Span(cue.start(), content))
        : Optional.empty();
  }

  private String summary(FiledMove filed) {
    String words = words(List.of(filed.move().span()), texts.get(filed.report()));
    String name = names.getOrDefault(filed.actor(), "");
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    return cut(name.isEmpty() || words.contains(surname) ? words : name + ": " + words);
  }

  private static String words(List<Span> spans, ReportText text) {
    String words = spans.stream().map(text::repaired).collect(joining(" \u2026 "));
    return BLANKS.matcher(words).replaceAll(" ").strip();
  }

  /** As many whole words as fit. */
  private static String cut(String line) {
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST);
    return (end > 0
            ? line.substring(0, end)
            : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)))
        + " \u2026";
  }
}
