package org.yandu.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the table of simplified, traditional and variant characters out of the dictionaries of
 * OpenCC that opencc4j carries, and a few variants they lack; {@code main} writes it anew.
 */
final class VariantTable {
  private static final String HEADER =
      """
      # Characters that are written differently but searched alike; the first of a line stands for all.
      # Made from the character dictionaries of OpenCC (Apache License 2.0) in opencc4j (Apache License 2.0)
      # by org.yandu.search.VariantTable; a test compares them.
      """;

  private static final List<String> DICTIONARIES =
      List.of("TSCharacters", "STCharacters", "TWVariants", "HKVariants");

  /** Common variants (异体字) that the dictionaries leave out. */
  private static final String OURS =
      "斗鬭 斗闘 炮砲 炮礮 回囘 回廻 妆粧 檐簷 果菓 豆荳 侄姪 焊銲 仿倣 榨搾 枪鎗 裤袴 堤隄 关関 剩賸 款欵 笺牋 罚罸 阅閲 说説 脱脫 悦悅 锐鋭"
          + " 户戸 产産 真眞 值値 温溫 即卽 既旣 录錄 青靑 清淸 强強 吕呂 黄黃 没沒 换換 争爭 净淨 研硏 兑兌 毁毀 别別 每毎 海海 德徳";

  private final Map<Character, Character> parents = new HashMap<>();

  private VariantTable() {}

  public static void main(String[] arguments) throws IOException {
    Files.writeString(
        Path.of("src/main/resources/org/yandu/search", Fold.VARIANTS), VariantTable.text());
  }

  static String text() throws IOException {
    var table = new VariantTable();
    for (String dictionary : DICTIONARIES) {
      table.read("/data/dictionary/" + dictionary + ".txt");
    }
    for (String pair : OURS.split(" ")) {
      table.join(pair.charAt(0), pair.charAt(1));
    }
    return HEADER + table.lines();
  }

  private void read(String resource) throws IOException {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                VariantTable.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] words = line.strip().split("\\s+");
        for (int i = 1; i < words.length; i++) {
          if (words[0].length() == 1 && words[i].length() == 1) {
            join(words[0].charAt(0), words[i].charAt(0));
          }
        }
      }
    }
  }

  private void join(char one, char other) {
    parents.put(root(one), root(other));
  }

  private char root(char character) {
    char at = character;
    while (parents.computeIfAbsent(at, c -> c) != at) {
      at = parents.get(at);
    }
    return at;
  }

  private String lines() {
    Map<Character, TreeSet<Character>> classes = new HashMap<>();
    for (char character : List.copyOf(parents.keySet())) {
      classes.computeIfAbsent(root(character), _ -> new TreeSet<>()).add(character);
    }
    Map<Character, String> sorted = new TreeMap<>();
    for (TreeSet<Character> alike : classes.values()) {
      if (alike.size() > 1) {
        var line = new StringBuilder();
        alike.forEach(line::append);
        sorted.put(alike.first(), line.toString());
      }
    }
    return String.join("\n", sorted.values()) + "\n";
  }
}
