package org.yandu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.io.Ids;
import org.yandu.note.Note;
import org.yandu.note.Times;
import org.yandu.text.Document;
import org.yandu.text.SampleText;

/** What happens to a program, a disk or a file must not cost a note that was said to be kept. */
class StoreSurvivalTest {
  private static final String TEXT =
      "在河湾市读书会上的讲话\n一、为什么要读书\n" + "读书是为了把事情做得更好，不是为了摆样子。\n".repeat(40) + "谢谢大家！";

  @TempDir Path folder;

  static UUID add(Store store, String text) {
    Document document = SampleText.of("讲话.txt", text);
    byte[] original = text.getBytes(StandardCharsets.UTF_8);
    UUID id = Ids.next();
    store.write(tables -> {
      tables
          .documents()
          .add(
              id, document, Documents.compress(original), original.length, Times.at(Instant.EPOCH));
      return null;
    });
    return id;
  }

  /** The property {@code yandu.kills} makes it as long as wanted. */
  @Test
  void aKilledProgramLosesNothingItSaidItKept() throws Exception {
    UUID document;
    try (Store store = Store.open(folder)) {
      document = add(store, TEXT);
    }
    var random = new Random(20260301);
    Set<String> kept = new HashSet<>();
    int kills = Integer.getInteger("yandu.kills", 8);
    for (int i = 0; i < kills; i++) {
      kept.addAll(runAndKill(random.nextInt(120)));
    }
    assertTrue(kept.size() >= kills, "only " + kept.size() + " writes in " + kills + " runs");
    try (Store store = Store.open(folder)) {
      assertEquals(List.of(), store.read(tables -> tables.inspection().run()));
      Set<String> found = new HashSet<>();
      for (Note note : store.read(tables -> tables.notes().of(document))) {
        found.add(note.highlight().orElseThrow() + " " + note.id());
      }
      kept.removeAll(found);
      assertEquals(Set.of(), kept, "said to be kept but gone");
      int highlights = store.read(tables -> tables.highlights().of(document)).size();
      assertEquals(found.size(), highlights, "a note and its highlight go together");
    }
  }

  /** What the child said goes to a file: killing a process closes its pipe. */
  private List<String> runAndKill(int milliseconds) throws IOException, InterruptedException {
    Path said = Files.createTempFile(folder, "said", ".txt");
    Process child = new Child("write", folder).start(said);
    try {
      while (child.isAlive() && Files.size(said) == 0) {
        Thread.sleep(2);
      }
      Thread.sleep(milliseconds);
    } finally {
      child.destroyForcibly().waitFor();
    }
    // The last line may be cut short by the kill: a whole one is two ids and a blank.
    return Files.readAllLines(said).stream().filter(line -> line.length() == 73).toList();
  }

  @Test
  void aFullDiskLosesNothingAndWorkGoesOnWhenThereIsRoom() throws Exception {
    try (var mount = Mount.tmpfs(folder, "3m");
        Store store = Store.open(mount.path())) {
      UUID document = add(store, TEXT);
      List<Note> kept = new ArrayList<>();
      Path filler = mount.path().resolve("filler");
      Files.write(filler, new byte[1_500_000]);
      StoreException full = null;
      for (int i = 0; full == null && i < 5_000; i++) {
        full = tryToWrite(store, note(document, i), kept);
      }
      assertEquals(StoreException.Reason.FULL, full.reason());
      assertEquals(kept, store.read(tables -> tables.notes().of(document)));
      Files.delete(filler);
      for (int i = 0; i < 20; i++) {
        assertEquals(null, tryToWrite(store, note(document, 10_000 + i), kept));
      }
      store.close();
      try (Store again = Store.open(mount.path())) {
        assertEquals(kept, again.read(tables -> tables.notes().of(document)));
        assertEquals(List.of(), again.read(tables -> tables.inspection().run()));
      }
    }
  }

  private static StoreException tryToWrite(Store store, Note note, List<Note> kept) {
    try {
      store.write(tables -> {
        tables.notes().write(note);
        return null;
      });
      kept.add(note);
      return null;
    } catch (StoreException e) {
      return e;
    }
  }

  /** Created one after the other, so that they are read in the order of their numbers. */
  private static Note note(UUID document, int number) {
    Times times = Times.at(Instant.ofEpochMilli(number));
    return new Note(Ids.next(), document, Optional.empty(), "满".repeat(300), times);
  }

  @Test
  void anErrorInTheMiddleOfAWriteLeavesNothingOfIt() {
    try (Store store = Store.open(folder)) {
      UUID document = add(store, TEXT);
      try {
        store.write(tables -> {
          tables.notes().write(note(document, 1));
          throw new IllegalStateException("in the middle");
        });
      } catch (IllegalStateException e) {
        assertEquals("in the middle", e.getMessage());
      }
      assertEquals(List.of(), store.read(tables -> tables.notes().of(document)));
      assertEquals(null, tryToWrite(store, note(document, 2), new ArrayList<>()));
    }
  }

  @Test
  void anInterruptedThreadStillLearnsWhatBecameOfItsWrite() {
    try (Store store = Store.open(folder)) {
      UUID document = add(store, TEXT);
      Thread.currentThread().interrupt();
      assertEquals(null, tryToWrite(store, note(document, 1), new ArrayList<>()));
      assertTrue(Thread.interrupted(), "the interrupt is passed on");
      assertEquals(1, store.read(tables -> tables.notes().of(document)).size());
    }
  }

  @Test
  void aFlippedBitInANoteIsFound() throws IOException {
    UUID document;
    Note note;
    try (Store store = Store.open(folder)) {
      document = add(store, TEXT);
      note = note(document, 1).withText("这一句的每个字都要留住");
      tryToWrite(store, note, new ArrayList<>());
    }
    flipBitIn("每个字");
    try (Store store = Store.open(folder)) {
      assertEquals(
          List.of(new Damage(Damage.Kind.CHECKSUM, "notes", note.id().toString(), "")),
          store.read(tables -> tables.inspection().run()));
      assertEquals(1, store.read(tables -> tables.notes().of(document)).size(), "still shown");
    }
  }

  private void flipBitIn(String words) throws IOException {
    Path path = folder.resolve(Store.FILE);
    byte[] file = Files.readAllBytes(path);
    byte[] wanted = words.getBytes(StandardCharsets.UTF_8);
    int at = indexOf(file, wanted);
    assertTrue(at > 0, "the words stand in the file");
    try (var access = new RandomAccessFile(path.toFile(), "rw")) {
      access.seek(at);
      access.write(wanted[0] ^ 1);
    }
  }

  private static int indexOf(byte[] all, byte[] wanted) {
    String latin = new String(all, StandardCharsets.ISO_8859_1);
    return latin.indexOf(new String(wanted, StandardCharsets.ISO_8859_1));
  }
}
