package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.statement.Labelling.Role;

/**
 * Joins the spans that a model found into attributions: each piece of content looks for its cue,
 * and each cue for its source. A word's links are four vectors, one after the other: as a cue that
 * looks for its source, as a source, as content that looks for its cue, as a cue. The product of
 * two says how well they fit; a cue that fits itself best has no source.
 */
final class Linking {
  private static final int SEEKS_SOURCE = 0;
  private static final int SOURCE = 1;
  private static final int SEEKS_CUE = 2;
  private static final int CUE = 3;
  private static final int VECTORS = 4;

  private final Labelling labelling;
  private final List<float[]> roles;
  private final List<float[]> links;
  private final List<Integer> passes;
  private final int[] path;
  private final int width;

  /**
   * An attribution, in ranges of words.
   *
   * @param source who, if told
   * @param cue by what words
   * @param content what, one or more pieces in order
   * @param confidence how likely it is right, 0 to 1
   */
  record Found(
      Optional<TokenRange> source, TokenRange cue, List<TokenRange> content, double confidence) {}

  /** A link and the logarithm of its probability. */
  private record Link(TokenRange target, double logarithm) {}

  /**
   * Scores of words that follow one another, a row a word.
   *
   * @param passes which pass of the encoder each word's vectors come from; those of different
   *     passes do not compare
   */
  Linking(Labelling labelling, List<float[]> roles, List<float[]> links, List<Integer> passes) {
    this.labelling = labelling;
    this.roles = roles;
    this.links = links;
    this.passes = passes;
    this.path = labelling.best(roles);
    this.width = links.isEmpty() ? 0 : links.get(0).length / VECTORS;
  }

  /** The attributions, in the order of their cues. */
  List<Found> found() {
    List<TokenRange> sources = spans(Role.SOURCE);
    List<TokenRange> cues = spans(Role.CUE);
    List<List<TokenRange>> held = new ArrayList<>();
    double[] links = new double[cues.size()];
    cues.forEach(cue -> held.add(new ArrayList<>()));
    for (TokenRange piece : spans(Role.CONTENT)) {
      Optional<Link> link = link(piece, SEEKS_CUE, CUE, near(piece, cues));
      if (link.isPresent() && Math.exp(link.get().logarithm()) >= labelling.linkFloor()) {
        int cue = cues.indexOf(link.get().target());
        held.get(cue).add(piece);
        links[cue] = Math.min(links[cue], link.get().logarithm());
      }
    }
    List<Found> found = new ArrayList<>();
    for (int c = 0; c < cues.size(); c++) {
      if (!held.get(c).isEmpty()) {
        found.add(found(cues.get(c), sources, held.get(c), links[c]));
      }
    }
    return found;
  }

  private Found found(
      TokenRange cue, List<TokenRange> sources, List<TokenRange> content, double contentLink) {
    List<TokenRange> candidates = near(cue, sources);
    candidates.add(cue);
    Link link = link(cue, SEEKS_SOURCE, SOURCE, candidates).orElseThrow();
    Optional<TokenRange> source = Optional.of(link.target()).filter(target -> !target.equals(cue));
    double contentRole = 0;
    double ends = 0;
    int length = 0;
    for (TokenRange piece : content) {
      for (int w = piece.first(); w < piece.end(); w++) {
        contentRole += logarithm(w);
      }
      length += piece.end() - piece.first();
      int after = Math.min(piece.end(), path.length - 1);
      ends = Math.min(ends, Math.min(logarithm(piece.first()), logarithm(after)));
    }
    double confidence =
        labelling.confidence(
            mean(cue),
            source.map(this::mean).orElse(0.0),
            source.isPresent() ? 1 : 0,
            contentRole / length,
            ends,
            contentLink,
            link.logarithm());
    return new Found(source, cue, content, confidence);
  }

  private List<TokenRange> spans(Role role) {
    int opens = role.opening();
    List<TokenRange> spans = new ArrayList<>();
    for (int w = 0; w < path.length; w++) {
      if (path[w] == opens) {
        int end = w + 1;
        while (end < path.length && path[end] == opens + 1) {
          end++;
        }
        spans.add(new TokenRange(w, end));
      }
    }
    return spans;
  }

  private List<TokenRange> near(TokenRange span, List<TokenRange> others) {
    List<TokenRange> near = new ArrayList<>();
    for (TokenRange other : others) {
      if (isSamePass(other.first(), span.first())
          && other.first() - span.end() <= labelling.reach()
          && span.first() - other.end() <= labelling.reach()) {
        near.add(other);
      }
    }
    return near;
  }

  /** The candidate that fits a span best, among all words around it. */
  private Optional<Link> link(TokenRange span, int seeks, int sought, List<TokenRange> candidates) {
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    double[] wanted = new double[width];
    for (int w = span.first(); w < span.end(); w++) {
      for (int i = 0; i < width; i++) {
        wanted[i] += links.get(w)[seeks * width + i];
      }
    }
    double scale = (span.end() - span.first()) * Math.sqrt(width);
    int from = Math.max(0, span.first() - labelling.reach());
    int to = Math.min(path.length, span.end() + labelling.reach());
    while (!isSamePass(from, span.first())) {
      from++;
    }
    while (!isSamePass(to - 1, span.first())) {
      to--;
    }
    double[] scores = new double[to - from];
    double highest = Double.NEGATIVE_INFINITY;
    for (int w = from; w < to; w++) {
      double product = 0;
      for (int i = 0; i < width; i++) {
        product += wanted[i] * links.get(w)[sought * width + i];
      }
      scores[w - from] = product / scale;
      highest = Math.max(highest, scores[w - from]);
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - highest);
    }
    TokenRange best = candidates.get(0);
    for (TokenRange candidate : candidates) {
      if (score(candidate, scores, from) > score(best, scores, from)) {
        best = candidate;
      }
    }
    double logarithm = score(best, scores, from) - highest - Math.log(sum);
    return Optional.of(new Link(best, logarithm));
  }

  private boolean isSamePass(int word, int other) {
    return passes.get(word).equals(passes.get(other));
  }

  private static double score(TokenRange candidate, double[] scores, int from) {
    int at = candidate.first() - from;
    return at >= 0 && at < scores.length ? scores[at] : Double.NEGATIVE_INFINITY;
  }

  private double mean(TokenRange span) {
    double sum = 0;
    for (int w = span.first(); w < span.end(); w++) {
      sum += logarithm(w);
    }
    return sum / (span.end() - span.first());
  }

  /** The logarithm of the probability of a word's label by its own scores. */
  private double logarithm(int word) {
    float[] scores = roles.get(word);
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(score);
    }
    return scores[path[word]] - Math.log(sum);
  }
}
