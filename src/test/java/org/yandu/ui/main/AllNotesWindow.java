package org.yandu.ui.main;

import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeEach;
import org.yandu.library.DocumentEntry;
import org.yandu.library.Library;
import org.yandu.library.Overview.Item;
import org.yandu.library.Progress;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.ui.TestInput;
import org.yandu.ui.overview.OverviewOrder;

/** The window with marks and notes in two documents, and a free note, at the page of all notes. */
abstract class AllNotesWindow extends WindowTest {
  static final String LONG = "岚溪县人民政府关于进一步加强农村饮水安全工程建设管理和运行维护工作、切实保障群众用水需求的若干意见（征求意见稿）";

  UUID two;
  UUID longTitled;

  @BeforeEach
  void notesInTwoDocuments() throws Exception {
    try (Library library = Library.open(folder.resolve("library"))) {
      library.importSamples(Progress.none());
      two =
          library.documents().stream()
              .filter(entry -> entry.works().size() == 2)
              .map(DocumentEntry::id)
              .findFirst()
              .orElseThrow();
      for (int work = 0; work < 2; work++) {
        HighlightColor color = HighlightColor.values()[work];
        UUID marked = library.highlight(two, paragraph(library, work), color, mark()).id();
        library.labels().setKind(List.of(marked), work == 0 ? "quotable" : "开场白");
        if (work == 0) {
          library.noteOn(marked, "写总结时可以用");
        }
      }
      var file = folder.resolve("意见.txt");
      Files.writeString(file, LONG + "\n\n" + "各乡镇要把饮水安全摆在突出位置，一户一户过筛子。".repeat(8));
      longTitled =
          library.importFiles(List.of(file), Progress.none()).items().getFirst().document().get();
      UUID water =
          library.highlight(longTitled, words(library, "一户一户过筛子"), HighlightColor.RED, mark()).id();
      library.noteOn(water, "筛子这个说法好。" + "后面这一段要反复读，看看与去年的提法有什么不同。".repeat(5));
      library.labels().setTags(water, List.of("饮水", "口语"));
      library.freeNote("随手：下周问问水务局");
    }
    start();
  }

  static HighlightStyle mark() {
    return HighlightStyle.MARK;
  }

  Range paragraph(Library library, int work) {
    Document document = library.document(two);
    Range within = document.works().get(work).range();
    return document.blocks().stream()
        .filter(block -> block.kind() == BlockKind.PARAGRAPH && block.range().length() > 40)
        .filter(block -> within.contains(block.range().start()))
        .map(block -> new Range(block.range().start(), block.range().start() + 20))
        .findFirst()
        .orElseThrow();
  }

  Range words(Library library, String words) {
    int at = library.document(longTitled).text().indexOf(words);
    return new Range(at, at + words.length());
  }

  AllNotes all() {
    return view().pages().notes();
  }

  List<Item> shown() {
    quiet();
    return TestInput.onFx(() -> all().model().items());
  }

  void open() {
    TestInput.click(find("#do-all_notes"));
    quiet();
    TestInput.run(() -> all().model().orderProperty().set(OverviewOrder.TEXT));
    TestInput.settle();
  }

  TableView<?> table() {
    return (TableView<?>) find("#overview-table");
  }

  void choose(int index) {
    TestInput.run(() -> {
      table().getSelectionModel().clearAndSelect(index);
      table().requestFocus();
    });
  }

  void pick(String box, String words) {
    TestInput.run(() -> {
      var choices = (ComboBox<?>) find(box);
      for (int i = 0; i < choices.getItems().size(); i++) {
        choices.getSelectionModel().select(i);
        if (choices.getButtonCell() == null && text(choices).startsWith(words)) {
          return;
        }
      }
      throw new AssertionError("no " + words + " in " + box);
    });
    TestInput.settle();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  static String text(ComboBox box) {
    return box.getConverter().toString(box.getValue());
  }

  String count() {
    quiet();
    return TestInput.onFx(() -> ((Label) find("#overview-count")).getText());
  }

  int indexOf(String kind) {
    List<Item> items = shown();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).label().kind().equals(kind)) {
        return i;
      }
    }
    throw new AssertionError(kind);
  }

  Item item(UUID id) {
    return shown().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  int indexOfWords(String words) {
    return shown().stream().map(Item::words).toList().indexOf(words);
  }
}
