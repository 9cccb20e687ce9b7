package org.safeboard.allegations.refer.questions;

import org.safeboard.platform.web.Page;

/** The answer to the script that keeps what is typed. */
public record KeptNote(String at) implements Page {}
