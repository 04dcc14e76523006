package org.yandu.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yandu.search.Hit;
import org.yandu.text.Range;
import org.yandu.ui.search.SearchModel.Results;
import org.yandu.ui.search.SearchModel.Row;

class SearchModelTest {
  private final UUID one = new UUID(1, 1);
  private final UUID two = new UUID(2, 2);

  private static Hit hit(UUID document, String title, String work) {
    return new Hit(
        Optional.of(document),
        title,
        work,
        "",
        1,
        new Range(3, 5),
        "早疏通水渠",
        new Range(3, 5),
        Optional.empty());
  }

  @Test
  void hitsStandUnderTheirDocumentAndWork() {
    Results results =
        SearchModel.rows(
            "水渠",
            List.of(
                hit(one, "讲话选", "春耕"),
                hit(one, "讲话选", "春耕"),
                hit(one, "讲话选", "秋收"),
                hit(two, "报告", "报告")));
    List<String> kinds =
        results.rows().stream()
            .map(row ->
                switch (row) {
                  case Row.DocumentRow d -> d.title() + d.hits();
                  case Row.WorkRow w -> w.title();
                  case Row.HitRow _ -> "hit";
                })
            .toList();
    assertEquals(List.of("讲话选3", "春耕", "hit", "hit", "秋收", "hit", "报告1", "hit"), kinds);
    assertEquals(4, results.hits());
    assertEquals(2, results.documents());
  }

  @Test
  void hitsInFreeNotesStandUnderALineOfTheirOwnAndInNoDocument() {
    Range match = new Range(0, 2);
    Hit free =
        new Hit(Optional.empty(), "", "", "", 0, new Range(0, 0), "水渠", match, Optional.of(two));
    Results results = SearchModel.rows("水渠", List.of(hit(one, "讲话选", "春耕"), free));
    assertEquals(new Row.DocumentRow(Optional.empty(), "", 1), results.rows().get(3));
    assertEquals(new Row.HitRow(free), results.rows().get(4));
    assertEquals(1, results.documents());
    assertEquals(2, results.hits());
  }
}
