package org.yandu.io;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes identifiers that sort by time: UUID version 7 (RFC 9562, section 5.7). */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /** A new UUIDv7; any thread. */
  public static UUID next() {
    return at(System.currentTimeMillis());
  }

  static UUID at(long millis) {
    long high = (millis << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
    long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
