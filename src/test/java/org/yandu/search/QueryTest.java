package org.yandu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "群众 | 群众 | §§",
        "群众　路线 | 群众+路线 | §§",
        "群众 群众 | 群众 | §§",
        "\"群众 路线\" | 群众 路线 | §§",
        "“两个维护”制度 | 两个维护+制度 | §§",
        "群众 -作风 | 群众 | 作风",
        "群众 －作风 | 群众 | 作风",
        "群众 -\"工作 作风\" 党建 | 群众+党建 | 工作 作风",
        "\"没有关上 | 没有关上 | §§",
        "2014-15 | 2014-15 | §§",
        "- | - | §§",
        "-作风 | §§ | 作风",
        "\"\" | §§ | §§",
      })
  void aQueryIsReadAsTyped(String typed, String wanted, String unwanted) {
    Query query = Query.parse(typed);
    assertEquals(words(wanted), query.wanted());
    assertEquals(words(unwanted), query.unwanted());
  }

  @Test
  void blanksAloneFindNothing() {
    assertEquals(true, Query.parse(" \n　").isEmpty());
    assertEquals(true, Query.parse("-作风").isEmpty());
    assertEquals(true, Query.exactly(" \n").isEmpty());
  }

  @Test
  void aPassageIsTakenWhole() {
    assertEquals(List.of(Fold.fold("他说:\"去 -吧\"")), Query.exactly("他说：“去\n-吧”").wanted());
  }

  private static List<String> words(String joined) {
    return joined.isEmpty()
        ? List.of()
        : List.of(joined.split("\\+")).stream().map(Fold::fold).toList();
  }
}
