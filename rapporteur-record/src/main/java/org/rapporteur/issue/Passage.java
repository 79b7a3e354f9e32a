package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/** The tokens of a statement in its document. */
final class Passage {
  private static final Set<String> LEADS =
      Set.of("on", "about", "asked", "questioned", "pressed", "regarding", "concerning", "for");
  private static final Set<String> SOME =
      Set.of("some", "several", "many", "others", "few", "most");
  private static final Set<String> AMONG = Set.of("in", "within", "inside", "among", "around");
  private static final Set<String> SECOND_OPENERS = Set.of("as", "when", "and", "but");

  private final Document document;
  private final Statement statement;
  private final List<Integer> content;
  private final List<Integer> cue;

  Passage(Document document, Statement statement) {
    this.document = document;
    this.statement = statement;
    this.content = tokens(statement.content());
    this.cue = tokens(statement.cue());
  }

  private List<Integer> tokens(List<Span> spans) {
    List<Integer> indices = new ArrayList<>();
    for (Span span : spans) {
      int end = document.text().viewPosition(span.end());
      for (int i = document.tokenAt(span.start());
          i < document.tokens().size() && document.token(i).start() < end;
          i++) {
        indices.add(i);
      }
    }
    return indices;
  }

  Document document() {
    return document;
  }

  Statement statement() {
    return statement;
  }

  /** The tokens of the content, in order. */
  List<Token> content() {
    return content.stream().map(document::token).toList();
  }

  /** Indices in the document of the tokens of the content, in order. */
  List<Integer> places() {
    return Collections.unmodifiableList(content);
  }

  /** The tokens of the cue, in order. */
  List<Token> cue() {
    return cue.stream().map(document::token).toList();
  }

  /** The tokens of cue and content, in their order in the text. */
  List<Token> whole() {
    return Stream.concat(cue.stream(), content.stream())
        .distinct()
        .sorted()
        .map(document::token)
        .toList();
  }

  /**
   * Whether the content tells of a part of some side alone: "some in the government are against".
   */
  boolean isOfSome() {
    List<Token> told = content();
    int first = !told.isEmpty() && told.get(0).is("that") ? 1 : 0;
    return first + 1 < told.size()
        && SOME.contains(told.get(first).lower())
        && AMONG.contains(told.get(first + 1).lower());
  }

  /** The sentence in which the content begins; empty if it has no token. */
  List<Token> sentence() {
    return content.isEmpty() ? List.of() : tokens(document.sentenceOf(content.get(0)));
  }

  /**
   * What the sentence says first that its statement is about, before any of the statement's own
   * words: "On the harbour, …", "Asked about the fee, …"; of an answer in an interview, what was
   * asked; empty if it does not.
   */
  List<Token> lead() {
    if (content.isEmpty()) {
      return List.of();
    }
    Sentence sentence = document.sentenceOf(cue.isEmpty() ? content.get(0) : cue.get(0));
    List<Token> all = tokens(sentence);
    int end = 0;
    Set<Integer> own = new HashSet<>(content);
    own.addAll(cue);
    own.addAll(tokens(statement.source()));
    while (end < all.size() && !own.contains(sentence.first() + end)) {
      end++;
    }
    int opener = end > 0 && SECOND_OPENERS.contains(all.get(0).lower()) ? 1 : 0;
    boolean leads = opener < end && LEADS.contains(all.get(opener).lower());
    return leads || isAnswer() ? all.subList(0, end) : List.of();
  }

  /** Whether it is said in answer to the sentence that its cue ends. */
  private boolean isAnswer() {
    return statement.source().isEmpty()
        && cue.size() == 1
        && document.token(cue.get(0)).kind() == Token.Kind.MARK;
  }

  /** The sentence before that one in the same paragraph; empty if there is none. */
  List<Token> preceding() {
    if (content.isEmpty()) {
      return List.of();
    }
    int index = document.sentenceIndexOf(content.get(0));
    if (index == 0) {
      return List.of();
    }
    return tokens(document.sentences().get(index - 1));
  }

  private List<Token> tokens(Sentence sentence) {
    return document.tokens().subList(sentence.first(), sentence.end());
  }
}
