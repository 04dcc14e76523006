package org.yandu.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;

class EncodingPreviewTest {
  private static final String WORDS = "白鹭洲的渡口在春天重新开了，第一班船早上六点出发。";

  @TempDir Path folder;

  @Test
  void theGuessComesFirstAndTheOthersFollow() throws Exception {
    List<EncodingPreview> previews = of(WORDS.getBytes(Charset.forName("GB18030")));
    assertEquals("GB18030", previews.getFirst().charset().name());
    assertEquals(WORDS, previews.getFirst().text());
    assertEquals(0, previews.getFirst().damaged());
    assertTrue(previews.getFirst().guessed());
    assertEquals(5, previews.stream().map(EncodingPreview::charset).distinct().count());
    assertEquals(1, previews.stream().filter(EncodingPreview::guessed).count());
    assertTrue(previews.stream().anyMatch(each -> each.damaged() > 0));
  }

  @Test
  void aLongFileShowsItsBeginningWithoutItsMark() throws Exception {
    byte[] bytes = ("\uFEFF" + WORDS.repeat(100)).getBytes("UTF-16LE");
    EncodingPreview first = of(bytes).getFirst();
    assertEquals("UTF-16LE", first.charset().name());
    assertEquals(600, first.text().length());
    assertTrue(first.text().startsWith("白鹭洲"));
  }

  @Test
  void bytesThatAreNoTextHaveNoGuessButCanBeLookedAt() throws Exception {
    byte[] noise = new byte[4000];
    new java.util.Random(5).nextBytes(noise);
    List<EncodingPreview> previews = of(noise);
    assertEquals(5, previews.size());
    assertFalse(previews.getFirst().guessed());
  }

  @Test
  void whatCannotBeReadSaysWhy() throws Exception {
    assertEquals(Reason.NOT_FOUND, reason(folder.resolve("无.txt")));
    assertEquals(Reason.NOT_READABLE, reason(folder));
    assertEquals(Reason.EMPTY, reason(Files.createFile(folder.resolve("空.txt"))));
  }

  private List<EncodingPreview> of(byte[] bytes) throws Exception {
    return EncodingPreview.of(Files.write(folder.resolve("文.txt"), bytes));
  }

  private static Reason reason(Path file) {
    return assertThrows(LoadException.class, () -> EncodingPreview.of(file)).reason();
  }
}
