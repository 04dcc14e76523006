package org.yandu.architecture.planted.library;

import picocli.CommandLine;

/** Breaks the fence around the command line. */
record ParsesArguments(CommandLine forbidden) {}
