package org.yandu.text;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A person who speaks (讲话人), with the posts (职务) held at the time, in the order of the source. */
public record Speaker(String name, List<String> posts) {
  public Speaker {
    requireNonNull(name);
    posts = List.copyOf(posts);
  }

  /** The posts as the source writes them, separated by one space; empty when there is none. */
  public String post() {
    return String.join(" ", posts);
  }
}
