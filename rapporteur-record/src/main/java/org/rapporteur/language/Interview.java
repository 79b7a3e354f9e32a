package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the answers of an interview whose questions and answers are paragraphs without labels or
 * quotation marks, as papers print them: the questions address somebody, the answers say "I".
 */
public final class Interview {
  private static final Set<String> ADDRESSING = Set.of("you", "your", "yours", "yourself");
  private static final Set<String> OWN =
      Set.of("i", "me", "my", "mine", "we", "us", "our", "ours", "i'm", "i've", "i'd", "i'll");

  private static final Set<String> QUESTION = Set.of("?");

  private static final int LEAST_QUESTIONS = 3;
  private static final int LEAST_OWN = 3;

  /** Paragraphs for each question: with more, it is one who writes and asks the reader. */
  private static final int MOST_ANSWERS = 2;

  private static final int LONGEST_QUESTION = 60;
  private static final int LONGEST_PROMPT = 25;
  private static final int MOST_PARAGRAPHS = 6;

  private final Document document;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /**
   * An answer: one paragraph.
   *
   * @param question index of the first token of what it answers
   * @param asked index of the token that ends that
   * @param first index of its first token
   * @param end one past its last token
   */
  public record Answer(int question, int asked, int first, int end) {}

  private record Paragraph(int first, int end) {}

  private Interview(Document document) {
    this.document = document;
    int body = document.tokenAt(document.report().headline());
    int last = -1;
    for (Sentence sentence : document.sentences()) {
      if (sentence.first() < body) {
        continue;
      }
      if (sentence.paragraph() == last) {
        Paragraph begun = paragraphs.remove(paragraphs.size() - 1);
        paragraphs.add(new Paragraph(begun.first(), sentence.end()));
      } else {
        paragraphs.add(new Paragraph(sentence.first(), sentence.end()));
      }
      last = sentence.paragraph();
    }
  }

  /** The answers in a report, in order; none if it is no such interview. */
  public static List<Answer> answers(Document document) {
    Interview interview = new Interview(document);
    List<Answer> answers = interview.read();
    return interview.isOne(answers) ? List.copyOf(answers) : List.of();
  }

  private List<Answer> read() {
    List<Answer> answers = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      if (isQuestion(paragraphs.get(p))) {
        int next = nextQuestion(p);
        answers.addAll(between(p, Math.min(next < 0 ? p + 2 : next, paragraphs.size())));
      }
    }
    return answers;
  }

  /** The next question if it comes soon enough for all between to be answers; -1 if it does not. */
  private int nextQuestion(int question) {
    for (int p = question + 1; p <= question + MOST_PARAGRAPHS && p < paragraphs.size(); p++) {
      if (isQuestion(paragraphs.get(p))) {
        return p;
      }
    }
    return -1;
  }

  private List<Answer> between(int question, int next) {
    List<Answer> answers = new ArrayList<>();
    Paragraph asked = paragraphs.get(question);
    for (int p = question + 1; p < next; p++) {
      Paragraph paragraph = paragraphs.get(p);
      if (isPrompt(paragraph)) {
        asked = paragraph;
      } else if (!isQuoted(paragraph)) {
        answers.add(new Answer(asked.first(), asked.end() - 1, paragraph.first(), paragraph.end()));
      }
    }
    return answers;
  }

  private boolean isOne(List<Answer> answers) {
    List<Paragraph> asked =
        answers.stream().map(a -> new Paragraph(a.question(), a.asked() + 1)).distinct().toList();
    int own = answers.stream().mapToInt(a -> has(new Paragraph(a.first(), a.end()), OWN)).sum();
    return asked.stream().filter(this::endsAsking).count() >= LEAST_QUESTIONS
        && asked.stream().filter(question -> has(question, ADDRESSING) > 0).count() > 1
        && own >= LEAST_OWN
        && answers.size() <= MOST_ANSWERS * asked.size();
  }

  private boolean endsAsking(Paragraph paragraph) {
    return document.token(paragraph.end() - 1).is("?");
  }

  private boolean isQuestion(Paragraph paragraph) {
    return paragraph.end() - paragraph.first() <= LONGEST_QUESTION
        && has(paragraph, QUESTION) > 0
        && has(paragraph, OWN) == 0
        && !isQuoted(paragraph);
  }

  /** Whether a paragraph between answers is put to who answers, though it does not ask. */
  private boolean isPrompt(Paragraph paragraph) {
    return paragraph.end() - paragraph.first() <= LONGEST_PROMPT
        && has(paragraph, ADDRESSING) > 0
        && has(paragraph, OWN) == 0;
  }

  private boolean isQuoted(Paragraph paragraph) {
    return document.token(paragraph.first()).kind() == Token.Kind.QUOTE;
  }

  private int has(Paragraph paragraph, Set<String> words) {
    int found = 0;
    for (int i = paragraph.first(); i < paragraph.end(); i++) {
      if (words.contains(document.token(i).lower())) {
        found++;
      }
    }
    return found;
  }
}
