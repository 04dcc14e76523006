package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Range;

class ExportTest {
  private static final String MARKED = "把桥修到村口";
  private static final String NOTE = "这句话可以引用";

  @TempDir Path folder;

  private Library library;
  private UUID marked;
  private UUID bare;

  @BeforeEach
  void twoDocumentsOneWithANote() throws Exception {
    library = Library.open(folder.resolve("library"));
    marked = add("桥.txt", "修桥的话\n\n今年要做的一件事，就是把桥修到村口，让孩子们少走三里路。\n");
    bare = add("井.txt", "打井的话\n\n明年要做的一件事，就是把井打到田头，让庄稼不再等雨。\n");
    int start = library.document(marked).text().indexOf(MARKED);
    Highlight highlight =
        library.highlight(
            marked,
            new Range(start, start + MARKED.length()),
            HighlightColor.RED,
            HighlightStyle.MARK);
    library.noteOn(highlight.id(), NOTE);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private UUID add(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    ImportReport report = library.importFiles(List.of(file), Progress.none());
    return report.items().getFirst().document().orElseThrow();
  }

  @Test
  void markdownHoldsTheWordsAndTheNote() throws Exception {
    Path file = folder.resolve("notes.md");
    library.export(List.of(marked), StudyNotesFormat.MD, file);
    String notes = Files.readString(file);
    assertTrue(notes.contains("> " + MARKED), notes);
    assertTrue(notes.contains(NOTE), notes);
  }

  @Test
  void aWordFileHoldsTheWordsAndTheNote() throws Exception {
    Path file = folder.resolve("notes.docx");
    library.export(List.of(marked), StudyNotesFormat.DOCX, file);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      byte[] body = zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes();
      String xml = new String(body, StandardCharsets.UTF_8);
      assertTrue(xml.contains(MARKED), xml);
      assertTrue(xml.contains(NOTE), xml);
    }
  }

  @Test
  void noListMeansEveryDocumentThatHasNotes() throws Exception {
    Path file = folder.resolve("all.md");
    library.noteOnDocument(bare, "全文平实");
    library.export(List.of(), StudyNotesFormat.MD, file);
    String both = Files.readString(file);
    assertTrue(both.contains("修桥的话") && both.contains("打井的话"), both);
  }

  @Test
  void noListLeavesDocumentsWithoutNotesOut() throws Exception {
    Path file = folder.resolve("all.md");
    library.export(List.of(), StudyNotesFormat.MD, file);
    assertFalse(Files.readString(file).contains("打井的话"));
  }

  @Test
  void aDocumentAskedForIsThereWithoutNotesToo() throws Exception {
    Path file = folder.resolve("bare.md");
    library.export(List.of(bare), StudyNotesFormat.MD, file);
    assertTrue(Files.readString(file).contains("打井的话"));
  }

  @Test
  void aTargetThatCannotBeWrittenLeavesNothingBehind() throws Exception {
    Path out = Files.createDirectory(folder.resolve("out"));
    Path taken = Files.createDirectories(out.resolve("taken.md/inside")).getParent();
    for (StudyNotesFormat format : StudyNotesFormat.values()) {
      assertThrows(IOException.class, () -> library.export(List.of(marked), format, taken));
    }
    try (Stream<Path> left = Files.list(out)) {
      assertEquals(List.of(taken), left.toList());
    }
    assertTrue(Files.isDirectory(taken.resolve("inside")));
  }
}
