package org.yandu.load.word;

/** What the pages of a word processor's file are made of, in reading order. */
sealed interface WordBlock permits WordParagraph, WordPicture {}
