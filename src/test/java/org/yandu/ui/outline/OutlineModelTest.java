package org.yandu.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.library.Library;
import org.yandu.text.Document;

class OutlineModelTest {
  @TempDir Path folder;
  private final OutlineModel model = new OutlineModel();
  private Document document;

  @BeforeEach
  void read() throws Exception {
    Path file = folder.resolve("a.txt");
    Files.writeString(
        file,
        """
        在秋收工作会上的讲话

        同志们：

        今天开会安排秋收。

        一、抓紧收割

        天气正好，要抓紧。

        二、管好粮仓

        （一）先晒后藏

        晒干再进仓，一粒也不糟蹋。

        （二）专人看管

        每仓一人，早晚各看一次。
        """);
    document = Library.read(file);
    model.documentProperty().set(document);
  }

  private List<String> labels() {
    return model.itemsProperty().get().stream()
        .flatMap(OutlineItem::all)
        .map(OutlineItem::label)
        .toList();
  }

  @Test
  void theOutlineIsTheTreeOfTheDocument() {
    assertEquals(List.of("在秋收工作会上的讲话", "一、抓紧收割", "二、管好粮仓", "（一）先晒后藏", "（二）专人看管"), labels());
  }

  @Test
  void theCurrentLineFollowsReading() {
    model.follow(document.text().indexOf("一粒也不"));
    assertEquals("（一）先晒后藏", model.currentProperty().get().label());
    model.follow(0);
    assertEquals("在秋收工作会上的讲话", model.currentProperty().get().label());
  }

  @Test
  void theFilterKeepsWhatIsAboveAMatch() {
    model.filterProperty().set("看管");
    assertEquals(List.of("在秋收工作会上的讲话", "二、管好粮仓", "（二）专人看管"), labels());
    model.filterProperty().set("没有");
    assertEquals(List.of(), labels());
  }

  @Test
  void withoutADocumentThereIsNoOutline() {
    model.documentProperty().set(null);
    assertEquals(List.of(), labels());
  }
}
