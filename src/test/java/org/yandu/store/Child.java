package org.yandu.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.yandu.anchor.Anchors;
import org.yandu.io.Ids;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Note;
import org.yandu.note.Times;
import org.yandu.text.Document;
import org.yandu.text.Range;

/** A program of its own with a store open, to be killed. */
final class Child {
  private final List<String> command;

  Child(String task, Path folder) {
    command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Child.class.getName(),
            task,
            folder.toString());
  }

  Process start(Path output) throws IOException {
    return new ProcessBuilder(command)
        .redirectOutput(output.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  Process start() throws IOException {
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** Says each thing on a line of its own when it is on the disk. */
  public static void main(String[] arguments) throws Exception {
    Store store = Store.open(Path.of(arguments[1]));
    if (arguments[0].equals("hold")) {
      System.out.println("held");
      Thread.sleep(60_000);
      return;
    }
    StoredText text = StoredText.first(store);
    for (int i = 0; ; i++) {
      System.out.println(text.write(store, i));
    }
  }

  /** The document that the child writes about. */
  record StoredText(UUID id, Document document) {
    static StoredText first(Store store) {
      UUID id = store.read(tables -> tables.documents().all()).getFirst().id();
      return new StoredText(id, store.read(t -> t.documents().content(id)).orElseThrow().get());
    }

    /** A highlight with a note and a tag in one transaction; gives the id of both. */
    String write(Store store, int number) {
      int start = number % (document.text().length() - 4);
      Times now = Times.at(java.time.Instant.ofEpochMilli(System.currentTimeMillis()));
      var highlight =
          new Highlight(
              Ids.next(),
              id,
              Anchors.of(document, new Range(start, start + 4)),
              HighlightColor.GREEN,
              HighlightStyle.MARK,
              List.of("第" + number % 7),
              now);
      var note =
          new Note(Ids.next(), id, java.util.Optional.of(highlight.id()), "笔记" + number, now);
      store.write(tables -> {
        tables.highlights().write(highlight);
        tables.notes().write(note);
        return null;
      });
      return highlight.id() + " " + note.id();
    }
  }
}
