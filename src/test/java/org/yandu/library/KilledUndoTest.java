package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.note.Note;

/** A program that writes, undoes and redoes is killed at moments it does not choose. */
class KilledUndoTest {
  private static final int KILLS = 8;
  private static final int LONGEST = 300;

  @TempDir Path folder;

  /** Says every state it has reached once it is on the disk. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) throws Exception {
      UUID note = UUID.fromString(arguments[1]);
      try (Library library = Library.open(Path.of(arguments[0]))) {
        for (int i = Integer.parseInt(arguments[2]); ; i++) {
          library.setNoteText(note, "第" + i);
          System.out.println("第" + i);
          library.undo();
          System.out.println("第" + (i - 1));
          library.redo();
          System.out.println("第" + i);
        }
      }
    }
  }

  private static String text(Library library, UUID note) {
    return library.freeNotes().stream()
        .filter(each -> each.id().equals(note))
        .map(Note::text)
        .findFirst()
        .orElseThrow();
  }

  private Process start(Path library, UUID note, int from, Path said) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dstdout.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Program.class.getName(),
            library.toString(),
            note.toString(),
            Integer.toString(from))
        .redirectOutput(said.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Test
  void whatWasSaidIsThereAndUndoGoesOn() throws Exception {
    Path place = folder.resolve("library");
    var random = new Random(7);
    UUID note;
    try (Library library = Library.open(place)) {
      note = library.freeNote("第0").id();
    }
    int reached = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Path said = folder.resolve("said" + kill);
      Process process = start(place, note, reached + 1, said);
      while (process.isAlive() && Files.size(said) == 0) {
        Thread.sleep(5);
      }
      Thread.sleep(random.nextInt(LONGEST));
      process.destroyForcibly().waitFor();
      List<String> states = whole(said);
      try (Library library = Library.open(place)) {
        String now = text(library, note);
        int last = number(states.getLast());
        assertTrue(
            List.of(last - 1, last, last + 1).contains(number(now)), () -> now + " " + states);
        assertTrue(library.check().healthy());
        library.setNoteText(note, "接着写");
        library.undo();
        assertEquals(now, text(library, note));
        reached = number(now);
      }
    }
    assertTrue(reached > KILLS, "it was killed while it worked");
  }

  /** The last line may be half there. */
  private static List<String> whole(Path said) throws Exception {
    String all = Files.readString(said);
    return all.substring(0, all.lastIndexOf('\n')).lines().toList();
  }

  private static int number(String state) {
    return Integer.parseInt(state.substring(1));
  }
}
