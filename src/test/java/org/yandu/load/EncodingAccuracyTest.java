package org.yandu.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.load.encoding.TextDecoder;

/** Thousands of snippets of prose in every encoding: how many are recognised. */
class EncodingAccuracyTest {
  private static final int SAMPLES = 1000;
  private static final List<String> SIMPLIFIED =
      List.of("encoding/simplified.txt", "work-report-2025.txt", "riverbank-meeting-record.txt");
  private static final List<String> TRADITIONAL =
      List.of("encoding/traditional.txt", "academy-address-traditional.txt");
  private static final List<String> MIXED = List.of("encoding/mixed.txt");

  @ParameterizedTest
  @CsvSource({
    "10, false, .995", "20, false, .995", "50, false, .999", "200, false, 1",
    "10, true, .97", "20, true, .99", "50, true, .995", "200, true, .999"
  })
  void snippetsOfProseAreRecognised(int length, boolean damaged, double share) throws Exception {
    check(SIMPLIFIED, "GB18030", length, damaged, share);
    check(TRADITIONAL, "Big5-HKSCS", length, damaged, share);
    check(TRADITIONAL, "GB18030", length, damaged, share);
    for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE")) {
      check(SIMPLIFIED, charset, length, damaged, share);
      check(TRADITIONAL, charset, length, damaged, share);
    }
  }

  @ParameterizedTest
  @CsvSource({"20, false, .995", "50, false, .999", "50, true, .99"})
  void lettersAndFiguresBetweenTheWordsDoNoHarm(int length, boolean damaged, double share)
      throws Exception {
    for (String charset : List.of("GB18030", "UTF-8", "UTF-16LE", "UTF-16BE")) {
      check(MIXED, charset, length, damaged, share);
    }
  }

  @Test
  void aLostByteDamagesOnlyItsOwnCharacter() {
    String words = "渡口的石阶修好了，孩子们冬天上下船不再摔跤，老人们也放心。";
    byte[] bytes = words.getBytes(Charset.forName("GB18030"));
    byte[] shorter = new byte[bytes.length - 1];
    System.arraycopy(bytes, 0, shorter, 0, 8);
    System.arraycopy(bytes, 9, shorter, 8, bytes.length - 9);
    assertEquals("GB18030", TextDecoder.guess(shorter).name());
    var decoded = TextDecoder.decode(shorter, 0, Charset.forName("GB18030"));
    assertEquals("渡口的石\uFFFD修好了，孩子们冬天上下船不再摔跤，老人们也放心。", decoded.text());
    assertEquals(1, decoded.damaged());
  }

  @Test
  void wordsOfOtherLanguagesAreReadOrRefusedButNeverFail() {
    String latin = "Déjà vu: the ferry leaves at six, the café opens at seven.";
    assertEquals(StandardCharsets.UTF_8, TextDecoder.guess(latin.getBytes(StandardCharsets.UTF_8)));
    String ascii = "the old man knows every child by name";
    for (int end = 1; end <= ascii.length(); end++) {
      byte[] bytes = ascii.substring(0, end).getBytes(StandardCharsets.US_ASCII);
      assertEquals(StandardCharsets.UTF_8, TextDecoder.guess(bytes));
    }
    for (String charset : List.of("Shift_JIS", "EUC-KR", "EUC-JP", "windows-1252", "KOI8-R")) {
      String words = charset.startsWith("EUC-K") ? "강가의 나루터" : "川の渡し場は朝早く Fähre паром";
      byte[] bytes = words.repeat(20).getBytes(Charset.forName(charset));
      Charset guess = TextDecoder.guess(bytes);
      assertTrue(guess == null || !TextDecoder.decode(bytes, 0, guess).text().isEmpty());
    }
  }

  @Test
  void noiseIsNoText() {
    assertEquals(null, TextDecoder.guess(new byte[] {1, 2, 3}));
    assertEquals(null, TextDecoder.guess(new byte[] {0, 1, 2, 3, 0, 0, 0, 5, 6, 0}));
    var random = new Random(11);
    for (int i = 0; i < 50; i++) {
      byte[] noise = new byte[300 + 100 * i];
      random.nextBytes(noise);
      assertEquals(null, TextDecoder.guess(noise));
    }
  }

  private static void check(
      List<String> sources, String name, int length, boolean damaged, double share)
      throws IOException {
    Charset charset = Charset.forName(name);
    String text = text(sources);
    var random = new Random(length * 31 + name.hashCode());
    var wrong = new ArrayList<String>();
    for (int i = 0; i < SAMPLES; i++) {
      int from = random.nextInt(text.length() - length);
      byte[] bytes = text.substring(from, from + length).getBytes(charset);
      if (damaged) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Charset guess = TextDecoder.guess(bytes);
      if (!charset.equals(guess)) {
        wrong.add(
            text.substring(from, from + Math.min(20, length)).replace('\n', '/') + "=" + guess);
      }
    }
    double right = 1 - (double) wrong.size() / SAMPLES;
    assertTrue(
        right >= share, () -> sources + " " + name + " " + length + ": " + right + " " + wrong);
  }

  private static String text(List<String> sources) throws IOException {
    var text = new StringBuilder();
    for (String source : sources) {
      if (source.contains("/")) {
        try (InputStream in = EncodingAccuracyTest.class.getResourceAsStream(source)) {
          text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      } else {
        text.append(Files.readString(Path.of("seeds", source)));
      }
    }
    return text.toString();
  }
}
