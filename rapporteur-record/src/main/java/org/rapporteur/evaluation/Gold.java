package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.rapporteur.language.Document;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.InputException;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.statement.Statement;

/**
 * Annotated texts to judge an extractor by. Each text counts once, with the attributions of one of
 * its annotators. Immutable.
 */
public final class Gold {
  private static final String ANNOTATIONS = ".ann";

  private final SortedMap<String, GoldText> texts;
  private final SortedMap<String, List<Attribution>> attributions;

  /** The texts and their attributions, both by the name of the document. */
  Gold(SortedMap<String, GoldText> texts, SortedMap<String, List<Attribution>> attributions) {
    this.texts = Collections.unmodifiableSortedMap(texts);
    this.attributions = Collections.unmodifiableSortedMap(attributions);
  }

  /**
   * Reads brat standoff as in PolNeAR: annotations in files named {@code DOCUMENT_ANNOTATOR.ann},
   * texts in UTF-8 in files named {@code DOCUMENT.txt}.
   *
   * <p>Each event line (E) with content is an attribution. The pieces of a role are pooled, also
   * under numbered labels (Content2). Discard and Discuss lines and all other notes are left out.
   *
   * @param annotations folder of the annotations
   * @param texts folder of the texts
   * @param annotator which annotator counts where a text has several: {@code first} or {@code last}
   *     in sorted order, or an annotator's name, the first standing in for those who did not
   *     annotate a text
   * @throws InputException if a folder or file is missing, cannot be read, or is not what it should
   *     be
   */
  public static Gold read(Path annotations, Path texts, String annotator) {
    SortedMap<String, GoldText> read = new TreeMap<>();
    SortedMap<String, List<Attribution>> attributions = new TreeMap<>();
    files(annotations)
        .forEach(
            (document, byAnnotator) -> {
              GoldText text = new GoldText(contents(texts.resolve(document + ".txt")));
              Path file = byAnnotator.get(choice(byAnnotator, annotator));
              read.put(document, text);
              attributions.put(document, new BratFile(file, text).read(contents(file)));
            });
    return new Gold(read, attributions);
  }

  /** The folder where the texts of {@code annotations} lie by custom: {@code text} beside it. */
  public static Path textsBeside(Path annotations) {
    return annotations.toAbsolutePath().normalize().resolveSibling("text");
  }

  /**
   * Shows every text with its attributions, sorted by the name of the document. Kind and realis are
   * not annotated: every statement is given as indirect and asserted.
   */
  public void forEach(BiConsumer<Document, List<Statement>> reader) {
    for (String name : texts.keySet()) {
      reader.accept(document(name), statements(name));
    }
  }

  /** The attributions of a text as statements, in the order of the annotation file. */
  List<Statement> statements(String document) {
    return attributions.get(document).stream().map(Gold::statement).toList();
  }

  /** How many texts there are. */
  public int size() {
    return texts.size();
  }

  /** A text, cut into sentences and tokens. */
  Document document(String name) {
    Report report =
        new Report(
            name,
            name + ".txt",
            Imprint.UNKNOWN,
            "en",
            ReportText.of(texts.get(name).text()),
            0,
            List.of());
    return Document.of(report);
  }

  private static Statement statement(Attribution attribution) {
    return new Statement(
        attribution.source(),
        attribution.cue(),
        attribution.content(),
        Statement.Kind.INDIRECT,
        Statement.Realis.ASSERTED,
        1);
  }

  /** The texts by the name of their document, sorted. */
  SortedMap<String, GoldText> texts() {
    return texts;
  }

  /** The attributions of a document, in the order of the annotation file. */
  List<Attribution> attributions(String document) {
    return attributions.get(document);
  }

  private static String choice(SortedMap<String, Path> byAnnotator, String annotator) {
    if (annotator.equals("last")) {
      return byAnnotator.lastKey();
    }
    return byAnnotator.containsKey(annotator) ? annotator : byAnnotator.firstKey();
  }

  private static SortedMap<String, SortedMap<String, Path>> files(Path folder) {
    SortedMap<String, SortedMap<String, Path>> files = new TreeMap<>();
    try (DirectoryStream<Path> listed =
        Files.newDirectoryStream(folder, path -> path.toString().endsWith(ANNOTATIONS))) {
      for (Path file : listed) {
        String name = file.getFileName().toString();
        int mark = name.lastIndexOf('_', name.length() - ANNOTATIONS.length() - 1);
        if (mark < 0) {
          throw new InputException(file + ": not named DOCUMENT_ANNOTATOR.ann");
        }
        files
            .computeIfAbsent(name.substring(0, mark), document -> new TreeMap<>())
            .put(name.substring(mark + 1, name.length() - ANNOTATIONS.length()), file);
      }
    } catch (NotDirectoryException e) {
      throw new InputException(folder + ": not a folder", e);
    } catch (NoSuchFileException e) {
      throw new InputException(folder + ": no such folder", e);
    } catch (IOException e) {
      throw new InputException(folder + ": cannot be read", e);
    }
    if (files.isEmpty()) {
      throw new InputException(folder + ": holds no annotations (*.ann)");
    }
    return files;
  }

  private static String contents(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new InputException(file + ": not UTF-8", e);
    } catch (IOException e) {
      throw new InputException(
          file + (Files.exists(file) ? ": cannot be read" : ": no such file"), e);
    }
  }
}
