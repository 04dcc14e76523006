package org.yandu.load;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yandu.load.raw.SourceFile;
import org.yandu.text.Document;

/** Texts that nobody writes; what takes quadratic time over them would not come to an end here. */
class PathologicalTextTest {
  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("one line of a million letters", "渠".repeat(1_000_000)),
        Arguments.of("one line of a million commas", "渠，".repeat(500_000)),
        Arguments.of("a million empty lines", "开头。" + "\n".repeat(1_000_000) + "结尾。"),
        Arguments.of("short lines without marks", "修渠的事\n".repeat(100_000)),
        Arguments.of("lines that could be titles", numbered("关于第%d号水渠的通知\n", 50_000)),
        Arguments.of("bylines", "●水利站 站长 王大河\n".repeat(50_000)),
        Arguments.of("dates", "2025年3月4日\n".repeat(50_000)),
        Arguments.of("labels of turns", numbered("代表%d：渠要修。\n", 50_000)),
        Arguments.of("numbers of many levels", numbered("%1$d.%1$d.%1$d 渠\n", 50_000)),
        Arguments.of("open quotes", "“渠".repeat(300_000)),
        Arguments.of("open brackets over lines", "（渠\n".repeat(100_000)),
        Arguments.of("contents lines", "第一章 渠……12\n".repeat(50_000)),
        Arguments.of("page numbers", numbered("— %d —\n", 50_000)),
        Arguments.of("blanks", " \u3000\t".repeat(300_000) + "渠"),
        Arguments.of("quotes of Markdown", "> ".repeat(3_000) + "渠"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void everyTextBecomesADocument(String name, String text) throws Exception {
    Document document =
        Loader.inProcess().load(new SourceFile("怪.txt", text.getBytes(StandardCharsets.UTF_8)));
    DocumentInvariants.check(document);
    assertTrue(document.text().contains("渠") || !text.contains("渠"), name);
  }

  private static String numbered(String line, int count) {
    var out = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      out.append(line.formatted(i));
    }
    return out.toString();
  }
}
