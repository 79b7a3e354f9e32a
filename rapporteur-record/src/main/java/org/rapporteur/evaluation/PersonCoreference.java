package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.actor.RuleSpeakerResolver;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.InputException;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;
import org.rapporteur.statement.EntityMention;
import org.rapporteur.statement.Extraction;
import org.rapporteur.statement.StatementExtractor;

/** Coreference of the people in GUM documents, with their mentions given, and with those found. */
public final class PersonCoreference {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "him", "his", "himself", "she", "her", "hers", "herself", "they", "them", "their",
          "theirs", "i", "me", "my", "mine", "we", "us", "our", "ours", "you", "your", "who");

  private final CoreferenceScore given = new CoreferenceScore();
  private final CoreferenceScore found = new CoreferenceScore();

  private PersonCoreference() {}

  /**
   * Measures on all documents of a folder.
   *
   * @param folder holds files in CoNLL-U
   * @throws InputException if a file cannot be read or is not what it should be, or there is none
   */
  public static PersonCoreference of(
      Path folder, StatementExtractor extractor, RuleSpeakerResolver resolver) {
    PersonCoreference score = new PersonCoreference();
    List<Path> files = files(folder);
    for (Path file : files) {
      score.add(file, extractor, resolver);
    }
    return score;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> listed = Files.list(folder)) {
      List<Path> files = listed.filter(p -> p.toString().endsWith(".conllu")).sorted().toList();
      if (files.isEmpty()) {
        throw new InputException(folder + ": holds no *.conllu");
      }
      return files;
    } catch (IOException e) {
      throw new InputException(folder + ": cannot be read", e);
    }
  }

  private void add(Path file, StatementExtractor extractor, RuleSpeakerResolver resolver) {
    GumFile.Coreference gold = GumFile.read(file);
    Document document =
        Document.of(
            new Report(
                file.getFileName().toString(),
                file.toString(),
                Imprint.UNKNOWN,
                "en",
                ReportText.of(gold.text()),
                0,
                List.of()));
    Extraction extraction = extractor.extract(document);
    List<Span> annotated =
        gold.people().stream().flatMap(Collection::stream).distinct().sorted().toList();
    given.add(gold.people(), resolver.entities(document, extraction, annotated));
    found.add(
        gold.people(), resolver.entities(document, extraction, mentions(document, extraction)));
  }

  private static List<Span> mentions(Document document, Extraction extraction) {
    TreeSet<Span> mentions = new TreeSet<>();
    for (EntityMention mention : extraction.mentions()) {
      if (mention.kind() == EntityMention.Kind.PERSON) {
        mentions.add(mention.span());
      }
    }
    for (int t = 0; t < document.tokens().size(); t++) {
      Token token = document.token(t);
      if (PRONOUNS.contains(token.lower())) {
        mentions.add(document.span(t, t + 1));
      }
    }
    return List.copyOf(mentions);
  }

  /** Precision, recall and F1 of three measures, and the CoNLL score, with each kind of mention. */
  public String toTable() {
    return "mentions given       P       R      F1\n"
        + String.join("\n", given.lines())
        + "\n\nmentions found       P       R      F1\n"
        + String.join("\n", found.lines())
        + "\n";
  }
}
