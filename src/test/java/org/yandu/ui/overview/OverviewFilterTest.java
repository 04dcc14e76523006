package org.yandu.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yandu.anchor.Anchor;
import org.yandu.library.Overview.Home;
import org.yandu.library.Overview.Item;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Label;
import org.yandu.note.Note;
import org.yandu.note.Subject;
import org.yandu.note.Times;
import org.yandu.text.Range;

class OverviewFilterTest {
  private static final UUID DOCUMENT = new UUID(1, 1);
  private static final Instant NOON =
      LocalDate.of(2026, 3, 1).atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant();

  private final OverviewRow marked = row(marked());
  private final OverviewRow free = row(free());

  private static Item marked() {
    Anchor anchor = new Anchor(new Range(0, 4), "饮水安全", "", "", "一、饮水");
    Label label = new Label("quotable", true, List.of("农村"));
    Highlight highlight =
        new Highlight(
            new UUID(2, 2),
            DOCUMENT,
            anchor,
            HighlightColor.BLUE,
            HighlightStyle.MARK,
            label,
            "",
            Times.at(NOON));
    return new Item(
        Optional.of(highlight),
        List.of(),
        Optional.of(new Home(DOCUMENT, "在水务工作会议上的讲话", false)),
        "在水务工作会议上的讲话",
        List.of("张三"),
        "饮水安全",
        "一、饮水");
  }

  private static Item free() {
    Times later = Times.at(NOON.plusSeconds(86_400));
    Note note = new Note(new UUID(3, 3), new Subject.Free(), "問問ＷＡＴＥＲ局", later);
    return new Item(Optional.empty(), List.of(note), Optional.empty(), "", List.of(), "", "");
  }

  private static OverviewRow row(Item item) {
    return OverviewRow.of(List.of(item)).getFirst();
  }

  private void only(OverviewRow passing, OverviewFilter filter) {
    assertTrue(filter.passes(passing));
    assertFalse(filter.passes(passing == marked ? free : marked));
  }

  @Test
  void eachConditionSifts() {
    OverviewFilter all = OverviewFilter.ALL;
    assertTrue(all.passes(marked) && all.passes(free));
    only(marked, all.toggled(HighlightColor.BLUE));
    only(marked, all.withKind(Optional.of("quotable")));
    only(free, all.withKind(Optional.of("")));
    only(marked, all.withTag(Optional.of("农村")));
    only(marked, all.withSpeaker(Optional.of("张三")));
    only(marked, all.withDocument(Optional.of(DOCUMENT)));
    only(free, all.withDocument(Optional.of(OverviewFilter.NO_DOCUMENT)));
    only(marked, all.withImportant(true));
    only(free, all.withNoted(Optional.of(true)));
    only(marked, all.withNoted(Optional.of(false)));
    only(marked, all.withTo(Optional.of(LocalDate.of(2026, 3, 1))));
    only(free, all.withFrom(Optional.of(LocalDate.of(2026, 3, 2))));
  }

  @Test
  void wordsAreFoldedAsInTheSearchAndConditionsCombine() {
    only(free, OverviewFilter.ALL.withWords("问问 water"));
    only(marked, OverviewFilter.ALL.withWords("饮水 张三 农村"));
    only(free, OverviewFilter.ALL.withWords("局 -饮水"));
    OverviewFilter both = OverviewFilter.ALL.withWords("饮水").toggled(HighlightColor.RED);
    assertFalse(both.passes(marked));
    assertTrue(both.toggled(HighlightColor.RED).passes(marked));
    assertEquals(OverviewFilter.ALL, both.withWords("").toggled(HighlightColor.RED));
  }

  @Test
  void ordersEndInTheOrderOfTheTexts() {
    List<OverviewRow> rows = OverviewRow.of(List.of(marked(), free()));
    assertEquals(
        rows.get(1), rows.stream().sorted(OverviewOrder.UPDATED.comparator()).toList().getFirst());
    for (OverviewOrder order :
        List.of(
            OverviewOrder.TEXT,
            OverviewOrder.DOCUMENT,
            OverviewOrder.SPEAKER,
            OverviewOrder.KIND,
            OverviewOrder.COLOR)) {
      assertEquals(
          rows, rows.reversed().stream().sorted(order.comparator()).toList(), order.word());
    }
  }
}
