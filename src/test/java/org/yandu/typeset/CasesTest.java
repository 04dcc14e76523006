package org.yandu.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yandu.text.BlockKind;

/**
 * Texts and the lines they become, from the files in {@code cases}; README.md there explains their
 * marks. A new case needs no new code.
 */
class CasesTest {
  private static final List<String> FILES =
      List.of("edges", "marks", "hanging", "unbreakable", "latin", "clusters", "indents");
  private static final double TINY = 1e-6;
  private static final Pattern UNIT = Pattern.compile("\\\\u([0-9A-F]{4})");

  /**
   * One case.
   *
   * @param rule the section of CLREQ or of our own rules it is about
   * @param how width in em and options
   * @param text with escapes
   */
  record Case(String rule, String how, String text, List<String> lines) {
    @Override
    public String toString() {
      return rule + ": " + how + ": " + text;
    }
  }

  static Stream<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String file : FILES) {
      String rule = "";
      for (String part : read(file).split("\n\n+")) {
        List<String> lines = new ArrayList<>(part.strip().lines().toList());
        if (lines.getFirst().startsWith("#")) {
          rule = file + ", " + lines.removeFirst().substring(1).strip();
        }
        if (lines.size() >= 2) {
          cases.add(
              new Case(
                  rule, lines.get(0), lines.get(1), List.copyOf(lines.subList(2, lines.size()))));
        }
      }
    }
    return cases.stream();
  }

  private static String read(String file) throws IOException {
    try (var stream = CasesTest.class.getResourceAsStream("cases/" + file + ".txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void textBecomesTheseLines(Case each) {
    assertEquals(String.join("\n", each.lines), String.join("\n", lines(each)));
  }

  @Test
  void thereAreCasesForEveryRule() throws IOException {
    assertTrue(cases().count() >= 60);
    assertEquals(FILES.size(), cases().map(each -> each.rule.split(",")[0]).distinct().count());
  }

  static List<String> lines(Case each) {
    List<String> how = Arrays.asList(each.how.split(" "));
    double width = Double.parseDouble(how.getFirst());
    Options options =
        Options.USUAL
            .withHanging(how.contains("hang"))
            .withCompress(!how.contains("solid"))
            .withHanLatin(how.contains("close") ? 0 : 0.25)
            .withIndent(how.contains("block") ? 0 : 2);
    BlockKind kind =
        how.contains("par")
            ? BlockKind.PARAGRAPH
            : how.contains("item")
                ? BlockKind.LIST_ITEM
                : how.contains("title") ? BlockKind.TITLE : BlockKind.SALUTATION;
    double column = width * (kind == BlockKind.TITLE ? 1.6 : 1);
    var measure =
        new Measure(
            column * TypesetSamples.SIZE, TypesetSamples.SIZE, Double.POSITIVE_INFINITY, options);
    boolean escaped = each.text.contains("\\u");
    String text = unescaped(each.text);
    Layout layout = TypesetSamples.typesetter().lay(TypesetSamples.of(kind, text), measure);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < layout.lineCount(); i++) {
      String shown = shown(layout, i, measure);
      lines.add(escaped ? escaped(shown) : shown);
    }
    return lines;
  }

  private static String unescaped(String text) {
    return UNIT.matcher(text)
        .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)))
        .replace("\\n", "\n");
  }

  /** Units that cannot be seen or written alone. */
  private static String escaped(String text) {
    var shown = new StringBuilder();
    for (char unit : text.toCharArray()) {
      boolean unseen = Character.isSurrogate(unit) || Clusters.isMark(unit);
      shown.append(unseen ? String.format("\\u%04X", (int) unit) : String.valueOf(unit));
    }
    return shown.toString();
  }

  private static String shown(Layout layout, int index, Measure measure) {
    Line line = layout.line(index);
    Setting setting = layout.setting(index);
    var shown = new StringBuilder();
    double size = line.box().size();
    int steps = (int) Math.round(line.edge(0) / size * 2);
    shown.append("_".repeat(steps / 2)).append(steps % 2 == 1 ? "-" : "");
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      shown.append(gapBefore(line, setting, i, measure));
      double left = Math.max(0, setting.lostLeft(i));
      shown.append(left > 0.5 - TINY ? "▸" : left > TINY ? "▹" : "");
      shown.append(unit < ' ' ? "␤" : String.valueOf(unit));
      double lost = line.isBoundary(i) ? natural(line, i) - setting.width(i) - left : 0;
      shown.append(lost > 0.5 - TINY ? "◂" : lost > TINY && unit >= ' ' ? "◃" : "");
      shown.append(setting.hung() == i ? "↦" : "");
    }
    int end = setting.hung() >= 0 ? setting.hung() : line.length();
    boolean full = Math.abs(line.edge(end) - measure.width()) < 0.001;
    return (full ? "| " : ": ") + shown;
  }

  private static double natural(Line line, int i) {
    byte kind = Kind.at(line.text(), i);
    return new Advances(TypesetSamples::width).at(Face.REGULAR, line.text(), i, kind);
  }

  /** White between Han and Latin, if it is there. */
  private static String gapBefore(Line line, Setting setting, int i, Measure measure) {
    if (i == 0) {
      return "";
    }
    byte before = Kind.at(line.text(), i - 1);
    byte after = Kind.at(line.text(), i);
    double between = new Spacing(measure.options()).between(before, 1, after, 1);
    if (between <= 0) {
      return "";
    }
    return setting.gap(i) > between - TINY ? "˽" : setting.gap(i) > TINY ? "˼" : "";
  }
}
