package org.rapporteur.bench.perturbation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The articles pairs are made of: PolNeAR's development half and BASIL. */
final class Corpus {
  private static final Pattern DATED = Pattern.compile("_(\\d{4}-\\d{2}-\\d{2})_");
  private static final String UNDATED = "2016-10-01";

  private final List<Article> articles = new ArrayList<>();
  private final GivenNames names;

  private Corpus(GivenNames names) {
    this.names = names;
  }

  /**
   * Reads the articles.
   *
   * @param data a folder that holds {@code polnear/dev/text}, {@code basil-dev/articles} or both
   */
  static List<Article> read(Path data, GivenNames names) throws IOException {
    Corpus corpus = new Corpus(names);
    for (Path file : files(data.resolve("polnear/dev/text"), ".txt")) {
      String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
      Matcher date = DATED.matcher(name);
      corpus.add(name, date.find() ? date.group(1) : UNDATED, Files.readString(file));
    }
    ObjectMapper json = new ObjectMapper();
    for (Path file : files(data.resolve("basil-dev/articles"), ".json")) {
      JsonNode article = json.readTree(file.toFile());
      corpus.add(
          "basil-" + article.path("uuid").asText(), article.path("date").asText(), text(article));
    }
    if (corpus.articles.isEmpty()) {
      throw new IOException(data + ": holds neither polnear/dev/text nor basil-dev/articles");
    }
    return corpus.articles;
  }

  private static List<Path> files(Path folder, String extension) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(file -> file.toString().endsWith(extension)).sorted().toList();
    }
  }

  private static String text(JsonNode article) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(article.path("title").asText());
    for (JsonNode paragraph : article.path("body-paragraphs")) {
      List<String> sentences = new ArrayList<>();
      paragraph.forEach(sentence -> sentences.add(sentence.asText().strip()));
      paragraphs.add(String.join(" ", sentences));
    }
    return String.join("\n\n", paragraphs);
  }

  private void add(String name, String published, String text) {
    String plain = text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
    articles.add(new Article(name, published, plain, names));
  }
}
