package org.yandu.load;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.SourceFile;

/** Whatever the bytes, the loader gives a valid document or says why not, and nothing else. */
class LoaderFuzzTest {
  private static final int ROUNDS = 1500;
  private static final String PIECES =
      "一、|（一）|第三章 总则|第五条 |1.|2、|●区长 李小明|——在会上的讲话|（2025年3月5日）|目录|附件：|主席：|问：|同志们：|二是|第一，|，|。|“|”|《|》|\n|\n\n|\f|"
          + "\u3000\u3000|— 3 —|12|……12|张小舟|的|春耕生产要抓紧|hello world|\ud83d\ude00|\ud800|\ufeff|\u200b|<p>|</p>|<h1>|<table><tr><td>|# |- |> ||---|| a | b |";

  @Test
  void changedFilesLoadOrAreRefused() throws IOException {
    var random = new Random(20250305);
    List<Path> files = files();
    for (int round = 0; round < ROUNDS / 3; round++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] bytes = Files.readAllBytes(file);
      for (int change = random.nextInt(12); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      load(file.getFileName().toString(), bytes);
    }
  }

  @Test
  void heapsOfPiecesLoadOrAreRefused() {
    var random = new Random(7);
    String[] pieces = PIECES.split("\\|");
    String[] charsets = {"UTF-8", "GB18030", "Big5-HKSCS", "UTF-16LE", "UTF-16BE"};
    String[] names = {"a.txt", "a.md", "a.html"};
    for (int round = 0; round < ROUNDS; round++) {
      var words = new StringBuilder();
      for (int n = random.nextInt(80); n >= 0; n--) {
        words.append(pieces[random.nextInt(pieces.length)]);
        words.append(random.nextInt(4) == 0 ? "\n" : "");
      }
      Charset charset = Charset.forName(charsets[random.nextInt(charsets.length)]);
      load(names[random.nextInt(names.length)], words.toString().getBytes(charset));
    }
  }

  private static List<Path> files() throws IOException {
    var files = new ArrayList<Path>();
    for (String folder : List.of("seeds", "src/test/resources/org/yandu/load/cases")) {
      try (var all = Files.list(Path.of(folder))) {
        all.filter(file -> !file.toString().endsWith(".json")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private static void load(String name, byte[] bytes) {
    try {
      DocumentInvariants.check(Loader.inProcess().load(new SourceFile(name, bytes)));
    } catch (LoadException e) {
      // a reason for the user is as good as a document
    } catch (Throwable e) {
      throw new AssertionError(name + ": " + java.util.HexFormat.of().formatHex(bytes), e);
    }
  }
}
