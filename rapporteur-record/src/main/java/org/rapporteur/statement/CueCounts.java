package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.language.Document;
import org.rapporteur.report.Span;

/**
 * Learns the cue lexicon from annotated reports: show it every report once with {@link #add}, then
 * take {@link #lines}. The head of a cue of several words is the one that is most often part of a
 * cue.
 */
public final class CueCounts {
  private static final int FEWEST_CUES = 2;
  private static final double LOWEST_SHARE = 0.02;

  private record Annotated(Document document, Collection<Statement> gold) {}

  private final List<Annotated> reports = new ArrayList<>();

  /** Adds one report with its true statements. */
  public void add(Document document, Collection<Statement> gold) {
    reports.add(new Annotated(document, List.copyOf(gold)));
  }

  /** The lexicon as text, one form a line, sorted. */
  public List<String> lines() {
    Map<String, int[]> shares = new HashMap<>();
    for (Annotated report : reports) {
      countForms(report, shares);
    }
    Map<String, Map<String, int[]>> cells = new TreeMap<>();
    for (Annotated report : reports) {
      countContexts(report, shares, cells);
    }
    List<String> lines = new ArrayList<>();
    cells.forEach(
        (form, byContext) -> {
          int cues = byContext.values().stream().mapToInt(c -> c[0]).sum();
          int total = byContext.values().stream().mapToInt(c -> c[1]).sum();
          if (cues >= FEWEST_CUES && cues >= LOWEST_SHARE * total) {
            lines.add(
                form
                    + byContext.entrySet().stream()
                        .map(e -> "\t" + e.getKey() + " " + e.getValue()[0] + " " + e.getValue()[1])
                        .collect(Collectors.joining()));
          }
        });
    return lines;
  }

  private static void countForms(Annotated report, Map<String, int[]> shares) {
    Set<Integer> inCue = new HashSet<>();
    for (Statement statement : report.gold()) {
      for (Span cue : statement.cue()) {
        inCue.addAll(tokensIn(report.document(), cue));
      }
    }
    for (int i = 0; i < report.document().tokens().size(); i++) {
      int[] count = shares.computeIfAbsent(report.document().token(i).lower(), k -> new int[2]);
      count[1]++;
      if (inCue.contains(i)) {
        count[0]++;
      }
    }
  }

  private static void countContexts(
      Annotated report, Map<String, int[]> shares, Map<String, Map<String, int[]>> cells) {
    Document document = report.document();
    Set<Integer> heads = new HashSet<>();
    Set<Integer> inContent = new HashSet<>();
    for (Statement statement : report.gold()) {
      int head = head(document, statement.cue(), shares);
      if (head >= 0) {
        heads.add(head);
      }
      statement.content().forEach(span -> inContent.addAll(tokensIn(document, span)));
    }
    Syntax syntax = new Syntax(document);
    for (Syntax.Stretch stretch : syntax.stretches()) {
      for (int i = stretch.first(); i < stretch.end(); i++) {
        boolean head = heads.contains(i);
        if (!head && (inContent.contains(i) || !syntax.mayBeCue(i))) {
          continue;
        }
        CueContext context = syntax.context(i, stretch);
        int[] count =
            cells
                .computeIfAbsent(document.token(i).lower(), k -> new TreeMap<>())
                .computeIfAbsent(context.before() + " " + context.after(), k -> new int[2]);
        count[1]++;
        if (head) {
          count[0]++;
        }
      }
    }
  }

  private static int head(Document document, List<Span> cue, Map<String, int[]> shares) {
    int best = -1;
    double bestShare = 0;
    for (Span span : cue) {
      for (int i : tokensIn(document, span)) {
        int[] count = shares.getOrDefault(document.token(i).lower(), new int[] {0, 1});
        WordClass type = WordClass.of(document.token(i));
        boolean content = type == WordClass.WORD || type == WordClass.NAME;
        double share = (content ? 1 : 0) + (double) count[0] / (count[1] + 3);
        if (share > bestShare) {
          best = i;
          bestShare = share;
        }
      }
    }
    return best;
  }

  private static List<Integer> tokensIn(Document document, Span span) {
    List<Integer> tokens = new ArrayList<>();
    int end = document.text().viewPosition(span.end());
    for (int i = document.tokenAt(span.start());
        i < document.tokens().size() && document.token(i).start() < end;
        i++) {
      tokens.add(i);
    }
    return tokens;
  }
}
