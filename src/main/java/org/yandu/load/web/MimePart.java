package org.yandu.load.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a message that has several, its content still packed for transport. */
final class MimePart {
  private static final int MOST_PARTS = 2000;
  private static final int LONGEST_HEADER = 1 << 16;
  private static final Pattern PARAMETER =
      Pattern.compile("(?i);\\s*(boundary|charset)\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))");

  private final Map<String, String> headers = new HashMap<>();
  private final String body;

  private MimePart(String source) {
    int end = headerEnd(source);
    String head =
        source.substring(0, Math.min(end, LONGEST_HEADER)).replaceAll("\\r?\\n[ \\t]+", " ");
    for (String line : head.split("\\r?\\n")) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    body = source.substring(end);
  }

  private static int headerEnd(String source) {
    int windows = source.indexOf("\r\n\r\n");
    int unix = source.indexOf("\n\n");
    if (windows >= 0 && (unix < 0 || windows < unix)) {
      return windows + 4;
    }
    return unix >= 0 ? unix + 2 : source.length();
  }

  /** All parts of the message in {@code bytes} that have no parts of their own, in order. */
  static List<MimePart> of(byte[] bytes) {
    var leaves = new ArrayList<MimePart>();
    Deque<MimePart> open = new ArrayDeque<>();
    open.push(new MimePart(new String(bytes, ISO_8859_1).stripLeading()));
    int seen = 0;
    while (!open.isEmpty() && seen++ < MOST_PARTS) {
      MimePart part = open.pop();
      String boundary = part.parameter("boundary");
      if (!part.type().startsWith("multipart/") || boundary.isEmpty()) {
        leaves.add(part);
        continue;
      }
      List<MimePart> inner = part.split(boundary);
      for (int i = inner.size() - 1; i >= 0; i--) {
        open.push(inner.get(i));
      }
    }
    return leaves;
  }

  private List<MimePart> split(String boundary) {
    var parts = new ArrayList<MimePart>();
    String line = "--" + boundary;
    int at = start(line, 0);
    while (at >= 0 && parts.size() < MOST_PARTS && !body.startsWith("--", at + line.length())) {
      int from = body.indexOf('\n', at) + 1;
      int next = from == 0 ? -1 : start(line, from);
      if (from > 0) {
        parts.add(new MimePart(body.substring(from, next < 0 ? body.length() : next)));
      }
      at = next;
    }
    return parts;
  }

  /** Where {@code line} begins a line of the body. */
  private int start(String line, int from) {
    int at = body.indexOf(line, from);
    while (at > 0 && body.charAt(at - 1) != '\n') {
      at = body.indexOf(line, at + 1);
    }
    return at;
  }

  private String type() {
    return headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
  }

  boolean isPage() {
    return type().startsWith("text/html") || type().startsWith("application/xhtml");
  }

  String charset() {
    return parameter("charset");
  }

  private String parameter(String name) {
    Matcher matcher = PARAMETER.matcher(headers.getOrDefault("content-type", ""));
    while (matcher.find()) {
      if (matcher.group(1).equalsIgnoreCase(name)) {
        return matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
      }
    }
    return "";
  }

  String location() {
    return headers.getOrDefault("content-location", "");
  }

  String id() {
    return headers.getOrDefault("content-id", "").replaceAll("^<|>$", "");
  }

  byte[] content() {
    String encoding =
        headers.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT);
    if (encoding.startsWith("base64")) {
      try {
        return Base64.getMimeDecoder().decode(body.strip());
      } catch (IllegalArgumentException e) {
        return new byte[0];
      }
    }
    return encoding.startsWith("quoted-printable") ? unquoted() : body.getBytes(ISO_8859_1);
  }

  private byte[] unquoted() {
    var out = new ByteArrayOutputStream(body.length());
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c != '=') {
        out.write(c);
      } else if (body.startsWith("\r\n", i + 1)) {
        i += 2;
      } else if (body.startsWith("\n", i + 1)) {
        i++;
      } else {
        int high = i + 2 < body.length() ? Character.digit(body.charAt(i + 1), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(body.charAt(i + 2), 16);
        out.write(low < 0 ? c : high << 4 | low);
        i += low < 0 ? 0 : 2;
      }
    }
    return out.toByteArray();
  }
}
