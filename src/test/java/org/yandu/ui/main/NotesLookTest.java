package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yandu.library.Library;
import org.yandu.library.Progress;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.NotebookEntry;
import org.yandu.text.Range;
import org.yandu.ui.TestInput;
import org.yandu.ui.overview.OverviewOrder;

/** Notes as they come: the longest titles, 300 tags, Markdown of every kind, hostile links. */
class NotesLookTest extends WindowTest {
  private static final String TITLE =
      "云岭市人民政府办公室关于进一步加强全市农村饮水安全工程建设管理和运行维护工作切实保障群众用水需求的若干意见（第三次征求意见稿）";
  private static final String KIND = "自己起的一个三十个字的种类名称看看它会不会把旁边的都挤出去呢对";
  private static final String TAG = "这是一个名字特别长的标签用来看看排版会不会乱掉超过三十个字也要好好的";
  private static final String MARKDOWN =
      """
      # 大标题

      | 年份 | 水厂 | 覆盖率 |
      |---|---:|:--:|
      | 2023 | 12 | 81% |
      | 2024 | 15 | **93%** |

      1. 一层
         - 二层
           - 三层，很长很长的一行字，看看到了边上会不会换行，会不会盖住别的东西
      2. 又一层

      ```java
      System.out.println("代码一行，很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长");
      ```

      > 引用 [网页](https://example.invalid/a) 和 [脚本](javascript:alert(1)) 和 ![图](https://example.invalid/x.png)
      > <img src="https://example.invalid/y.png" onerror="alert(1)"> <script>alert(1)</script>
      """;

  private UUID document;

  private void make() throws Exception {
    try (Library library = Library.open(folder.resolve("library"))) {
      String text = TITLE + "\n\n" + "各乡镇要把饮水安全摆在突出位置，一户一户过筛子，一处一处抓落实。\n\n".repeat(6);
      var file = Files.writeString(folder.resolve("意见.txt"), text);
      document =
          library.importFiles(List.of(file), Progress.none()).items().getFirst().document().get();
      List<UUID> marks = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        int at = TITLE.length() + 2 + i * 35;
        var range = new Range(at, at + 20);
        var color = HighlightColor.values()[i];
        marks.add(library.highlight(document, range, color, HighlightStyle.MARK).id());
      }
      library.noteOn(marks.get(0), MARKDOWN);
      library.noteOn(marks.get(1), "两万字的笔记，一口气写下来。".repeat(1429));
      library.labels().setKind(List.of(marks.get(2)), KIND);
      library.labels().setTags(marks.get(2), List.of(TAG, "短"));
      List<String> tags = new ArrayList<>();
      for (int i = 0; i < 300; i++) {
        tags.add("标签" + (1000 + i));
      }
      library.labels().setTags(marks.get(3), tags);
      UUID book = library.notebooks().create(TITLE).id();
      library.notebooks().collect(book, marks);
      library
          .notebooks()
          .add(book, java.util.Optional.empty(), new NotebookEntry.Heading("一、" + TITLE));
    }
    start();
  }

  @Test
  void longAndHostileNotesAreShownInTheirPlace() throws Exception {
    make();
    for (String theme : List.of("paper", "night")) {
      double scale = theme.equals("night") ? 1.5 : 1.0;
      TestInput.run(() -> view().settingsModel().themeProperty().set(theme));
      TestInput.click(find("#do-all_notes"));
      quiet();
      TestInput.run(() -> view().pages().notes().model().orderProperty().set(OverviewOrder.TEXT));
      quiet();
      for (int i = 0; i < 4; i++) {
        int row = i;
        TestInput.run(() ->
            ((javafx.scene.control.TableView<?>) find("#overview-table"))
                .getSelectionModel()
                .clearAndSelect(row));
        TestInput.settle();
        picture("look-table-" + i + "-" + theme, scale);
      }
      TestInput.click(find("#overview-do-tag"));
      TestInput.settle();
      picture("look-tags-" + theme, scale);
      int lines = TestInput.onFx(() -> ((MenuButton) find("#overview-do-tag")).getItems().size());
      assertTrue(lines > 5 && lines < 30, lines + " lines in the menu of tags");
      TestInput.type(scene(), KeyCode.ESCAPE);
      TestInput.click(find("#overview-as-cards"));
      TestInput.settle();
      picture("look-cards-" + theme, scale);
      TestInput.run(() -> ((javafx.scene.control.ListView<?>) find("#overview-cards")).scrollTo(2));
      TestInput.settle();
      picture("look-cards-below-" + theme, scale);
      TestInput.click(find("#overview-as-cards"));
      TestInput.type(scene(), KeyCode.K, TestInput.CTRL | TestInput.SHIFT);
      quiet();
      TestInput.settle();
      picture("look-notebook-" + theme, scale);
      TestInput.type(scene(), KeyCode.ESCAPE);
      assertFalse(TestInput.onFx(() -> view().pages().host().openProperty().get()));
      TestInput.run(() -> view().desk().open(document));
      quiet();
      TestInput.settle();
      picture("look-pane-" + theme, scale);
    }
  }
}
