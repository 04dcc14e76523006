package org.yandu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yandu.text.Block;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.text.ShownText;
import org.yandu.text.SketchedDocument;

class SearcherTest {
  private static final UUID FIRST = new UUID(0, 1);
  private static final UUID SECOND = new UUID(0, 2);
  private static final Document SPEECH =
      SketchedDocument.of(
          """
          = 在治水会上的讲话
          @ 周大河
          同志们：
          # 一、依靠群众
          治水要依靠群|众，群众最有办法。
          ## （一）听取意见
          上门听取群众意见，記錄在案。
          # 二、转变作风
          作风不实，办法再多也没有用。
          """);
  private static final Document SECOND_SPEECH =
      SketchedDocument.of("= 总结\n群众满意，作风好转。\n作风建设永远在路上。\n");

  private final Searcher searcher =
      new Searcher(List.of(TextIndex.of(FIRST, SPEECH), TextIndex.of(SECOND, SECOND_SPEECH)));

  @Test
  void everyPlaceIsFoundInTextOrder() {
    assertEquals(
        List.of("群众", "群|众", "群众", "群众", "群众"), canonical(searcher.find(Query.parse("群众"), 100)));
  }

  @Test
  void oneCharacterIsEnough() {
    assertEquals(5, searcher.find(Query.parse("众"), 100).size());
  }

  @Test
  void aHitKnowsWhereItStands() {
    Hit hit = searcher.find(Query.parse("意见 群众"), 100).getFirst();
    assertEquals(Optional.of(FIRST), hit.document());
    assertEquals("在治水会上的讲话", hit.documentTitle());
    assertEquals("在治水会上的讲话", hit.work());
    assertEquals("一、依靠群众 / （一）听取意见", hit.section());
    assertEquals(3, hit.paragraph());
    assertEquals("上门听取群众意见，記錄在案。", hit.text());
    assertEquals("群众", hit.match().in(hit.text()));
    assertEquals(Optional.empty(), hit.note());
  }

  @Test
  void traditionalAndSimplifiedFormsFindEachOther() {
    assertEquals(List.of("記錄"), canonical(searcher.find(Query.parse("记录"), 9)));
    assertEquals(List.of("办法", "办法"), canonical(searcher.find(Query.parse("辦法"), 9)));
  }

  @Test
  void allWordsMustStandInOneParagraph() {
    assertEquals(List.of("作风", "办法"), canonical(searcher.find(Query.parse("办法 作风"), 9)));
    assertEquals(List.of("群众", "作风"), canonical(searcher.find(Query.parse("作风 群众"), 9)));
  }

  @Test
  void aWordWithAMinusLeavesParagraphsOut() {
    assertEquals(
        List.of("群众", "群|众", "群众"), canonical(searcher.find(Query.parse("群众 -意见 -满意"), 9)));
  }

  @Test
  void aPhraseStandsOrItDoesNot() {
    assertEquals(1, searcher.find(Query.parse("\"作风建设\""), 9).size());
    assertEquals(0, searcher.find(Query.parse("\"作风 建设\""), 9).size());
  }

  @Test
  void aPhraseNeverRunsOverTwoParagraphs() {
    assertEquals(0, searcher.find(Query.exactly("好转。作风"), 9).size());
  }

  @Test
  void wordsThatOverlapAreOneHit() {
    assertEquals(List.of("作风建设"), canonical(searcher.find(Query.parse("作风 作风建设"), 9)));
  }

  @Test
  void theLimitHolds() {
    assertEquals(2, searcher.find(Query.parse("群众"), 2).size());
    assertEquals(0, searcher.find(Query.parse("群众"), 0).size());
    assertEquals(3, searcher.find(Query.parse("群众 -意见"), 3).size());
  }

  @Test
  void notesAreFoundWhereTheirHighlightStands() {
    int at = SPEECH.text().indexOf("上门");
    var notes =
        List.of(
            new NoteText(FIRST, new UUID(1, 1), new Range(0, 0), "全文都讲群众"),
            new NoteText(FIRST, new UUID(1, 2), new Range(at, at + 2), "如何\n联系群众？"));
    var withNotes = new Searcher(List.of(TextIndex.of(FIRST, SPEECH)), notes);
    List<Hit> hits = withNotes.find(Query.parse("群众"), 100);
    assertEquals(
        List.of(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new UUID(1, 2)),
            Optional.empty(),
            Optional.of(new UUID(1, 1))),
        hits.stream().map(Hit::note).toList());
    assertEquals("如何 联系群众？", hits.get(3).text());
    assertEquals(3, hits.get(3).paragraph());
    assertEquals(new Range(at, at + 2), hits.get(3).range());
    assertEquals(0, hits.getLast().paragraph());
    assertEquals(List.of(), withNotes.find(Query.parse("-群众"), 100));
  }

  @Test
  void longParagraphsAreCutAroundTheHit() {
    Document document =
        SketchedDocument.of("前".repeat(100) + "此处" + "后".repeat(30) + "𫖯".repeat(40) + "\n");
    Hit hit =
        new Searcher(List.of(TextIndex.of(FIRST, document))).find(Query.parse("此处"), 1).getFirst();
    assertEquals("…" + "前".repeat(28) + "此处" + "后".repeat(30) + "𫖯".repeat(11) + "…", hit.text());
    assertEquals("此处", hit.match().in(hit.text()));
  }

  @Test
  void whatIsFoundEqualsBruteForceForRandomWords() {
    var random = new Random(25);
    Document document = randomDocument(random, 120);
    var index = TextIndex.of(FIRST, document);
    var one = new Searcher(List.of(index));
    String folded = Fold.fold(ShownText.of(document).text());
    for (int round = 0; round < 400; round++) {
      int length = 1 + random.nextInt(8);
      int start = random.nextInt(folded.length() - length);
      String word = folded.substring(start, start + length);
      if (word.contains("\n") || word.isBlank()) {
        continue;
      }
      assertEquals(
          bruteForce(document, word),
          one.find(Query.exactly(word), Integer.MAX_VALUE).stream().map(Hit::range).toList(),
          word);
    }
  }

  @Test
  void twoWordsEqualBruteForceToo() {
    var random = new Random(26);
    Document document = randomDocument(random, 60);
    var one = new Searcher(List.of(TextIndex.of(FIRST, document)));
    String letters = "群众路线作风";
    for (int round = 0; round < 60; round++) {
      String a = letters.substring(round % 6, round % 6 + 1);
      String b = letters.substring(random.nextInt(6)).substring(0, 1);
      long blocks =
          document.blocks().stream()
              .map(block -> document.shown(block.range()))
              .filter(text -> text.contains(a) && text.contains(b))
              .count();
      long found =
          one.find(Query.parse(a + " " + b), Integer.MAX_VALUE).stream()
              .map(hit -> document.blockAt(hit.range().start()))
              .distinct()
              .count();
      assertEquals(blocks, found, a + " " + b);
    }
  }

  private static Document randomDocument(Random random, int paragraphs) {
    String letters = "群众路线作风民主，。、后後Ａa里";
    var sketch = new StringBuilder();
    for (int i = 0; i < paragraphs; i++) {
      sketch.append(i % 7 == 0 ? "# " : "");
      int length = 4 + random.nextInt(60);
      for (int j = 0; j < length; j++) {
        sketch.append(letters.charAt(random.nextInt(letters.length())));
        sketch.append(j > 1 && j < length - 2 && random.nextInt(12) == 0 ? "|" : "");
      }
      sketch.append('\n');
    }
    return SketchedDocument.of(sketch.toString());
  }

  /** Block by block, character by character, over the canonical text. */
  private static List<Range> bruteForce(Document document, String word) {
    List<Range> found = new ArrayList<>();
    for (Block block : document.blocks()) {
      List<Integer> offsets = new ArrayList<>();
      for (int at = block.range().start(); at < block.range().end(); at++) {
        int place = at;
        if (block.seams().stream().noneMatch(seam -> seam.range().contains(place))) {
          offsets.add(at);
        }
      }
      int i = 0;
      while (i + word.length() <= offsets.size()) {
        int same = 0;
        while (same < word.length()
            && Fold.fold(document.text().charAt(offsets.get(i + same))) == word.charAt(same)) {
          same++;
        }
        if (same == word.length()) {
          found.add(new Range(offsets.get(i), offsets.get(i + same - 1) + 1));
          i += same;
        } else {
          i++;
        }
      }
    }
    return found;
  }

  private static List<String> canonical(List<Hit> hits) {
    assertTrue(hits.stream().allMatch(hit -> hit.match().end() <= hit.text().length()));
    return hits.stream()
        .map(hit ->
            hit.range()
                .in(
                    (hit.document().filter(FIRST::equals).isPresent() ? SPEECH : SECOND_SPEECH)
                        .text()))
        .map(text -> text.replace("\n\n", "|"))
        .toList();
  }
}
