package org.yandu.architecture.planted.library;

import java.sql.Connection;

/** Breaks the fence around SQL. */
record SpeaksSql(Connection forbidden) {}
