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
        document, title, work, "", 1, new Range(3, 5), "早疏通水渠", new Range(3, 5), Optional.empty());
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
}
