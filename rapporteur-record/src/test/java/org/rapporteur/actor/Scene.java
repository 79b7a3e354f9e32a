package org.rapporteur.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.Document;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;
import org.rapporteur.statement.EntityMention;
import org.rapporteur.statement.Extraction;
import org.rapporteur.statement.Statement;

/**
 * A report for tests in which sources stand in {@code [S:…]} and contents in {@code [Q:…]}. The
 * n-th source and the n-th content make a statement; where there are fewer contents, the character
 * after a source is its content. A source in the content of another makes a statement within it.
 */
final class Scene {
  private static final RuleSpeakerResolver RESOLVER = new RuleSpeakerResolver(new Gazetteer());

  private final List<Statement> statements;
  private final Cast cast;

  private Scene(String id, String marked, Map<String, EntityMention.Kind> kinds) {
    StringBuilder text = new StringBuilder();
    List<int[]> sources = new ArrayList<>();
    List<int[]> contents = new ArrayList<>();
    Deque<int[]> open = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      if (marked.startsWith("[S:", i) || marked.startsWith("[Q:", i)) {
        int[] span = {text.length(), 0};
        (marked.charAt(i + 1) == 'S' ? sources : contents).add(span);
        open.push(span);
        i += 2;
      } else if (marked.charAt(i) == ']' && !open.isEmpty()) {
        open.pop()[1] = text.length();
      } else {
        text.append(marked.charAt(i));
      }
    }
    text.append(' ');
    sources.sort(Comparator.comparingInt(span -> span[0]));
    contents.sort(Comparator.comparingInt(span -> span[0]));
    this.statements = new ArrayList<>();
    for (int s = 0; s < sources.size(); s++) {
      int[] source = sources.get(s);
      Span content =
          contents.size() == sources.size()
              ? new Span(contents.get(s)[0], contents.get(s)[1])
              : new Span(source[1], source[1] + 1);
      List<Span> words =
          source[0] == source[1] ? List.of() : List.of(new Span(source[0], source[1]));
      statements.add(
          new Statement(
              words,
              List.of(),
              List.of(content),
              Statement.Kind.INDIRECT,
              Statement.Realis.ASSERTED,
              holder(contents, source),
              List.of(),
              List.of(),
              1));
    }
    Report report =
        new Report(id, id, Imprint.UNKNOWN, "en", ReportText.of(text.toString()), 0, List.of());
    this.cast =
        RESOLVER.resolve(
            Document.of(report),
            new Extraction(statements, List.of(), mentions(text.toString(), kinds)));
  }

  /** Place of the content in which a source stands. */
  private static int holder(List<int[]> contents, int[] source) {
    for (int c = contents.size() - 1; c >= 0; c--) {
      if (contents.get(c)[0] <= source[0] && source[1] <= contents.get(c)[1]) {
        return c;
      }
    }
    return Statement.OUTERMOST;
  }

  static Scene of(String marked) {
    return new Scene("report", marked, Map.of());
  }

  /** A report in which a model takes these words, wherever they stand, for names of these kinds. */
  static Scene of(String marked, Map<String, EntityMention.Kind> kinds) {
    return new Scene("report", marked, kinds);
  }

  private static List<EntityMention> mentions(String text, Map<String, EntityMention.Kind> kinds) {
    List<EntityMention> mentions = new ArrayList<>();
    kinds.forEach(
        (name, kind) -> {
          for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            mentions.add(new EntityMention(kind, true, new Span(at, at + name.length()), 0.9));
          }
        });
    return mentions;
  }

  static Scene of(String id, String marked) {
    return new Scene(id, marked, Map.of());
  }

  Cast cast() {
    return cast;
  }

  /** Name of each statement's speaker, in order; "?" where nobody is named. */
  List<String> speakers() {
    return cast.voices().stream().map(voice -> name(voice.speaker())).toList();
  }

  /** Names of those who speak a statement, the speaker first. */
  List<String> together(int statement) {
    List<String> names = new ArrayList<>();
    names.add(name(cast.voices().get(statement).speaker()));
    cast.voices().get(statement).jointWith().forEach(id -> names.add(name(id)));
    return names;
  }

  /** The only actor of a report with one speaker, or the last statement's. */
  Actor last() {
    return actor(cast.voices().get(statements.size() - 1).speaker());
  }

  private String name(String id) {
    return id.isEmpty() ? "?" : actor(id).name();
  }

  private Actor actor(String id) {
    return cast.actors().stream().filter(actor -> actor.id().equals(id)).findFirst().orElseThrow();
  }
}
