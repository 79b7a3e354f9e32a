package org.rapporteur.report;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Walks over inputs and the folders among them, and reads one report after the other. */
final class Readings implements Iterator<Reading>, AutoCloseable {
  private static final String STANDARD_INPUT = "-";
  private static final int BEGINNING = 65_536;
  private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+://.*");
  private static final String CODEBOOK = "dossier.yaml";
  private static final Set<String> ABOUT_THE_FOLDER = Set.of("readme", "license", "licence");

  /** Kinds of document that a user may take for reports, but that are not read. */
  private static final Map<String, String> OTHER_DOCUMENTS =
      Map.of(
          "pdf", "a PDF document",
          "doc", "a Word document",
          "docx", "a Word document",
          "odt", "an OpenDocument text",
          "rtf", "an RTF document",
          "epub", "an EPUB book",
          "eml", "an e-mail",
          "msg", "an e-mail");

  private final ReadingLimits limits;
  private final Iterator<String> inputs;
  private final InputStream standardInput;
  private final DocumentReader documents;
  private final FileBytes files;
  private final WebPages pages;
  private final Deque<Folder> folders = new ArrayDeque<>();
  private final Deque<Reading> ready = new ArrayDeque<>();
  private Optional<RowIterator> rows = Optional.empty();

  /** The sidecar of the folder of the last file that was named by itself. */
  private String besideFolder = "";

  private Sidecar beside = Sidecar.NONE;

  private Readings(ReadingLimits limits, Iterator<String> inputs, InputStream standardInput) {
    this.limits = limits;
    this.inputs = inputs;
    this.standardInput = standardInput;
    this.documents = new DocumentReader(limits);
    this.files = new FileBytes(limits);
    this.pages = new WebPages(limits);
  }

  static Readings of(ReadingLimits limits, List<String> inputs, InputStream standardInput) {
    return new Readings(limits, List.copyOf(inputs).iterator(), standardInput);
  }

  static Readings ofStream(ReadingLimits limits, InputStream input, String name) {
    Readings readings = new Readings(limits, List.<String>of().iterator(), input);
    readings.readStream(input, name);
    return readings;
  }

  @Override
  public boolean hasNext() {
    boolean more = true;
    while (ready.isEmpty() && more) {
      more = advance();
    }
    return !ready.isEmpty();
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  /** Takes one step, which may make readings ready; false at the end. */
  private boolean advance() {
    if (rows.isPresent()) {
      if (rows.get().hasNext()) {
        ready.add(rows.get().next());
      } else {
        rows = Optional.empty();
      }
      return true;
    }
    if (!folders.isEmpty()) {
      Folder folder = folders.peek();
      if (folder.entries().hasNext()) {
        readEntry(folder, folder.entries().next());
      } else {
        folders.pop();
      }
      return true;
    }
    if (!inputs.hasNext()) {
      return false;
    }
    readInput(inputs.next());
    return true;
  }

  private void readInput(String input) {
    if (input.equals(STANDARD_INPUT)) {
      readStream(standardInput, STANDARD_INPUT);
    } else if (ADDRESS.matcher(input).matches()) {
      readAddress(input);
    } else {
      try {
        readNamed(input, Path.of(input));
      } catch (InvalidPathException e) {
        fail(input, "not a file name");
      }
    }
  }

  private void readNamed(String input, Path path) {
    String name = input.replace(path.getFileSystem().getSeparator(), "/");
    if (Files.isDirectory(path)) {
      enter(path, name.endsWith("/") ? name : name + "/", Optional.empty());
      return;
    }
    String fileName = name.substring(name.lastIndexOf('/') + 1);
    if (fileName.equals(CODEBOOK)) {
      fail(name, "a codebook, not a report");
      return;
    }
    Optional<Format> format = Format.ofName(fileName);
    try {
      if (format.isPresent() && format.get().isTable()) {
        readTable(path, name, format.get(), true);
        return;
      }
      byte[] bytes = files.read(path);
      Particulars declared = sidecarBeside(path, name).of(fileName);
      Format known = format.orElseGet(() -> documents.formatOf(bytes));
      if (known.isTable()) {
        readTable(path, name, known, true);
      } else {
        ready.add(documents.read(Origin.of(name, declared), bytes, known, ""));
      }
    } catch (UnreadableException e) {
      fail(name, e.getMessage());
    }
  }

  private Sidecar sidecarBeside(Path path, String name) {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null) {
      return Sidecar.NONE;
    }
    if (!folder.toString().equals(besideFolder)) {
      besideFolder = folder.toString();
      beside = Sidecar.of(folder, name.substring(0, name.lastIndexOf('/') + 1), limits);
      ready.addAll(beside.skipped());
    }
    return beside;
  }

  private void enter(Path path, String name, Optional<Folder> above) {
    try {
      Path real = path.toRealPath();
      if (above.isPresent() && above.get().isWithin(real)) {
        fail(name, "a loop of links");
        return;
      }
      Folder folder = Folder.open(path, name, above, limits);
      folders.push(folder);
      ready.addAll(folder.sidecar().skipped());
    } catch (IOException e) {
      fail(name, FileBytes.reason(e));
    }
  }

  private void readEntry(Folder folder, Path path) {
    String fileName = path.getFileName().toString();
    String name = folder.name() + fileName;
    if (fileName.startsWith(".")) {
      return;
    }
    if (Files.isDirectory(path)) {
      enter(path, name + "/", Optional.of(folder));
      return;
    }
    Optional<Format> format = formatInFolder(name, fileName);
    if (format.isEmpty()) {
      return;
    }
    if (!Files.isRegularFile(path)) {
      if (Files.isSymbolicLink(path) || !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        fail(name, "no such file");
      }
      return;
    }
    try {
      if (format.get().isTable()) {
        readTable(path, name, format.get(), false);
      } else {
        byte[] bytes = files.read(path);
        if (!documents.isBrief(bytes, format.get())) {
          Origin origin = Origin.of(name, folder.declared(fileName));
          ready.add(documents.read(origin, bytes, format.get(), ""));
        }
      }
    } catch (UnreadableException e) {
      fail(name, e.getMessage());
    }
  }

  /** The format of a file found in a folder; none if it is not meant as a report. */
  private Optional<Format> formatInFolder(String name, String fileName) {
    int dot = fileName.lastIndexOf('.');
    String stem = dot < 0 ? fileName : fileName.substring(0, dot);
    if (ABOUT_THE_FOLDER.contains(stem.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    if (dot < 0) {
      return Optional.of(Format.PLAIN);
    }
    String extension = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (OTHER_DOCUMENTS.containsKey(extension)) {
      String reason = OTHER_DOCUMENTS.get(extension) + ", a format that is not read";
      ready.add(new Skipped(name, reason, false));
    }
    return Format.ofName(fileName);
  }

  private void readTable(Path path, String name, Format format, boolean named)
      throws UnreadableException {
    try {
      readRows(documents.open(Files.newInputStream(path), format), name, format, named);
    } catch (IOException e) {
      throw new UnreadableException(FileBytes.reason(e));
    }
  }

  /** Reads a table's rows, if it holds texts; a user who named another one is told. */
  private void readRows(Table table, String name, Format format, boolean named) throws IOException {
    if (table.has("text")) {
      rows = Optional.of(documents.rows(name, table));
      return;
    }
    try (table) {
      if (named) {
        fail(
            name,
            Sidecar.isSidecar(name, table)
                ? "describes reports, holds none"
                : noText(format, table.next().isEmpty()));
      }
    }
  }

  private static String noText(Format format, boolean empty) {
    if (empty) {
      return "empty";
    }
    return format == Format.CSV ? "no \"text\" column" : "no \"text\" in its first row";
  }

  private void readStream(InputStream input, String name) {
    try {
      BufferedInputStream buffered = new BufferedInputStream(input, BEGINNING);
      buffered.mark(BEGINNING);
      byte[] beginning = buffered.readNBytes(BEGINNING);
      buffered.reset();
      Format format = Format.ofName(name).orElseGet(() -> documents.formatOf(beginning));
      if (format.isTable()) {
        readRows(documents.open(buffered, format), name, format, true);
      } else {
        String id = name.equals(STANDARD_INPUT) ? "stdin" : Origin.of(name, Particulars.NONE).id();
        Origin origin = new Origin(name, id, Particulars.NONE, Particulars.NONE);
        ready.add(documents.read(origin, files.read(buffered), format, ""));
      }
    } catch (UnreadableException e) {
      fail(name, e.getMessage());
    } catch (IOException e) {
      fail(name, FileBytes.reason(e));
    }
  }

  private void readAddress(String address) {
    try {
      WebPages.Page page = pages.fetch(address);
      Format format =
          Format.ofMediaType(page.mediaType())
              .or(() -> Format.ofName(page.fileName()))
              .orElseGet(() -> documents.formatOf(page.bytes()));
      if (format.isTable()) {
        InputStream bytes = new ByteArrayInputStream(page.bytes());
        readRows(documents.open(bytes, format), address, format, true);
      } else {
        Particulars found = Particulars.of("", "", "", page.address());
        Origin origin = new Origin(address, Origin.name(page.fileName()), Particulars.NONE, found);
        ready.add(documents.read(origin, page.bytes(), format, page.charset()));
      }
    } catch (UnreadableException e) {
      fail(address, e.getMessage());
    } catch (IOException e) {
      fail(address, FileBytes.reason(e));
    }
  }

  private void fail(String path, String reason) {
    ready.add(new Skipped(path, reason, true));
  }

  @Override
  public void close() {
    rows.ifPresent(RowIterator::close);
    rows = Optional.empty();
  }
}
