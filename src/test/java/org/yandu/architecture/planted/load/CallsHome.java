package org.yandu.architecture.planted.load;

import java.io.IOException;
import java.net.Socket;

/** Breaks the fence around the network. */
final class CallsHome {
  private CallsHome() {}

  static boolean answers(String host) throws IOException {
    try (Socket forbidden = new Socket(host, 80)) {
      return forbidden.isConnected();
    }
  }
}
