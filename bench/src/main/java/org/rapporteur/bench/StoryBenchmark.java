package org.rapporteur.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.reconcile.Story;

/** Prints how well reports are grouped by the event they tell, on BASIL. */
public final class StoryBenchmark {
  private final PrintStream out = System.out;

  private StoryBenchmark() {}

  /**
   * Runs the benchmark.
   *
   * @param args BASIL's folder, which holds {@code articles}
   */
  public static void main(String[] args) throws IOException {
    new StoryBenchmark().run(new BasilReports(Path.of(args[0], "articles")));
  }

  private void run(BasilReports basil) {
    out.println("stories on BASIL, B-cubed                 P      R     F1  mixed  rewrites");
    for (boolean imprints : new boolean[] {true, false}) {
      String how = imprints ? "dates and outlets" : "neither";
      row("tuned on, " + how, basil.half(true), imprints);
      row("held out, " + how, basil.half(false), imprints);
      row("all, " + how, basil.all(), imprints);
    }
  }

  private void row(String name, List<BasilReports.Article> articles, boolean imprints) {
    Map<String, String> event = new HashMap<>();
    List<Story> stories = new Reconciler(BasilReports.reports(articles, imprints, event)).stories();
    StoryScore score = StoryScore.of(stories.stream().map(Story::reports).toList(), event);
    long derived = stories.stream().mapToLong(story -> story.derivations().size()).sum();
    out.println(
        String.format(
            Locale.ROOT,
            "%-36s %6.3f %6.3f %6.3f %6d %9d",
            name,
            score.precision(),
            score.recall(),
            score.f1(),
            score.mixed(),
            derived));
  }
}
