package org.yandu.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.yandu.text.Range;

class FindModelTest {
  private static final String TEXT = "春耕要早，夏耘要勤，秋收要快";
  private int place;
  private final FindModel model = new FindModel(FindModelTest::find, () -> place);

  private static void find(String query, Consumer<List<Range>> found) {
    List<Range> ranges = new ArrayList<>();
    for (int at = TEXT.indexOf(query); at >= 0; at = TEXT.indexOf(query, at + 1)) {
      ranges.add(new Range(at, at + query.length()));
    }
    found.accept(ranges);
  }

  @Test
  void theFirstHitIsTheOneNearWhereReadingIs() {
    place = 4;
    model.openProperty().set(true);
    model.queryProperty().set("要");
    assertEquals(3, model.hitsProperty().get().size());
    assertEquals(1, model.indexProperty().get());
    assertEquals(new Range(7, 8), model.currentProperty().get());
  }

  @Test
  void nextAndPreviousGoRound() {
    model.openProperty().set(true);
    model.queryProperty().set("要");
    model.previous();
    assertEquals(2, model.indexProperty().get());
    model.next();
    assertEquals(0, model.indexProperty().get());
  }

  @Test
  void aClosedBarForgetsTheHitsButNotTheWords() {
    model.openProperty().set(true);
    model.queryProperty().set("秋收");
    model.openProperty().set(false);
    assertEquals(List.of(), model.hitsProperty().get());
    assertNull(model.currentProperty().get());
    model.openProperty().set(true);
    assertEquals(1, model.hitsProperty().get().size());
  }

  @Test
  void anAnswerThatComesLateIsDropped() {
    List<Runnable> answers = new ArrayList<>();
    FindModel slow =
        new FindModel((query, found) -> answers.add(() -> find(query, found)), () -> 0);
    slow.openProperty().set(true);
    slow.queryProperty().set("要");
    slow.queryProperty().set("秋");
    answers.reversed().forEach(Runnable::run);
    assertEquals(List.of(new Range(10, 11)), slow.hitsProperty().get());
  }
}
