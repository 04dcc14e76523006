package org.yandu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yandu.library.Annotations;
import org.yandu.library.DocumentEntry;
import org.yandu.library.ImportReport;
import org.yandu.library.Library;
import org.yandu.library.Progress;
import org.yandu.load.raw.ReadOptions;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Note;
import org.yandu.text.Range;

/**
 * Work of all kinds in a program of its own that says what is kept, is killed at a random moment,
 * and whose library is looked at afterwards.
 */
final class KilledWork {
  private static final String TEXT =
      "在河湾市读书会上的讲话\n\n一、为什么要读书\n\n" + "读书是为了把事情做得更好，不是为了摆样子。\n\n".repeat(30);

  private final Path folder;
  private final Random random;
  private final Set<String> highlights = new HashSet<>();
  private final Set<String> documents = new HashSet<>();
  private final Set<String> backups = new HashSet<>();
  private final Map<String, Integer> notes = new HashMap<>();
  private int acknowledged;
  private int starts;

  KilledWork(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  int acknowledged() {
    return acknowledged;
  }

  /** Starts, kills and looks; every fifth time in the middle of a migration. */
  void once() throws Exception {
    boolean migrating = ++starts % 5 == 0;
    Path said = folder.resolve("said.txt");
    Files.deleteIfExists(said);
    String task = migrating ? "migrate" : "work";
    Path library = migrating ? copy() : library();
    Process child = TestProgram.start(KilledWork.class, said, task, library, random.nextInt());
    while (child.isAlive() && Files.size(said) == 0) {
      Thread.sleep(2);
    }
    Thread.sleep(random.nextInt(migrating ? 150 : 400));
    child.destroyForcibly().waitFor();
    // Whole lines only: the kill may have cut the last one.
    String all = Files.readString(said);
    all.substring(0, all.lastIndexOf('\n') + 1).lines().skip(1).forEach(this::acknowledge);
    if (migrating) {
      Store.open(library, slow()).close();
      assertEquals(List.of(), Verification.of(library.resolve(Store.FILE)));
      look(library, false);
    } else {
      look(library, true);
    }
  }

  private Path library() {
    return folder.resolve("library");
  }

  private Path copy() throws Exception {
    Library.open(library()).close();
    Path copy = folder.resolve("copy" + starts);
    Files.createDirectories(copy);
    Files.copy(library().resolve(Store.FILE), copy.resolve(Store.FILE));
    return copy;
  }

  private void acknowledge(String line) {
    String[] words = line.split(" ");
    acknowledged++;
    switch (words[0]) {
      case "highlight" -> highlights.add(words[1]);
      case "note" -> notes.merge(words[1], Integer.parseInt(words[2]), Math::max);
      case "import" -> documents.add(words[1]);
      case "backup" -> backups.add(words[1]);
      default -> throw new IllegalStateException(line);
    }
  }

  private void look(Path library, boolean known) throws Exception {
    Set<String> standing = new HashSet<>();
    Map<String, Integer> written = new HashMap<>();
    if (known) {
      try (Library open = Library.open(library)) {
        assertEquals(List.of(), open.check().problems());
        Set<String> there =
            open.documents().stream().map(d -> d.id().toString()).collect(Collectors.toSet());
        assertTrue(there.containsAll(documents), "an imported document is gone");
        for (DocumentEntry entry : open.documents()) {
          Annotations of = open.annotations(entry.id());
          of.highlights().forEach(h -> standing.add(h.id().toString()));
          of.notes().forEach(n -> written.put(n.id().toString(), number(n.text())));
        }
      }
      for (StoredBackup backup : Rescue.backups(library)) {
        assertEquals(List.of(), Verification.of(backup.file()), backup.name());
      }
    } else {
      Verification.reading(
          library.resolve(Store.FILE),
          sql -> {
            standing.addAll(sql.list("SELECT id FROM highlights", row -> row.getString(1)));
            sql.list(
                    "SELECT id, text FROM notes",
                    row -> new String[] {row.getString(1), row.getString(2)})
                .forEach(note -> written.put(note[0], number(note[1])));
            return null;
          });
    }
    assertTrue(standing.containsAll(highlights), "a highlight is gone");
    notes.forEach((id, number) ->
        assertTrue(written.getOrDefault(id, -1) >= number, "note " + id + " is gone or older"));
  }

  private static int number(String text) {
    return Integer.parseInt(text.substring(text.indexOf('#') + 1));
  }

  /** Rebuilds two tables several times, which takes long enough to be killed in. */
  static Migrations slow() {
    String[] scripts =
        Stream.iterate(1, i -> i + 1)
            .limit(12)
            .map(i ->
                """
                CREATE TABLE notes_again AS SELECT * FROM notes;
                CREATE TABLE contents_again AS SELECT * FROM contents;
                DROP TABLE notes_again;
                DROP TABLE contents_again;
                CREATE TABLE later_%d (id TEXT NOT NULL PRIMARY KEY) STRICT;
                """
                    .formatted(i))
            .toArray(String[]::new);
    return Migrations.standard().then(scripts);
  }

  /** The child: works or migrates until it is killed. */
  public static void main(String[] arguments) throws Exception {
    Path library = Path.of(arguments[1]);
    if (arguments[0].equals("migrate")) {
      System.out.println("starting");
      Store.open(library, slow()).close();
      Thread.sleep(60_000);
    }
    new Worker(library, new Random(Integer.parseInt(arguments[2]))).run();
  }

  /** Makes changes of all kinds and says each when it is kept. */
  private static final class Worker {
    private final Library library;
    private final Path folder;
    private final Random random;
    private final List<UUID> marks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private int number;

    Worker(Path folder, Random random) throws Exception {
      this.folder = folder;
      this.library = Library.open(folder);
      this.random = random;
    }

    void run() throws Exception {
      System.out.println("starting");
      if (library.documents().isEmpty()) {
        bringIn();
      }
      while (true) {
        switch (random.nextInt(10)) {
          case 0 -> bringIn();
          case 1 -> System.out.println("backup " + library.backups().make().name());
          case 2, 3, 4 -> mark();
          case 5, 6 -> note();
          default -> edit();
        }
      }
    }

    private void bringIn() throws Exception {
      Path file = folder.resolveSibling("in-" + UUID.randomUUID() + ".txt");
      Files.writeString(file, file.getFileName() + "\n" + TEXT);
      ImportReport report = library.importFiles(List.of(file), ReadOptions.NONE, Progress.none());
      System.out.println("import " + report.items().getFirst().document().orElseThrow());
    }

    private void mark() {
      UUID document = library.documents().getFirst().id();
      int start = 60 + random.nextInt(300);
      UUID id =
          library
              .highlight(
                  document, new Range(start, start + 8), HighlightColor.YELLOW, HighlightStyle.MARK)
              .id();
      marks.add(id);
      System.out.println("highlight " + id);
    }

    private void note() {
      if (!marks.isEmpty()) {
        Note note = library.noteOn(marks.getLast(), "笔记#" + ++number);
        notes.add(note);
        System.out.println("note " + note.id() + " " + number);
      }
    }

    private void edit() {
      if (!notes.isEmpty()) {
        Note note = notes.get(random.nextInt(notes.size()));
        library.setNoteText(note.id(), "改过".repeat(random.nextInt(50)) + "#" + ++number);
        System.out.println("note " + note.id() + " " + number);
      }
    }
  }
}
