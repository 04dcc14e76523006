package org.yandu.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.exchange.PackException.Reason;
import org.yandu.io.Sha256;

class PackFileTest {
  @TempDir Path folder;

  private static Pack pack() {
    byte[] bytes = "正文".getBytes(StandardCharsets.UTF_8);
    String hash = Sha256.hex(bytes);
    var value =
        new Value(
            new Dot("a", 3),
            VersionVector.parse("a:2 b:1"),
            java.util.Set.of(new Dot("b", 1)),
            1_700_000_000_000L,
            false,
            new TreeMap<>(Map.of("text", "要紧\n的话", "quote", "\uD840\uDC00")),
            "张三");
    var gone =
        new Value(
            new Dot("c", 1), VersionVector.NONE, java.util.Set.of(), 5, true, new TreeMap<>(), "");
    return new Pack(
        "张三",
        "全部笔记",
        List.of(new Item("note", "n1", List.of(value, gone))),
        List.of(
            new PackedDocument(
                hash, Sha256.hex(bytes), "讲话", "讲话.txt", "txt", "UTF-8", 2, "讲话", "李四", true)),
        Map.of(hash, bytes));
  }

  private Path written() throws Exception {
    Path file = folder.resolve("笔记.yandupack");
    PackFile.write(file, pack());
    return file;
  }

  @Test
  void whatIsWrittenReadsBack() throws Exception {
    Pack read = PackFile.read(written());
    assertEquals(pack().items(), read.items());
    assertEquals(pack().documents(), read.documents());
    assertEquals("张三", read.author());
    assertEquals("全部笔记", read.subject());
    String hash = pack().documents().getFirst().sha256();
    assertArrayEquals(pack().files().get(hash), read.files().get(hash));
    byte[] once = Files.readAllBytes(folder.resolve("笔记.yandupack"));
    assertArrayEquals(once, Files.readAllBytes(written()));
  }

  @Test
  void everyChangedByteIsNoticed() throws Exception {
    byte[] whole = Files.readAllBytes(written());
    var random = new Random(1);
    Path file = folder.resolve("damaged");
    for (int i = 0; i < 400; i++) {
      byte[] bytes = whole.clone();
      int at = random.nextInt(bytes.length);
      bytes[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, bytes);
      try {
        // The bytes that the zip repeats at its end, or times, say nothing about the content.
        assertEquals(pack().items(), PackFile.read(file).items());
      } catch (PackException e) {
        assertTrue(e.reason() != Reason.TOO_LARGE);
      }
    }
    for (int length = 0; length < whole.length; length += 7) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      try {
        assertEquals(pack().items(), PackFile.read(file).items());
      } catch (PackException e) {
        assertTrue(e.reason() == Reason.DAMAGED || e.reason() == Reason.NOT_A_PACK);
      }
    }
  }

  private Reason refused(Map<String, String> parts) throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    Path file = folder.resolve("strange");
    Files.write(file, bytes.toByteArray());
    return assertThrows(PackException.class, () -> PackFile.read(file)).reason();
  }

  private static String manifest(int format, String items) {
    return """
    {"format":%d,"author":"a","subject":"s","items":1,
     "sha256":{"items.jsonl":"%s","documents.jsonl":"%s"}}\
    """
        .formatted(
            format, Sha256.hex(items.getBytes(StandardCharsets.UTF_8)), Sha256.hex(new byte[0]));
  }

  @Test
  void strangersAreRefused() throws Exception {
    assertEquals(Reason.NOT_A_PACK, refused(Map.of("word/document.xml", "<w/>")));
    assertEquals(Reason.NOT_A_PACK, refused(Map.of("manifest.json", "{}")));
    assertEquals(Reason.DAMAGED, refused(Map.of("manifest.json", "{\"format\":1}")));
    assertEquals(Reason.DAMAGED, refused(Map.of("manifest.json", "[".repeat(100_000))));
    String good =
        "{\"type\":\"note\",\"id\":\"n\",\"values\":[{\"dot\":\"a:1\",\"context\":\"\",\"updated\":1}]}\n";
    assertEquals(
        Reason.NEWER,
        refused(
            Map.of(
                "manifest.json", manifest(2, good), "items.jsonl", good, "documents.jsonl", "")));
    for (String wrong :
        List.of(
            good.replace("a:1", "a:x"),
            good.replace("\"a:1\"", "\"\""),
            good.replace("[{", "[").replace("}]", "]"),
            good.replace("\"id\":\"n\",", ""),
            "nothing")) {
      assertEquals(
          Reason.DAMAGED,
          refused(
              Map.of(
                  "manifest.json",
                  manifest(1, wrong),
                  "items.jsonl",
                  wrong,
                  "documents.jsonl",
                  "")),
          wrong);
    }
  }
}
