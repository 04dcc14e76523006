package org.yandu.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yandu.library.DocumentEntry;
import org.yandu.library.StudyNotesFormat;

class ExportModelTest {
  private final DocumentEntry speech = entry(1, "讲话: 甲/乙", 2, 1);
  private final DocumentEntry report = entry(2, "报告", 1, 0);
  private final DocumentEntry law = entry(3, "办法", 0, 0);
  private final List<DocumentEntry> entries = List.of(speech, report, law);

  private static DocumentEntry entry(int id, String title, int highlights, int notes) {
    return new DocumentEntry(
        new UUID(id, id),
        title,
        "a.txt",
        List.of(""),
        List.of(),
        100,
        highlights,
        notes,
        Instant.EPOCH,
        Instant.EPOCH);
  }

  @Test
  void theNameOfTheFileSuitsEverySystem() {
    ExportModel model = new ExportModel(entries, speech.id());
    assertEquals("讲话  甲 乙笔记.docx", model.fileName("笔记", "全部"));
    model.formatProperty().set(StudyNotesFormat.MD);
    model.allProperty().set(true);
    assertEquals("全部.md", model.fileName("笔记", "全部"));
  }

  @Test
  void aLongTitleMakesAShortName() {
    DocumentEntry longest = entry(9, "字".repeat(300), 1, 0);
    ExportModel model = new ExportModel(List.of(longest), longest.id());
    assertEquals("字".repeat(60) + "笔记.docx", model.fileName("笔记", "全部"));
  }

  @Test
  void itSaysHowMuchWillBeInTheFile() {
    ExportModel model = new ExportModel(entries, speech.id());
    assertEquals(3, model.pieces());
    model.allProperty().set(true);
    assertEquals(4, model.pieces());
    assertEquals(2, model.documents());
  }

  @Test
  void withoutADocumentAllAreMeant() {
    assertTrue(new ExportModel(entries, null).allProperty().get());
  }
}
