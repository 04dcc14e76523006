package org.yandu.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.library.Library;
import org.yandu.library.Progress;
import org.yandu.load.raw.ReadOptions;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Range;

class ReviewModelTest {
  private static final String ROAD = "从县城到河湾的公路去年冬天动了工，今年入夏以前要铺到第六座桥，沿路的护坡和水沟也要一起做好";
  private static final String SCHOOL = "四所乡村小学的校舍要在新学年以前修好，课桌和黑板都换成新的，远道来的孩子中午有一口热饭吃";
  private static final String WATER = "水利工程一共有三处";
  private static final String OLD =
      "在河湾市工作会议上的讲话\n\n" + ROAD + "。\n\n" + WATER + "，都要赶在汛期以前完成。\n\n" + SCHOOL + "。\n";

  @TempDir Path folder;
  private Library library;
  private UUID id;
  private UUID water;
  private ReviewModel model;

  @BeforeEach
  void markAndReplace() throws Exception {
    library = Library.open(folder.resolve("library"));
    Path file = Files.writeString(folder.resolve("a.txt"), OLD);
    id = library.importFiles(List.of(file), Progress.none()).items().getFirst().document().get();
    mark(ROAD);
    water = mark(WATER);
    mark(SCHOOL);
    Path newer =
        Files.writeString(
            folder.resolve("b.txt"),
            OLD.replace("第六座", "第七座").replace("三处", "四处").replace("四所乡村", "五所乡村"));
    library.replaceWithNewVersion(id, newer, ReadOptions.NONE);
    model = new ReviewModel(new LibraryReview());
    refresh();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private UUID mark(String words) {
    int at = library.document(id).text().indexOf(words);
    Range range = new Range(at, at + words.length());
    return library.highlight(id, range, HighlightColor.YELLOW, HighlightStyle.MARK).id();
  }

  private void refresh() {
    model.show(
        library.document(id), library.annotations(id), library.review().of(id), Optional.empty());
  }

  @Test
  void nearlySureOnesAreAcceptedAtOnceAndOnlyWhenAsked() {
    assertEquals(3, model.count());
    assertEquals(3, library.annotations(id).awaited().size());
    assertEquals(2, model.nearlySure().size());
    assertFalse(model.nearlySure().containsKey(water));
    model.acceptNearlySure();
    assertEquals(Set.of(water), library.annotations(id).awaited());
    assertEquals(1, model.count());
    library.undo();
    assertEquals(3, library.annotations(id).awaited().size(), "one step");
  }

  @Test
  void theNextDoubtComesWhenOneIsSettledAndTheLastEndsIt() {
    model.next();
    assertEquals(water, model.currentProperty().get().item());
    model.accept();
    assertEquals(2, model.number());
    model.next();
    assertEquals(1, model.number());
    model.previous();
    assertEquals(2, model.number());
    model.placeHere();
    assertEquals(2, model.count(), "nothing is selected");
    model.keepAsOrphan();
    model.keepAsOrphan();
    assertFalse(model.isOpen());
    assertEquals(2, library.review().of(id).size());
    model.show(
        library.document(id),
        library.annotations(id),
        library.review().of(id),
        Optional.of(library.review().of(id).getLast().item()));
    assertTrue(model.isOpen());
    assertEquals(1, model.count());
  }

  private final class LibraryReview implements ReviewActions {
    @Override
    public void place(Map<UUID, Range> places) {
      library.review().place(id, places);
      refresh();
    }

    @Override
    public void keepAsOrphan(UUID item) {
      library.review().keepAsOrphan(id, item);
      refresh();
    }

    @Override
    public void close() {
      model.clear();
    }
  }
}
