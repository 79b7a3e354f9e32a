package org.rapporteur.deal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Reads models from files: one model file in YAML, or the Genius profiles of two to eight parties
 * in XML. Stateless and safe for threads.
 */
public final class DealReader {
  private static final int LARGEST_FILE = 3_000_000;

  /** A reader. */
  public DealReader() {}

  /**
   * Reads a model.
   *
   * @param files one YAML file, or an XML profile of each party, which is called by its file's name
   * @throws DealException if a file cannot be read or understood, or no package keeps the
   *     constraints
   */
  public DealModel read(List<Path> files) {
    List<byte[]> contents = files.stream().map(DealReader::content).toList();
    Path first = files.get(0);
    if (files.size() == 1 && !isXml(contents.get(0))) {
      return new DealFile(first).read(text(first, contents.get(0)));
    }
    for (int i = 0; i < files.size(); i++) {
      if (!isXml(contents.get(i))) {
        throw new DealException(
            files.get(i) + ": not an XML profile; several files are the profiles of the parties");
      }
    }
    if (files.size() < DealModel.FEWEST_PARTIES || files.size() > DealModel.MOST_PARTIES) {
      throw new DealException(
          first
              + ": a profile is one party's; give those of "
              + DealModel.FEWEST_PARTIES
              + " to "
              + DealModel.MOST_PARTIES
              + " parties");
    }
    return profiles(files, contents);
  }

  private static byte[] content(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(LARGEST_FILE + 1);
      if (content.length > LARGEST_FILE) {
        throw new DealException(file + ": longer than " + LARGEST_FILE + " bytes");
      }
      return content;
    } catch (IOException e) {
      String reason = Files.exists(file) ? "cannot be read" : "there is no such file";
      throw new DealException(file + ": " + reason, e);
    }
  }

  /** Whether the first sign, after a byte-order mark and blanks, is that of a tag. */
  private static boolean isXml(byte[] content) {
    for (byte b : content) {
      if (b == '<') {
        return true;
      }
      if (b > ' ') {
        return false;
      }
    }
    return false;
  }

  private static String text(Path file, byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new DealException(file + ": not UTF-8", e);
    }
  }

  private static DealModel profiles(List<Path> files, List<byte[]> contents) {
    List<ProfileFile.Profile> profiles = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      profiles.add(new ProfileFile(files.get(i)).read(contents.get(i)));
      checkSame(files.get(0), profiles.get(0), files.get(i), profiles.get(i));
    }
    List<Issue> issues = new ArrayList<>();
    long packages = 1;
    for (Map.Entry<String, ProfileFile.Rated> issue : profiles.get(0).issues().entrySet()) {
      List<String> outcomes = List.copyOf(issue.getValue().evaluations().keySet());
      issues.add(new Issue(issue.getKey(), outcomes));
      packages *= outcomes.size();
      if (packages > DealSpace.MOST_PACKAGES) {
        throw new DealException(
            files.get(0) + ": the issues make more than " + DealSpace.MOST_PACKAGES + " packages");
      }
    }
    List<String> names = names(files);
    List<Party> parties = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      ProfileFile.Profile profile = profiles.get(i);
      List<Valuation> valuations =
          issues.stream()
              .map(issue -> profile.issues().get(issue.name()).valuation(issue.outcomes()))
              .toList();
      parties.add(new Party(names.get(i), valuations, profile.reservation(), List.of()));
    }
    DealModel model = new DealModel("", issues, parties, List.of(), List.of());
    new FeasibilityCheck(files.get(0), model).check(List.of());
    return model;
  }

  private static void checkSame(
      Path first, ProfileFile.Profile expected, Path file, ProfileFile.Profile profile) {
    if (!profile.issues().keySet().equals(expected.issues().keySet())) {
      throw new DealException(file + ": its issues are not those of " + first);
    }
    profile
        .issues()
        .forEach(
            (name, rated) -> {
              if (!rated
                  .evaluations()
                  .keySet()
                  .equals(expected.issues().get(name).evaluations().keySet())) {
                throw new DealException(
                    file + ": the items of issue '" + name + "' are not those of " + first);
              }
            });
  }

  /** The files' names without folder and ending, or the whole path where these are the same. */
  private static List<String> names(List<Path> files) {
    List<String> names =
        files.stream()
            .map(file -> file.getFileName().toString().replaceFirst("(?i)\\.xml$", ""))
            .toList();
    if (new HashSet<>(names).size() == names.size()) {
      return names;
    }
    List<String> paths = files.stream().map(Path::toString).toList();
    if (new HashSet<>(paths).size() < paths.size()) {
      throw new DealException(paths.get(0) + ": each profile can be given once");
    }
    return paths;
  }
}
