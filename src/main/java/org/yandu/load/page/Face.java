package org.yandu.load.page;

/** The looks of a letter: a name that tells two fonts apart, and whether it is heavy. */
record Face(String name, boolean bold) {
  Face heavy() {
    return bold ? this : new Face(name, true);
  }
}
