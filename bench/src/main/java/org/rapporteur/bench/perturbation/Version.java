package org.rapporteur.bench.perturbation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.report.Span;

/** An article's text after edits; tells where a stretch of the article now stands. */
final class Version {
  private final String article;
  private final StringBuilder text = new StringBuilder();

  /** For each UTF-16 unit of the text the position in the article that it stands for. */
  private final List<Integer> origins = new ArrayList<>();

  private Version(String article) {
    this.article = article;
  }

  /**
   * Makes edits.
   *
   * @param edits in any order; each fits every other
   */
  static Version of(String article, List<Edit> edits) {
    Version version = new Version(article);
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(
        Comparator.comparingInt((Edit edit) -> edit.range().start())
            .thenComparingInt(edit -> -edit.range().end()));
    version.write(new Stretch(0, article.length()), sorted);
    return version;
  }

  private void write(Stretch stretch, List<Edit> edits) {
    int position = stretch.start();
    for (Edit edit : edits) {
      if (!stretch.contains(edit.range()) || edit.range().start() < position) {
        continue;
      }
      copy(position, edit.range().start());
      List<Edit> inner = edits.stream().filter(other -> !other.equals(edit)).toList();
      for (Part part : edit.parts()) {
        if (part instanceof Part.Kept kept) {
          write(kept.stretch(), inner);
        } else if (part instanceof Part.Fresh fresh) {
          fresh(fresh.words(), edit.range().start());
        }
      }
      position = edit.range().end();
    }
    copy(position, stretch.end());
  }

  private void copy(int start, int end) {
    text.append(article, start, end);
    for (int i = start; i < end; i++) {
      origins.add(i);
    }
  }

  private void fresh(String words, int origin) {
    text.append(words);
    for (int i = 0; i < words.length(); i++) {
      origins.add(origin);
    }
  }

  String text() {
    return text.toString();
  }

  /** Where what a stretch held stands now, in code points; empty if nothing of it is left. */
  Optional<Span> span(Stretch stretch) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < origins.size(); i++) {
      int origin = origins.get(i);
      if (stretch.start() <= origin && origin < stretch.end()) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0
        ? Optional.empty()
        : Optional.of(new Span(codePoints(first), codePoints(last + 1)));
  }

  private int codePoints(int position) {
    return text.codePointCount(0, position);
  }
}
