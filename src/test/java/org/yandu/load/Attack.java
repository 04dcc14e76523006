package org.yandu.load;

import java.nio.charset.StandardCharsets;

/** A file that wants something of its reader other than to be read. */
record Attack(String name, byte[] bytes) {
  Attack(String name, String content) {
    this(name, content.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return name.length() > 60 ? name.substring(0, 60) + "…" : name;
  }
}
