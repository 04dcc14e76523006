package org.yandu.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.text.SampleText;

class AnchorsTest {
  private static final String BEFORE = "今年上半年全市经济运行总体平稳，粮食生产再获丰收，居民收入稳步增加，城乡面貌明显改善。";
  private static final String PLACE = "要把河湾老城的保护放在心上";
  private static final String AFTER = "，修旧如旧，一砖一瓦都要有来历，不许随便拆改，更不许借保护之名搞大拆大建。";

  private static Document document(String text) {
    return SampleText.of("a.txt", text);
  }

  private static Anchor anchorIn(String text, String words) {
    int start = text.indexOf(words);
    return Anchors.of(document(text), new Range(start, start + words.length()));
  }

  @Test
  void wordsInTheirPlaceAreExact() {
    String text = "讲话\n" + BEFORE + PLACE + AFTER;
    Anchor anchor = anchorIn(text, PLACE);
    assertEquals(new Verdict.Exact(anchor.range()), Anchors.place(document(text), anchor));
    assertEquals(Anchors.CONTEXT, anchor.prefix().length());
    assertEquals(Anchors.CONTEXT, anchor.suffix().length());
  }

  @Test
  void wordsThatTookTheirNeighboursAlongAreMoved() {
    Anchor anchor = anchorIn("讲话\n" + BEFORE + PLACE + AFTER, PLACE);
    String longer = "讲话\n新加的一段，说的是别的事情。\n" + BEFORE + PLACE + AFTER;
    int now = longer.indexOf(PLACE);
    assertEquals(
        new Verdict.Moved(new Range(now, now + PLACE.length())),
        Anchors.place(document(longer), anchor));
  }

  @Test
  void sameWordsInAnotherPlaceAreNotTheOnes() {
    Anchor anchor = anchorIn("讲话\n" + BEFORE + PLACE + AFTER, PLACE);
    String twin = "讲话\n另一处也说过，" + PLACE + "。这是去年的话，与今年的部署无关。";
    assertEquals(new Verdict.Orphaned(), Anchors.place(document(twin), anchor));
  }

  @Test
  void twoEqualPlacesAreNotToldApart() {
    String stanza = BEFORE + PLACE + AFTER;
    Anchor anchor = anchorIn("讲话\n" + stanza, PLACE);
    String twice = "讲话\n开头。\n" + stanza + "\n" + stanza;
    assertEquals(new Verdict.Orphaned(), Anchors.place(document(twice), anchor));
  }

  @Test
  void shortWordsThatHappenToStandThereAreNotBelieved() {
    String text = "讲话\n大家辛苦了。（热烈鼓掌）下面讲第二个问题，就是怎样过好紧日子。";
    Anchor anchor = anchorIn(text, "（热烈鼓掌）");
    String other = "讲话\n明年再见了。（热烈鼓掌）会议到此结束，请工作人员留一下好了。";
    assertEquals(new Verdict.Orphaned(), Anchors.place(document(other), anchor));
  }

  @Test
  void deletedWordsAreOrphaned() {
    Anchor anchor = anchorIn("讲话\n" + BEFORE + PLACE + AFTER, PLACE);
    assertEquals(new Verdict.Orphaned(), Anchors.place(document("讲话\n" + BEFORE + AFTER), anchor));
    assertEquals(new Verdict.Orphaned(), Anchors.place(document("短"), anchor));
  }

  @Test
  void aCharacterOfTwoHalvesIsNeverCut() {
    String text = "讲话\n𠮷野家的𠮷字怎么写";
    Document document = document(text);
    Anchor anchor = Anchors.of(document, new Range(4, 5));
    assertEquals(new Range(3, 5), anchor.range());
    assertEquals("𠮷", anchor.quote());
    for (int start = 0; start < text.length(); start++) {
      for (int end = start + 1; end <= text.length(); end++) {
        Anchor any = Anchors.of(document, new Range(start, end));
        assertEquals(new Verdict.Exact(any.range()), Anchors.place(document, any));
        assertEquals(
            text,
            text.substring(0, any.range().start())
                + any.quote()
                + text.substring(any.range().end()));
      }
    }
  }

  @Test
  void aWholeTextCanBeMarked() {
    Document document = document("讲");
    Anchor anchor = Anchors.of(document, new Range(0, 1));
    assertEquals(new Verdict.Exact(new Range(0, 1)), Anchors.place(document, anchor));
  }

  @Test
  void nothingCannotBeMarked() {
    Document document = document("讲话");
    assertThrows(IllegalArgumentException.class, () -> Anchors.of(document, new Range(1, 1)));
    assertThrows(IllegalArgumentException.class, () -> Anchors.of(document, new Range(1, 3)));
  }
}
